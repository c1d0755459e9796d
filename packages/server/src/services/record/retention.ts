import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, utcDay } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { Removal, RetentionStore } from '../../ports/retention.ts';
import type { Audit } from './audit.ts';

/** How long what is kept; 0 for good. */
export interface RetentionSettings {
  /** Days that conversations stay in the log. */
  messageDays: number;
  /** Days that their contents stay there. */
  contentDays: number;
  /** Megabytes of contents, of 1,048,576 bytes. */
  contentMegabytes: number;
  /** Days that figures by day are kept. */
  usageDays: number;
}

const dayMs = 24 * 3_600_000;
/** Time from the end of one run through the logs to the next. */
const everyMs = dayMs / 24;
/** What users take with them when they leave is counted among the contents for at most so long. */
const measuredForMs = dayMs;
/** Work of one call, at most: less than two seconds, and most of that pauses in which requests are served. */
const stepsPerCall = 120;
const pauseMs = 10;

/** Takes out of the logs what is older than the operator keeps, or more. */
export function retentionService(deps: {
  store: RetentionStore;
  audit: Audit;
  clock: Clock;
  log: Log;
  settings: () => RetentionSettings;
}) {
  const { store, audit, clock, settings } = deps;
  let run: AsyncGenerator<void, void> | null = null;
  let dueMs: number | null = null;
  let measuredMs = 0;
  let removed = nothing();
  let underWay: Promise<void> | null = null;

  /** One run through the logs, a step at a time. Settings are read anew at each: who keeps more saves what is there. */
  async function* throughLogs(): AsyncGenerator<void, void> {
    yield* byAge(() => settings().messageDays, store.dropMessages);
    yield* byAge(() => settings().contentDays, store.dropContents);
    yield* bySize();
    yield* byDay();
  }

  async function* byAge(
    days: () => number,
    drop: (beforeMs: number, afterSeq: number) => Promise<Removal>,
  ): AsyncGenerator<void, void> {
    let afterSeq = 0;
    while (days() > 0) {
      const removal = await drop(clock.now() - days() * dayMs, afterSeq);
      add(removal);
      afterSeq = removal.lastSeq;
      if (removal.isDone) return;
      yield;
    }
  }

  async function* bySize(): AsyncGenerator<void, void> {
    const mostBytes = () => settings().contentMegabytes * 1_048_576;
    if (mostBytes() === 0 || clock.now() - measuredMs > measuredForMs) {
      store.forgetMeasure();
      measuredMs = clock.now();
    }
    while (mostBytes() > 0 && !store.measure()) yield;
    while (mostBytes() > 0) {
      const removal = await store.dropOldestContents(mostBytes());
      add(removal);
      if (removal.isDone) return;
      yield;
    }
  }

  async function* byDay(): AsyncGenerator<void, void> {
    while (settings().usageDays > 0) {
      const removal = await store.dropUsage(utcDay(clock.now() - settings().usageDays * dayMs));
      add(removal);
      if (removal.isDone) return;
      yield;
    }
  }

  function add({ messages, contents, contentBytes, usage }: Removal): void {
    removed.messages += messages;
    removed.contents += contents;
    removed.content_bytes += contentBytes;
    removed.usage_rows += usage;
  }

  /** Tells what is gone since it was told last. */
  async function tell(): Promise<void> {
    if (Object.values(removed).every((count) => count === 0)) return;
    const told = removed;
    await audit.append(audit.byServer('logs_pruned', told));
    removed = nothing();
    deps.log.info(told, 'removed old entries of the logs');
  }

  /** Goes on with the run for a bounded time. Answers whether it is through. */
  async function goOn(steps: AsyncGenerator<void, void>): Promise<boolean> {
    for (let step = 0; step < stepsPerCall; step++) {
      if ((await steps.next()).done) return true;
      await sleep(pauseMs);
    }
    return false;
  }

  async function proceed(): Promise<void> {
    if (dueMs === null) {
      dueMs = clock.now();
      return;
    }
    if (!run && clock.now() < dueMs) return;
    run ??= throughLogs();
    try {
      if (!(await goOn(run))) return;
    } catch (error) {
      // Begun anew by the next call, with what is the oldest then.
      run = null;
      throw error;
    }
    run = null;
    await tell();
    dueMs = clock.now() + everyMs;
  }

  return {
    /**
     * Removes some of what is due. To be called every few seconds, also while an earlier call is under way; the first call,
     * which a start waits for, does nothing.
     */
    prune(): Promise<void> {
      underWay ??= proceed().finally(() => {
        underWay = null;
      });
      return underWay;
    },
  };
}

function nothing() {
  return { messages: 0, contents: 0, content_bytes: 0, usage_rows: 0 };
}
