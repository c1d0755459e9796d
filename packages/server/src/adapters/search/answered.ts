import type { SearchStatus } from '../../contract/types.ts';
import type { SearchAnswer, SearchHit } from '../../ports/search.ts';

/** What came of one question to a provider. */
export interface Answered extends SearchAnswer {
  /** How long the provider asks to be left alone, in milliseconds; null where it does not say. */
  restMs: number | null;
}

/** @param why A sentence without key and query, and without words of the answer. */
export function failure(
  status: Exclude<SearchStatus, 'ok' | 'empty'>,
  why: string,
  restMs: number | null = null,
): Answered {
  return { status, hits: [], why, restMs };
}

/** What was found among the results that a provider gave. Results of which none can be read are not the same as none. */
export function found<Row>(rows: readonly Row[], read: (row: Row) => SearchHit | null, limit: number): Answered {
  if (rows.length === 0) return { status: 'empty', hits: [], why: null, restMs: null };
  const hits = rows.map(read).filter((hit) => hit !== null);
  if (hits.length === 0) return failure('error', 'None of its results could be read: their form has changed.');
  return { status: 'ok', hits: hits.slice(0, limit), why: null, restMs: null };
}
