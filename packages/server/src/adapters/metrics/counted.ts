import { type OperationId, operations } from '../../contract/operations.gen.ts';
import type { Latency } from '../../contract/types.ts';
import { type Histogram, merged, quantile } from '../../core/histogram.ts';
import type { CountedMetrics } from '../../ports/metrics.ts';
import type { OperationTally, Tally } from './tally.ts';

/** What was counted, in the words of the port. */
export function countedIn({ operations: byOperation, overhead, upstream, cache, credits }: Tally): CountedMetrics {
  const tallies = [...byOperation.values()];
  const requests = tallies.map((tally) => {
    const all = latencyOf(tally);
    return { operation: tally.operation, count: all.count, errors: Object.fromEntries(tally.errors), latency: all };
  });
  const calls = Object.values(upstream.latencies).reduce((sum, { count }) => sum + count, 0);
  return {
    requests,
    latency: summary(merged(tallies.filter(({ operation }) => isWork(operation)).flatMap(histogramsOf))),
    overhead: summary(overhead),
    upstream: {
      ...{ calls, retries: upstream.retries, failures: Object.fromEntries(upstream.failures) },
      latency: summary(upstream.latencies.answered),
    },
    cache: { hits: cache.hit, misses: cache.miss, bypasses: cache.bypass },
    credits: { ...credits, spent: { ...credits.spent }, givenBack: { ...credits.givenBack } },
  };
}

/** Probes and pages are quick and many: they would make the whole look better than it is. */
function isWork(operation: OperationId | null): boolean {
  return operation === null || (operations[operation].area !== 'System' && operation !== 'getPrometheusMetrics');
}

function latencyOf(tally: OperationTally): Latency {
  return summary(merged(histogramsOf(tally)));
}

function histogramsOf({ latencies }: OperationTally): Histogram[] {
  return latencies.filter((latency) => latency !== undefined);
}

function summary(latency: Histogram): Latency {
  const at = (share: number) => rounded(quantile(latency, share));
  return { count: latency.count, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function rounded(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms * 1_000) / 1_000;
}
