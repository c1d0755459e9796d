import { afterEach, expect, test } from 'vitest';
import type { OperationId } from '../../packages/server/src/contract/types.ts';
import { AppError } from '../../packages/server/src/core/errors.ts';
import type { NewSecurityEvent } from '../../packages/server/src/ports/audit.ts';
import type { Call } from '../../packages/server/src/services/call.ts';
import { denialService } from '../../packages/server/src/services/guard/denials.ts';
import type { Audit } from '../../packages/server/src/services/record/audit.ts';
import { movableClock } from '../clock.ts';
import { password } from '../house.ts';
import { stillClock } from '../still-clock.ts';
import { openPanel, type Panel, signedIn } from './crew-scene.ts';

const operatorKey = 'Zx8-operator-key-9fQ2-kW71-mmPd-04hh';
const clock = movableClock(Date.UTC(2026, 10, 21, 9, 0));
let panel: Panel;
afterEach(() => panel.house.close());

interface Event {
  actor: string;
  severity: string;
  user_id: string | null;
  details: { operation: OperationId; why: string };
}

function denials(): Event[] {
  const sql = "SELECT actor, severity, user_id, details FROM security_logs WHERE event = 'access_denied' ORDER BY seq";
  return panel.house
    .rows<Omit<Event, 'details'> & { details: string }>(sql)
    .map(({ details, ...event }) => ({ ...event, details: JSON.parse(details) as Event['details'] }));
}

/** Everything that is stored, but for what tells of requests themselves. */
function stored(): string {
  const { house } = panel;
  const passing = new Set(['security_logs', 'server_instances', 'key_uses', 'api_usage_logs']);
  const tables = house.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  return tables
    .filter(({ name }) => !passing.has(name))
    .map(({ name }) => `${name} ${JSON.stringify(house.rows(`SELECT * FROM "${name}"`))}`)
    .join('\n');
}

test('Each kind of caller who is denied is written down with the operation and why, and nothing else changes.', async () => {
  panel = await openPanel({ API_KEY: operatorKey }, clock);
  const { house, root, admin, staff, ask } = panel;
  const [plain, novice] = [await admin(), await staff('new')];
  const user = await house.register('ada');
  const session = await house.signIn('ada');
  const body = { username: 'fresh', name: 'A Fresh One', email: 'fresh@example.org', password };
  const fresh = (await ask<{ id: string }>(root, 'POST', '/v1/admin-panel/create-admin', body)).body;
  const freshSession = await signedIn(house, '/v1/admin-panel', 'fresh', password);
  const operator = { headers: { authorization: `Bearer ${operatorKey}` } };
  // Of a key that was used from nowhere yet, that is written down once.
  await house.fetch('/v1/users/profile', { headers: user.headers });
  const before = stored();

  const cases: [
    who: { headers: Record<string, string> },
    method: string,
    path: string,
    actor: string,
    operation: OperationId,
  ][] = [
    [user, 'GET', '/v1/admin-panel/users', `user:${user.userId}`, 'listUsers'],
    [session, 'DELETE', '/v1/admin/cache', `user:${user.userId}`, 'clearCache'],
    [novice, 'GET', `/v1/support/users/${user.userId}/message-logs`, `staff:${novice.id}`, 'listSupportUserMessages'],
    [novice, 'GET', '/v1/admin-panel/config', `staff:${novice.id}`, 'getConfig'],
    [plain, 'GET', '/v1/admin-panel/admins', `admin:${plain.id}`, 'listAdmins'],
    [operator, 'GET', '/v1/admin-panel/statistics', 'operator', 'getStatistics'],
    [operator, 'POST', '/v1/prompt/completions', 'operator', 'createCompletion'],
    [freshSession, 'GET', '/v1/admin-panel/users', `admin:${fresh.id}`, 'listUsers'],
  ];
  const expected: unknown[] = [];
  for (const [who, method, path, actor, operation] of cases) {
    const why = who === freshSession ? 'PASSWORD_CHANGE_REQUIRED' : 'FORBIDDEN';
    const { status, body: refusal } = await ask(who, method, path, method === 'POST' ? {} : undefined);
    expect([path, status, refusal.error_code]).toEqual([path, 403, why]);
    const user_id = actor.startsWith('user:') ? user.userId : null;
    expected.push({ actor, severity: 'warning', user_id, details: { operation, why } });
  }
  expect(denials()).toEqual(expected);
  expect(stored()).toBe(before);
});

test('A loop that is denied is written down once a minute for each caller and operation.', async () => {
  panel = await openPanel({}, clock);
  const { house, ask } = panel;
  const [ada, ben] = [await house.register('ada'), await house.register('ben')];
  const [users, admins] = ['/v1/admin-panel/users', '/v1/admin-panel/admins'];
  const round = async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask(ada, 'GET', users)));
    await ask(ada, 'GET', admins);
    await ask(ben, 'GET', users);
  };
  await round();
  expect(denials()).toHaveLength(3);
  clock.move(30_000);
  await round();
  expect(denials()).toHaveLength(3);
  clock.move(30_000);
  await round();
  expect(denials()).toHaveLength(6);
});

test('Ten thousand who are denied at once are remembered, and no more: the oldest is news again first.', async () => {
  panel = await openPanel();
  const refusal = new AppError('FORBIDDEN', 'No.');
  const appended: string[] = [];
  const event = (call: Call) => ({ actor: `user:${call.requestId}` }) as NewSecurityEvent;
  const append = async ({ actor }: NewSecurityEvent) => void appended.push(actor);
  const denials = denialService({ audit: { event, append } as unknown as Audit, clock: stillClock() });
  const deny = (n: number) => denials.note({ requestId: String(n) } as Call, 'listUsers', refusal);
  for (let round = 0; round < 2; round++) for (let n = 0; n < 10_000; n++) await deny(n);
  expect(appended).toHaveLength(10_000);
  await deny(10_000);
  await deny(9_999);
  expect(appended).toHaveLength(10_001);
  await deny(0);
  expect(appended.at(-1)).toBe('user:0');
});

test('Who is nobody, or sends what is no credential, is not written down as denied.', async () => {
  panel = await openPanel({}, clock);
  const { ask } = panel;
  const nobodies = [{}, { authorization: 'Bearer nonsense' }, { 'x-api-key': `pe-${'0'.repeat(32)}` }];
  for (const headers of nobodies) {
    expect((await ask({ headers: headers as Record<string, string> }, 'GET', '/v1/admin-panel/users')).status).toBe(
      401,
    );
  }
  expect(denials()).toEqual([]);
});
