import type { SearchStatus } from '../contract/types.ts';

/** How old a result may be; null for any age. */
export type Freshness = 'day' | 'week' | 'month' | 'year' | null;

export interface SearchQuery {
  /** At most 400 characters, in the user's language. */
  text: string;
  /** Results at most; a provider may answer fewer. */
  limit: number;
  /** As in `en` or `de`; null where it is not known. */
  language: string | null;
  freshness: Freshness;
}

/** What a provider says of a page. All of it was written by strangers. */
export interface SearchHit {
  /** As the provider wrote it: it may lead anywhere. */
  url: string;
  title: string;
  /** Some words of the page; empty where the provider gives none. */
  snippet: string;
  /** The day of the page as `YYYY-MM-DD`; null where the provider names none. */
  published: string | null;
  /** The text of the page, where the provider gives it along, so that it need not be fetched; else null. */
  text: string | null;
}

export interface SearchAnswer {
  status: SearchStatus;
  /** Best first; empty unless `status` is `ok`. */
  hits: SearchHit[];
  /** For the operator's log where `status` is neither `ok` nor `empty`: a sentence without key and query; else null. */
  why: string | null;
}

export interface SearchProvider {
  /** As SEARCH_PROVIDER spells it. */
  readonly name: string;
  /** Never throws: what goes wrong is a status. `signal` ends it at once, as `timeout`. */
  search(query: SearchQuery, signal: AbortSignal): Promise<SearchAnswer>;
  /** How it answered last; null before the first search. */
  lately(): { status: SearchStatus; why: string | null } | null;
}
