import { setImmediate as nextTurn } from 'node:timers/promises';
import { gate } from './gate.ts';

/** Work that holds the event loop, one piece a turn of it: whoever else waits goes on between two pieces. */
export interface LoopTurns {
  /** Waits for a turn and works. Throws SERVER_BUSY once aborted. */
  take<T>(signal: AbortSignal, work: () => T): Promise<T>;
}

/** The longest that a timer can wait: the signal ends the wait before. */
const longestMs = 2 ** 31 - 1;

export function loopTurns(): LoopTurns {
  const one = gate(1, Number.POSITIVE_INFINITY, longestMs);
  return {
    async take(signal, work) {
      const leave = await one.enter(signal);
      try {
        await nextTurn();
        return work();
      } finally {
        leave();
      }
    },
  };
}
