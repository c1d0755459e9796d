import { callsAtStart, orders, squeezedOrders } from './order-phrases.ts';
import { folded } from './words.ts';

const anywhere = new RegExp(orders.join('|'), 'g');
const squeezed = new RegExp(squeezedOrders.join('|'), 'g');
const atStart = new RegExp(`^(?:${callsAtStart.join('|')})`, 'u');

/** Longer than that, a sentence is taken as several. */
const longestSentence = 600;
const sentenceEnds = /(?<=[.!?][\p{Pe}\p{Pf}"'*_]{0,3})\s+|(?<=[。！？])(?![。！？])\s*|(?<line>\n+)/gu;

/** A sentence or line with the space behind it. */
interface Piece {
  text: string;
  /** Whether the sentence may go on in the next line. */
  isOpen: boolean;
}

/**
 * Leaves out the sentences of a stranger's text that tell a language model what to do, and counts them. It finds what is
 * usual and no more: whatever is left is still a stranger's word, and so it must be treated.
 */
export function withoutOrders(text: string): { text: string; flagged: number } {
  const pieces = piecesOf(text);
  const plain = pieces.map((piece) => plainOf(piece.text));
  const dropped = new Set([...plain.keys()].filter((at) => atStart.test(plain[at] ?? '')));
  const sentences = plain.map((words, at) => `${words.replaceAll(':', '')}${pieces[at]?.isOpen ? ' ' : ' | '}`);
  markFound(sentences.map(narrow), anywhere, dropped);
  markFound(plain.map(squeezedOf), squeezed, dropped);
  if (dropped.size === 0) return { text, flagged: 0 };
  const rest = pieces.filter((_, at) => !dropped.has(at)).map((piece) => piece.text);
  return { text: rest.join('').trim(), flagged: dropped.size };
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: space, index, groups } of text.matchAll(sentenceEnds)) {
    pushPieces(pieces, text.slice(from, index + space.length), groups?.line === '\n');
    from = index + space.length;
  }
  pushPieces(pieces, text.slice(from), false);
  return pieces;
}

function pushPieces(pieces: Piece[], sentence: string, isOpen: boolean): void {
  let from = 0;
  while (sentence.length - from > longestSentence) {
    const space = sentence.lastIndexOf(' ', from + longestSentence);
    const to = space > from ? space + 1 : from + longestSentence;
    pieces.push({ text: sentence.slice(from, to), isOpen: true });
    from = to;
  }
  if (from < sentence.length) pieces.push({ text: sentence.slice(from), isOpen });
}

/** Words and colons behind words, apart by one space. */
function plainOf(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}\p{M}:]+/gu, ' ')
    .replace(/ ?:[: ]*/g, ': ')
    .trim();
}

function narrow(text: string): string {
  return text.replace(/ +/g, ' ');
}

/** Letters that are written in the place of others. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' },
  ...{ а: 'a', е: 'e', і: 'i', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', ѕ: 's', ԁ: 'd', ո: 'n', ɡ: 'g', ı: 'i' },
  ...{ α: 'a', ε: 'e', ι: 'i', ο: 'o', ρ: 'p', υ: 'u', ν: 'v', τ: 't' },
};

const isLookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g');

function squeezedOf(words: string): string {
  return words.replace(/[ :]+/g, '').replace(isLookAlike, (character) => lookAlikes[character] ?? '');
}

/** Marks the pieces that a match in all of them together touches. */
function markFound(pieces: readonly string[], pattern: RegExp, dropped: Set<number>): void {
  let [at, end] = [0, pieces[0]?.length ?? 0];
  for (const { 0: match, index } of pieces.join('').matchAll(pattern)) {
    while (end <= index) end += pieces[++at]?.length ?? Number.POSITIVE_INFINITY;
    dropped.add(at);
    while (end < index + match.trimEnd().length) {
      end += pieces[++at]?.length ?? Number.POSITIVE_INFINITY;
      dropped.add(at);
    }
  }
}
