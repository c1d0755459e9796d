import type { OperationId, UsageReport } from '../../contract/types.ts';
import { type Clock, utcDay } from '../../core/clock.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import { roundedMs } from '../../core/rounded.ts';
import type { UsageKey, UsageStore, UsageSums } from '../../ports/usage.ts';
import type { Actor } from '../call.ts';
import type { UsageCounter } from './usage-counter.ts';
import { addUsage, noUsage } from './usage-sums.ts';

const dayMs = 86_400_000;
/** Days of a report, at most, and where none are named. */
const mostDays = 366;
const usualDays = 30;

const completionOperations: ReadonlySet<OperationId> = new Set<OperationId>([
  'createChatCompletion',
  'createCompletion',
]);

/** Days as `2026-01-31`, both included. Left out: the last 30. */
export interface DayRange {
  from?: string | undefined;
  to?: string | undefined;
}

export type UsageService = ReturnType<typeof usageService>;

/** What was used, by day, operation, style and level. */
export function usageService(deps: { store: UsageStore; counter: Pick<UsageCounter, 'flushQuietly'>; clock: Clock }) {
  const { store, counter, clock } = deps;

  /** What waits in memory counts too. Throws INVALID_REQUEST for days that are none, or too many. */
  async function of(userId: string | null, range: DayRange): Promise<UsageReport> {
    const { from, to } = daysOf(range, utcDay(clock.now()));
    await counter.flushQuietly();
    const rows = store.report(userId, from, to);
    const data = rows.map((row) => ({ ...wordsOf(row), ...figuresOf(row) }));
    return { from, to, totals: figuresOf(summed(rows)), data };
  }

  return {
    of,

    /** Everybody's completions in a range of UTC days, as far as they are written. */
    completions(from: string, to: string): UsageReport['totals'] {
      const rows = store.report(null, from, to).filter(({ operation }) => completionOperations.has(operation));
      return figuresOf(summed(rows));
    },

    /** A user's own; for those who run the server everybody's or one user's. Throws NOT_FOUND for another user's. */
    async seenBy(actor: Actor, asked: DayRange & { user_id?: string | undefined }): Promise<UsageReport> {
      const { user_id, ...range } = asked;
      if (!('userId' in actor)) return of(user_id ?? null, range);
      if (user_id !== undefined && user_id !== actor.userId) {
        throw new AppError('NOT_FOUND', 'There is no user of that id.');
      }
      return of(actor.userId, range);
    },
  };
}

function daysOf(range: DayRange, today: string): { from: string; to: string } {
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

function wordsOf({ day, operation, style, level }: Omit<UsageKey, 'userId'>) {
  return { day, route: operation, r_type: style, level };
}

function figuresOf(sums: UsageSums) {
  return {
    requests: sums.requests,
    failures: sums.failures,
    prompt_tokens: sums.promptTokens,
    completion_tokens: sums.completionTokens,
    credits_main: sums.creditsMain,
    conversations: sums.conversations,
    average_ms: sums.requests === 0 ? null : roundedMs(sums.processingMs / sums.requests),
  };
}

function summed(rows: readonly UsageSums[]): UsageSums {
  const sum = { ...noUsage };
  for (const row of rows) addUsage(sum, row);
  return sum;
}
