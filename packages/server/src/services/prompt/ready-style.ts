import { render } from '@promptenchanter/template';
import type { StyleName } from '../../contract/types.ts';
import { estimateTokens } from '../../core/tokens.ts';
import type { PromptText } from '../../ports/library.ts';

/** What a style adds. */
export interface Wording {
  full: string;
  /** Null where models that reason by themselves get the full text. */
  light: string | null;
  /** Whether every user may use it, whatever styles are theirs. */
  isOpen: boolean;
}

/** A style ready for use: nothing about its texts is left to be worked out. */
export interface ReadyStyle extends Wording {
  name: StyleName;
  /** Whose it is: of the server itself, or of the only ones who may use it. */
  tenantId: string;
  promptId: string;
  version: number;
  isBuiltIn: boolean;
  tokens: StyleTokens;
}

export interface StyleTokens {
  full: number;
  light: number;
}

/** What a version of a prompt is as a style, its variables at their defaults; undefined where it cannot be one. */
export function wordingOf({ content, format, variables, config }: PromptText): Wording | undefined {
  if (typeof content !== 'string') return undefined;
  const { content: full, missing } = render({ content, format, variables }, {});
  if (missing.length > 0) return undefined;
  const { light_prompt: light = full, is_open: isOpen = false } = config.style ?? {};
  return { full, light: light === full ? null : light, isOpen };
}

/** The version of a prompt that is that style, letter by letter. */
export function textOf({ full, light, isOpen }: Wording): PromptText {
  const style = { is_open: isOpen, ...(light === null ? {} : { light_prompt: light }) };
  return { kind: 'text', format: 'none', content: full, variables: [], config: { style } };
}

export function tokensOf({ full, light }: Wording): StyleTokens {
  const tokens = estimateTokens(full);
  return { full: tokens, light: light === null ? tokens : estimateTokens(light) };
}
