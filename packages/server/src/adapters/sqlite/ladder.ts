import type { Clock } from '../../core/clock.ts';
import type { Turnstile } from './turnstile.ts';
import type { Key, Walk } from './walk.ts';

/** What one step may take, in milliseconds: steps are made longer or shorter towards it. */
const stepMs = 2;

/** So few rows in a step get a rung each, while there are not too many rungs: a page of rare rows is found at once. */
const mostRare = 8;
const mostRungsForRare = 4_000;

/** Rows of a step. */
export interface StepRows {
  fewest: number;
  first: number;
  most: number;
}

/**
 * Keys of a list, a step of rows apart, with how many of the rows below each are asked for: any page is a few steps from a
 * rung. Rows that come and go between rungs move a page by as many until the ladder is made anew.
 */
export interface Ladder<Row> {
  /** Follows what was added at the top, and answers how many rows are asked for. */
  total(): Promise<number>;
  page(order: 'asc' | 'desc', skip: number, limit: number): Promise<Row[]>;
}

export async function buildLadder<Row>(
  path: Walk<Row>,
  { turn, clock, steps }: { turn: Turnstile; clock: Clock; steps: StepRows },
): Promise<Ladder<Row>> {
  const { bottom, top, only } = path.course;
  const rungs: Key[] = [bottom];
  /** By rung, the rows asked for up to it. */
  const below: number[] = [0];
  let open = 0;
  let rows = steps.first;

  const last = () => ({ key: rungs.at(-1) ?? bottom, below: below.at(-1) ?? 0 });

  function set(key: Key, rowsUpTo: number): void {
    below.push(last().below + rowsUpTo);
    rungs.push(key);
  }

  /** Sets a rung, or counts what is above the last one. Answers whether a rung was set. */
  function climb(): boolean {
    const from = last();
    const startMs = clock.elapsed();
    const key = path.keyAfter(from.key, rows);
    if (!key) {
      open = path.count(from.key, top);
      return false;
    }
    const rare = only.length > 0 && rungs.length < mostRungsForRare ? path.keysOf(from.key, key, mostRare + 1) : [];
    if (only.length === 0) set(key, rows);
    else if (rare.length === 0 || rare.length > mostRare) set(key, path.count(from.key, key));
    else for (const match of rare) set(match, 1);
    // The rows between the last match and the end of the step.
    if (last().key !== key) set(key, 0);
    const share = stepMs / Math.max(clock.elapsed() - startMs, stepMs / 2);
    rows = Math.round(Math.min(steps.most, Math.max(steps.fewest, rows * Math.max(share, 1 / 4))));
    return true;
  }

  async function climbUp(): Promise<void> {
    do await turn();
    while (climb());
  }

  /** The stretch above a rung, and how many of its rows are asked for. */
  function stretch(index: number) {
    const after = rungs[index] ?? bottom;
    const upTo = rungs[index + 1] ?? top;
    return { after, upTo, count: (below[index + 1] ?? last().below + open) - (below[index] ?? 0) };
  }

  await climbUp();
  return {
    async total() {
      await climbUp();
      return last().below + open;
    },

    async page(order, skip, limit) {
      const all = last().below + open;
      if (skip >= all) return [];
      const found: Row[] = [];
      let turnMs = clock.elapsed();
      const first = order === 'asc' ? skip : all - skip - 1;
      let index = rungAt(below, first);
      const above = (below[index] ?? 0) + stretch(index).count;
      let toSkip = order === 'asc' ? skip - (below[index] ?? 0) : above - 1 - first;
      for (; index >= 0 && index < rungs.length && found.length < limit; index += order === 'asc' ? 1 : -1) {
        const part = stretch(index);
        if (part.count === 0) continue;
        if (clock.elapsed() - turnMs > stepMs) {
          await turn();
          turnMs = clock.elapsed();
        }
        // A row that has a rung of its own stands right below it.
        const from = part.count === 1 ? 'desc' : order;
        found.push(...path.read(part, from, toSkip, Math.min(part.count, limit - found.length)));
        toSkip = 0;
      }
      return found;
    },
  };
}

/** The last rung with no more rows below it than `position`. */
function rungAt(below: readonly number[], position: number): number {
  let [low, high] = [0, below.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((below[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
