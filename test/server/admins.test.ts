import { describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { openHouse, password } from '../house.ts';
import { openPanel, ownPassword, signedIn } from './crew-scene.ts';

const newcomer = { username: 'second', name: 'The Second', email: 'second@example.org', password };

describe('The first admin', () => {
  test('is made with the token that the start shows, once, and is a super admin', async () => {
    const house = await openHouse();
    const root = await house.setUp('root-admin');
    const profile = await (await house.fetch('/v1/admin-panel/profile', { headers: root.headers })).json();
    expect(profile).toMatchObject({ username: 'root-admin', is_super_admin: true, must_change_password: false });
    await expect(house.setUp('second')).rejects.toThrow('There is an admin.');
    await house.close();
  });

  test('is not made by guessing, nor by a token that has lapsed', async () => {
    const clock = movableClock(Date.UTC(2026, 0, 5));
    const house = await openHouse({}, clock);
    const found = await house.firstRun();
    const token = found.state === 'needs_admin' ? found.token : '';
    const setUp = async (given: string) =>
      (await house.post('/v1/admin-panel/setup', { ...newcomer, token: given })).status;
    expect(await setUp('guessed')).toBe(400);
    clock.move(31 * 60_000);
    expect(await setUp(token)).toBe(400);
    expect(house.rows('SELECT * FROM admins')).toEqual([]);
    await house.close();
  });

  test('is one, however many use the token at the same time', async () => {
    const house = await openHouse();
    const found = await house.firstRun();
    const token = found.state === 'needs_admin' ? found.token : '';
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        house.post('/v1/admin-panel/setup', {
          ...newcomer,
          token,
          username: `one-${n}`,
          email: `one-${n}@example.org`,
        }),
      ),
    );
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(house.rows('SELECT * FROM admins')).toHaveLength(1);
    await house.close();
  });

  test('is not whoever registers first', async () => {
    const house = await openHouse();
    await Promise.all(Array.from({ length: 20 }, () => house.register()));
    expect(house.rows('SELECT * FROM admins')).toEqual([]);
    await house.close();
  });

  test('is made from the settings at a start that finds none', async () => {
    const house = await openHouse({
      DEFAULT_ADMIN_USERNAME: 'boss',
      DEFAULT_ADMIN_EMAIL: 'boss@example.org',
      DEFAULT_ADMIN_PASSWORD: 'Correct-horse-9',
    });
    expect(await house.firstRun()).toEqual({ state: 'made_admin', username: 'boss' });
    expect(await house.firstRun()).toEqual({ state: 'has_admin' });
    const { headers } = await signedIn(house, '/v1/admin-panel', 'boss', 'Correct-horse-9');
    const profile = await (await house.fetch('/v1/admin-panel/profile', { headers })).json();
    expect(profile).toMatchObject({ is_super_admin: true, must_change_password: false, created_by: 'operator' });
    await house.close();
  });
});

describe('A new admin', () => {
  test('changes the password that somebody else chose before anything else', async () => {
    const { house, root, ask } = await openPanel();
    const created = await ask(root, 'POST', '/v1/admin-panel/create-admin', newcomer);
    expect([created.status, created.body]).toMatchObject([201, { must_change_password: true, is_super_admin: false }]);

    const session = await signedIn(house, '/v1/admin-panel', 'second', password);
    const refused = await ask(session, 'GET', '/v1/admin-panel/users');
    expect([refused.status, refused.body.error_code]).toEqual([403, 'PASSWORD_CHANGE_REQUIRED']);
    expect((await ask(session, 'GET', '/v1/admin-panel/profile')).status).toBe(200);

    const change = { current_password: password, new_password: ownPassword };
    expect((await ask(session, 'PUT', '/v1/admin-panel/password', change)).status).toBe(200);
    expect((await ask(session, 'GET', '/v1/admin-panel/users')).status).toBe(200);
    await house.close();
  });

  test('is made once under one Idempotency-Key', async () => {
    const { house, root, ask } = await openPanel();
    const key = { 'idempotency-key': 'make-second' };
    const first = await ask(root, 'POST', '/v1/admin-panel/create-admin', newcomer, key);
    const again = await ask(root, 'POST', '/v1/admin-panel/create-admin', newcomer, key);
    expect([first.status, again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 201, 'true']);
    expect(again.body).toEqual(first.body);
    const other = await ask(root, 'POST', '/v1/admin-panel/create-admin', { ...newcomer, username: 'third' }, key);
    expect([other.status, other.body.error_code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    await house.close();
  });

  test('runs again under its key when it was refused', async () => {
    const { house, root, ask } = await openPanel();
    const key = { 'idempotency-key': 'make-second' };
    const taken = { ...newcomer, username: root.username };
    expect((await ask(root, 'POST', '/v1/admin-panel/create-admin', taken, key)).status).toBe(409);
    expect(
      (await ask(root, 'POST', '/v1/admin-panel/create-admin', taken, key)).headers.get('idempotent-replayed'),
    ).toBe(null);
    await house.close();
  });
});

describe('Rank', () => {
  test('keeps admins from what super admins do', async () => {
    const { house, root, admin, ask } = await openPanel();
    const [one, two] = [await admin(), await admin()];
    for (const [method, path, body] of [
      ['GET', '/v1/admin-panel/admins', undefined],
      ['POST', '/v1/admin-panel/create-admin', newcomer],
      ['PUT', `/v1/admin-panel/admins/${two.id}`, { name: 'Renamed' }],
      ['PUT', `/v1/admin-panel/admins/${root.id}`, { is_active: false }],
      ['DELETE', `/v1/admin-panel/admins/${two.id}`, undefined],
    ] as const) {
      expect([path, (await ask(one, method, path, body)).status]).toEqual([path, 403]);
    }
    await house.close();
  });

  test('does not let a super admin change another one, nor their own standing', async () => {
    const { house, root, admin, ask } = await openPanel();
    const equal = await admin();
    house.write("UPDATE admins SET rank = 'super' WHERE id = ?", equal.id);
    for (const [id, body] of [
      [equal.id, { name: 'Renamed' }],
      [equal.id, { password: 'Better-horse-3' }],
      [root.id, { is_active: false }],
      [root.id, { password: 'Better-horse-3' }],
    ] as const) {
      expect((await ask(root, 'PUT', `/v1/admin-panel/admins/${id}`, body)).status).toBe(403);
    }
    expect((await ask(root, 'DELETE', `/v1/admin-panel/admins/${equal.id}`)).status).toBe(403);
    expect((await ask(root, 'PUT', `/v1/admin-panel/admins/${root.id}`, { name: 'Still Me' })).status).toBe(200);
    await house.close();
  });

  test('keeps the last super admin, whoever of two leaves at the same time', async () => {
    const { house, root, admin, ask } = await openPanel();
    const other = await admin();
    house.write("UPDATE admins SET rank = 'super' WHERE id = ?", other.id);
    const replies = await Promise.all([
      ask(root, 'DELETE', `/v1/admin-panel/admins/${root.id}`),
      ask(other, 'DELETE', `/v1/admin-panel/admins/${other.id}`),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.error_code).toBe('LAST_ADMIN');
    expect(house.rows("SELECT * FROM admins WHERE rank = 'super'")).toHaveLength(1);
    await house.close();
  });

  test('is gone at once with the sessions of an admin who is switched off, removed or given a new password', async () => {
    const { house, root, admin, ask } = await openPanel();
    const ways = [
      (id: string) => ask(root, 'PUT', `/v1/admin-panel/admins/${id}`, { is_active: false }),
      (id: string) => ask(root, 'PUT', `/v1/admin-panel/admins/${id}`, { password: 'Better-horse-3' }),
      (id: string) => ask(root, 'DELETE', `/v1/admin-panel/admins/${id}`),
    ];
    for (const way of ways) {
      const someone = await admin();
      expect((await ask(someone, 'GET', '/v1/admin-panel/profile')).status).toBe(200);
      expect((await way(someone.id)).status).toBe(200);
      expect((await ask(someone, 'GET', '/v1/admin-panel/profile')).status).toBe(401);
      const renewed = await house.post('/v1/admin-panel/refresh', { refresh_token: someone.refreshToken });
      expect(renewed.status).toBe(401);
    }
    await house.close();
  });
});

describe('Sessions of those who run the server', () => {
  test('are good at their own door only', async () => {
    const { house, root, staff, ask } = await openPanel();
    const member = await staff('advanced');
    const user = await house.register();
    const session = await house.signIn(user.username);
    const doors = { admin: '/v1/admin-panel/profile', staff: '/v1/support/profile', user: '/v1/users/sessions' };
    const statuses = async (who: { headers: Record<string, string> }) => ({
      admin: (await ask(who, 'GET', doors.admin)).status,
      staff: (await ask(who, 'GET', doors.staff)).status,
      user: (await ask(who, 'GET', doors.user)).status,
    });
    expect(await statuses(root)).toEqual({ admin: 200, staff: 403, user: 403 });
    expect(await statuses(member)).toEqual({ admin: 403, staff: 200, user: 403 });
    expect(await statuses(session)).toEqual({ admin: 403, staff: 403, user: 200 });

    const refresh = async (path: string, refresh_token: string) => (await house.post(path, { refresh_token })).status;
    expect(await refresh('/v1/users/refresh', root.refreshToken)).toBe(401);
    expect(await refresh('/v1/support/refresh', root.refreshToken)).toBe(401);
    expect(await refresh('/v1/admin-panel/refresh', session.refreshToken)).toBe(401);
    expect(await refresh('/v1/admin-panel/refresh', root.refreshToken)).toBe(200);
    await house.close();
  });

  test('are locked by wrong passwords as those of users are, for names that nobody has alike', async () => {
    const { house } = await openPanel();
    const wrong = async (username: string) =>
      (await house.post('/v1/admin-panel/login', { username, password: 'Wrong-horse-1' })).status;
    for (const name of ['root-admin', 'nobody-at-all']) {
      const statuses = [];
      for (let attempt = 0; attempt < 6; attempt++) statuses.push(await wrong(name));
      expect([name, statuses]).toEqual([name, [401, 401, 401, 401, 401, 423]]);
    }
    await house.close();
  });

  test('last as long as their settings say', async () => {
    const clock = movableClock(Date.UTC(2026, 0, 5));
    const { house, root, staff, ask } = await openPanel(
      { ADMIN_SESSION_DURATION_HOURS: '2', SUPPORT_SESSION_DURATION_HOURS: '1' },
      clock,
    );
    const member = await staff('new');
    clock.move(61 * 60_000);
    expect((await ask(member, 'GET', '/v1/support/profile')).status).toBe(401);
    expect((await ask(root, 'GET', '/v1/admin-panel/profile')).status).toBe(200);
    clock.move(60 * 60_000);
    expect((await ask(root, 'GET', '/v1/admin-panel/profile')).status).toBe(401);
    await house.close();
  });
});
