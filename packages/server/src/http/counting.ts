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
  const hasLeft = exchange.signal.aborted && exchange.status !== 200;
  const status = hasLeft ? 0 : exchange.status;
  const errorCode = hasLeft ? null : (exchange.notes.error_code ?? null);
  const { operation, style, level } = call.subject;
  metrics.requestEnded({ operation, status, errorCode, ms });
  if (operation === null) return;
  const key = { userId: exchange.notes.user_id ?? null, operation, style, level };
  usage.requestEnded(key, { isFailure: status >= 400 || errorCode !== null, ms });
}
