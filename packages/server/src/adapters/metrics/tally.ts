import type { OperationId } from '../../contract/operations.gen.ts';
import { type Histogram, histogram, observe } from '../../core/histogram.ts';
import type { Price } from '../../ports/credits.ts';
import type { Metrics } from '../../ports/metrics.ts';

/** The classes of status, by their first digit; 0 is for a client that left before there was one. */
export const statusClasses = ['left', '1xx', '2xx', '3xx', '4xx', '5xx'] as const;

/** What one operation came to. */
export interface OperationTally {
  operation: OperationId | null;
  /** By the first digit of the status; made when the first falls into it. */
  latencies: (Histogram | undefined)[];
  errors: Map<string, number>;
}

export type CallOutcome = 'answered' | 'cancelled' | 'failed';

/** All that is counted: plain numbers in memory, bounded by the contract's operations and codes. */
export interface Tally {
  operations: Map<OperationId | null, OperationTally>;
  completions: Record<'completed' | 'failed' | 'cancelled', number>;
  overhead: Histogram;
  upstream: { latencies: Record<CallOutcome, Histogram>; failures: Map<string, number>; retries: number };
  research: {
    latency: Histogram;
    outcomes: Map<string, number>;
    cached: number;
    /** By `provider status`. */
    searches: Map<string, number>;
    pages: Map<string, number>;
  };
  cache: Record<'hit' | 'miss' | 'bypass', number>;
  credits: { spent: Price; givenBack: Price; refunds: number };
}

export function emptyTally(): Tally {
  return {
    operations: new Map(),
    completions: { completed: 0, failed: 0, cancelled: 0 },
    overhead: histogram(),
    upstream: {
      latencies: { answered: histogram(), cancelled: histogram(), failed: histogram() },
      failures: new Map(),
      retries: 0,
    },
    research: {
      ...{ latency: histogram(), outcomes: new Map(), cached: 0 },
      ...{ searches: new Map(), pages: new Map() },
    },
    cache: { hit: 0, miss: 0, bypass: 0 },
    credits: { spent: { main: 0, conversation_limit: 0 }, givenBack: { main: 0, conversation_limit: 0 }, refunds: 0 },
  };
}

/** Every request passes through here: a look-up and a few additions each. */
export function countInto(tally: Tally): Metrics {
  function tallyOf(operation: OperationId | null): OperationTally {
    const present = tally.operations.get(operation);
    if (present) return present;
    const fresh: OperationTally = { operation, latencies: [], errors: new Map() };
    tally.operations.set(operation, fresh);
    return fresh;
  }

  return {
    requestEnded({ operation, status, errorCode, ms }) {
      const { latencies, errors } = tallyOf(operation);
      const statusClass = Math.floor(status / 100);
      latencies[statusClass] ??= histogram();
      observe(latencies[statusClass], ms);
      if (errorCode !== null) increase(errors, errorCode);
    },

    completionEnded(outcome, overheadMs) {
      tally.completions[outcome]++;
      if (overheadMs !== null) observe(tally.overhead, overheadMs);
    },

    upstreamEnded(outcome, ms) {
      const { latencies, failures } = tally.upstream;
      if (outcome === 'answered' || outcome === 'cancelled') return observe(latencies[outcome], ms);
      observe(latencies.failed, ms);
      increase(failures, outcome);
    },

    upstreamRetried() {
      tally.upstream.retries++;
    },

    researchEnded({ outcome, isCached, ms }) {
      observe(tally.research.latency, ms);
      increase(tally.research.outcomes, outcome);
      if (isCached) tally.research.cached++;
    },

    searchEnded: (provider, status) => increase(tally.research.searches, `${provider} ${status}`),

    pageRead: (outcome) => increase(tally.research.pages, outcome),

    cacheAsked(answer) {
      tally.cache[answer]++;
    },

    creditsSpent: (price) => add(tally.credits.spent, price),

    creditsGivenBack(price) {
      add(tally.credits.givenBack, price);
      tally.credits.refunds++;
    },

    chargesRecovered(charges) {
      tally.credits.refunds += charges;
    },
  };
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function add(sum: Price, price: Price): void {
  sum.main += price.main;
  sum.conversation_limit += price.conversation_limit;
}
