const events = 'text/event-stream';
const kinds: ReadonlySet<string> = new Set([events, 'application/json']);

/** Whether a caller would rather have events than one document: they name them, and nothing else before them. */
export function prefersEvents(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const named = accept.split(',').map(rankedKind);
  const wanted = named.filter(({ kind, rank }) => kinds.has(kind) && rank > 0);
  const [best] = wanted.sort((one, other) => other.rank - one.rank);
  return best?.kind === events;
}

function rankedKind(text: string): { kind: string; rank: number } {
  const [kind = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { kind, rank: quality === undefined ? 1 : Number(quality.slice(2)) };
}
