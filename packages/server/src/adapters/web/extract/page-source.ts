import { isBlock } from './block-lines.ts';

/** Attributes that anything here looks at. Each one that is kept costs an object of its own when the page is built. */
const kept = new Set(
  (
    'alt aria-hidden aria-modal bgcolor class color content data-lazy-src data-original data-src data-srcset dir height ' +
    'hidden href id itemprop itemtype name property rel role src srcset style summary type width'
  ).split(' '),
);
const dropped = new Set(['canvas', 'link', 'noframes', 'script', 'style', 'svg', 'template', 'xmp']);
/** Elements without an end: those that hold nothing, and those that hold whatever comes. */
const endless = new Set(
  'area base basefont bgsound body br col command embed frame hr html img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** What decides whether something is seen is kept whole: padding must not hide it. */
const whole = new Set(['class', 'id', 'style']);
const maxValueChars = 2_000;

/** Writes a page anew with what matters of it: without scripts, pictures made of elements, comments, and most attributes. */
export function sourceWriter() {
  const parts: string[] = [];
  let inDropped = 0;
  let isAtEdge = true;
  let codes = 0;

  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (inDropped > 0 || dropped.has(name)) {
        inDropped++;
        return;
      }
      isAtEdge = isBlock(name);
      if (name === 'pre') codes++;
      parts.push(`<${name}`);
      for (const key in attributes) {
        const value = attributes[key] ?? '';
        if (kept.has(key)) parts.push(` ${key}="${quoted(whole.has(key) ? value : value.slice(0, maxValueChars))}"`);
      }
      parts.push('>');
    },
    text(text: string): void {
      // Room between blocks shows nothing, and would be half of the nodes.
      if (inDropped > 0 || (isAtEdge && codes === 0 && text.trim() === '')) return;
      isAtEdge = false;
      parts.push(/[&<]/.test(text) ? escaped(text) : text);
    },
    close(name: string): void {
      if (inDropped > 0) {
        inDropped--;
        return;
      }
      isAtEdge = isBlock(name);
      if (name === 'pre') codes--;
      if (!endless.has(name)) parts.push(`</${name}>`);
    },
    source: () => parts.join(''),
  };
}

function quoted(value: string): string {
  return /[&"]/.test(value) ? value.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : value;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
