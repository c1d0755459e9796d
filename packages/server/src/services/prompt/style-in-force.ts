import { systemTenantId } from '../../core/ids.ts';
import type { PromptAtVersion } from '../../ports/library.ts';
import { isBuiltInStyle, styleOfPrompt } from '../library/style-names.ts';
import { type ReadyStyle, tokensOf, wordingOf } from './ready-style.ts';
import { isRelease } from './style-prompts.ts';

/** A style of the server as requests get it now. */
export interface StyleInForce extends ReadyStyle {
  /** Null for a built-in style with a text that came with the server. */
  written: { by: string; atMs: number } | null;
}

/** What a prompt of the server is as a style; undefined where it cannot be one. */
export function styleInForce({ head, version }: PromptAtVersion): StyleInForce | undefined {
  const name = styleOfPrompt(head.name);
  const wording = wordingOf(version);
  if (name === undefined || !wording) return undefined;
  return {
    ...wording,
    ...{ name, tenantId: systemTenantId, promptId: head.id, version: version.version },
    isBuiltIn: isBuiltInStyle(name),
    tokens: tokensOf(wording),
    written: isRelease(version) ? null : { by: version.createdBy, atMs: version.createdAtMs },
  };
}
