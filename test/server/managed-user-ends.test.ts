import { describe, expect, test } from 'vitest';
import { housekeeping } from '../../packages/server/src/services/housekeeping.ts';
import { movableClock } from '../clock.ts';
import { eventsOf, hour, lettersTo, login, standing, startMs } from './account-scene.ts';
import { storesBeside, tablesWith } from './departure-scene.ts';
import { actsOn, openDesk } from './management-scene.ts';
import { openScene } from './upstream-scene.ts';

const question = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };

describe('A user who is switched off', () => {
  test('is out at once with sessions, refresh tokens and key, and comes back when switched on', async () => {
    await using desk = await openDesk();
    const { house, ada } = desk;
    const session = await house.signIn('ada');
    expect([await standing(house, session), await standing(house, ada)]).toEqual([200, 200]);

    expect((await desk.ask(desk.root, 'PUT', desk.path, { is_active: false })).status).toBe(200);

    expect([await standing(house, session), await standing(house, ada)]).toEqual([401, 401]);
    expect((await house.post('/v1/users/refresh', { refresh_token: session.refreshToken })).status).toBe(401);
    expect((await login(house, 'ada')).status).toBe(403);
    expect(house.rows('SELECT revoked_for FROM user_sessions WHERE kind = ?', 'user')).toEqual([
      { revoked_for: 'account_disabled' },
    ]);

    expect((await desk.ask(desk.root, 'PUT', desk.path, { is_active: true })).status).toBe(200);
    expect([await standing(house, session), await standing(house, ada)]).toEqual([401, 200]);
    expect((await login(house, 'ada')).status).toBe(200);
  });

  test('is out of the streams that are open', async () => {
    await using scene = await openScene('slow@40');
    const { house, user } = scene;
    const root = await house.setUp();
    for (const holder of [async () => user, () => house.signIn(user.username)]) {
      const { headers } = await holder();
      const reply = await fetch(`${await house.listen()}/v1/prompt/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ ...question, stream: true }),
      });
      expect(reply.status).toBe(200);
      const path = `/v1/admin-panel/users/${user.userId}`;
      expect((await house.send('PUT', path, { is_active: false }, root.headers)).status).toBe(200);
      const text = await reply.text();
      expect(text).toContain('"error_code":"UNAUTHENTICATED"');
      expect(text).not.toContain('[DONE]');
      expect((await house.send('PUT', path, { is_active: true }, root.headers)).status).toBe(200);
    }
  });

  test('gets no session by a password that was held against the account a moment before', async () => {
    await using desk = await openDesk();
    const { house } = desk;
    const replies = Array.from({ length: 5 }, () => login(house, 'ada'));
    await desk.ask(desk.root, 'PUT', desk.path, { is_active: false });
    await Promise.all(replies);
    expect(house.rows("SELECT id FROM user_sessions WHERE kind = 'user' AND revoked_at IS NULL")).toEqual([]);
  });
});

describe('The key of a user', () => {
  test('is replaced at once, and its owner is told', async () => {
    await using desk = await openDesk();
    const member = await desk.staff('advanced');
    for (const [who, path] of [
      [desk.root, desk.path],
      [member, desk.supportPath],
    ] as const) {
      const reply = await desk.ask<{ api_key: string }>(who, 'POST', `${path}/regenerate-api-key`);
      expect(reply.status).toBe(200);
      expect(await standing(desk.house, desk.ada)).toBe(401);
      desk.ada.headers = { authorization: `Bearer ${reply.body.api_key}` };
      expect(await standing(desk.house, desk.ada)).toBe(200);
    }
    const letters = await lettersTo(desk.house, desk.ada.email, 2);
    expect(letters[0]).toContain('Your API key was replaced');
    expect(actsOn(desk, desk.root, 'admin').map(({ event }) => event)).toEqual(['api_key_regenerated']);
    expect(actsOn(desk, member, 'staff').map(({ event }) => event)).toEqual(['api_key_regenerated']);
  });
});

describe('A user who is deleted by a super admin', () => {
  test('leaves an archive with the reason, and after its time the bare row', async () => {
    const clock = movableClock(startMs);
    await using desk = await openDesk({ ADMIN_SESSION_DURATION_HOURS: '72' }, clock);
    const { house, ada } = desk;
    await house.signIn('ada');
    await house.post(
      '/v1/prompt/completions',
      { level: 'low', messages: [{ role: 'user', content: 'word-canary' }] },
      {
        ...ada.headers,
        'idempotency-key': 'of-ada',
      },
    );
    const mine = await desk.ask(desk.root, 'DELETE', `${desk.path}?reason=asked%20by%20letter`);
    expect(mine.status).toBe(200);

    expect(await standing(house, ada)).toBe(401);
    expect((await desk.ask(desk.root, 'DELETE', desk.path)).status).toBe(404);
    expect((await desk.ask(desk.root, 'GET', desk.path)).status).toBe(404);
    const list = async () =>
      (await desk.ask<{ data: unknown[]; total: number }>(desk.root, 'GET', '/v1/admin-panel/deleted-users')).body;
    const who = { id: ada.userId, deleted_by: `admin:${desk.root.id}` };
    const archive = { username: 'ada', email: ada.email, reason: 'asked by letter' };
    expect(await list()).toMatchObject({ data: [{ ...who, archive }], total: 1 });
    expect(JSON.stringify(await list())).not.toMatch(/argon2|hash|pe-[A-Za-z0-9]{32}/);
    expect(house.rows('SELECT id FROM user_sessions WHERE user_id = ?', ada.userId)).toEqual([]);
    expect(house.rows('SELECT hash FROM refresh_tokens WHERE family_id NOT IN (SELECT id FROM user_sessions)')).toEqual(
      [],
    );
    expect(house.rows('SELECT id FROM idempotency_keys WHERE user_id = ?', ada.userId)).toEqual([]);
    expect(house.rows('SELECT status, address FROM message_logs')).toEqual([{ status: 'completed', address: '' }]);
    expect(house.rows('SELECT * FROM message_contents')).toEqual([]);
    expect(tablesWith(house, ada.email)).toEqual([]);
    expect(await lettersTo(house, ada.email, 1)).toMatchObject([expect.stringContaining('Your account was deleted')]);
    expect(eventsOf(house, ada.userId).at(-1)).toBe('account_deleted');

    clock.move(24 * hour + 1);
    const stores = await storesBeside(house, clock);
    await housekeeping({ ...stores, clock, archiveHours: () => 24 }).tidy();
    await stores.close();
    expect(await list()).toMatchObject({ data: [{ ...who, archive: null }], total: 1 });
  });

  test('is deleted once, however many ask at once', async () => {
    await using desk = await openDesk();
    await Promise.all(Array.from({ length: 10 }, () => desk.ask(desk.root, 'DELETE', desk.path)));
    expect(eventsOf(desk.house, desk.ada.userId).filter((event) => event === 'account_deleted')).toHaveLength(1);
    await lettersTo(desk.house, desk.ada.email, 1);
  });
});
