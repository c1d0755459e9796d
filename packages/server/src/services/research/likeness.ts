import { wordsOf } from './words.ts';

/** Words that are compared together. */
const shingleWords = 4;
/** Shingles that are remembered of a text: those of the smallest hashes, so that texts have the same ones in common. */
const sketchSize = 256;
/** What two texts share of all that they hold, above which they are one. */
const sameFrom = 0.8;

export interface Likeness {
  /** False where a text before says nearly the same. A text without words is always new. */
  isNew(text: string): boolean;
}

/** Tells copies of a text, such as an agency's report on many sites: the first one wins. */
export function likeness(): Likeness {
  const known: Uint32Array[] = [];
  return {
    isNew(text) {
      const sketch = sketchOf(text);
      if (known.some((other) => shared(sketch, other) > sameFrom)) return false;
      known.push(sketch);
      return true;
    },
  };
}

/** The smallest hashes of its shingles, ascending, each once. */
function sketchOf(text: string): Uint32Array {
  const words = wordsOf(text).map(hashOf);
  if (words.length === 0) return new Uint32Array();
  const shingles = new Uint32Array(Math.max(1, words.length - shingleWords + 1));
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0;
    for (const word of words.slice(at, at + shingleWords)) hash = mixed(Math.imul(hash, 31) + word);
    shingles[at] = hash;
  }
  shingles.sort();
  return shingles.filter((hash, at) => at === 0 || hash !== shingles[at - 1]).slice(0, sketchSize);
}

/** Jaccard's share, exact for short texts: of the smallest hashes of both, those that both hold. */
function shared(one: Uint32Array, other: Uint32Array): number {
  let [inBoth, seen, at, otherAt] = [0, 0, 0, 0];
  while (seen < sketchSize && (at < one.length || otherAt < other.length)) {
    const [hash, otherHash] = [one[at] ?? Number.POSITIVE_INFINITY, other[otherAt] ?? Number.POSITIVE_INFINITY];
    if (hash === otherHash) inBoth++;
    if (hash <= otherHash) at++;
    if (otherHash <= hash) otherAt++;
    seen++;
  }
  return seen === 0 ? 0 : inBoth / seen;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}
