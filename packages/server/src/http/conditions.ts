/** Revisions that a header names; `*` is any. */
export type Revisions = '*' | ReadonlySet<number>;

/** Reads `If-Match` and `If-None-Match`: `"7"`, several of them, or `*`. What is no revision of ours matches nothing. */
export function revisionsIn(header: string | undefined): Revisions | null {
  if (header === undefined) return null;
  const named = header.split(',').map((tag) => tag.trim());
  if (named.includes('*')) return '*';
  return new Set(
    named.flatMap((tag) => /^(?:"(\d{1,15})"|(\d{1,15}))$/.exec(tag)?.slice(1).filter(Boolean).map(Number) ?? []),
  );
}

/** The `ETag` of a revision. */
export function etag(revision: number): string {
  return `"${revision}"`;
}
