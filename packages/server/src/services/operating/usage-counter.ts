import { operations } from '../../contract/operations.gen.ts';
import type { OperationId } from '../../contract/types.ts';
import { type Clock, utcDay } from '../../core/clock.ts';
import { describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { UsageEntry, UsageKey, UsageStore, UsageSums } from '../../ports/usage.ts';
import { addUsage, noUsage } from './usage-sums.ts';

/** Rows that are written at once: a few milliseconds of the event loop. */
const rowsAtOnce = 100;
/** Rows that are written before their time, and rows that are held at most while the database cannot be written. */
const manyRows = 10_000;
const mostRows = 50_000;
const dayMs = 86_400_000;

export type UsageCounter = ReturnType<typeof usageCounter>;

/**
 * Sums usage up in memory and adds it to the store every so often. A process that is killed loses what it has not added
 * yet: at most one interval of these figures, never anything of the ledger or the message log.
 */
export function usageCounter(deps: { store: UsageStore; clock: Clock; log: Log; intervalMs: number }) {
  const { store, clock, log } = deps;
  const rows = new Map<string, UsageEntry>();
  let dropped = 0;
  let flushing: Promise<number> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let day = { number: Number.NaN, text: '' };

  function today(): string {
    const number = Math.floor(clock.now() / dayMs);
    if (number !== day.number) day = { number, text: utcDay(number * dayMs) };
    return day.text;
  }

  function rowOf(key: UsageKey): UsageEntry | undefined {
    const name = `${key.day} ${key.operation} ${key.userId ?? ''} ${key.level ?? ''} ${key.style ?? ''}`;
    const present = rows.get(name);
    if (present || rows.size >= mostRows) return present;
    const { userId, operation, style, level } = key;
    const fresh: UsageEntry = { day: key.day, userId, operation, style, level, ...noUsage };
    rows.set(name, fresh);
    if (rows.size === manyRows && !flushing) void flushQuietly();
    return fresh;
  }

  function add(key: UsageKey, more: Partial<UsageSums>): void {
    const row = rowOf(key);
    if (!row) {
      dropped += more.requests ?? 0;
      return;
    }
    addUsage(row, more);
  }

  /** Adds what waits to the store. What could not be added waits on. Answers how many rows were added. */
  async function write(): Promise<number> {
    const count = rows.size;
    for (let written = 0; written < count; written += rowsAtOnce) {
      const some = takeFirst(Math.min(rowsAtOnce, count - written));
      try {
        await store.add(some);
      } catch (error) {
        for (const row of some) add(row, row);
        throw error;
      }
    }
    return count;
  }

  function takeFirst(count: number): UsageEntry[] {
    const taken: UsageEntry[] = [];
    for (const [name, row] of rows) {
      if (taken.length === count) break;
      taken.push(row);
      rows.delete(name);
    }
    return taken;
  }

  /** Throws STORAGE_UNAVAILABLE; what waits waits on. */
  function flush(): Promise<number> {
    const before = flushing ?? Promise.resolve(0);
    const mine = before.then(write, write).finally(() => {
      if (flushing === mine) flushing = undefined;
    });
    flushing = mine;
    return mine;
  }

  /** Adds what waits, or says in the log why it could not. */
  async function flushQuietly(): Promise<void> {
    try {
      await flush();
    } catch (error) {
      log.warn({ error: describeError(error), rows: rows.size }, 'could not write the usage; trying again');
    }
  }

  return {
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

    flush,
    flushQuietly,

    /** Rows that wait. */
    waiting: () => rows.size,

    /** Requests that are in no row, because too many rows waited. */
    dropped: () => dropped,

    start(): void {
      timer = setInterval(() => void (flushing ?? flushQuietly()), deps.intervalMs);
      timer.unref();
    },

    /** Adds what waits a last time; what cannot be added is lost. */
    async stop(): Promise<void> {
      clearInterval(timer);
      try {
        await flush();
      } catch (error) {
        log.error({ error: describeError(error), rows: rows.size }, 'could not write the last of the usage');
      }
    },
  };
}

function isUse(operation: OperationId): boolean {
  return operations[operation].area !== 'System' && operation !== 'getPrometheusMetrics';
}
