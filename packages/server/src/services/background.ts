import { describeError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';

/** Work that an answer must not wait for, and that a stopping server does. */
export interface Background {
  /** @param task Said in the log where it fails, as in `mail a code`. */
  run(task: string, work: () => Promise<void>): void;
  /** Resolves when all is done that was begun. */
  drain(): Promise<void>;
}

export function background(log: Log): Background {
  const running = new Set<Promise<void>>();
  return {
    run(task, work) {
      // In a turn of its own: even its first step is after the answer.
      const done = new Promise(setImmediate)
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
