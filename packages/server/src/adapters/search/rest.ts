import type { SearchStatus } from '../../contract/types.ts';
import type { Answered } from './answered.ts';

const second = 1_000;
const minute = 60 * second;
/** Asking on while a challenge stands makes it last. */
const challengeRest = { firstMs: 5 * minute, capMs: 30 * minute };
const limitRest = { leastMs: second, standardMs: minute, mostMs: 30 * minute };
const keyRestMs = 10 * minute;
const faultRestMs = 30 * second;
const faultsInRow = 5;

/** Leaves a provider alone that does not want to be asked or keeps failing, as decisions without timers. */
export interface Rest {
  /** Milliseconds until it may be asked; 0 when it may be now. */
  leftMs(nowMs: number): number;
  note(answered: Pick<Answered, 'status' | 'restMs'>, nowMs: number): void;
}

export function rest(): Rest {
  let untilMs = Number.NEGATIVE_INFINITY;
  let challenges = 0;
  let faults = 0;

  function answer(): number {
    challenges = 0;
    faults = 0;
    return 0;
  }

  function fault(): number {
    faults++;
    return faults >= faultsInRow ? faultRestMs : 0;
  }

  const restAfter: Record<SearchStatus, (askedMs: number | null) => number> = {
    ok: answer,
    empty: answer,
    blocked: () => Math.min(challengeRest.capMs, challengeRest.firstMs * 2 ** challenges++),
    rate_limited: (askedMs) => Math.min(limitRest.mostMs, Math.max(limitRest.leastMs, askedMs ?? limitRest.standardMs)),
    auth: () => keyRestMs,
    timeout: fault,
    error: fault,
    resting: () => 0,
  };

  return {
    leftMs: (nowMs) => Math.max(0, untilMs - nowMs),
    note({ status, restMs }, nowMs) {
      // Searches that were under way when a rest began tell the same once more: one challenge must not count as four.
      if (nowMs < untilMs) return;
      const ms = restAfter[status](restMs);
      if (ms > 0) untilMs = nowMs + ms;
    },
  };
}
