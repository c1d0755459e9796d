import { createRequire } from 'node:module';
import { type Line, lineGatherer, textOf } from '../../packages/server/src/adapters/web/extract/block-lines.ts';
import { extractPage } from '../../packages/server/src/adapters/web/extract/extract-page.ts';
import { type PageNode, walk } from '../../packages/server/src/adapters/web/extract/page-node.ts';
import { scanPage } from '../../packages/server/src/adapters/web/extract/page-scan.ts';
import { readableLines } from '../../packages/server/src/adapters/web/extract/readable-lines.ts';
import { streamedLines } from '../../packages/server/src/adapters/web/extract/streamed-lines.ts';

type ReadableDocument = Parameters<typeof readableLines>[0];

// The server's own, which nothing else of the workspace installs.
const require = createRequire(new URL('../../packages/server/package.json', import.meta.url));
const { parseHTML } = require('linkedom') as { parseHTML(html: string): { document: ReadableDocument } };

const silent = new Set(['head', 'noscript', 'script', 'style', 'svg', 'template']);

/** Ways to take the text out of a page, by what the table calls them. */
export const extractors = {
  ours: (html: string, url: string): string => {
    const reading = extractPage({ html, url }, Date.now());
    return 'page' in reading ? reading.page.text : '';
  },
  'ours, for pages that are too large': (html: string): string => textOf(streamedLines(html, scanPage(html))),
  'Readability alone': (html: string): string => textOf(readableLines(parseHTML(html).document) ?? []),
  'all text': (html: string): string => textOf(allLines(parseHTML(html).document)),
} as const;

export type ExtractorName = keyof typeof extractors;

export const extractorNames = Object.keys(extractors) as ExtractorName[];

function allLines(document: ReadableDocument): readonly Line[] {
  const gatherer = lineGatherer();
  walk(document.documentElement as unknown as PageNode, {
    open({ localName }) {
      const isHeard = !silent.has(localName);
      if (isHeard) gatherer.open(localName);
      return isHeard;
    },
    text: ({ textContent }) => gatherer.text(textContent ?? ''),
    close: ({ localName }) => gatherer.close(localName),
  });
  gatherer.end();
  return gatherer.lines;
}
