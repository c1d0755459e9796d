import type { Clock } from '../../core/clock.ts';
import type { BucketPolicy, BucketState, Limiter } from '../../ports/limiter.ts';

/** Sums of times are rounded by less than this. */
const roundingMs = 0.001;

/** Buckets that are looked at to forget one of them. */
const probes = 16;

/**
 * Buckets of this process (GCRA): of each key only the time at which its bucket is full again.
 * @param mostKeys Keys that are remembered. One more takes the place of a full bucket or, where none of the next 16 is
 *   full, of the fullest of these: what is deep in debt is forgotten last.
 */
export function memoryLimiter(clock: Clock, mostKeys = 100_000): Limiter {
  const fullAtMs = new Map<string, number>();
  let hand = fullAtMs.entries();

  /** The hand goes round and round, so that no bucket is looked at twice before all others were. */
  function nextBucket(): [string, number] | undefined {
    const { value } = hand.next();
    if (value) return value;
    hand = fullAtMs.entries();
    return hand.next().value;
  }

  function forgetOne(nowMs: number): void {
    let fullest: [string, number] | undefined;
    for (let probe = 0; probe < probes; probe++) {
      const bucket = nextBucket();
      if (bucket && (!fullest || bucket[1] < fullest[1])) fullest = bucket;
      if (fullest && fullest[1] <= nowMs) break;
    }
    if (fullest) fullAtMs.delete(fullest[0]);
  }

  return {
    async take(key, policy) {
      const nowMs = clock.elapsed();
      const known = fullAtMs.get(key);
      const debtMs = debtAt(nowMs, known);
      if (roomIn(policy, debtMs) < 1) return stateOf(policy, debtMs, false);
      if (known === undefined && fullAtMs.size >= mostKeys) forgetOne(nowMs);
      fullAtMs.set(key, nowMs + debtMs + policy.emissionMs);
      return stateOf(policy, debtMs + policy.emissionMs, true);
    },

    async peek(key, policy) {
      const debtMs = debtAt(clock.elapsed(), fullAtMs.get(key));
      return stateOf(policy, debtMs, roomIn(policy, debtMs) >= 1);
    },

    async giveBack(key, policy) {
      const known = fullAtMs.get(key);
      // A time that is past is a full bucket, and no fuller than that.
      if (known !== undefined) fullAtMs.set(key, known - policy.emissionMs);
    },
  };
}

/** How long the bucket takes to be full again. */
function debtAt(nowMs: number, fullAtMs = nowMs): number {
  return Math.max(0, fullAtMs - nowMs);
}

/** Requests that pass at once. */
function roomIn({ burst, emissionMs }: BucketPolicy, debtMs: number): number {
  return Math.floor((burst * emissionMs - debtMs + roundingMs) / emissionMs);
}

function stateOf(policy: BucketPolicy, debtMs: number, isAdmitted: boolean): BucketState {
  const remaining = roomIn(policy, debtMs);
  const missing = policy.burst - remaining;
  // Half the rounding is left, so that the time that is told is never a rounding too short.
  const growsInMs = missing > 0 ? Math.ceil(debtMs - (missing - 1) * policy.emissionMs - roundingMs / 2) : 0;
  return { isAdmitted, remaining, waitMs: remaining > 0 ? 0 : growsInMs, growsInMs };
}
