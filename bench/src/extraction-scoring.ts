/** How much of two texts is the same: what both have, what only the first has, what only the second. */
export interface Overlap {
  both: number;
  extra: number;
  missing: number;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Words of a shingle. */
const shingleWords = 4;

/** As the article benchmark counts: shingles of four words as multisets, as shares of their sum. */
export function articleOverlap(text: string, truth: string): Overlap {
  const { both, extra, missing } = overlapOf(bagOf(shingles(wordsOf(text))), bagOf(shingles(wordsOf(truth))));
  const sum = both + extra + missing || 1;
  return { both: both / sum, extra: extra / sum, missing: missing / sum };
}

/** Precision and recall are means over the pages that have any; F1 is of the two means. */
export function articleScore(pages: readonly Overlap[]): Score {
  const precision = meanOf(
    pages.filter(({ both, extra }) => both + extra > 0).map(({ both, extra }) => both / (both + extra)),
  );
  const recall = meanOf(
    pages.filter(({ both, missing }) => both + missing > 0).map(({ both, missing }) => both / (both + missing)),
  );
  return { precision, recall, f1: harmonic(precision, recall) };
}

/** As the benchmark of mixed pages counts: words as a multiset, a page by itself. */
export function pageScore(text: string, truth: string): Score {
  const { both, extra, missing } = overlapOf(bagOf(wordsOf(text.toLowerCase())), bagOf(wordsOf(truth.toLowerCase())));
  if (both === 0) return { precision: 0, recall: 0, f1: 0 };
  const precision = both / (both + extra);
  const recall = both / (both + missing);
  return { precision, recall, f1: harmonic(precision, recall) };
}

export function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shingles(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - shingleWords + 1);
  return Array.from({ length: count }, (_, index) => words.slice(index, index + shingleWords).join(' '));
}

function bagOf(items: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

function overlapOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Overlap {
  let both = 0;
  for (const [item, count] of one) both += Math.min(count, other.get(item) ?? 0);
  return { both, extra: sizeOf(one) - both, missing: sizeOf(other) - both };
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function harmonic(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}
