import { utcDay } from '../../core/clock.ts';
import { invalidRequest } from '../../core/errors.ts';

const dayMs = 86_400_000;
/** Days of a report, at most, and where none are named. */
const mostDays = 366;
const usualDays = 30;

/** Days as `2026-01-31`, both included. Left out: the last 30. */
export interface DayRange {
  from?: string | undefined;
  to?: string | undefined;
}

/** Throws INVALID_REQUEST for days that are none, or too many. */
export function daysOf(range: DayRange, today: string): { from: string; to: string } {
  const { to = today } = range;
  const toMs = timeOf('to', to);
  const { from = utcDay(toMs - (usualDays - 1) * dayMs) } = range;
  const fromMs = timeOf('from', from);
  if (fromMs > toMs) throw invalidRequest([{ path: 'from', message: 'must not be after `to`' }]);
  if ((toMs - fromMs) / dayMs < mostDays) return { from, to };
  throw invalidRequest([{ path: 'from', message: `must be at most ${mostDays - 1} days before \`to\`` }]);
}

/** The contract's pattern lets the 31st of every month pass. */
function timeOf(path: 'from' | 'to', day: string): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isNaN(ms) && utcDay(ms) === day) return ms;
  throw invalidRequest([{ path, message: 'must be a day of the calendar' }]);
}
