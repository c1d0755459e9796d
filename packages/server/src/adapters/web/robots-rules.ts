import robotsParser, { type Robot } from 'robots-parser';

/** The package is the function itself, whatever its types say. */
const parse = robotsParser as unknown as (url: string, text: string) => Robot;

/** Rules beyond these would take the parser long, and no site has that many; its wildcards take the length of the path each. */
const maxRules = 5_000;
const maxWildcardChars = 8_192;

export const allowAll = '';
export const disallowAll = 'User-agent: *\nDisallow: /\n';

/**
 * What a robots.txt says to one robot, alone: the parser takes time that grows with the square of a hostile file. What is
 * too much to hold against an address disallows all.
 */
export function rulesFor(token: string, text: string): string {
  const groups = groupsFor(token, text);
  const rules = groups.own ?? groups.any;
  const wildcardChars = rules.reduce((sum, rule) => sum + (rule.includes('*') ? rule.length : 0), 0);
  if (rules.length > maxRules || wildcardChars > maxWildcardChars) return disallowAll;
  return rules.length === 0 ? allowAll : `User-agent: *\n${rules.join('\n')}\n`;
}

export function isAllowed(rules: string, url: URL): boolean {
  if (rules === allowAll) return true;
  return parse(new URL('/robots.txt', url).href, rules).isAllowed(url.href, '*') ?? false;
}

/** Groups for the same robot are one. Those for it alone, where there are any, stand in for those for all. */
function groupsFor(token: string, text: string): { own: string[] | null; any: string[] } {
  const any: string[] = [];
  let own: string[] | null = null;
  let agents = new Set<string>();
  let isNaming = false;
  for (const [key, value] of linesOf(text)) {
    if (key === 'user-agent') {
      if (!isNaming) agents = new Set();
      agents.add(value.split('/', 1)[0]?.trim().toLowerCase() ?? '');
      isNaming = true;
      if (agents.has(token)) own ??= [];
      continue;
    }
    isNaming = false;
    if ((key !== 'allow' && key !== 'disallow') || value === '') continue;
    const rule = `${key}: ${value.replace(/\*{2,}/g, '*')}`;
    if (agents.has(token)) own?.push(rule);
    if (agents.has('*')) any.push(rule);
  }
  return { own, any };
}

function* linesOf(text: string): Generator<[key: string, value: string]> {
  for (const line of text.split(/\r\n?|\n/)) {
    const content = line.split('#', 1)[0] ?? '';
    const colon = content.indexOf(':');
    if (colon > 0) yield [content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()];
  }
}
