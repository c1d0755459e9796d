import type { PageSkip } from '../../contract/types.ts';
import { loopTurns } from '../../core/loop-turns.ts';
import { sharedWork } from '../../core/shared-work.ts';
import type { Cache } from '../../ports/cache.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Freshness } from '../../ports/search.ts';
import type { PageReading, PageText, WebReader } from '../../ports/web.ts';
import type { Candidate } from './candidates.ts';
import { cleanText, withinChars } from './clean.ts';
import { keptMs, mostText } from './keeping.ts';
import type { likeness } from './likeness.ts';
import { withoutOrders } from './orders.ts';
import { passagesOf } from './passages.ts';

/** A page that was read, as far as it has to do with the question. */
export type ReadPage = Omit<PageText, 'text'> & { text: string; place: number };

export interface SkippedPage {
  url: string;
  reason: PageSkip;
}

export interface ReadingRound {
  candidates: readonly Candidate[];
  queries: readonly string[];
  /** Pages that are wanted. */
  pages: number;
  pageChars: number;
  freshness: Freshness;
  /** What was read before. */
  seen: ReturnType<typeof likeness>;
  signal: AbortSignal;
  onPage(host: string, skipped: PageSkip | null): void;
}

export interface RoundRead {
  read: ReadPage[];
  skipped: SkippedPage[];
  /** Sentences that gave orders to the model. */
  flagged: number;
}

export type PageDesk = ReturnType<typeof pageDesk>;

/** Less than this, in characters, says nothing. */
const leastText = 200;

/** Reads candidates, the best first, until as many as wanted were of use. */
export function pageDesk(deps: { web: WebReader; cache: Cache; keepMs: number; metrics: Pick<Metrics, 'pageRead'> }) {
  const { web, cache, metrics } = deps;
  const underWay = sharedWork<PageReading>();
  const turns = loopTurns();

  /** What was read for a question of any age may be old for one about today. */
  async function fetched({ url, address }: Candidate, { freshness, signal }: ReadingRound): Promise<PageReading> {
    const key = `page:${freshness === 'day' ? 'today:' : ''}${address}`;
    const kept = await cache.get(key);
    if (kept !== null) return { page: JSON.parse(kept) as PageText };
    const { result } = await underWay.join(key, { signal }, async (shared) => {
      const reading = shortened(await web.read(url, shared));
      metrics.pageRead('skipped' in reading ? reading.skipped : 'read');
      if ('page' in reading) await cache.set(key, JSON.stringify(reading.page), keptMs(deps.keepMs, freshness));
      return reading;
    });
    return result;
  }

  async function readingOf(candidate: Candidate, round: ReadingRound): Promise<PageReading> {
    const { url, title, text, published } = candidate;
    if (text !== null) return shortened({ page: { url, title, text, published } });
    return fetched(candidate, round).catch((error: unknown) => ({ skipped: endedBy(round.signal)(error) }));
  }

  return {
    /** Ends with its signal, with what came so far. Pages are in the order of their candidates. */
    async read(round: ReadingRound): Promise<RoundRead> {
      const { candidates, queries, signal, seen } = round;
      const come: RoundRead = { read: [], skipped: [], flagged: 0 };
      let next = 0;

      async function take(candidate: Candidate, place: number, reading: PageReading): Promise<PageSkip | null> {
        if ('skipped' in reading) return reading.skipped;
        const { url, published, title: rawTitle, text: raw } = reading.page;
        const clean = await turns.take(signal, () => withinChars(cleanText(raw), mostText));
        const { text, flagged } = await turns.take(signal, () => withoutOrders(clean));
        come.flagged += flagged;
        if (text.length < leastText) return 'empty';
        return turns.take(signal, () => {
          if (!seen.isNew(text)) return 'duplicate';
          const passages = passagesOf(text, queries, round.pageChars);
          const title = titleOf(rawTitle) || titleOf(candidate.title) || candidate.site;
          come.read.push({ url, title, published: published ?? candidate.published, text: passages, place });
          return null;
        });
      }

      /** One of as many lanes as pages are wanted: a page that is of no use is made up for by the next candidate. */
      async function lane(): Promise<void> {
        while (next < candidates.length && !signal.aborted) {
          const place = next++;
          const candidate = candidates[place];
          if (!candidate) return;
          const reason = await take(candidate, place, await readingOf(candidate, round)).catch(endedBy(signal));
          round.onPage(candidate.site, reason);
          if (reason === null) return;
          come.skipped.push({ url: candidate.url, reason });
        }
      }

      await Promise.all(Array.from({ length: round.pages }, lane));
      come.read.sort((one, other) => one.place - other.place);
      return come;
    },
  };
}

/** Why a page is skipped whose reading was ended by a signal; other errors are thrown on. */
function endedBy(signal: AbortSignal) {
  return (error: unknown): PageSkip => {
    if (signal.aborted) return 'deadline';
    throw error;
  };
}

function shortened(reading: PageReading): PageReading {
  if ('skipped' in reading) return reading;
  const { page } = reading;
  return { page: { ...page, title: withinChars(page.title, 2_000), text: withinChars(page.text, mostText) } };
}

/** In one line; what gives orders there is left out as well. */
function titleOf(raw: string): string {
  return withinChars(withoutOrders(cleanText(raw)).text.replaceAll(/\n+/g, ' '), 300).trim();
}
