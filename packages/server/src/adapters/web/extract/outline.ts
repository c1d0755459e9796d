import { isBlock, type Line, lineGatherer } from './block-lines.ts';
import type { HidingRules } from './hiding-rules.ts';
import { type PageNode, walk } from './page-node.ts';
import { isClosed, isMatter, isMute, isNamedSurrounding, isSurrounding } from './page-parts.ts';
import { type Attribute, type Look, lookWithin, plainLook } from './visibility.ts';

/** A block element, by the lines that stand in it. */
export interface Span {
  name: string;
  attribute: Attribute;
  /** The first of its lines, and the first after them. */
  start: number;
  end: number;
  /** Index of the span that it stands in; -1 for none. */
  parent: number;
}

/** A page as lines in their order, without what is hidden or beside its matter, and the blocks that they stand in. */
export interface Outline {
  lines: readonly Line[];
  spans: readonly Span[];
  /** Elements and texts that a reader sees nothing of, and parts that surround the matter by what they are. */
  outside: readonly PageNode[];
}

export interface OutlineWish {
  rules: HidingRules;
  isProduct: boolean;
  /** Whether to take what is meant for readers without scripts. */
  withNoscript: boolean;
}

/** What calls itself something beside the matter, and is so much of the page, is its matter. */
const mostSurrounding = 0.4;
/** Characters of something beside the matter within a line. */
const mostBesideInLine = 300;

export function outlineOf(first: PageNode, wish: OutlineWish): Outline {
  const gatherer = lineGatherer();
  const spans: Span[] = [];
  const surrounding: Span[] = [];
  const outside: PageNode[] = [];
  const looks: Look[] = [plainLook];
  const open: number[] = [];
  let inMatter = 0;

  walk(first, {
    open(element) {
      const name = element.localName;
      if (isClosed(name)) outside.push(element);
      if (isMute(name) || (name === 'noscript' && !wish.withNoscript)) return false;
      const attribute = (key: string) => element.getAttribute(key);
      const look = lookWithin(looks.at(-1) ?? plainLook, name, attribute, wish.rules);
      if (!look || isSurrounding(name, attribute, inMatter > 0)) {
        outside.push(element);
        return false;
      }
      const isBeside = isNamedSurrounding(name, attribute, wish.isProduct);
      if (isBeside && !isBlock(name) && (element.textContent?.length ?? 0) < mostBesideInLine) return false;
      gatherer.open(name);
      if (isMatter(name)) inMatter++;
      looks.push(look);
      if (!isBlock(name)) return true;
      const span = { name, attribute, start: gatherer.lines.length, end: 0, parent: open.at(-1) ?? -1 };
      open.push(spans.push(span) - 1);
      if (isBeside) surrounding.push(span);
      return true;
    },
    text(node) {
      if (looks.at(-1)?.isTiny) outside.push(node);
      else gatherer.text(node.textContent ?? '');
    },
    close(element) {
      const name = element.localName;
      gatherer.close(name);
      if (isMatter(name)) inMatter--;
      looks.pop();
      const span = isBlock(name) ? spans[open.pop() ?? -1] : undefined;
      if (span) span.end = gatherer.lines.length;
    },
  });
  gatherer.end();
  return { ...without(gatherer.lines, spans, surrounding), outside };
}

/** Takes out what is beside the matter, and counts lines anew. */
function without(
  lines: readonly Line[],
  spans: readonly Span[],
  surrounding: readonly Span[],
): Omit<Outline, 'outside'> {
  const charsBefore = sumsOf(lines, ({ text }) => text.length);
  const chars = ({ start, end }: Span) => (charsBefore[end] ?? 0) - (charsBefore[start] ?? 0);
  const most = mostSurrounding * (charsBefore.at(-1) ?? 0);
  const isKept = lines.map(() => true);
  for (const span of surrounding) if (chars(span) < most) isKept.fill(false, span.start, span.end);
  const before = sumsOf(isKept, Number);
  const kept = (index: number) => before[index] ?? 0;
  return {
    lines: lines.filter((_, index) => isKept[index]),
    spans: spans.map((span) => ({ ...span, start: kept(span.start), end: kept(span.end) })),
  };
}

/** Sums of what comes before each item, and of all at the end. */
export function sumsOf<Item>(items: readonly Item[], measure: (item: Item) => number): number[] {
  const sums = [0];
  for (const [index, item] of items.entries()) sums.push((sums[index] ?? 0) + measure(item));
  return sums;
}
