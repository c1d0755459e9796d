/** What two lists have in common: as many numbers from a position in each. */
export interface Match {
  from: number;
  to: number;
  length: number;
}

/** Differences at most: what is remembered of the search grows with their square, to some 2 MiB. */
const mostEdits = 1_024;

/**
 * What stays where as little as possible is changed to make one list of numbers the other, in order, by Myers' greedy
 * search. Null where they differ by too much, or where the search takes more than so many steps: the same for the same
 * lists, however busy the machine is.
 */
export function shortestEdit(from: Int32Array, to: Int32Array, mostSteps: number): Match[] | null {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const ends = { from: from.length - tail, to: to.length - tail };
  const middle = matchesOf(from.subarray(head, ends.from), to.subarray(head, ends.to), mostSteps);
  if (middle === null) return null;
  const shifted = middle.map((match) => ({ ...match, from: match.from + head, to: match.to + head }));
  return [{ from: 0, to: 0, length: head }, ...shifted, { ...ends, length: tail }].filter(({ length }) => length > 0);
}

function matchesOf(from: Int32Array, to: Int32Array, mostSteps: number): Match[] | null {
  if (from.length === 0 || to.length === 0) return [];
  const rounds: Int32Array[] = [];
  let steps = 0;
  for (let edits = 0; edits <= mostEdits; edits++) {
    const reached = new Int32Array(edits + 1);
    for (let lane = 0; lane <= edits; lane++) {
      const diagonal = 2 * lane - edits;
      const begin = edits === 0 ? 0 : beginOf(rounds[edits - 1], lane, diagonal, from.length, to.length);
      let x = begin;
      if (begin >= 0) while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x++;
      reached[lane] = x;
      steps += x - begin + 1;
      if (steps > mostSteps) return null;
      if (x === from.length && x - diagonal === to.length)
        return walkedBack([...rounds, reached], from.length, to.length);
    }
    rounds.push(reached);
  }
  return null;
}

/**
 * How far into the earlier list one more edit leads on a diagonal, by leaving out a number or putting one in; -1 where it
 * leads out of either list.
 */
function beginOf(
  before: Int32Array | undefined,
  lane: number,
  diagonal: number,
  width: number,
  height: number,
): number {
  const left = before?.[lane - 1] ?? -1;
  const above = before?.[lane] ?? -1;
  const byLeavingOut = left >= 0 && left < width ? left + 1 : -1;
  const byPuttingIn = above - diagonal <= height ? above : -1;
  return Math.max(byLeavingOut, byPuttingIn);
}

/** The matches on the way that the last round found, from its end. */
function walkedBack(rounds: readonly Int32Array[], width: number, height: number): Match[] {
  const matches: Match[] = [];
  let x = width;
  let diagonal = width - height;
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const lane = (diagonal + edits) / 2;
    const before = rounds[edits - 1];
    const begin = edits === 0 ? 0 : beginOf(before, lane, diagonal, width, height);
    if (x > begin) matches.push({ from: begin, to: begin - diagonal, length: x - begin });
    const left = before?.[lane - 1] ?? -1;
    const isLeftOut = left >= 0 && left + 1 === begin;
    x = isLeftOut ? begin - 1 : begin;
    diagonal += isLeftOut ? -1 : 1;
  }
  return matches.reverse();
}
