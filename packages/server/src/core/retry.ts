/** Waits and limits of repeated attempts, as decisions without timers: the caller sleeps. */
export interface Backoff {
  firstMs: number;
  capMs: number;
  /** The longest `Retry-After` that is waited for; a longer one ends the attempts. */
  retryAfterCapMs: number;
}

/** The wait before attempt `attempt + 1`: doubling, capped, with full jitter above half so that clients do not march in step. */
export function backoffMs(backoff: Backoff, attempt: number, random: () => number): number {
  const ceiling = Math.min(backoff.capMs, backoff.firstMs * 2 ** attempt);
  return ceiling / 2 + (random() * ceiling) / 2;
}

/** Milliseconds that a `Retry-After` header asks for, in seconds or as a date; undefined where it asks nothing sensible. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1_000;
  // A date has a day and a time; Date.parse would also read `-1`, `2` or `in 5` as years and months. All its forms are UTC.
  const isDate = /^[A-Za-z]{3,9},? .*\d\d:\d\d:\d\d/.test(text);
  const date = isDate ? Date.parse(text.endsWith('GMT') ? text : `${text} GMT`) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/** Keeps retries a bounded share of the traffic, so that they cannot turn a slow upstream into a dead one. */
export interface RetryBudget {
  noteRequest(): void;
  /** Whether one more retry is within the budget; takes it if so. */
  take(): boolean;
}

/** @param share Retries per request in the long run, 0.1 for one in ten. @param reserve Retries that a quiet server has at once. */
export function retryBudget(share: number, reserve: number): RetryBudget {
  let tokens = reserve;
  return {
    noteRequest() {
      tokens = Math.min(reserve, tokens + share);
    },
    take() {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}

/** Stops calling what keeps failing, and tries again with one call at a time. */
export interface Breaker {
  /** Milliseconds until a call may be tried; 0 when one may go now. A probe that goes must end in `note`. */
  waitMs(nowMs: number): number;
  note(outcome: 'success' | 'failure', nowMs: number): void;
  /** For a call that ended without telling anything, such as one whose client left. */
  forget(): void;
  /** Whether it keeps calls back; asking changes nothing. */
  isOpen(): boolean;
}

/** @param threshold Failures in a row that open the breaker. @param pauseMs How long it stays open. */
export function breaker(threshold: number, pauseMs: number): Breaker {
  let failures = 0;
  let opensAt = 0;
  let isProbing = false;
  return {
    waitMs(nowMs) {
      if (failures < threshold) return 0;
      if (nowMs < opensAt) return opensAt - nowMs;
      if (isProbing) return pauseMs;
      isProbing = true;
      return 0;
    },
    note(outcome, nowMs) {
      isProbing = false;
      failures = outcome === 'success' ? 0 : failures + 1;
      if (failures >= threshold) opensAt = nowMs + pauseMs;
    },
    forget() {
      isProbing = false;
    },
    isOpen: () => failures >= threshold,
  };
}
