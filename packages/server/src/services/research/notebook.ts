import type { ResearchOutcome } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { type Candidate, candidatesOf, type Found, spread } from './candidates.ts';
import type { ResearchPlan, Source } from './findings.ts';
import { likeness } from './likeness.ts';
import type { ReadPage, RoundRead, SkippedPage } from './page-desk.ts';
import type { SearchReport } from './search-desk.ts';

export type Notebook = ReturnType<typeof notebook>;

/** What one investigation has found, read and left aside so far. */
export function notebook(clock: Pick<Clock, 'now'>) {
  const found: Found[] = [];
  const read: ReadPage[] = [];
  const tried = new Set<string>();
  const searches: SearchReport[] = [];
  const skipped: SkippedPage[] = [];
  let flagged = 0;

  return {
    searches,
    skipped,
    /** Texts that were read, to know them again. */
    seen: likeness(),
    get flagged() {
      return flagged;
    },
    get pages() {
      return read.length;
    },
    get attempts() {
      return tried.size;
    },

    noteFound: (more: readonly Found[]) => void found.push(...more),

    noteRead(round: RoundRead): void {
      read.push(...round.read);
      skipped.push(...round.skipped);
      flagged += round.flagged;
    },

    /** The best of all that was found and not tried yet; from here on it is. */
    takeCandidates(
      plan: ResearchPlan,
      { queries, ...most }: { queries: readonly string[]; results: number; attempts: number; perSite: number },
    ): Candidate[] {
      const needs = { queries, results: most.results, freshness: plan.freshness, nowMs: clock.now() };
      const chosen = spread(
        candidatesOf(found, needs).filter(({ address }) => !tried.has(address)),
        most,
      );
      for (const { address } of chosen) tried.add(address);
      return chosen;
    },

    /** Pages as numbered sources, the first read first, as much of them as the model is to read. */
    sources(mostChars: number): Source[] {
      let left = mostChars;
      const sources: Source[] = [];
      for (const { url, title, published, text } of read) {
        const kept = text.slice(0, left);
        if (kept === '') break;
        left -= kept.length;
        sources.push({ id: sources.length + 1, url, title, published, text: kept });
      }
      return sources;
    },

    /** Whether there was nothing, or whoever was to know could not be asked. */
    whyNothing(): ResearchOutcome {
      const isAnswered = searches.some(({ status }) => status === 'ok' || status === 'empty');
      if (tried.size === 0) return isAnswered ? 'nothing_found' : 'failed';
      return skipped.some(({ reason }) => reason === 'empty' || reason === 'duplicate') ? 'nothing_found' : 'failed';
    },
  };
}
