import type { Metrics } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import type { MetricsReader } from '../../ports/metrics.ts';
import { type Gauges, readAll } from './readings.ts';

export type MetricsReport = ReturnType<typeof metricsReport>;

/** The figures of this process since it started: for people as JSON, for Prometheus as text. */
export function metricsReport(deps: Gauges & { reader: MetricsReader; clock: Clock }) {
  const { reader, storage, machine } = deps;
  const since = new Date(deps.clock.now()).toISOString();

  return {
    async json(): Promise<Metrics> {
      const { requests, latency, overhead, upstream, cache, credits } = reader.counted();
      const { databaseBytes, walBytes } = storage.sizes();
      const disk = await machine.disk();
      return {
        since,
        requests: requests.map(({ operation, count, errors, latency: latency_ms }) => ({
          ...{ operation: operation ?? 'none', count, errors, latency_ms },
        })),
        latency_ms: latency,
        overhead_ms: overhead,
        upstream: { ...callsOf(upstream), latency_ms: upstream.latency },
        cache,
        credits: { ...credits.spent, refunds: credits.refunds },
        process: processOf(machine),
        event_loop_delay_ms: machine.eventLoopDelay(),
        disk: { database_bytes: databaseBytes, wal_bytes: walBytes, free_bytes: disk?.freeBytes ?? null },
      };
    },

    /** In Prometheus' text format. */
    text: async (): Promise<string> => reader.exposition(await readAll(deps)),
  };
}

function callsOf({ calls, retries, failures }: ReturnType<MetricsReader['counted']>['upstream']) {
  return { calls, retries, failures };
}

function processOf(machine: Gauges['machine']): Metrics['process'] {
  const { uptimeSeconds, cpuSeconds, memoryBytes, heapUsedBytes } = machine.process();
  return {
    uptime_seconds: Math.round(uptimeSeconds * 10) / 10,
    cpu_seconds: cpuSeconds,
    memory_bytes: memoryBytes,
    heap_used_bytes: heapUsedBytes,
  };
}
