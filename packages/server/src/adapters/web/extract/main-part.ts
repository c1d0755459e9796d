import { charsOf, isTold, type Line } from './block-lines.ts';
import { type Outline, type Span, sumsOf } from './outline.ts';

/** Shorter than this, a part is not taken for the main one. */
const leastChars = 250;
/** Lines that say the same once more are left out from this length on: pages repeat titles, quotes and cards. */
const leastRepeated = 15;
/** What one block must hold of a part to be taken for all of it. */
const nearlyAll = 0.7;
/** Where there is less, nothing tells which block of it matters. */
const leastWeight = 200;

type Test = (span: Span) => boolean;

/** Marks of the main part, the surest first, with the share of the page that it must hold. */
const marks: readonly (readonly [Test, number])[] = [
  [({ attribute }) => hasWord(attribute('itemprop'), 'articleBody'), 0.5],
  [({ name }) => name === 'main', 0.2],
  [({ attribute }) => attribute('role') === 'main', 0.2],
  [({ name }) => name === 'article', 0.5],
  [({ attribute }) => attribute('id') === 'content', 0.2],
  [({ attribute }) => hasWord(attribute('class'), 'content'), 0.2],
];

/** What forums call the text of a post: XenForo, Discourse, MyBB, phpBB, Stack Exchange, Invision. */
const postNames = [
  ['bbWrapper'],
  ['cooked'],
  ['post_body'],
  ['content', 'postbody'],
  ['s-prose'],
  ['message-body'],
] as const;
const leastPosts = 2;
/** What the posts must hold of the part that would be taken otherwise. */
const leastOfPosts = 0.35;

/** The lines of a page that it is about. */
export function mainLines(outline: Outline): readonly Line[] {
  const { lines, spans } = outline;
  const chars = sumsOf(lines, ({ text }) => text.length);
  // Lists of links count half: they are found beside every matter.
  const weights = sumsOf(lines, (line) => line.text.length * (isTold(line) ? 2 : 1));
  const charsIn = ({ start, end }: Span) => (chars[end] ?? 0) - (chars[start] ?? 0);
  const weightIn = ({ start, end }: Span) => (weights[end] ?? 0) - (weights[start] ?? 0);
  const marked = markedSpan(spans, charsIn, charsOf(lines));
  const heart = spans[heartOf(spans, Math.max(0, marked), weightIn)];
  const main = once(heart ? lines.slice(heart.start, heart.end) : lines);
  return postsIn(outline, charsIn, charsOf(main)) ?? main;
}

function markedSpan(spans: readonly Span[], charsIn: (span: Span) => number, total: number): number {
  for (const [isMarked, share] of marks) {
    const least = Math.max(leastChars, share * total);
    let best = -1;
    let most = least - 1;
    for (const [index, span] of spans.entries()) {
      if (!isMarked(span) || charsIn(span) <= most) continue;
      best = index;
      most = charsIn(span);
    }
    if (best >= 0) return best;
  }
  return -1;
}

/** Goes down to the innermost block that still holds nearly all. */
function heartOf(spans: readonly Span[], part: number, weightIn: (span: Span) => number): number {
  let heart = part;
  for (const [index, span] of spans.entries()) {
    const around = spans[heart];
    if (span.parent !== heart || !around) continue;
    if (weightIn(span) >= nearlyAll * weightIn(around) && weightIn(span) >= leastWeight) heart = index;
  }
  return heart;
}

function postsIn({ lines, spans }: Outline, charsIn: (span: Span) => number, mainChars: number): Line[] | null {
  for (const [name, around] of postNames) {
    const posts = spans.filter((span) => isNamed(span, name) && (!around || isWithin(spans, span, around)));
    const held = posts.reduce((sum, post) => sum + charsIn(post), 0);
    if (posts.length < leastPosts || held < leastOfPosts * mainChars) continue;
    return once(posts.flatMap(({ start, end }) => lines.slice(start, end)));
  }
  return null;
}

function isNamed({ attribute }: Span, name: string): boolean {
  return hasWord(attribute('class'), name);
}

function isWithin(spans: readonly Span[], { parent }: Span, name: string): boolean {
  for (let span = spans[parent]; span; span = spans[span.parent]) if (isNamed(span, name)) return true;
  return false;
}

function once(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  let last = '';
  return lines.filter(({ text }) => {
    const isNew = text !== last && (text.length < leastRepeated || !seen.has(text));
    last = text;
    seen.add(text);
    return isNew;
  });
}

function hasWord(words: string | null, word: string): boolean {
  return words?.includes(word) === true && words.split(/\s+/).includes(word);
}
