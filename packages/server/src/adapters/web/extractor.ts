import type { PageReading } from '../../ports/web.ts';

/** A page as it was fetched and decoded. */
export interface FetchedPage {
  /** HTML, or for `plain` the text as it is. */
  html: string;
  /** Where it was in the end, after redirects. */
  url: string;
  kind: 'html' | 'plain';
}

/** Takes the text out of pages, whatever they are made of. */
export interface Extractor {
  /** Never throws: what goes wrong is a reason. `signal` ends it at once, as `deadline`. */
  extract(page: FetchedPage, signal: AbortSignal): Promise<PageReading>;
  close(): Promise<void>;
}
