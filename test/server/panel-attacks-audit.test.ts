import { describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import { type CrewChange, changeOf, crewChanges } from './crew-changes.ts';
import { type Desk, openDesk } from './management-scene.ts';

interface Written {
  event: string;
  actor: string;
  user_id: string | null;
  details: string;
}

const written = ({ house }: Desk) =>
  house.rows<Written>('SELECT event, actor, user_id, details FROM security_logs ORDER BY seq');

const keyed = (n: number) => ({ 'idempotency-key': `change-${n}` });

describe.each(crewChanges)('The security log has of %s', (id: CrewChange) => {
  test('one event that names who did it and to whom, and of a refusal none', async () => {
    await using desk = await openDesk();
    const novice = await desk.staff('new');
    const change = await changeOf(desk, id);
    const { who, method, path, body } = change;
    const { principals, hasBody } = operations[id];
    const kind = principals.some((one) => one === 'staff') ? 'staff' : 'admin';

    const before = written(desk).length;
    const stranger = await desk.ask({ headers: {} }, method, path, body, keyed(1));
    expect([stranger.status, written(desk).slice(before)]).toEqual([401, []]);
    if (hasBody) {
      const wrong = await desk.ask(who, method, path, { ...body, unknown: 1 }, keyed(2));
      expect([wrong.status, written(desk).slice(before)]).toEqual([422, []]);
    }
    const isForAll = id === 'changeSupportPassword';
    if (!isForAll) {
      const denied = await desk.ask(novice, method, path, body, keyed(3));
      const events = written(desk).slice(before);
      expect([denied.status, events.map(({ event, actor }) => [event, actor])]).toEqual([
        403,
        [['access_denied', `staff:${novice.id}`]],
      ]);
    }

    const since = written(desk).length;
    const made = await desk.ask(who, method, path, body, keyed(4));
    const events = written(desk).slice(since);

    expect([made.status, events.length]).toEqual([expect.toBeOneOf([200, 201]), 1]);
    expect(events[0]?.actor).toBe(`${kind}:${who.id}`);
    if (path.includes(desk.ada.userId)) expect(events[0]?.user_id).toBe(desk.ada.userId);
    else expect(events[0]?.user_id).toBeNull();
    const target = path.split('/').at(-1) ?? '';
    if (
      /^[0-9a-f-]{36}$/.test(target) &&
      target !== desk.ada.userId &&
      !id.startsWith('removeFrom') &&
      id !== 'removeBlock'
    ) {
      expect(JSON.parse(events[0]?.details ?? '{}')).toMatchObject({ id: target });
    }
    expect(events[0]?.details).not.toMatch(/@|horse/);
  });
});

describe('A change of what is counted or switched', () => {
  test.each([
    ['updateUser', { level: 'low', is_active: false, subscription_plan: 'pro', tenant_id: undefined }],
    ['updateStaff', { support_level: 'advanced', is_active: false }],
    ['updateAdmin', { is_active: false }],
    ['changeUserCredits', { credits: { main: 1, reset: 2 }, limits: { conversation_limit: 3, reset: 4 }, reason: 'r' }],
    ['changeUserPlan', { subscription_plan: 'enterprise' }],
    ['updateConfig', { settings: { MAX_FAILED_LOGIN_ATTEMPTS: 9, LOG_LEVEL: 'warn' } }],
  ] as const)('by %s is written down with its values before and after', async (id, body) => {
    await using desk = await openDesk({ LOG_LEVEL: '' });
    const { who, method, path } = await changeOf(desk, id);
    const since = written(desk).length;
    const reply = await desk.ask(who, method, path, body);
    const [event] = written(desk).slice(since);
    const details = JSON.parse(event?.details ?? '{}') as Record<string, unknown>;
    const names = Object.keys(details);
    const isBefore = (name: string) => /[ _]before$/.test(name);

    expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
    const leaves =
      JSON.stringify(body)
        .match(/"\w+":(?!\{)/g)
        ?.filter((leaf) => leaf !== '"reason":') ?? [];
    expect(names.filter(isBefore)).toHaveLength(leaves.length);
    for (const name of names.filter(isBefore)) {
      const after = name.replace(/before$/, 'after');
      expect(names).toContain(after);
      expect(details[after]).not.toEqual(details[name]);
    }
  });
});

test('Of names that change only that they change is written down, of a tenant as of a person', async () => {
  await using desk = await openDesk();
  const made = await desk.ask<{ id: string }>(desk.root, 'POST', '/v1/admin-panel/tenants', { name: 'First Ltd' });
  const since = written(desk).length;
  await desk.ask(desk.root, 'PUT', `/v1/admin-panel/tenants/${made.body.id}`, { name: 'Second Ltd' });
  await desk.ask(desk.root, 'PUT', desk.path, { name: 'Ada Byron', about_me: 'numbers' });
  const [tenant, person] = written(desk).slice(since);
  expect(JSON.parse(tenant?.details ?? '')).toEqual({ id: made.body.id });
  expect(JSON.parse(person?.details ?? '')).toEqual({ name: 'changed', about_me: 'changed' });
});
