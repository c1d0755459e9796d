import { createHash } from 'node:crypto';
import type { SearchStatus } from '../../contract/types.ts';
import type { Gate } from '../../core/gate.ts';
import type { Log } from '../../core/log.ts';
import { sharedWork } from '../../core/shared-work.ts';
import type { Cache } from '../../ports/cache.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { SearchAnswer, SearchHit, SearchProvider, SearchQuery } from '../../ports/search.ts';
import type { Found } from './candidates.ts';
import { withinChars } from './clean.ts';
import { keptMs, mostText } from './keeping.ts';

/** A search that was asked for, and how it was answered. */
export interface SearchReport {
  provider: string;
  query: string;
  status: SearchStatus;
  results: number;
}

export interface SearchRound {
  queries: readonly string[];
  limit: number;
  language: string | null;
  freshness: SearchQuery['freshness'];
  /** Providers that are to answer each query. */
  answers: number;
  signal: AbortSignal;
  log: Log;
  onReport(report: SearchReport): void;
}

export type SearchDesk = ReturnType<typeof searchDesk>;

/** That there is nothing may be the provider's mood: it is believed for a minute. */
const emptyMs = 60_000;

/** Asks for queries whoever answers: the first provider and, where it does not, the next. */
export function searchDesk(deps: {
  providers: readonly SearchProvider[];
  gate: Gate;
  cache: Cache;
  keepMs: number;
  metrics: Pick<Metrics, 'searchEnded'>;
}) {
  const { providers, gate, cache, metrics } = deps;
  const underWay = sharedWork<SearchAnswer>();

  async function ask(provider: SearchProvider, query: SearchQuery, signal: AbortSignal): Promise<SearchAnswer> {
    const leave = await gate.enter(signal).catch(() => null);
    if (!leave) return { status: 'timeout', hits: [], why: 'no place was free in time' };
    try {
      const answer = await provider.search(query, signal);
      metrics.searchEnded(provider.name, answer.status);
      return { ...answer, hits: answer.hits.map(shortened) };
    } finally {
      leave();
    }
  }

  /** What the provider says, or said a while ago. */
  async function answerOf(provider: SearchProvider, query: SearchQuery, signal: AbortSignal): Promise<SearchAnswer> {
    const key = `search:${hashOf([provider.name, query])}`;
    const kept = await cache.get(key);
    if (kept !== null) return JSON.parse(kept) as SearchAnswer;
    const { result } = await underWay.join(key, { signal }, async (shared) => {
      const answer = await ask(provider, query, shared);
      if (answer.status === 'ok') await cache.set(key, JSON.stringify(answer), keptMs(deps.keepMs, query.freshness));
      if (answer.status === 'empty') await cache.set(key, JSON.stringify(answer), Math.min(emptyMs, deps.keepMs));
      return answer;
    });
    return result;
  }

  /** Asks provider after provider, as many at once as answers are wanted. */
  async function searchOne(text: string, round: SearchRound): Promise<Found[]> {
    const { limit, language, freshness, signal } = round;
    const waiting = [...providers];
    const found: Found[] = [];
    const lane = async () => {
      for (let provider = waiting.shift(); provider && !signal.aborted; provider = waiting.shift()) {
        const { name } = provider;
        const answer = await answerOf(provider, { text, limit, language, freshness }, signal).catch(timedOutAt(signal));
        round.onReport({ provider: name, query: text, status: answer.status, results: answer.hits.length });
        noteFailure(round.log, name, answer);
        if (answer.status !== 'ok') continue;
        found.push({ query: text, provider: name, hits: answer.hits });
        return;
      }
    };
    await Promise.all(Array.from({ length: Math.min(round.answers, providers.length) }, lane));
    return found;
  }

  return {
    /** Ends with its signal, with what came so far. */
    async search(round: SearchRound): Promise<Found[]> {
      return (await Promise.all(round.queries.map((query) => searchOne(query, round)))).flat();
    },
  };
}

/** A search that its signal ended. */
function timedOutAt(signal: AbortSignal) {
  return (error: unknown): SearchAnswer => {
    if (signal.aborted) return { status: 'timeout', hits: [], why: null };
    throw error;
  };
}

/** Of pages that are given along, whole ones would fill the cache and take long to be written down. */
function shortened(hit: SearchHit): SearchHit {
  return hit.text === null ? hit : { ...hit, text: withinChars(hit.text, mostText) };
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** That somebody rests is told by the answer that they rest for. */
function noteFailure(log: Log, provider: string, { status, why }: SearchAnswer): void {
  if (why !== null && status !== 'resting') log.warn({ provider, status, why }, 'a search failed');
}
