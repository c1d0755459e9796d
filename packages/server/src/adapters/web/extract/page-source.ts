/** Attributes that anything here looks at. Each one that is kept costs an object of its own when the page is built. */
const kept = new Set(
  (
    'alt aria-hidden aria-modal bgcolor class color content data-lazy-src data-original data-src data-srcset dir height ' +
    'hidden href id itemprop itemtype name property rel role src srcset style summary type width'
  ).split(' '),
);
const dropped = new Set(['canvas', 'noframes', 'script', 'style', 'svg', 'template', 'xmp']);
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

  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (inDropped > 0 || dropped.has(name)) {
        inDropped++;
        return;
      }
      parts.push(`<${name}`);
      for (const key in attributes) {
        const value = attributes[key] ?? '';
        if (kept.has(key)) parts.push(` ${key}="${quoted(whole.has(key) ? value : value.slice(0, maxValueChars))}"`);
      }
      parts.push('>');
    },
    text(text: string): void {
      if (inDropped === 0) parts.push(/[&<]/.test(text) ? escaped(text) : text);
    },
    close(name: string): void {
      if (inDropped > 0) inDropped--;
      else if (!endless.has(name)) parts.push(`</${name}>`);
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
