/** The least, the middle and the most of several figures: what a noisy machine leaves of one. */
export interface Spread {
  min: number;
  median: number;
  max: number;
}

/** Null where there is no figure. */
export function spreadOf(figures: readonly (number | null | undefined)[]): Spread | null {
  const sorted = figures.filter((figure) => typeof figure === 'number' && Number.isFinite(figure)) as number[];
  sorted.sort((one, other) => one - other);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  const half = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(half)] ?? min) + (sorted[Math.ceil(half)] ?? max)) / 2;
  return { min, median, max };
}
