import type { OperationId, UsageReport } from '../../contract/types.ts';
import { type Clock, utcDay } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import { roundedMs } from '../../core/rounded.ts';
import type { UsageKey, UsageStore, UsageSums } from '../../ports/usage.ts';
import type { Actor } from '../call.ts';
import { type DayRange, daysOf } from './day-range.ts';
import type { UsageCounter } from './usage-counter.ts';
import { addUsage, noUsage } from './usage-sums.ts';

const completionOperations: ReadonlySet<OperationId> = new Set<OperationId>([
  'createChatCompletion',
  'createCompletion',
]);

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
