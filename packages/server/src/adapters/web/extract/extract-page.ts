import type { PageReading } from '../../../ports/web.ts';
import type { FetchedPage } from '../extractor.ts';
import { type Line, textOf } from './block-lines.ts';
import { publishedOn } from './page-date.ts';
import { pageLines } from './page-lines.ts';
import { type PageScan, scanPage } from './page-scan.ts';
import { titleOf } from './page-title.ts';
import { streamedLines } from './streamed-lines.ts';

/** Takes the text out of a page of HTML. It may take long, or much memory: for a thread that can be ended. */
export function extractPage({ html, url }: Pick<FetchedPage, 'html' | 'url'>, nowMs: number): PageReading {
  const scan = scanPage(html);
  if (scan.isAbsurd) return { skipped: 'too_complex' };
  const text = textOf(linesOf(html, scan)).trim();
  if (text === '') return { skipped: 'empty' };
  return { page: { url, title: titleOf(scan, url), text, published: publishedOn(scan, nowMs) } };
}

function linesOf(html: string, scan: PageScan): readonly Line[] {
  return scan.source === '' ? streamedLines(html, scan) : pageLines(scan);
}
