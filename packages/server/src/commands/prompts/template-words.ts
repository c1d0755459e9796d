// What a template is written with besides its text.

/** Keeps the space beside it. One alone on a line would take the line away. */
export const guard = '{{!}}{{!}}';

/** In `{{!literal}}`: the content keeps what follows by a backslash. */
export const literalMark = 'literal';

/** What Handlebars and dotprompt take for something else than a variable. */
const taken: ReadonlySet<string> = new Set([
  ...['blockHelperMissing', 'each', 'else', 'false', 'helperMissing', 'history', 'if', 'ifEquals', 'json', 'log'],
  ...['lookup', 'media', 'null', 'role', 'section', 'this', 'true', 'undefined', 'unless', 'unlessEquals', 'with'],
]);

export function isTaken(name: string): boolean {
  return taken.has(name);
}

/** A variable as it stands between braces. */
export function bareName(name: string): string {
  return isTaken(name) ? `this.[${name}]` : name;
}

/** A role of ours as dotprompt calls it. */
export function roleName(role: string): string {
  return role === 'assistant' ? 'model' : role;
}

const roles = ['system', 'developer', 'user', 'assistant'] as const;

/** Undefined for a role that the library does not have. */
export function roleOf(name: string): (typeof roles)[number] | undefined {
  return roles.find((role) => role === name || roleName(role) === name);
}
