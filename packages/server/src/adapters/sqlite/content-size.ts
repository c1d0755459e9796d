import type Database from 'better-sqlite3';
import type { Clock } from '../../core/clock.ts';

/** What one step of counting takes, at most. */
const stepMs = 2;
const stepRows = 2_000;

/** Contents that were counted together: from one number of the log to another, both within. */
interface Stretch {
  from: number;
  to: number;
  bytes: number;
}

/**
 * How much contents there are, without summing the table each time: it is summed once, in steps, and afterwards only what
 * was added. The sum is kept by stretches, so that what goes at the old end is taken off exactly, whichever server removed
 * it. What leaves from the middle, with an account, is counted until it is summed anew.
 */
export function contentSize(client: Database.Database, clock: Clock) {
  // Nothing above the oldest conversation that is under way is counted: the contents below it are all there.
  const next = client.prepare<[number], { seq: number; bytes: number }>(`
    SELECT seq, length(sealed) AS bytes FROM message_contents
    WHERE seq > ? AND seq < coalesce((SELECT min(seq) FROM message_logs WHERE status = 'pending'), 9223372036854775807)
    ORDER BY seq`);
  const lowest = client.prepare<[], { seq: number | null }>('SELECT min(seq) AS seq FROM message_contents');
  const between = client.prepare<[number, number], { bytes: number }>(
    'SELECT coalesce(sum(length(sealed)), 0) AS bytes FROM message_contents WHERE seq BETWEEN ? AND ?',
  );
  let stretches: Stretch[] = [];
  let countedTo = 0;
  let total = 0;

  /** Takes off what is gone at the old end. */
  function trim(): void {
    const bottom = lowest.get()?.seq ?? Number.POSITIVE_INFINITY;
    const gone = stretches.findIndex(({ to }) => to >= bottom);
    for (const { bytes } of stretches.splice(0, gone < 0 ? stretches.length : gone)) total -= bytes;
    const [oldest] = stretches;
    if (!oldest || oldest.from >= bottom) return;
    const bytes = between.get(bottom, oldest.to)?.bytes ?? 0;
    total += bytes - oldest.bytes;
    stretches[0] = { from: bottom, to: oldest.to, bytes };
  }

  return {
    /** Counts a step further. Answers whether all is counted. */
    measure(): boolean {
      const untilMs = clock.elapsed() + stepMs;
      const stretch = { from: countedTo + 1, to: countedTo, bytes: 0 };
      let rows = 0;
      for (const { seq, bytes } of next.iterate(countedTo)) {
        stretch.to = seq;
        stretch.bytes += bytes;
        if (++rows === stepRows || clock.elapsed() > untilMs) break;
      }
      if (rows === 0) return true;
      stretches.push(stretch);
      countedTo = stretch.to;
      total += stretch.bytes;
      return false;
    },

    bytes(): number {
      trim();
      return total;
    },

    /** Contents that are taken away by whoever counts: known without looking again, also in the middle. */
    less(seq: number, bytes: number): void {
      const stretch = stretches.find(({ from, to }) => from <= seq && seq <= to);
      if (!stretch) return;
      stretch.bytes -= bytes;
      total -= bytes;
    },

    forget(): void {
      stretches = [];
      countedTo = 0;
      total = 0;
    },
  };
}
