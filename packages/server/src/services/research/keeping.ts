import type { Freshness } from '../../ports/search.ts';

const hourMs = 3_600_000;

/** Of a page, in characters, before passages are chosen: each step with more would hold up the event loop for long. */
export const mostText = 60_000;

/** How long something is kept that was found for a question of some freshness: what is asked of today is old tomorrow. */
export function keptMs(keepMs: number, freshness: Freshness): number {
  return freshness === 'day' ? Math.min(keepMs, hourMs) : keepMs;
}
