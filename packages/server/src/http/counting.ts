import type { Metrics } from '../ports/metrics.ts';
import type { Call } from '../services/call.ts';
import type { UsageCounter } from '../services/operating/usage-counter.ts';
import type { Exchange } from './seam.ts';

export interface Counters {
  metrics: Metrics;
  usage: Pick<UsageCounter, 'requestEnded'>;
}

/** Counts a request at its end, refused ones too. One whose client left before it was answered has not failed. */
export function countRequest({ metrics, usage }: Counters, exchange: Exchange, call: Call, ms: number): void {
  const { status, notes } = exchange;
  const { operation, style, level } = call.subject;
  const errorCode = notes.error_code ?? null;
  metrics.requestEnded({ operation, status, errorCode, ms });
  if (operation === null) return;
  const key = { userId: notes.user_id ?? null, operation, style, level };
  usage.requestEnded(key, { isFailure: status >= 400 || errorCode !== null, ms });
}
