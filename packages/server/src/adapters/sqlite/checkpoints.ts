import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { CheckpointOrder } from './checkpoint-thread.ts';

/** How often the log is looked at, and the sizes past which it is copied back, and cut off. In bytes. */
const everyMs = 250;
const copyPast = 4 * 2 ** 20;
const cutPast = 48 * 2 ** 20;
/** A log that nothing was added to for this long is cut off: what was deleted stands in it still. */
const quietMs = 3_600_000;

/**
 * Copies SQLite's write-ahead log back into the database in a thread of its own, because the copy and its disk syncs take
 * tens of milliseconds in which the event loop would stand still. The thread starts when there is something to copy.
 */
export function backgroundCheckpoints(file: string, log: Log): { stop(): Promise<void> } {
  let worker: Worker | undefined;
  let isBusy = false;
  let isStopped = false;
  let copiedAt = 0;

  function opened(): Worker {
    const fresh = new Worker(threadFile, { workerData: file });
    fresh.unref();
    fresh.once('exit', () => {
      if (worker === fresh) worker = undefined;
    });
    return fresh;
  }

  function tell(error: unknown): void {
    log.error({ error: describeError(error) }, 'could not copy the write-ahead log back; trying again');
  }

  async function look(): Promise<void> {
    const { size, mtimeMs } = await stat(`${file}-wal`);
    const isQuiet = size > 0 && Date.now() - mtimeMs > quietMs;
    // The file keeps its size when it is copied: what was not written to since has nothing new.
    if (!isQuiet && (size < copyPast || mtimeMs === copiedAt)) return;
    if (isStopped) return;
    copiedAt = mtimeMs;
    worker ??= opened();
    await made(worker, 'PASSIVE');
    // New pages come while old ones are copied; only with the writers held off, for a moment, can the log start over.
    if (worker && (isQuiet || size > cutPast)) await made(worker, 'TRUNCATE');
  }

  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    look()
      .catch((error: unknown) => {
        void worker?.terminate();
        worker = undefined;
        tell(error);
      })
      .finally(() => {
        isBusy = false;
      });
  }, everyMs);
  timer.unref();

  return {
    /** The thread ends by itself: one that is ended from outside may be in the midst of the database's own code. */
    async stop() {
      isStopped = true;
      clearInterval(timer);
      if (!worker) return;
      worker.ref();
      const ended = new Promise((resolve) => worker?.once('exit', resolve));
      // What fails while the server ends is told like any other fault: all is in the log still, and the next start copies it.
      worker.once('error', tell);
      worker.postMessage('END' satisfies CheckpointOrder);
      await ended;
    },
  };
}

const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './checkpoint-thread.ts' : './checkpoint-thread.js',
  import.meta.url,
);

async function made(worker: Worker, kind: CheckpointOrder): Promise<void> {
  worker.postMessage(kind);
  await once(worker, 'message');
}
