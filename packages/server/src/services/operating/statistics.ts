import type { Statistics, UsageReport } from '../../contract/types.ts';
import { type Clock, utcDay } from '../../core/clock.ts';
import type { UserDirectory } from '../../ports/directory.ts';
import type { SessionHolder, SessionStore } from '../../ports/sessions.ts';

const dayMs = 24 * 3_600_000;

/** Figures of the whole server, some seconds old. */
export function statisticsService(deps: {
  directory: UserDirectory;
  sessions: Readonly<Record<'users' | 'support' | 'admins', SessionStore<SessionHolder>>>;
  /** What all users were answered in a range of UTC days. */
  completions(from: string, to: string): UsageReport['totals'];
  clock: Clock;
}) {
  const { directory, sessions, clock } = deps;

  return async function statistics(): Promise<Statistics> {
    const nowMs = clock.now();
    const since = (days: number) => deps.completions(utcDay(nowMs - (days - 1) * dayMs), utcDay(nowMs));
    const users = await directory.countBy();
    const month = since(30);
    return {
      counted_at: new Date(users.countedAtMs).toISOString(),
      users: {
        total: users.total,
        active: users.active,
        verified: users.verified,
        new_today: users.newToday,
        new_7_days: users.new7Days,
        new_30_days: users.new30Days,
        by_plan: users.byPlan,
        by_level: users.byLevel,
      },
      sessions: {
        users: sessions.users.countOpen(nowMs),
        support: sessions.support.countOpen(nowMs),
        admins: sessions.admins.countOpen(nowMs),
      },
      conversations: {
        today: since(1).requests,
        last_7_days: since(7).requests,
        last_30_days: month.requests,
        failures_30_days: month.failures,
        tokens_30_days: month.prompt_tokens + month.completion_tokens,
        credits_30_days: month.credits_main + month.conversations,
      },
    };
  };
}
