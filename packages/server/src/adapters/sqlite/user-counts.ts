import type Database from 'better-sqlite3';
import { type Clock, utcDay } from '../../core/clock.ts';
import type { UserCounts } from '../../ports/directory.ts';
import type { Turnstile } from './turnstile.ts';

/** Rows that are counted in one turn of the event loop: some milliseconds. */
const stepRows = 2_000;
const dayMs = 86_400_000;

interface Group {
  plan: string;
  level: string;
  is_active: 0 | 1;
  is_verified: 0 | 1;
  total: number;
  today: number;
  week: number;
  month: number;
  last: string;
}

/** Counts all users, a step at a time. */
export function userCounter(client: Database.Database, turn: Turnstile, clock: Clock): () => Promise<UserCounts> {
  const step = client.prepare<[number, number, number, string, number], Group>(
    `SELECT plan, level, is_active, is_verified, count(*) AS total, sum(created_at >= ?) AS today,
       sum(created_at >= ?) AS week, sum(created_at >= ?) AS month, max(id) AS last
     FROM (SELECT id, subscription_plan AS plan, level, is_active, is_verified, created_at FROM users
       WHERE id > ? ORDER BY id LIMIT ?)
     GROUP BY plan, level, is_active, is_verified`,
  );

  return async () => {
    const nowMs = clock.now();
    const since = [Date.parse(utcDay(nowMs)), nowMs - 7 * dayMs, nowMs - 30 * dayMs] as const;
    const counts: UserCounts = {
      ...{ countedAtMs: nowMs, total: 0, active: 0, verified: 0, newToday: 0, new7Days: 0, new30Days: 0 },
      ...{ byPlan: {}, byLevel: {} },
    };
    for (let last = ''; ; ) {
      await turn();
      const groups = step.all(...since, last, stepRows);
      if (groups.length === 0) return counts;
      for (const group of groups) {
        add(counts, group);
        if (group.last > last) last = group.last;
      }
    }
  };
}

function add(counts: UserCounts, { plan, level, total, ...group }: Group): void {
  counts.total += total;
  counts.active += group.is_active * total;
  counts.verified += group.is_verified * total;
  counts.newToday += group.today;
  counts.new7Days += group.week;
  counts.new30Days += group.month;
  counts.byPlan[plan] = (counts.byPlan[plan] ?? 0) + total;
  counts.byLevel[level] = (counts.byLevel[level] ?? 0) + total;
}
