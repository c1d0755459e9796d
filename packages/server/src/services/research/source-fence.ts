import type { Source } from './findings.ts';

/**
 * A stranger's text as it stands between marks: it can spell neither a mark nor the random word in them, and every
 * character keeps its place.
 */
export function escaped(text: string, nonce: string): string {
  const plain = text
    .toWellFormed()
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll(/[^\P{Cc}\n\t]/gu, ' ');
  return plain.replaceAll(nonce, '·');
}

/** A title or an address: one line, in quotes. */
export function quoted(text: string, nonce: string): string {
  return escaped(
    JSON.stringify(
      text
        .toWellFormed()
        .replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim(),
    ),
    nonce,
  );
}

/** Pages for a model to read, each between marks that only this prompt knows. */
export function fencedSources(sources: readonly Source[], nonce: string): string {
  return sources.map((source) => fencedSource(source, nonce)).join('\n');
}

function fencedSource({ id, title, url, published, text }: Source, nonce: string): string {
  const day = published === null ? '' : ` published=${quoted(published, nonce)}`;
  const head = `<<SRC ${nonce} id=S${id} title=${quoted(title, nonce)} url=${quoted(url, nonce)}${day}>>`;
  return `${head}\n${escaped(text, nonce)}\n<<END ${nonce} id=S${id}>>`;
}
