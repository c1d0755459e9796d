const document = 'application/json';

/** Whether a caller would rather have events than one document: they name them, and nothing else before them. */
export function prefersEvents(accept: string | undefined): boolean {
  return prefers(accept, 'text/event-stream');
}

/** The same of lines of JSON. */
export function prefersLines(accept: string | undefined): boolean {
  return prefers(accept, 'application/x-ndjson');
}

function prefers(accept: string | undefined, wished: string): boolean {
  if (accept === undefined) return false;
  const named = accept.split(',').map(rankedKind);
  const wanted = named.filter(({ kind, rank }) => (kind === wished || kind === document) && rank > 0);
  const [best] = wanted.sort((one, other) => other.rank - one.rank);
  return best?.kind === wished;
}

function rankedKind(text: string): { kind: string; rank: number } {
  const [kind = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { kind, rank: quality === undefined ? 1 : Number(quality.slice(2)) };
}
