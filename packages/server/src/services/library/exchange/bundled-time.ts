import { invalidRequest } from '../../../core/errors.ts';

export interface Times {
  /** Milliseconds since the epoch. */
  now(): number;
}

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
/** How far the clock of the server that wrote a bundle may be ahead. */
const mostAheadMs = 300_000;

/** A time of a bundle in milliseconds since the epoch; now where it is left out. Throws INVALID_REQUEST. */
export function bundledTime(value: unknown, path: string, { now }: Times): number {
  if (value === undefined) return now();
  const ms = typeof value === 'string' && iso.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw invalidRequest([{ path, message: 'must be a time in ISO 8601, as in 2026-01-31T12:00:00Z' }]);
  }
  if (ms < 0) throw invalidRequest([{ path, message: 'must not be before 1970' }]);
  if (ms > now() + mostAheadMs) throw invalidRequest([{ path, message: 'must not be in the future' }]);
  return ms;
}
