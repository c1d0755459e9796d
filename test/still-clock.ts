import type { Clock } from '../packages/server/src/core/clock.ts';

/** A clock that stands until it is moved, durations too. */
export function stillClock(startMs = 0): Clock & { move(ms: number): void } {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    elapsed: () => nowMs,
    move(ms) {
      nowMs += ms;
    },
  };
}
