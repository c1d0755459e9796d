import type { PageSkip } from '../../contract/types.ts';
import { sharedWork } from '../../core/shared-work.ts';
import type { Cache } from '../../ports/cache.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { PageReading, PageText, WebReader } from '../../ports/web.ts';
import type { Candidate } from './candidates.ts';
import { cleanText, withinChars } from './clean.ts';
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
/** Of a page, before passages are chosen, in characters: cleaning more would hold up the event loop for tens of milliseconds. */
const mostText = 60_000;

/** Reads candidates, the best first, until as many as wanted were of use. */
export function pageDesk(deps: { web: WebReader; cache: Cache; keepMs: number; metrics: Pick<Metrics, 'pageRead'> }) {
  const { web, cache, metrics } = deps;
  const underWay = sharedWork<PageReading>();

  async function fetched({ url, address }: Candidate, signal: AbortSignal): Promise<PageReading> {
    const key = `page:${address}`;
    const kept = await cache.get(key);
    if (kept !== null) return { page: JSON.parse(kept) as PageText };
    const { result } = await underWay.join(key, { signal }, async (shared) => {
      const reading = shortened(await web.read(url, shared));
      metrics.pageRead('skipped' in reading ? reading.skipped : 'read');
      if ('page' in reading) await cache.set(key, JSON.stringify(reading.page), deps.keepMs);
      return reading;
    });
    return result;
  }

  async function readingOf(candidate: Candidate, signal: AbortSignal): Promise<PageReading> {
    const { url, title, text, published } = candidate;
    if (text !== null) return shortened({ page: { url, title, text, published } });
    return fetched(candidate, signal).catch((error: unknown) => {
      if (signal.aborted) return { skipped: 'deadline' };
      throw error;
    });
  }

  return {
    /** Ends with its signal, with what came so far. Pages are in the order of their candidates. */
    async read(round: ReadingRound): Promise<RoundRead> {
      const { candidates, queries, signal, seen } = round;
      const come: RoundRead = { read: [], skipped: [], flagged: 0 };
      let next = 0;

      function take(candidate: Candidate, place: number, reading: PageReading): PageSkip | null {
        if ('skipped' in reading) return reading.skipped;
        const { text, flagged } = withoutOrders(cleanText(reading.page.text));
        come.flagged += flagged;
        if (text.length < leastText) return 'empty';
        if (!seen.isNew(text)) return 'duplicate';
        const passages = passagesOf(text, queries, round.pageChars);
        const title = titleOf(reading.page.title) || candidate.title;
        const { url, published } = reading.page;
        come.read.push({ url, title, published: published ?? candidate.published, text: passages, place });
        return null;
      }

      /** One of as many lanes as pages are wanted: a page that is of no use is made up for by the next candidate. */
      async function lane(): Promise<void> {
        while (next < candidates.length && !signal.aborted) {
          const place = next++;
          const candidate = candidates[place];
          if (!candidate) return;
          const reason = take(candidate, place, await readingOf(candidate, signal));
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

function shortened(reading: PageReading): PageReading {
  if ('skipped' in reading) return reading;
  const { page } = reading;
  return { page: { ...page, title: withinChars(page.title, 2_000), text: withinChars(page.text, mostText) } };
}

/** In one line; what gives orders there is left out as well. */
function titleOf(raw: string): string {
  return withinChars(withoutOrders(cleanText(raw)).text.replaceAll(/\n+/g, ' '), 300).trim();
}
