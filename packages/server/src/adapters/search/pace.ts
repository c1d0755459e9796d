/** How often a provider may be asked, as decisions without timers: the caller waits. */
export interface Pace {
  /** Takes the next turn and answers the wait for it in milliseconds; null, and no turn taken, where that is longer than `patienceMs`. */
  take(nowMs: number, patienceMs: number): number | null;
}

export const unpaced: Pace = { take: () => 0 };

/** @param everyMs From one question to the next in the long run. @param burst Questions at once after a silence. */
export function pace(everyMs: number, burst: number): Pace {
  // When all turns so far would have been taken, one after the other.
  let dueMs = Number.NEGATIVE_INFINITY;
  return {
    take(nowMs, patienceMs) {
      const waitMs = Math.max(0, dueMs - (burst - 1) * everyMs - nowMs);
      if (waitMs > patienceMs) return null;
      dueMs = Math.max(dueMs, nowMs) + everyMs;
      return waitMs;
    },
  };
}
