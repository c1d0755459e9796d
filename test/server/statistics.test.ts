import { afterEach, expect, test } from 'vitest';
import type { Statistics } from '../../packages/server/src/contract/types.ts';
import { movableClock } from '../clock.ts';
import { password } from '../house.ts';
import { openPanel, type Panel, signedIn } from './crew-scene.ts';

const dayMs = 24 * 3_600_000;
const startMs = Date.UTC(2026, 10, 21, 9, 0);
let panel: Panel;
afterEach(() => panel.house.close());

async function open() {
  const clock = movableClock(startMs);
  const plenty = JSON.stringify({ conversation_limit: 100, reset: 100 });
  panel = await openPanel({ DEFAULT_USER_LIMITS: plenty, MAX_SESSIONS_PER_USER: '2' }, clock);
  const { house, ask } = panel;
  return {
    ...panel,
    clock,
    /** As an admin who signs in for it, after all that waits was written and counted. */
    async statistics(): Promise<Statistics> {
      const headers = (await signedIn(house, '/v1/admin-panel', 'root-admin', password)).headers;
      await ask({ headers }, 'POST', '/v1/monitoring/flush-logs');
      return (await ask<Statistics>({ headers }, 'GET', '/v1/admin-panel/statistics')).body;
    },
    async converse(who: { headers: Record<string, string> }, count: number) {
      const body = { level: 'low', messages: [{ role: 'user', content: 'Is 3599 prime?' }] };
      for (let n = 0; n < count; n++) {
        expect((await house.post('/v1/prompt/completions', body, who.headers)).status).toBe(200);
      }
    },
  };
}

function one(sql: string, ...values: unknown[]): number {
  return panel.house.rows<{ n: number }>(`SELECT (${sql}) AS n`, ...values)[0]?.n ?? -1;
}

function grouped(column: string): Record<string, number> {
  const sql = `SELECT ${column} AS name, count(*) AS n FROM users GROUP BY 1`;
  return Object.fromEntries(panel.house.rows<{ name: string; n: number }>(sql).map(({ name, n }) => [name, n]));
}

test('Users are counted as plain SQL counts them.', async () => {
  const { house, clock, statistics } = await open();
  const made = [];
  for (let n = 0; n < 12; n++) made.push(await house.register());
  // Since the day began, within 7 and 30 days, and just outside each.
  const ages = [0, 8, 9, 10, 7 * 24 - 1, 7 * 24 + 1, 30 * 24 - 1, 30 * 24 + 1, 400 * 24];
  for (const [n, { userId }] of made.entries()) {
    const plan = ['free', 'pro', 'enterprise'][n % 3];
    house.write(
      'UPDATE users SET subscription_plan = ?, level = ?, is_active = ?, is_verified = ?, created_at = ? WHERE id = ?',
      ...[plan, n % 2 === 0 ? 'low' : 'ultra', n % 4 === 0 ? 0 : 1, n % 5 === 0 ? 0 : 1],
      ...[startMs - (ages[n] ?? 0) * 3_600_000, userId],
    );
  }
  clock.move(60_000);
  const now = clock.now();
  const { users, counted_at } = await statistics();
  expect(users).toEqual({
    total: 12,
    active: one('SELECT count(*) FROM users WHERE is_active'),
    verified: one('SELECT count(*) FROM users WHERE is_verified'),
    new_today: one('SELECT count(*) FROM users WHERE created_at >= ?', Date.UTC(2026, 10, 21)),
    new_7_days: one('SELECT count(*) FROM users WHERE created_at >= ?', now - 7 * dayMs),
    new_30_days: one('SELECT count(*) FROM users WHERE created_at >= ?', now - 30 * dayMs),
    by_plan: grouped('subscription_plan'),
    by_level: grouped('level'),
  });
  expect([users.new_today, users.new_7_days, users.new_30_days]).toEqual([6, 8, 10]);
  expect(now - Date.parse(counted_at)).toBeLessThan(10_000);
});

test('Sessions are those that are open, of each kind.', async () => {
  const { house, root, staff, admin, ask, statistics } = await open();
  await staff('new');
  const leaving = await staff('support');
  await admin();
  const { username } = await house.register('ada');
  // The third ends the first.
  for (let n = 0; n < 3; n++) await house.signIn(username);
  await house.register('ben');
  const { headers } = await house.signIn('ben');
  await ask({ headers }, 'POST', '/v1/users/logout');
  await ask(root, 'DELETE', `/v1/admin-panel/support-staff/${leaving.id}`);
  // The third admin session is the one that asks.
  const { sessions } = await statistics();
  expect(sessions).toEqual({ users: 2, support: 1, admins: 3 });
  const open_ = (kind: string) => one('SELECT count(*) FROM user_sessions WHERE kind = ? AND revoked_at IS NULL', kind);
  expect(sessions).toEqual({ users: open_('user'), support: open_('staff'), admins: open_('admin') });
});

test('Conversations are those of today, of 7 and of 30 UTC days, with their tokens and failures.', async () => {
  const { house, clock, statistics, converse } = await open();
  const user = await house.register();
  expect((await statistics()).conversations).toMatchObject({ today: 0, last_7_days: 0, last_30_days: 0 });
  // Days before the one that is asked, and conversations on each.
  const days: [ago: number, count: number][] = [
    [30, 1],
    [29, 2],
    [7, 3],
    [6, 4],
    [1, 5],
    [0, 6],
  ];
  let at = 40;
  for (const [ago, count] of days) {
    clock.move((at - ago) * dayMs);
    at = ago;
    await converse(user, count);
  }
  const { conversations } = await statistics();
  const since = (day: number) => clock.now() - (clock.now() % dayMs) - (day - 1) * dayMs;
  const logged = (day: number) => one('SELECT count(*) FROM message_logs WHERE created_at >= ?', since(day));
  const tokens = 'SELECT sum(prompt_tokens + completion_tokens) FROM message_logs WHERE created_at >= ?';
  expect(conversations).toMatchObject({
    ...{ today: logged(1), last_7_days: logged(7), last_30_days: logged(30) },
    tokens_30_days: one(tokens, since(30)),
    failures_30_days: one("SELECT sum(failures) FROM api_usage_logs WHERE user_id = '*' AND day > ?", '2026-12-02'),
    credits_30_days: 20,
  });
  expect([conversations.today, conversations.last_7_days, conversations.last_30_days]).toEqual([6, 15, 20]);
});
