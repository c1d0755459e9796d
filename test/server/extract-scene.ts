import { extractPage } from '../../packages/server/src/adapters/web/extract/extract-page.ts';
import type { PageText } from '../../packages/server/src/ports/web.ts';

export const nowMs = Date.parse('2026-06-01T12:00:00Z');

/** The page as it is read; a page that is skipped fails the test that asked. */
export function readPage(html: string, url = 'https://example.com/notes/tides'): PageText {
  const reading = extractPage({ html, url }, nowMs);
  if ('page' in reading) return reading.page;
  throw new Error(`The page was skipped: ${reading.skipped}`);
}

export const paragraphs = [
  'Tides are the rise and fall of the sea, and they follow the moon more than the sun, as sailors knew long ago.',
  'A spring tide comes when sun, moon and earth stand in one line, and then the water rises higher than usual.',
  'A neap tide comes when the two pull at right angles, so that the water neither rises nor falls by much.',
  'In narrow bays the water is piled up, and the difference between high and low may be more than ten metres.',
];

/** A plain article, with something put between its second paragraph and its third. */
export function article(between = '', head = '<title>Tides</title>'): string {
  const [first, second, ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head>${head}</head><body><header><a href="/">Home</a></header><main><article>
    <h1>How tides work</h1>${first}${second}${between}${rest.join('\n')}</article></main><footer>Imprint</footer></body></html>`;
}

/** The same so deep that no document is built of it. */
export function deepArticle(between = '', head = '<title>Tides</title>'): string {
  return article(between, head)
    .replace('<main>', `<main>${'<div>'.repeat(200)}`)
    .replace('</main>', `${'</div>'.repeat(200)}</main>`);
}
