import { describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';

/** Rows that are written at once: a few milliseconds of the event loop. */
const rowsAtOnce = 100;
/** Rows that are written before their time, and rows that are held at most while the database cannot be written. */
const manyRows = 10_000;
const mostRows = 50_000;

/** What is summed up, by what. A row is a key with its sums. */
export interface Summing<Key, Sums, Row extends Key & Sums> {
  /** What the log calls it. */
  what: string;
  /** The same for the same key only. */
  nameOf(key: Key): string;
  /** A row without sums. */
  fresh(key: Key): Row;
  addTo(row: Row, more: Sums): void;
  /** What is lost where there is no room for a row, in the unit that `dropped` counts. */
  countOf(more: Sums): number;
  /** In one unit of work. Throws STORAGE_UNAVAILABLE. */
  write(rows: readonly Row[]): Promise<void>;
}

/** Sums that wait in memory. */
export interface WaitingSums {
  /** Answers how many rows were added. Throws STORAGE_UNAVAILABLE; what waits waits on. */
  flush(): Promise<number>;
  /** Rows that wait. */
  waiting(): number;
  /** What is in no row, because too many rows waited. */
  dropped(): number;
}

export interface RollUp<Key, Sums> extends WaitingSums {
  add(key: Key, more: Sums): void;
  /** Adds what waits, or says in the log why it could not. */
  flushQuietly(): Promise<void>;
  start(): void;
  /** Adds what waits a last time; what cannot be added is lost. */
  stop(): Promise<void>;
}

/**
 * Sums up in memory and adds to a store every so often. A process that is killed loses what it has not added yet: at most
 * one interval of these sums.
 */
export function rollUp<Key, Sums, Row extends Key & Sums>(
  deps: Summing<Key, Sums, Row> & { log: Log; intervalMs: number },
): RollUp<Key, Sums> {
  const { what, log } = deps;
  const rows = new Map<string, Row>();
  let dropped = 0;
  let flushing: Promise<number> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function rowOf(key: Key): Row | undefined {
    const name = deps.nameOf(key);
    const present = rows.get(name);
    if (present || rows.size >= mostRows) return present;
    const fresh = deps.fresh(key);
    rows.set(name, fresh);
    if (rows.size === manyRows && !flushing) void flushQuietly();
    return fresh;
  }

  function add(key: Key, more: Sums): void {
    const row = rowOf(key);
    if (row) deps.addTo(row, more);
    else dropped += deps.countOf(more);
  }

  /** Adds what waits to the store. What could not be added waits on. */
  async function write(): Promise<number> {
    const count = rows.size;
    for (let written = 0; written < count; written += rowsAtOnce) {
      const some = takeFirst(Math.min(rowsAtOnce, count - written));
      try {
        await deps.write(some);
      } catch (error) {
        for (const row of some) add(row, row);
        throw error;
      }
    }
    return count;
  }

  function takeFirst(count: number): Row[] {
    const taken: Row[] = [];
    for (const [name, row] of rows) {
      if (taken.length === count) break;
      taken.push(row);
      rows.delete(name);
    }
    return taken;
  }

  function flush(): Promise<number> {
    const before = flushing ?? Promise.resolve(0);
    const mine = before.then(write, write).finally(() => {
      if (flushing === mine) flushing = undefined;
    });
    flushing = mine;
    return mine;
  }

  async function flushQuietly(): Promise<void> {
    try {
      await flush();
    } catch (error) {
      log.warn({ error: describeError(error), rows: rows.size }, `could not write the ${what}; trying again`);
    }
  }

  return {
    add,
    flush,
    flushQuietly,
    waiting: () => rows.size,
    dropped: () => dropped,

    start(): void {
      timer = setInterval(() => void (flushing ?? flushQuietly()), deps.intervalMs);
      timer.unref();
    },

    async stop(): Promise<void> {
      clearInterval(timer);
      try {
        await flush();
      } catch (error) {
        log.error({ error: describeError(error), rows: rows.size }, `could not write the last of the ${what}`);
      }
    },
  };
}

/** Several as one. */
export function together(all: readonly WaitingSums[]): WaitingSums {
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
  return {
    flush: async () => sum(await Promise.all(all.map((one) => one.flush()))),
    waiting: () => sum(all.map((one) => one.waiting())),
    dropped: () => sum(all.map((one) => one.dropped())),
  };
}
