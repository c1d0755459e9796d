import { Readability } from '@mozilla/readability';
import { type Line, lineGatherer } from './block-lines.ts';
import { type PageNode, walk } from './page-node.ts';

const mute = new Set(['button', 'iframe', 'noscript', 'script', 'style', 'svg', 'template', 'textarea']);

/** The lines of what Readability takes for the article; null where it finds none. It changes the document. */
export function readableLines(document: ConstructorParameters<typeof Readability>[0]): readonly Line[] | null {
  const content = articleIn(document);
  return content && linesIn(content.firstChild);
}

function articleIn(document: ConstructorParameters<typeof Readability>[0]): PageNode | null {
  try {
    const reader = new Readability<unknown>(document, { serializer: (element) => element, disableJSONLD: true });
    return (reader.parse()?.content ?? null) as PageNode | null;
  } catch {
    // It expects what a browser would make of a page; what the structure tells is there without it.
    return null;
  }
}

function linesIn(first: PageNode | null): readonly Line[] {
  const gatherer = lineGatherer();
  walk(first, {
    open({ localName }) {
      const isHeard = !mute.has(localName);
      if (isHeard) gatherer.open(localName);
      return isHeard;
    },
    text: ({ textContent }) => gatherer.text(textContent ?? ''),
    close: ({ localName }) => gatherer.close(localName),
  });
  gatherer.end();
  return gatherer.lines;
}
