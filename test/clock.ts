import type { Clock } from '../packages/server/src/core/clock.ts';

/** A clock that stands at `startMs` until it is moved; durations grow by what it is moved forward, besides their own time. */
export function movableClock(startMs: number): Clock & { move(ms: number): void } {
  let now = startMs;
  let skipped = 0;
  return {
    now: () => now,
    elapsed: () => performance.now() + skipped,
    move(ms) {
      now += ms;
      skipped += Math.max(0, ms);
    },
  };
}
