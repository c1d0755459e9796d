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
      const { begin } = editBefore(rounds[edits - 1], lane);
      let x = begin;
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x++;
      reached[lane] = x;
      steps += x - begin + 1;
      if (steps > mostSteps) return null;
      const isEnd = x === from.length && x - diagonal === to.length;
      if (isEnd) return walkedBack([...rounds, reached], from.length, diagonal);
    }
    rounds.push(reached);
  }
  return null;
}

/**
 * The last edit on the way to a diagonal, and how far in the earlier list it ends: a number is put in, or one left out,
 * whichever leads further.
 */
function editBefore(before: Int32Array | undefined, lane: number): { begin: number; isPutIn: boolean } {
  if (!before) return { begin: 0, isPutIn: true };
  const afterLeavingOut = (before[lane - 1] ?? -1) + 1;
  const afterPuttingIn = before[lane] ?? -1;
  const isPutIn = lane === 0 || afterPuttingIn >= afterLeavingOut;
  return { begin: isPutIn ? afterPuttingIn : afterLeavingOut, isPutIn };
}

/** The matches on the way that the last round found, from its end. */
function walkedBack(rounds: readonly Int32Array[], end: number, endDiagonal: number): Match[] {
  const matches: Match[] = [];
  let x = end;
  let diagonal = endDiagonal;
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const { begin, isPutIn } = editBefore(rounds[edits - 1], (diagonal + edits) / 2);
    if (x > begin) matches.push({ from: begin, to: begin - diagonal, length: x - begin });
    x = isPutIn ? begin : begin - 1;
    diagonal += isPutIn ? 1 : -1;
  }
  return matches.reverse();
}
