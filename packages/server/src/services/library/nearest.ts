/** Changes of one letter that a slip of the finger makes. */
const mostEdits = 2;
/** Longer names are not compared. In characters. */
const longestName = 80;

/**
 * The name that is spelled most like another, whatever their case; null where none is like it. Takes microseconds for names of
 * any length.
 */
export function nearest(name: string, names: readonly string[]): string | null {
  if (name.length > longestName) return null;
  const spelled = name.toLowerCase();
  const near = names
    .map((candidate) => ({ candidate, edits: editsBetween(spelled, candidate.toLowerCase()) }))
    // Of a short name two changes leave too little.
    .filter(({ edits }) => edits <= mostEdits && edits * 2 < spelled.length)
    .sort((one, other) => one.edits - other.edits);
  return near[0]?.candidate ?? null;
}

/** How many letters are to be put in, left out, changed, or swapped with the next one; above `mostEdits` any number. */
function editsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostEdits || other.length > longestName) return mostEdits + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = new Array<number>(other.length + 1).fill(mostEdits + 1);
    next[0] = row;
    // Beyond this band there are too many changes already.
    const end = Math.min(other.length, row + mostEdits);
    for (let at = Math.max(1, row - mostEdits); at <= end; at++) {
      const isSame = one[row - 1] === other[at - 1];
      const changed = (last[at - 1] ?? 0) + (isSame ? 0 : 1);
      next[at] = Math.min(changed, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (isSwapped) next[at] = Math.min(next[at] ?? 0, (beforeLast[at - 2] ?? 0) + 1);
    }
    [beforeLast, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
