import { operations } from '../../contract/operations.gen.ts';
import type { OperationId } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import { utcToday } from '../../core/utc-today.ts';
import type { UsageEntry, UsageKey, UsageStore, UsageSums } from '../../ports/usage.ts';
import { rollUp } from '../record/roll-up.ts';
import { addUsage, noUsage } from './usage-sums.ts';

export type UsageCounter = ReturnType<typeof usageCounter>;

/**
 * Sums usage up in memory and adds it to the store every so often. A process that is killed loses what it has not added
 * yet: at most one interval of these figures, never anything of the ledger or the message log.
 */
export function usageCounter(deps: { store: UsageStore; clock: Clock; log: Log; intervalMs: number }) {
  const { store, clock, log, intervalMs } = deps;
  const today = utcToday(clock);
  const { add, ...sums } = rollUp<UsageKey, Partial<UsageSums>, UsageEntry>({
    what: 'usage',
    nameOf: (key) => `${key.day} ${key.operation} ${key.userId ?? ''} ${key.level ?? ''} ${key.style ?? ''}`,
    fresh: ({ day, userId, operation, style, level }) => ({ day, userId, operation, style, level, ...noUsage }),
    addTo: addUsage,
    countOf: ({ requests = 0 }) => requests,
    write: (rows) => store.add(rows),
    ...{ log, intervalMs },
  });

  return {
    ...sums,

    /** Counts a request at its end, unless it was a probe, or for figures or pages. */
    requestEnded(key: Omit<UsageKey, 'day'>, ended: { isFailure: boolean; ms: number }): void {
      if (!isUse(key.operation)) return;
      add({ day: today(), ...key }, { requests: 1, failures: ended.isFailure ? 1 : 0, processingMs: ended.ms });
    },

    /** Adds what a conversation took to the request that it belongs to. */
    conversationEnded(
      key: Omit<UsageKey, 'day'>,
      took: Pick<UsageSums, 'promptTokens' | 'completionTokens' | 'creditsMain' | 'conversations'>,
    ): void {
      add({ day: today(), ...key }, took);
    },
  };
}

function isUse(operation: OperationId): boolean {
  return operations[operation].area !== 'System' && operation !== 'getPrometheusMetrics';
}
