import type { PageReading } from '../../../ports/web.ts';
import type { FetchedPage } from '../extractor.ts';
import { cleanTitle, placeName } from './page-title.ts';

/** A page that is text already: its title is its first line, or its place where that is a piece of data. */
export function plainPage({ html, url }: FetchedPage): PageReading {
  const text = html.replaceAll('\r\n', '\n').trim();
  if (text === '') return { skipped: 'empty' };
  const end = text.indexOf('\n');
  const first = text.slice(0, Math.min(end < 0 ? 1_000 : end, 1_000));
  const heading = first.replace(/^#{1,6}\s+/, '');
  const title = /^[[{<"'|-]|^```/.test(heading) ? '' : cleanTitle(heading);
  return { page: { url, title: title || cleanTitle(placeName(url)), text, published: null } };
}
