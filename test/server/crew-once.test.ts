import { describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { storageUnavailable } from '../../packages/server/src/core/errors.ts';
import { onceOnly } from '../../packages/server/src/http/once.ts';
import type { Call } from '../../packages/server/src/services/call.ts';
import { movableClock } from '../clock.ts';
import type { House } from '../house.ts';
import { hour, startMs } from './account-scene.ts';
import { type Change, changeOf, crewChanges } from './crew-changes.ts';
import { storesBeside } from './departure-scene.ts';
import { actsOn, type Desk, openDesk } from './management-scene.ts';

const key = { 'idempotency-key': 'a-change-1' };

function send(desk: Desk, { who, method, path, body }: Change, headers: Record<string, string> = key) {
  return desk.ask(who, method, path, body, headers);
}

/** All that is stored, but for what changes by itself. */
function stored(house: House): Record<string, unknown[]> {
  const own = ['server_instances', 'key_uses', 'key_addresses', 'mail_outbox', 'api_usage_logs'];
  const tables = house
    .rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .filter(({ name }) => !own.includes(name));
  return Object.fromEntries(tables.map(({ name }) => [name, house.rows(`SELECT * FROM ${name}`)]));
}

describe.each(crewChanges)('The change %s', (operation) => {
  test('is made once under one key, with one event, and answered alike each time', async () => {
    await using desk = await openDesk();
    const change = await changeOf(desk, operation);
    const before = stored(desk.house);

    const first = await send(desk, change);
    const after = stored(desk.house);
    const again = await send(desk, change);

    expect([first.status, first.headers.get('idempotent-replayed')]).toEqual([expect.toBeOneOf([200, 201]), null]);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([first.status, 'true']);
    expect(again.body).toEqual(first.body);
    expect(stored(desk.house)).toEqual(after);
    const events = (all: Record<string, unknown[]>) => all.security_logs?.length ?? 0;
    expect(events(after) - events(before)).toBe(1);
  });
});

test('Every change of those who run the server takes a key, but for doors and what changes nothing', () => {
  const unkeyed = Object.entries(operations)
    .filter(
      ([, { principals, method }]) =>
        method !== 'GET' && principals.some((kind) => kind === 'admin' || kind === 'staff'),
    )
    .filter(([, { isRepeatable }]) => !isRepeatable)
    .map(([id]) => id);
  expect(unkeyed.sort()).toEqual(['flushLogs', 'logoutAdmin', 'logoutSupport', 'renderPrompt']);
});

/** Those that can be sent with another body or to another target. */
const distinct = crewChanges.filter((operation) => operation !== 'clearCache');

describe('A change', () => {
  test.each(distinct)('is refused under the key of another: %s', async (operation) => {
    await using desk = await openDesk();
    const change = await changeOf(desk, operation);
    expect((await send(desk, change)).status).toBeLessThan(300);
    const after = stored(desk.house);
    const { body: _, ...rest } = change;
    const other = await send(desk, { ...rest, ...change.other });
    expect([other.status, other.body.error_code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect(stored(desk.house)).toEqual(after);
  });
});

describe('A key', () => {
  test('is another one when another admin sends it, and the same after signing in again', async () => {
    await using desk = await openDesk();
    const other = await desk.admin();
    const path = `${desk.path}/regenerate-api-key`;
    const keys = [];
    for (const who of [desk.root, other, desk.root]) {
      keys.push((await desk.ask<{ api_key: string }>(who, 'POST', path, undefined, key)).body.api_key);
    }
    expect([keys[0] === keys[1], keys[0] === keys[2]]).toEqual([false, true]);
  });

  test('lets one of twenty at once through; the others are told so, or get its answer', async () => {
    await using desk = await openDesk();
    const member = await desk.staff('advanced');
    for (const [who, path] of [
      [desk.root, `${desk.path}/regenerate-api-key`],
      [member, `${desk.supportPath}/reset-password`],
      [desk.root, '/v1/admin-panel/tenants'],
    ] as const) {
      const body = path.endsWith('tenants') ? { name: 'A Tenant' } : undefined;
      const own = { 'idempotency-key': path };
      const all = await Promise.all(Array.from({ length: 20 }, () => desk.ask(who, 'POST', path, body, own)));
      const answered = all.filter(({ status }) => status < 300);
      const running = all.filter(({ body: { error_code } }) => error_code === 'REQUEST_IN_PROGRESS');
      expect(answered.length).toBeGreaterThanOrEqual(1);
      expect(answered.length + running.length).toBe(20);
      expect(new Set(answered.map((reply) => JSON.stringify(reply.body))).size).toBe(1);
      for (const { status, headers } of running) expect([status, headers.get('retry-after')]).toEqual([409, '1']);
      expect(answered.filter(({ headers }) => headers.get('idempotent-replayed') === null)).toHaveLength(1);
    }
    expect(actsOn(desk, member, 'staff').map(({ event }) => event)).toEqual(['password_set_by_crew']);
    expect(desk.house.rows("SELECT id FROM tenants WHERE name = 'A Tenant'")).toHaveLength(1);
  });

  test('whose server died between the change and its answer does nothing again, and says that it may be done', async () => {
    const clock = movableClock(startMs);
    await using desk = await openDesk({}, clock);
    const path = `${desk.path}/regenerate-api-key`;
    await desk.ask(desk.root, 'POST', path, undefined, key);
    // As the server leaves it that dies before it has the answer.
    desk.house.write("UPDATE idempotency_keys SET state = 'running', sealed = NULL");
    const early = await desk.ask(desk.root, 'POST', path, undefined, key);
    expect([early.status, early.body.error_code]).toEqual([409, 'REQUEST_IN_PROGRESS']);
    clock.move(121_000);
    const late = await desk.ask<{ error_code: string; message: string }>(desk.root, 'POST', path, undefined, key);
    expect([late.status, late.body.error_code]).toEqual([409, 'CONFLICT']);
    expect(late.body.message).toContain('its change may have been made');
    expect(late.headers.get('x-should-retry')).toBe('false');
    expect(actsOn(desk, desk.root, 'admin')).toHaveLength(1);
  });

  test('is free again after a refusal, and after a day', async () => {
    const clock = movableClock(startMs);
    await using desk = await openDesk({ ADMIN_SESSION_DURATION_HOURS: '72' }, clock);
    const babbage = await desk.house.register('babbage');
    const rename = (username: string) => desk.ask(desk.root, 'PUT', desk.path, { username }, key);
    expect((await rename('babbage')).status).toBe(409);
    await desk.ask(desk.root, 'PUT', `/v1/admin-panel/users/${babbage.userId}`, { username: 'charles' });
    const second = await rename('babbage');
    expect([second.status, second.headers.get('idempotent-replayed')]).toEqual([200, null]);
    clock.move(24 * hour + 1);
    const third = await rename('babbage');
    expect([third.status, third.headers.get('idempotent-replayed')]).toEqual([200, null]);
  });

  test('is one text of 1 to 255 characters', async () => {
    await using desk = await openDesk();
    for (const text of ['', 'x'.repeat(256)]) {
      const reply = await desk.ask(desk.root, 'PUT', desk.path, { name: 'Never Set' }, { 'idempotency-key': text });
      expect([reply.status, reply.body.error_code]).toEqual([400, 'MALFORMED_REQUEST']);
    }
    expect(desk.row().name).toBe('A Resident');
  });

  test('keeps of a password that came with it nothing that could be guessed against', async () => {
    await using desk = await openDesk();
    const change = await changeOf(desk, 'createStaff');
    await send(desk, change);
    const [row] = desk.house.rows<{ fingerprint: string }>('SELECT fingerprint FROM idempotency_keys');
    const text = `createStaff ${change.path}\n${JSON.stringify(change.body)}`;
    const plain = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    expect(row?.fingerprint).toMatch(/^[\w-]{43}$/);
    expect(row?.fingerprint).not.toBe(Buffer.from(plain).toString('base64url'));
  });
});

test('A change whose storage went away before its answer is not made a second time', async () => {
  await using desk = await openDesk();
  const stores = await storesBeside(desk.house, systemClock);
  const once = onceOnly({ claims: stores.claims, clock: systemClock });
  const call = { requestId: 'r-1', claim: { id: 'c-1', fingerprint: 'f-1', userId: null } } as unknown as Call;
  let made = 0;
  const change = async () => {
    made++;
    throw storageUnavailable(new Error('locked'));
  };
  await expect(once(call, change)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
  await expect(once(call, change)).rejects.toMatchObject({ code: 'REQUEST_IN_PROGRESS' });
  expect(made).toBe(1);
  await stores.close();
});
