import type { Precondition, RevisionTag } from '../services/library/editing.ts';

/**
 * Reads `If-Match` and `If-None-Match`: `"7.ID"` as the `ETag` has it, `"7"` or 7 alone, several of them, or `*`. What is no
 * revision of ours matches nothing.
 */
export function revisionsIn(header: string | undefined): Precondition {
  if (header === undefined) return null;
  const named = header.split(',').map((tag) => tag.trim());
  return named.includes('*') ? '*' : named.flatMap(tagOf);
}

/** The `ETag` of a revision. Another prompt may have the same number under the same name. */
export function etag({ id, revision }: { id: string; revision: number }): string {
  return `"${revision}.${id}"`;
}

/** A proxy that packs answers marks their tags as weak. */
function tagOf(text: string): RevisionTag[] {
  const [, revision, id = null] = /^(?:W\/)?"?(\d{1,15})(?:\.([\da-f-]{36}))?"?$/.exec(text) ?? [];
  return revision === undefined ? [] : [{ revision: Number(revision), id }];
}
