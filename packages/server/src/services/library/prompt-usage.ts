import type { Clock } from '../../core/clock.ts';
import { bucketOf } from '../../core/histogram.ts';
import type { Log } from '../../core/log.ts';
import { utcToday } from '../../core/utc-today.ts';
import type { PromptUsageEntry, PromptUsageKey, PromptUsageStore, PromptUsageSums } from '../../ports/prompt-usage.ts';
import { rollUp } from '../record/roll-up.ts';

/** A version that a call used, and what named it. */
export type PromptCall = Omit<PromptUsageKey, 'day'>;

/** What one call came to. */
export interface PromptCallEnd {
  isError: boolean;
  promptTokens: number;
  completionTokens: number;
  /** How long the answer took, in milliseconds; null where no whole one came. */
  ms: number | null;
}

type Row = PromptUsageEntry & { latencyCounts: Record<string, number> };

export type PromptUsage = ReturnType<typeof promptUsage>;

/**
 * Sums up how prompts are used and adds it to the store every so often. A process that is killed loses what it has not
 * added yet: at most one interval of these figures.
 */
export function promptUsage(deps: {
  store: Pick<PromptUsageStore, 'add'>;
  clock: Clock;
  log: Log;
  intervalMs: number;
}) {
  const { store, clock, log, intervalMs } = deps;
  const today = utcToday(clock);
  const { add, ...sums } = rollUp<PromptUsageKey, PromptUsageSums, Row>({
    what: 'usage of prompts',
    nameOf: (key) => `${key.day} ${key.tenantId} ${key.promptId} ${key.version} ${key.label ?? ''}`,
    fresh: ({ tenantId, promptId, version, label, day }) => ({ tenantId, promptId, version, label, day, ...none() }),
    addTo: addPromptUsage,
    countOf: ({ calls }) => calls,
    write: (rows) => store.add(rows),
    ...{ log, intervalMs },
  });

  return {
    ...sums,

    /** Counts a call at its end, once for each prompt that it used. */
    ended(calls: readonly PromptCall[], { isError, promptTokens, completionTokens, ms }: PromptCallEnd): void {
      const latency = ms === null ? { latencySum: 0, latencyCounts: {} } : latencyOf(ms);
      const took = { calls: 1, errors: isError ? 1 : 0, promptTokens, completionTokens, ...latency };
      for (const { tenantId, promptId, version, label } of calls) {
        add({ tenantId, promptId, version, label, day: today() }, took);
      }
    },
  };
}

function none(): PromptUsageSums & Pick<Row, 'latencyCounts'> {
  return { calls: 0, errors: 0, promptTokens: 0, completionTokens: 0, latencySum: 0, latencyCounts: {} };
}

function latencyOf(ms: number): Pick<PromptUsageSums, 'latencySum' | 'latencyCounts'> {
  return { latencySum: ms, latencyCounts: { [bucketOf(ms)]: 1 } };
}

function addPromptUsage(sum: Row, more: PromptUsageSums): void {
  sum.calls += more.calls;
  sum.errors += more.errors;
  sum.promptTokens += more.promptTokens;
  sum.completionTokens += more.completionTokens;
  sum.latencySum += more.latencySum;
  for (const [bucket, count] of Object.entries(more.latencyCounts)) {
    sum.latencyCounts[bucket] = (sum.latencyCounts[bucket] ?? 0) + count;
  }
}
