import { wordsOf } from './words.ts';

/** What makes repeated words count less (`k1`) and long documents too (`b`). */
export interface Bm25Options {
  k1?: number;
  b?: number;
}

/**
 * How much each document has to do with the queries, summed over them: from 0, without an upper bound, and comparable
 * within one call only. The order of documents and queries changes nothing.
 */
export function bm25(
  documents: readonly string[],
  queries: readonly string[],
  { k1 = 1.5, b = 0.75 }: Bm25Options = {},
): number[] {
  const weights = weightsOf(queries);
  const counted = documents.map((document) => countOf(document, weights));
  const meanLength = counted.reduce((sum, { length }) => sum + length, 0) / counted.length;
  const rarity = new Map([...weights.keys()].map((word) => [word, rarityOf(word, counted)]));
  return counted.map(({ length, counts }) => {
    const size = k1 * (1 - b + (b * length) / meanLength);
    let score = 0;
    for (const [word, weight] of weights) {
      const count = counts.get(word) ?? 0;
      if (count > 0) score += (weight * (rarity.get(word) ?? 0) * count * (k1 + 1)) / (count + size);
    }
    return score;
  });
}

interface Counted {
  length: number;
  /** Of words of the queries only. */
  counts: ReadonlyMap<string, number>;
}

/** In how many queries each word is; sorted, so that sums are the same to the last bit. */
function weightsOf(queries: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const query of queries) {
    for (const word of new Set(wordsOf(query))) weights.set(word, (weights.get(word) ?? 0) + 1);
  }
  return new Map([...weights].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function countOf(document: string, weights: ReadonlyMap<string, number>): Counted {
  const words = wordsOf(document);
  const counts = new Map<string, number>();
  for (const word of words) {
    if (weights.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { length: words.length, counts };
}

function rarityOf(word: string, counted: readonly Counted[]): number {
  const holders = counted.filter(({ counts }) => counts.has(word)).length;
  return Math.log(1 + (counted.length - holders + 0.5) / (holders + 0.5));
}
