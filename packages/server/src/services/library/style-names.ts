import { builtInStyles, levels, type StyleName } from '../../contract/types.ts';

/** Where the prompts lie that are styles. */
export const styleFolder = 'r_type';

/** In characters. */
export const longestStyleName = 30;

/** A name that a style may have, whether there is one or not. */
const stylePattern = /^(?!none$)[a-z][a-z0-9_]{1,29}$/;

/** The prompt of a style. */
export function promptNameOf(style: StyleName): string {
  return `${styleFolder}/${style}`;
}

/** The style that a prompt of that name is; undefined where it is none. */
export function styleOfPrompt(promptName: string): StyleName | undefined {
  const [folder, name = '', ...rest] = promptName.split('/');
  return folder === styleFolder && rest.length === 0 && isStyleName(name) ? name : undefined;
}

export function isStyleName(name: string): boolean {
  return stylePattern.test(name) && !levels.some((level) => level === name);
}

export function isBuiltInStyle(name: string | undefined): boolean {
  return builtInStyles.some((style) => style === name);
}
