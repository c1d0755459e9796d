import { setTimeout as sleep } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { AppError, storageUnavailable } from '../../core/errors.ts';

/** Runs units of work in order, all that one turn of the event loop brought in one transaction. */
export interface GroupCommit {
  /** Answers what `work` answered, once it is committed. A unit that throws is rolled back alone. */
  run<T>(work: () => T): Promise<T>;
  hasRoom(): boolean;
  /** Units that wait for their commit. */
  waiting(): number;
  /** Waits for all that was asked for so far. */
  drain(): Promise<void>;
}

export interface GroupCommitLimits {
  /** Units in one transaction. */
  batchSize: number;
  /** Units that may wait. */
  queueSize: number;
  /** How long another process's lock is waited for before a unit fails. */
  lockWaitMs: number;
  /** Asked before every transaction; throws where nothing may be written. */
  requireInPlace?: () => void;
}

interface Unit {
  work(): unknown;
  resolve(result: unknown): void;
  reject(error: unknown): void;
  askedAt: number;
}

export function groupCommit(client: Database.Database, limits: GroupCommitLimits): GroupCommit {
  const begin = client.prepare('BEGIN IMMEDIATE');
  const commit = client.prepare('COMMIT');
  const rollback = client.prepare('ROLLBACK');
  let queue: Unit[] = [];
  let isFlushing = false;
  // Units at the head of the queue that go one by one, after one of them spoiled the transaction of all.
  let alone = 0;

  function transact(units: Unit[]): unknown[] {
    limits.requireInPlace?.();
    begin.run();
    try {
      const results = units.map((unit) => unit.work());
      commit.run();
      return results;
    } catch (error) {
      if (client.inTransaction) rollback.run();
      throw error;
    }
  }

  async function flush(): Promise<void> {
    while (queue.length > 0) {
      // The turn that asked first still runs: what it and the callbacks beside it ask for joins the transaction.
      await new Promise(setImmediate);
      const units = queue.slice(0, alone > 0 ? 1 : limits.batchSize);
      try {
        const results = transact(units);
        queue = queue.slice(units.length);
        for (const [index, unit] of units.entries()) unit.resolve(results[index]);
        alone = Math.max(0, alone - 1);
      } catch (error) {
        await cope(units, error);
      }
    }
    // In the turn that found the queue empty: a unit asked for later must start a new flush.
    isFlushing = false;
  }

  async function cope(units: Unit[], error: unknown): Promise<void> {
    if (isLocked(error)) return refuseTheLate(error);
    if (units.length > 1) {
      alone = units.length;
      return;
    }
    alone = Math.max(0, alone - 1);
    queue = queue.slice(1);
    units[0]?.reject(asStorageError(error));
  }

  async function refuseTheLate(error: unknown): Promise<void> {
    const latest = performance.now() - limits.lockWaitMs;
    const late = queue.filter((unit) => unit.askedAt < latest);
    queue = queue.filter((unit) => unit.askedAt >= latest);
    alone = 0;
    for (const unit of late) unit.reject(storageUnavailable(error));
    await sleep(10);
  }

  const commits: GroupCommit = {
    run<T>(work: () => T) {
      return new Promise<T>((resolve, reject) => {
        queue.push({ work, resolve: resolve as (result: unknown) => void, reject, askedAt: performance.now() });
        if (isFlushing) return;
        isFlushing = true;
        void flush();
      });
    },
    hasRoom: () => queue.length < limits.queueSize,
    waiting: () => queue.length,
    drain: () => commits.run(() => {}),
  };
  return commits;
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function asStorageError(error: unknown): unknown {
  return error instanceof AppError ? error : storageUnavailable(error);
}
