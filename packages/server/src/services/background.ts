import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';

/** Work that an answer must not wait for, and that a stopping server does. */
export interface Background {
  /**
   * @param task Said in the log where it fails, as in `mail a code`.
   * @param withinMs Begins it at a random moment within this time, so that no later answer tells by its time that it is done.
   */
  run(task: string, work: () => Promise<void>, withinMs?: number): void;
  /** Resolves when all is done that was begun. */
  drain(): Promise<void>;
}

export function background(log: Log): Background {
  const running = new Set<Promise<void>>();
  return {
    run(task, work, withinMs = 0) {
      // In a turn of its own: even its first step is after the answer.
      const done = (withinMs > 0 ? sleep(randomInt(withinMs)) : new Promise(setImmediate))
        .then(work)
        .catch((error: unknown) => log.error({ task, error: describeError(error) }, 'could not do what was put off'))
        .finally(() => running.delete(done));
      running.add(done);
    },
    async drain() {
      await Promise.all(running);
    },
  };
}
