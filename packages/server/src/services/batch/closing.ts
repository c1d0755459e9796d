import { breather } from '../../core/breather.ts';
import type { Clock } from '../../core/clock.ts';
import { describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { JobStore } from '../../ports/jobs.ts';
import type { Metrics } from '../../ports/metrics.ts';

/** Tasks that are given back, or forgotten, at once: a few milliseconds of the event loop. */
const tasksAtOnce = 10;
/** Bounds what is forgotten between two looks at what else is to be done. */
const mostForgotten = 20_000;

export type JobClosing = ReturnType<typeof jobClosing>;

/** Ends jobs that go no further: gives back what waits of them, and forgets them in the end. */
export function jobClosing(deps: {
  store: Pick<JobStore, 'cancelSome' | 'recover' | 'prune'>;
  instanceId: string;
  clock: Clock;
  log: Log;
  metrics: Pick<Metrics, 'chargesRecovered'>;
  /** How long a finished job is kept. */
  keptMs: number;
}) {
  const { store, instanceId, clock, log, metrics } = deps;
  /** Jobs that are to be closed and are not yet. */
  const due = new Set<string>();

  /** Returns when nothing of the job waits. What a fault of the storage leaves is closed by `recover`. */
  async function close(jobId: string): Promise<void> {
    const breathe = breather(clock.elapsed);
    due.add(jobId);
    for (;;) {
      const cancelled = await store.cancelSome(jobId, tasksAtOnce, clock.now());
      if (cancelled === 0) break;
      metrics.chargesRecovered(cancelled);
      await breathe();
    }
    due.delete(jobId);
  }

  return {
    close,

    /** The same for a job that could not be taken in, whose own fault is what its user is told. */
    async abandon(jobId: string): Promise<void> {
      try {
        await close(jobId);
      } catch (error) {
        log.error({ job: jobId, error: describeError(error) }, 'could not close a job; trying again');
      }
    },

    /** Lets tasks of servers that are gone wait again, and closes jobs that nobody closed to their end. */
    async recover(): Promise<void> {
      const left = await store.recover(instanceId, clock.now());
      for (const jobId of new Set([...due, ...left])) await close(jobId);
    },

    /** Forgets jobs that finished long ago. */
    async prune(): Promise<void> {
      const beforeMs = clock.now() - deps.keptMs;
      for (let forgotten = 0; forgotten < mostForgotten; forgotten += tasksAtOnce) {
        if (!(await store.prune(beforeMs, tasksAtOnce))) return;
      }
    },
  };
}
