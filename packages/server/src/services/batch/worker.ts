import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../core/clock.ts';
import { describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { type Backoff, backoffMs } from '../../core/retry.ts';
import type { JobStore, TakenTask } from '../../ports/jobs.ts';
import type { Lanes } from './lanes.ts';
import type { CarryOut } from './task-call.ts';

/** How often is looked for tasks that another process took in, or let go. */
const lookEveryMs = 1_000;
const waits: Backoff = { firstMs: 100, capMs: 10_000, retryAfterCapMs: 0 };

/** Works off the tasks of jobs beside requests, as many at once as there are lanes. */
export function batchWorker(deps: {
  store: Pick<JobStore, 'take' | 'letGo'>;
  lanes: Pick<Lanes, 'enter' | 'load'>;
  carryOut: CarryOut;
  instanceId: string;
  clock: Clock;
  random: () => number;
  log: Log;
  /** How long a stop waits for tasks that run. */
  stopWithinMs: number;
}) {
  const { store, lanes, instanceId, clock, random, log } = deps;
  const underWay = new Set<Promise<void>>();
  const halt = new AbortController();
  const stopping = Promise.withResolvers<void>();
  let looking: NodeJS.Timeout | undefined;
  let taking = Promise.resolve();
  let isTaking = false;
  let isAsked = false;
  let faults = 0;
  let stopsAtMs: number | null = null;

  function wake(): void {
    isAsked = true;
    if (isTaking || stopsAtMs !== null) return;
    isTaking = true;
    taking = take();
  }

  async function take(): Promise<void> {
    while (isAsked && stopsAtMs === null) {
      isAsked = false;
      await takeWhatWaits();
    }
    // In the turn that found nothing asked: a later wake must start anew.
    isTaking = false;
  }

  async function takeWhatWaits(): Promise<void> {
    try {
      for (let most = room(); most > 0 && stopsAtMs === null; most = room()) {
        const tasks = await store.take(instanceId, most, clock.now());
        faults = 0;
        for (const task of tasks) carry(task);
        if (tasks.length < most) return;
      }
    } catch (error) {
      log.error({ error: describeError(error) }, 'could not look for tasks of batches; trying again');
      isAsked = true;
      await pause(faults++);
    }
  }

  /** Where requests hold every lane, one task queues with them: jobs go on, however slowly. */
  function room(): number {
    const { active, waiting, limit } = lanes.load();
    return Math.max(limit - active - waiting, underWay.size === 0 ? 1 : 0);
  }

  function carry(task: TakenTask): void {
    const carrying = workOff(task).finally(() => {
      underWay.delete(carrying);
      wake();
    });
    underWay.add(carrying);
  }

  async function workOff(task: TakenTask): Promise<void> {
    let hasEnded = false;
    try {
      const leave = await lanes.enter(task.charge.userId, halt.signal);
      hasEnded = await deps.carryOut(task, halt.signal).finally(leave);
    } catch (error) {
      if (!halt.signal.aborted) {
        log.error({ ...named(task), error: describeError(error) }, 'could not work off a task; trying again');
        await pause(faults++);
      }
    }
    if (!hasEnded) await letGo(task);
  }

  /** For this process or another to take again. One that has ended stays so. */
  async function letGo(task: TakenTask): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await store.letGo(task, instanceId);
      } catch (error) {
        log.error({ ...named(task), error: describeError(error) }, 'could not let a task go');
        // Whoever recovers what this process held does it.
        if (stopsAtMs !== null) return;
        await pause(attempt);
      }
    }
  }

  async function pause(attempt: number): Promise<void> {
    const ms = backoffMs(waits, attempt, random);
    await Promise.race([sleep(ms, undefined, { ref: false }), stopping.promise]);
  }

  function drain(): void {
    stopsAtMs ??= clock.elapsed() + deps.stopWithinMs;
    clearInterval(looking);
    stopping.resolve();
  }

  return {
    /** Works off what waits, from now on. */
    start(): void {
      looking = setInterval(wake, lookEveryMs);
      looking.unref();
      wake();
    },

    /** Says that there are new tasks: call it after the commit that put them there. */
    wake,

    /** Takes no further tasks; those that run go on. */
    drain,

    /**
     * Drains, waits for tasks that run until the time is up that began with the drain, and breaks off the rest for another
     * process.
     */
    async stop(): Promise<void> {
      drain();
      await taking;
      const leftMs = Math.max(0, (stopsAtMs ?? 0) - clock.elapsed());
      await Promise.race([Promise.all(underWay), sleep(leftMs, undefined, { ref: false })]);
      halt.abort();
      await Promise.all(underWay);
    },
  };
}

function named({ jobId, position }: TakenTask) {
  return { job: jobId, task: position };
}
