import { parse } from 'yaml';

/**
 * Reads and renders a file by the rules of dotprompt and of Handlebars' lexer, for what is neither block, partial nor
 * helper but `role`. Messages without text, which dotprompt drops, are kept, and so is space alone.
 */
export function parseAsDotprompt(file: string, values: Record<string, string>): [role: string, text: string][] {
  const [, yaml = '', body = ''] =
    /^(?:(?:#[^\n]*|[ \t]*)\n)*---\s*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---\s*(?:\r\n|\r|\n)([\s\S]*)$/.exec(file) ??
    [];
  parse(yaml);
  const messages: [string, string][] = [['user', '']];
  let isFirst = true;
  for (const statement of stripped(statementsOf(body.trim()))) {
    if (statement.kind === 'role') {
      if (isFirst && messages[0]?.[1] === '') messages.pop();
      messages.push([statement.name, '']);
      isFirst = false;
    } else {
      const last = messages.at(-1);
      if (last) last[1] += statement.kind === 'content' ? statement.text : (values[statement.name] ?? '');
    }
  }
  return messages;
}

type Statement =
  | { kind: 'content'; text: string }
  | { kind: 'comment'; name: string; left: boolean; right: boolean }
  | { kind: 'value' | 'role'; name: string; left: boolean; right: boolean };

/** The states of the lexer: INITIAL, `mu` inside braces, `emu` behind a backslash. */
function statementsOf(template: string): Statement[] {
  const statements: Statement[] = [];
  const content = (text: string) => text !== '' && statements.push({ kind: 'content', text });
  let rest = template;
  while (rest !== '') {
    const at = rest.indexOf('{{');
    if (at < 0) {
      content(rest);
      break;
    }
    const before = rest.slice(0, at);
    rest = rest.slice(at);
    if (before.endsWith('\\') && !before.endsWith('\\\\')) {
      content(before.slice(0, -1));
      const [escaped = ''] = /^[\s\S]{2,}?(?=\{\{|\\\{\{|\\\\\{\{|$(?![\s\S]))/.exec(rest) ?? [];
      content(escaped);
      rest = rest.slice(escaped.length);
      continue;
    }
    content(before.endsWith('\\\\') ? before.slice(0, -1) : before);
    const [statement, length] = mustacheOf(rest);
    statements.push(statement);
    rest = rest.slice(length);
  }
  return statements;
}

function mustacheOf(rest: string): [Statement, number] {
  const comment = /^\{\{(~?)![\s\S]*?\}\}/.exec(rest);
  if (comment) {
    const [whole, left] = comment;
    return [{ kind: 'comment', name: '', left: left === '~', right: whole.endsWith('~}}') }, whole.length];
  }
  if (rest.startsWith('{{{{')) throw new Error(`A raw block: ${rest}`);
  const [whole, left, triple, inner = ''] = /^\{\{(~?)(\{?)([^{}~]*)/.exec(rest) ?? [''];
  const close = (triple ? /^\}(~?)\}\}/ : /^(?!\}\}\})(~?)\}\}/).exec(rest.slice(whole.length));
  if (!close) throw new Error(`Not closed as it was opened: ${rest}`);
  const strips = { left: left === '~', right: close[1] === '~' };
  const length = whole.length + close[0].length;
  const role = /^\s*role\s+"([a-z]+)"\s*$/.exec(inner);
  if (role) return [{ kind: 'role', name: role[1] ?? '', ...strips }, length];
  const [, scoped, bare] = /^\s*(?:this\.\[(\w+)\]|(\w+))\s*$/.exec(inner) ?? [];
  if (bare !== undefined && helpers.has(bare)) throw new Error(`A helper: ${rest}`);
  const name = scoped ?? bare;
  if (name === undefined) throw new Error(`No variable: ${rest}`);
  return [{ kind: 'value', name, ...strips }, length];
}

const helpers = new Set(
  'if unless each with log lookup else true false null undefined this role json history section media ifEquals unlessEquals'.split(
    ' ',
  ),
);

/** Space that `~` takes away, and lines that hold a comment alone. */
function stripped(statements: Statement[]): Statement[] {
  const originals = statements.map((statement) => (statement.kind === 'content' ? statement.text : null));
  const isLast = (at: number) => at === statements.length - 1;
  for (const [at, statement] of statements.entries()) {
    if (statement.kind === 'content') continue;
    const [before, after] = [statements[at - 1], statements[at + 1]];
    if (statement.left && before?.kind === 'content') before.text = before.text.replace(/\s+$/, '');
    if (statement.right && after?.kind === 'content') after.text = after.text.replace(/^\s+/, '');
    if (statement.kind !== 'comment') continue;
    const [was, is] = [originals[at - 1], originals[at + 1]];
    const isLineBefore = at === 0 || (was != null && (at === 1 ? /(^|\r?\n)\s*?$/ : /\r?\n\s*?$/).test(was));
    const isLineAfter = isLast(at) || (is != null && (isLast(at + 1) ? /^\s*?(\r?\n|$)/ : /^\s*?\r?\n/).test(is));
    if (!isLineBefore || !isLineAfter) continue;
    if (before?.kind === 'content') before.text = before.text.replace(/[ \t]+$/, '');
    if (after?.kind === 'content') after.text = after.text.replace(/^[ \t]*\r?\n?/, '');
  }
  return statements;
}
