import type { SearchStatus } from '../../contract/types.ts';
import type { Course } from './course.ts';
import type { ResearchPlan } from './findings.ts';
import type { Notebook } from './notebook.ts';
import type { PageDesk } from './page-desk.ts';
import type { SearchDesk } from './search-desk.ts';

/** One round of searching and reading. Its ends are shares of the deadline. */
export interface Round {
  queries: readonly string[];
  /** Pages that are wanted. */
  pages: number;
  /** Pages that are asked for to have those. */
  attempts: number;
  searchEnd: number;
  readEnd: number;
}

export type Look = (course: Course, notes: Notebook, plan: ResearchPlan, round: Round) => Promise<void>;

/** Searches for queries and reads the best of what that finds; it stands in the notebook afterwards. */
export function looker({ searches, pages }: { searches: SearchDesk; pages: PageDesk }): Look {
  return async function look(course, notes, plan, round) {
    const { bounds, progress, inquiry, caller } = course;
    const { language, freshness } = plan;
    progress.begin('search', round.queries.length);
    const searching = searches.search({
      ...{ queries: round.queries, limit: bounds.results, language, freshness, answers: bounds.providers },
      ...{ log: caller.log, signal: course.until(round.searchEnd) },
      onReport(report) {
        notes.searches.push(report);
        const { provider, status } = report;
        progress.part(stateOf[status], provider, status === 'ok' ? null : status);
      },
    });
    notes.noteFound(await course.timed('searchMs', searching));

    const queries = [inquiry.question, ...plan.topics.flatMap((topic) => topic.queries)];
    const { results, per_site: perSite, page_chars: pageChars } = bounds;
    const candidates = notes.takeCandidates(plan, { queries, results, attempts: round.attempts, perSite });
    progress.begin('read', candidates.length);
    const reading = pages.read({
      ...{ candidates, queries, pages: round.pages, pageChars, freshness, seen: notes.seen },
      signal: course.until(round.readEnd),
      onPage: (host, reason) => progress.part(reason === null ? 'ok' : 'skipped', host, reason),
    });
    notes.noteRead(await course.timed('readMs', reading));
  };
}

const stateOf: Readonly<Record<SearchStatus, 'ok' | 'skipped' | 'failed'>> = {
  ...{ ok: 'ok', empty: 'skipped', resting: 'skipped' },
  ...{ blocked: 'failed', rate_limited: 'failed', auth: 'failed', timeout: 'failed', error: 'failed' },
};
