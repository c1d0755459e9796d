import type { PageSkip } from '../contract/types.ts';

/** The text of a page, as a reader of it sees it. A stranger wrote it. */
export interface PageText {
  /** Where it was in the end, after redirects. */
  url: string;
  title: string;
  /** Blocks apart by line ends; without markup, scripts and what the page hides. */
  text: string;
  /** The day that the page names for itself, as `YYYY-MM-DD`; null where it names none. */
  published: string | null;
}

export type PageReading = { page: PageText } | { skipped: PageSkip };

/** Fetches public pages and takes their text out. */
export interface WebReader {
  /** Never throws: what goes wrong is a reason. `signal` ends it at once, as `deadline`. */
  read(url: string, signal: AbortSignal): Promise<PageReading>;
  /** Ends its threads and connections. */
  close(): Promise<void>;
}
