import type { OperationId } from '../contract/operations.gen.ts';
import type { ErrorCode, Latency, PageSkip, ResearchOutcome, SearchStatus } from '../contract/types.ts';
import type { Price } from './credits.ts';

/** A request that has ended, whatever came of it. */
export interface EndedRequest {
  /** Null where it was for nothing that exists, or was refused before that was known. */
  operation: OperationId | null;
  /** 0 where the client left before a status was sent. */
  status: number;
  errorCode: string | null;
  /** From its arrival to the last byte of its reply. */
  ms: number;
}

/** Counts what happens, since the process started. Nothing that names a person is counted apart. No verb throws. */
export interface Metrics {
  requestEnded(request: EndedRequest): void;
  /** @param overheadMs What the server added to the upstream's time; null where no whole answer came. */
  completionEnded(outcome: 'completed' | 'failed' | 'cancelled', overheadMs: number | null): void;
  /** A call and all its attempts. `cancelled`: the client left. */
  upstreamEnded(outcome: 'answered' | 'cancelled' | ErrorCode, ms: number): void;
  upstreamRetried(): void;
  /** Research for one request. */
  researchEnded(research: { outcome: ResearchOutcome; isCached: boolean; ms: number }): void;
  /** A search that was sent, by the name of its provider. */
  searchEnded(provider: string, status: SearchStatus): void;
  /** A page that was asked for. */
  pageRead(outcome: 'read' | PageSkip): void;
  cacheAsked(answer: 'hit' | 'miss' | 'bypass'): void;
  creditsSpent(price: Price): void;
  creditsGivenBack(price: Price): void;
  /** Charges of conversations that were broken off, given back later by whoever found them. */
  chargesRecovered(charges: number): void;
}

/** What was counted so far. Counts by code hold only those that occurred. */
export interface CountedMetrics {
  requests: { operation: OperationId | null; count: number; errors: Record<string, number>; latency: Latency }[];
  /** Of all requests but those for probes, metrics and pages. */
  latency: Latency;
  overhead: Latency;
  upstream: { calls: number; retries: number; failures: Record<string, number>; latency: Latency };
  cache: { hits: number; misses: number; bypasses: number };
  /** `givenBack` is without what was recovered, whose prices are not known here; `refunds` counts both. */
  credits: { spent: Price; givenBack: Price; refunds: number };
}

/** How things stand at this moment. */
export interface Readings {
  messageLog: { waiting: number; limit: number; openCharges: number };
  usage: { waiting: number; dropped: number };
  lettersWaiting: number;
  /** By kind of work. */
  places: Record<string, { active: number; waiting: number; limit: number }>;
  auditSeq: number;
  databaseBytes: number;
  walBytes: number;
  /** Null where the system does not say. */
  diskFreeBytes: number | null;
}

export interface MetricsReader {
  counted(): CountedMetrics;
  /** Everything in Prometheus' text format, what the process itself needs included. */
  exposition(readings: Readings): Promise<string>;
}
