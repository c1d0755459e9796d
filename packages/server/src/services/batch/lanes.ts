import type { GateLoad } from '../../core/gate.ts';

/** Where tasks of batches run on this server, whichever batch or job they belong to. */
export interface Lanes {
  /**
   * Waits for a place and answers how to give it back. Those that wait get one user by user in turn, and of one user in the
   * order of their coming. Rejects with the signal's reason once it is aborted.
   */
  enter(userId: string, signal: AbortSignal): Promise<() => void>;
  /** Who is inside, who waits, and how many places there are. */
  load(): GateLoad;
}

/** @param places Tasks that run at once. */
export function lanes(places: number): Lanes {
  let free = places;
  let waiting = 0;
  // Who waits, of each user in the order of arrival. The first user has the next turn.
  const turns = new Map<string, Set<() => void>>();

  function leave(): void {
    const [turn] = turns;
    if (!turn) {
      free++;
      return;
    }
    const [userId, queue] = turn;
    const [next] = queue;
    turns.delete(userId);
    turns.set(userId, queue);
    next?.();
  }

  function left(): () => void {
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      leave();
    };
  }

  function queueOf(userId: string): Set<() => void> {
    const queue = turns.get(userId) ?? new Set();
    turns.set(userId, queue);
    return queue;
  }

  function queued(userId: string, signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const queue = queueOf(userId);
      const settle = (end: () => void) => {
        signal.removeEventListener('abort', giveUp);
        queue.delete(enter);
        if (queue.size === 0) turns.delete(userId);
        waiting--;
        end();
      };
      const enter = () => settle(() => resolve(left()));
      const giveUp = () => settle(() => reject(signal.reason));
      signal.addEventListener('abort', giveUp, { once: true });
      queue.add(enter);
      waiting++;
    });
  }

  return {
    async enter(userId, signal) {
      signal.throwIfAborted();
      if (free === 0) return queued(userId, signal);
      free--;
      return left();
    },

    load: () => ({ active: places - free, waiting, limit: places }),
  };
}
