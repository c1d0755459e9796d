import { FileFault } from './file-fault.ts';
import { isTaken, literalMark, roleOf } from './template-words.ts';

type Role = NonNullable<ReturnType<typeof roleOf>>;

/** A part of a template. */
export type Token =
  | { kind: 'text'; text: string }
  /** `place` as in `{{ name }}`. */
  | { kind: 'place'; place: string; name: string }
  /** In front of what the content keeps by a backslash. */
  | { kind: 'mark' }
  | { kind: 'guard' };

/** Null where the template names no role. */
export interface RoleTokens {
  role: Role | null;
  tokens: Token[];
}

const comment = new RegExp(`\\{\\{(~?)!(${literalMark})?\\}\\}`, 'y');
const roleCall = /\{\{(~?)\s*role\s+(?:"(\w*)"|'(\w*)')\s*(~?)\}\}/y;
const path = '(this\\.)?(?:\\[([A-Za-z_]\\w*)\\]|([A-Za-z_]\\w*))';
const triple = new RegExp(`\\{\\{(~?)\\{(\\s*)${path}(\\s*)\\}(~?)\\}\\}`, 'y');
const double = new RegExp(`\\{\\{(~?)(\\s*)${path}(\\s*)(?:(~)\\}\\}|\\}\\}(?!\\}))`, 'y');

/**
 * Reads the part of Handlebars that the library has: variables and roles. Space at the ends of messages is layout.
 * @param firstLine The line of the file on which the template begins.
 * @throws FileFault for all else.
 */
export function readTemplate(template: string, firstLine: number): RoleTokens[] {
  const made: RoleTokens[] = [{ role: null, tokens: [] }];
  const tokens = () => made.at(-1)?.tokens ?? [];
  let isTrimmed = true;
  let text = '';
  const endText = (isTrimmedHere: boolean) => {
    if (isTrimmed) text = text.trimStart();
    if (isTrimmedHere) text = text.trimEnd();
    if (text !== '') tokens().push({ kind: 'text', text });
    text = '';
  };
  let at = 0;
  for (let next = template.indexOf('{{'); next >= 0; next = template.indexOf('{{', at)) {
    const before = template.slice(at, next);
    if (isEscape(before)) {
      text += `${before.slice(0, -1)}{{`;
      at = next + 2;
      continue;
    }
    text += before.endsWith('\\') ? before.slice(0, -1) : before;
    const read = readMustache(template, next);
    if (typeof read === 'string') throw new FileFault(firstLine + linesIn(template.slice(0, next)), read);
    endText(read.isLeft);
    isTrimmed = read.isRight;
    if (read.token) tokens().push(read.token);
    if (read.role) made.push({ role: read.role, tokens: [] });
    at = read.end;
  }
  text += template.slice(at);
  endText(true);
  return messagesOf(made);
}

/** One backslash keeps braces as they are; of two, one stays and the braces are read. */
function isEscape(before: string): boolean {
  return before.endsWith('\\') && !before.endsWith('\\\\');
}

/** What stands in front of the first role is a message of the user, if there is another. */
function messagesOf(made: RoleTokens[]): RoleTokens[] {
  const [first, ...rest] = made;
  if (!first || rest.length === 0) return made;
  return first.tokens.length > 0 ? [{ role: 'user', tokens: first.tokens }, ...rest] : rest;
}

interface Mustache {
  end: number;
  token?: Token;
  role?: Role;
  /** Whether space in front of it goes away; behind it. */
  isLeft: boolean;
  isRight: boolean;
}

/** Answers why it cannot be held, where it cannot. */
function readMustache(template: string, at: number): Mustache | string {
  const said = matchAt(comment, template, at);
  if (said) {
    const [whole, left, word] = said;
    const token: Token = { kind: word === undefined ? 'guard' : 'mark' };
    return { end: at + whole.length, token, isLeft: left === '~', isRight: false };
  }
  const called = matchAt(roleCall, template, at);
  if (called) {
    const [whole, , one, two] = called;
    const role = roleOf(one ?? two ?? '');
    if (!role) return `the library has no role \`${one ?? two}\`; it has system, developer, user and model`;
    return { end: at + whole.length, role, isLeft: true, isRight: true };
  }
  return readPlace(template, at) ?? reasonOf(template.slice(at, at + 200));
}

function readPlace(template: string, at: number): Mustache | string | undefined {
  const isTriple = template.startsWith('{', at + 2) || template.startsWith('~{', at + 2);
  const found = matchAt(isTriple ? triple : double, template, at);
  if (!found) return undefined;
  const [whole, left, before = '', scope, bracketed, bare = '', after = '', right] = found;
  const name = bracketed ?? bare;
  if (scope === undefined && isTaken(bare)) return `\`${bare}\` is no variable in Handlebars; write {{this.[${bare}]}}`;
  const inner = `${before}${name}${after}`;
  const place = isTriple ? `{{{${inner}}}}` : `{{${inner}}}`;
  return {
    ...{ end: at + whole.length, token: { kind: 'place', place, name } },
    ...{ isLeft: left === '~', isRight: right === '~' },
  };
}

function reasonOf(rest: string): string {
  const [shown = ''] = /^\{\{[^}\n]{0,40}\}{0,3}/.exec(rest) ?? [];
  if (/^\{\{~?(?:[#/^]|\s*else\b)/.test(rest)) return `${shown}: the library has no conditions and no loops`;
  if (/^\{\{~?>/.test(rest)) return `${shown}: the library has no partials`;
  if (/^\{\{~?!/.test(rest)) return `${shown}: a comment would be lost; write it as # in the front matter`;
  if (/^\{\{~?\s*(?:media|section|history)\b/.test(rest)) return `${shown}: the library holds text and roles only`;
  if (/^\{\{~?\s*[A-Za-z_]\w*\s*\}\}\}/.test(rest)) return `${shown} has a brace too many; write {{name~}} }`;
  return `${shown} is no variable, and the library has no helpers; literal braces are written \\{{`;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
