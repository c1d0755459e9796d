import { bm25 } from './bm25.ts';
import { withinChars } from './clean.ts';

/** In characters: shorter ones tear apart what belongs together, longer ones waste small budgets. */
const chunkChars = 700;
const gap = '\n[…]\n';

/** A piece of a text, from one place to before another. */
interface Chunk {
  from: number;
  to: number;
}

/**
 * What a text says of the queries, in at most `budget` characters: its beginning, always, and the paragraphs that score
 * best, in their order, with `[…]` where something is left out.
 */
export function passagesOf(text: string, queries: readonly string[], budget: number): string {
  const whole = text.trim();
  if (whole.length <= budget) return whole;
  // Half of a character is none.
  if (budget < 2) return '';
  const chunks = chunksOf(whole, Math.max(2, Math.min(chunkChars, Math.floor(budget / 2))));
  const scores = bm25(
    chunks.map(({ from, to }) => whole.slice(from, to)),
    queries,
  );
  const ranked = [...chunks.keys()].slice(1).sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
  const kept: Chunk[] = [];
  let left = budget + gap.length;
  for (const chunk of [0, ...ranked].map((at) => chunks[at])) {
    const cost = chunk ? chunk.to - chunk.from + gap.length : 0;
    if (!chunk || cost > left) continue;
    kept.push(chunk);
    left -= cost;
  }
  return joined(whole, kept);
}

/** Pieces of at most `size` characters that leave nothing out. */
function chunksOf(text: string, size: number): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  while (from < text.length) {
    const to = text.length - from <= size ? text.length : from + cutIn(text.slice(from, from + size));
    chunks.push({ from, to });
    from = to;
  }
  return chunks;
}

/** Where a piece ends best: at the last paragraph of its second half, else a line, a sentence, a word, a character. */
function cutIn(piece: string): number {
  const half = Math.floor(piece.length / 2);
  const rest = piece.slice(half);
  const ends = [lastAfter(rest, '\n\n'), lastAfter(rest, '\n'), lastSentence(rest), lastAfter(rest, ' ')];
  const end = ends.find((at) => at > 0);
  return end === undefined ? Math.max(1, withinChars(`${piece} `, piece.length).length) : half + end;
}

/** Behind the last one; 0 where there is none. */
function lastAfter(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

function lastSentence(text: string): number {
  let last = 0;
  for (const { index } of text.matchAll(/[.!?](?=\s)|[。！？]/g)) last = index + 1;
  return last;
}

function joined(text: string, chunks: Chunk[]): string {
  chunks.sort((one, other) => one.from - other.from);
  let [result, end] = ['', 0];
  for (const { from, to } of chunks) {
    if (from === end) result += text.slice(from, to);
    else result = `${result.trimEnd()}${gap}${text.slice(from, to).trimStart()}`;
    end = to;
  }
  return result.trim();
}
