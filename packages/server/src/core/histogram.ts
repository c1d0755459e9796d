/** Durations, counted in buckets so fine that a quantile is off by at most 5 % of its value from 0.01 ms to 16 minutes. */
export interface Histogram {
  /** How many fell into each bucket, and last those beyond all bounds. */
  readonly counts: Float64Array;
  count: number;
  /** Of all values, in milliseconds. */
  sum: number;
}

/** Within each decade the steps grow, so that no bucket is wider than 5 % of its lower bound. In hundredths. */
const steps = [
  { from: 100, to: 200, by: 5 },
  { from: 200, to: 500, by: 10 },
  { from: 500, to: 1_000, by: 25 },
];
const decades = [-2, -1, 0, 1, 2, 3, 4, 5];

/** The upper bounds of the buckets, in milliseconds. Counts are stored by the number of their bucket: bounds never change. */
const bounds = Float64Array.from([
  ...decades.flatMap((decade) =>
    steps.flatMap(({ from, to, by }) =>
      Array.from({ length: (to - from) / by }, (_, at) => ((from + at * by) * 10 ** decade) / 100),
    ),
  ),
  10 ** (1 + Math.max(...decades)),
]);

export function histogram(): Histogram {
  return { counts: new Float64Array(bounds.length + 1), count: 0, sum: 0 };
}

export function observe(into: Histogram, ms: number): void {
  const bucket = bucketOf(ms);
  into.counts[bucket] = (into.counts[bucket] ?? 0) + 1;
  into.count++;
  into.sum += ms;
}

/** Adds counts by the number of their bucket, and the sum of their values. */
export function addCounts(into: Histogram, counts: Readonly<Record<string, number>>, sum: number): void {
  for (const [bucket, count] of Object.entries(counts)) {
    const at = Math.min(Number(bucket), bounds.length);
    into.counts[at] = (into.counts[at] ?? 0) + count;
    into.count += count;
  }
  into.sum += sum;
}

/** The number of the first bucket whose bound is not below the value. */
export function bucketOf(ms: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bounds[middle] ?? 0) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All together. */
export function merged(parts: Iterable<Histogram>): Histogram {
  const all = histogram();
  for (const { counts, count, sum } of parts) {
    for (let at = 0; at < counts.length; at++) all.counts[at] = (all.counts[at] ?? 0) + (counts[at] ?? 0);
    all.count += count;
    all.sum += sum;
  }
  return all;
}

/** The value that this share lies at or below, read between the bounds of its bucket; null where nothing was counted. */
export function quantile({ counts, count }: Histogram, share: number): number | null {
  if (count === 0) return null;
  const rank = Math.max(1, share * count);
  let before = 0;
  for (let at = 0; at < bounds.length; at++) {
    const here = counts[at] ?? 0;
    if (before + here >= rank) {
      const lower = bounds[at - 1] ?? 0;
      return lower + (((bounds[at] ?? lower) - lower) * (rank - before)) / here;
    }
    before += here;
  }
  return bounds.at(-1) ?? null;
}

/** How many lie at or below each of `limitsMs`, which rise and are bounds of buckets. */
export function upTo({ counts }: Histogram, limitsMs: readonly number[]): number[] {
  let sum = 0;
  let at = 0;
  return limitsMs.map((limit) => {
    // A limit that was computed otherwise may differ in its last digit.
    for (; at < bounds.length && (bounds[at] ?? 0) <= limit * (1 + 1e-9); at++) sum += counts[at] ?? 0;
    return sum;
  });
}
