/** Time as the server sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds that only ever grow, for durations. */
  elapsed(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
};

/** The UTC day of a time, as `YYYY-MM-DD`, where days begin at an hour of UTC. */
export function utcDay(epochMs: number, hour = 0): string {
  return new Date(epochMs - hour * 3_600_000).toISOString().slice(0, 10);
}
