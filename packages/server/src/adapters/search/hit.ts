import { utcDay } from '../../core/clock.ts';
import type { SearchHit } from '../../ports/search.ts';

const mostUrl = 2_048;
const mostTitle = 300;
const mostSnippet = 1_000;

/** A result as it was written, before anything of it is believed. */
export interface WrittenHit {
  url: unknown;
  title: unknown;
  snippet: unknown;
  published?: unknown;
  text?: unknown;
}

/** The result in our form; null where it leads to no page of the web. */
export function hitOf({ url, title, snippet, published, text }: WrittenHit): SearchHit | null {
  if (typeof url !== 'string' || url.length > mostUrl || !isWeb(url)) return null;
  return {
    url: visible(url),
    title: line(title).slice(0, mostTitle),
    snippet: line(snippet).slice(0, mostSnippet),
    published: dayOf(published),
    text: typeof text === 'string' && text.trim() !== '' ? text : null,
  };
}

/** The day of a date as providers write it, as `YYYY-MM-DD`; null where it is none. */
export function dayOf(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(written)?.[1];
  // Nothing else: Date.parse would read `1` and `May` as dates, too.
  const isDated = day !== undefined || /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d/.test(written);
  const ms = isDated ? Date.parse(day ?? written) : Number.NaN;
  if (Number.isNaN(ms)) return null;
  return day === undefined || utcDay(ms) === day ? utcDay(ms) : null;
}

/** As it was written, unless it holds what could be more than an address where it is shown. */
function visible(url: string): string {
  return /^[!-~]+$/.test(url) ? url : new URL(url).href;
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function line(text: unknown): string {
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
