import { AppError } from './errors.ts';

/** Bounds the work in flight. */
export interface Gate {
  /** Throws SERVER_BUSY where somebody who enters now would be refused at once. */
  requireRoom(): void;
  /** Waits for a place and answers how to give it back. Throws SERVER_BUSY when that takes too long, or once aborted. */
  enter(signal?: AbortSignal): Promise<() => void>;
  /** Who is inside, who waits, and how many places there are. */
  load(): GateLoad;
}

export interface GateLoad {
  active: number;
  waiting: number;
  limit: number;
}

/** @param places What runs at once. @param waiting What may wait. @param waitMs The longest wait. */
export function gate(places: number, waiting: number, waitMs: number): Gate {
  let free = places;
  // A Set keeps the order of arrival and lets one who leaves the queue go from its middle.
  const queue = new Set<() => void>();

  function leave(): void {
    const [next] = queue;
    if (!next) {
      free++;
      return;
    }
    queue.delete(next);
    next();
  }

  function queued(signal?: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        queue.delete(enter);
        end();
      };
      const enter = () => settle(() => resolve(once(leave)));
      const giveUp = () => settle(() => reject(busy(waitMs)));
      const timer = setTimeout(giveUp, waitMs);
      signal?.addEventListener('abort', giveUp, { once: true });
      queue.add(enter);
    });
  }

  return {
    requireRoom() {
      if (free === 0 && queue.size >= waiting) throw busy(waitMs);
    },

    async enter(signal) {
      // The signal tells only once that the client has left.
      if (signal?.aborted) throw busy(waitMs);
      if (free > 0) {
        free--;
        return once(leave);
      }
      if (queue.size >= waiting) throw busy(waitMs);
      return queued(signal);
    },

    load: () => ({ active: places - free, waiting: queue.size, limit: places }),
  };
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    action();
  };
}

function busy(waitMs: number): AppError {
  return new AppError(
    'SERVER_BUSY',
    'The server works on as much as it can. Try again after the time in Retry-After.',
    {
      retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 10_000)),
    },
  );
}
