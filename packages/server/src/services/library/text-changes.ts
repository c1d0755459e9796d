import type { PromptDiff } from '../../contract/types.ts';
import { type Match, shortestEdit } from '../../core/shortest-edit.ts';

type Change = PromptDiff['changes'][number];

/** Steps of the search for differences: some ten milliseconds of the event loop. */
const mostSteps = 2_000_000;

/** Scripts that are written without spaces. */
const unspaced = '\\p{Ideographic}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
const letters = `[[\\p{L}\\p{M}\\p{N}_]--[${unspaced}]]+`;
/** Every character is in one of them: joined they are the text again. */
const units = {
  words: new RegExp(`${letters}|[\\s--\\n]+|[^]`, 'gv'),
  lines: /[^\n]*\n|[^\n]+/g,
};
const blank = /^[^\S\n]+$/;

/** What became of a text: by words, or where it differs too much by lines, or as a whole. */
export function textChanges(from: string, to: string): Pick<PromptDiff, 'granularity' | 'changes'> {
  for (const granularity of ['words', 'lines'] as const) {
    const before = from.match(units[granularity]) ?? [];
    const after = to.match(units[granularity]) ?? [];
    const numbered = numbering();
    const matches = shortestEdit(numbered(before), numbered(after), mostSteps);
    if (matches) return { granularity, changes: changesOf(before, after, matches) };
  }
  return { granularity: 'whole', changes: changesOf([from], [to], []) };
}

/** Numbers for parts, the same for the same. */
function numbering(): (parts: readonly string[]) => Int32Array {
  const numbers = new Map<string, number>();
  return (parts) => {
    const own = new Int32Array(parts.length);
    for (let at = 0; at < own.length; at++) {
      const part = parts[at] ?? '';
      const number = numbers.get(part) ?? numbers.size;
      if (number === numbers.size) numbers.set(part, number);
      own[at] = number;
    }
    return own;
  };
}

function changesOf(before: readonly string[], after: readonly string[], matches: readonly Match[]): Change[] {
  const changes: Change[] = [];
  const put = (kind: Change['kind'], parts: readonly string[]) => {
    if (parts.length > 0) changes.push({ kind, text: parts.join('') });
  };
  let at = { from: 0, to: 0 };
  for (const { from, to, length } of [
    ...telling(before, after, matches),
    { from: before.length, to: after.length, length: 0 },
  ]) {
    put('removed', before.slice(at.from, from));
    put('added', after.slice(at.to, to));
    put('same', before.slice(from, from + length));
    at = { from: from + length, to: to + length };
  }
  return changes;
}

/** Without spaces that stayed only between words that did not: four changed words in a row are one change. */
function telling(before: readonly string[], after: readonly string[], matches: readonly Match[]): Match[] {
  return matches.filter(({ from, to, length }) => {
    const isAtEdge = from + to === 0 || (from + length === before.length && to + length === after.length);
    return length > 1 || isAtEdge || !blank.test(before[from] ?? '');
  });
}
