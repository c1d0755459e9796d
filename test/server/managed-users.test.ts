import { describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { password } from '../house.ts';
import { codeTo, hour, lettersTo, login, minute, startMs } from './account-scene.ts';
import { actsOn, openDesk } from './management-scene.ts';

const question = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };
const someTenant = '019f0000-0000-7000-8000-00000000aaaa';

/** What an admin may change, each with the columns that change and nothing else. */
const fields: Record<string, { value: unknown; columns: Record<string, unknown> }> = {
  username: { value: 'lovelace', columns: { username: 'lovelace' } },
  name: { value: 'Ada Byron', columns: { name: 'Ada Byron' } },
  about_me: { value: 'numbers', columns: { about_me_sealed: expect.any(Buffer) } },
  hobbies: { value: 'engines', columns: { hobbies_sealed: expect.any(Buffer) } },
  user_type: { value: 'Business', columns: { user_type: 'Business' } },
  subscription_plan: { value: 'pro', columns: { subscription_plan: 'pro' } },
  level: { value: 'low', columns: { level: 'low' } },
  access_rtype: { value: ['tot', 'react'], columns: { access_rtype: '["tot","react"]' } },
  is_verified: { value: false, columns: { is_verified: 0 } },
  is_active: { value: false, columns: { is_active: 0 } },
  tenant_id: { value: someTenant, columns: { tenant_id: someTenant } },
};

describe('An admin', () => {
  test('changes each field of a user, and nothing beside it', async () => {
    await using desk = await openDesk();
    desk.house.write("INSERT INTO tenants (id, name, created_at) VALUES (?, 'Another', 1)", someTenant);
    for (const [field, { value, columns }] of Object.entries(fields)) {
      const before = desk.row();
      const reply = await desk.ask(desk.root, 'PUT', desk.path, { [field]: value });
      expect([field, reply.status]).toEqual([field, 200]);
      expect([field, reply.body[field]]).toEqual([field, value]);
      expect([field, desk.row()]).toEqual([field, { ...before, ...columns }]);
    }
    expect((await desk.ask(desk.root, 'GET', desk.path)).body).toMatchObject({
      about_me: 'numbers',
      hobbies: 'engines',
    });
  });

  test('changes no column that is not on the list of the contract, by whatever name it is called', async () => {
    await using desk = await openDesk();
    const columns = desk.house.rows<{ name: string }>("SELECT name FROM pragma_table_info('users')");
    const named = columns.flatMap(({ name }) => [name, camelCased(name)]);
    const invented = [
      'role',
      'isAdmin',
      'is_admin',
      'rank',
      'plan',
      'status',
      'api_key',
      'apiKey',
      'password',
      'passwordHash',
    ];
    const further = [
      'credits_main',
      'dailyCredits',
      'emailVerified',
      'ipWhitelist',
      'userId',
      'time_created',
      'styles',
    ];
    const denied = [...named, ...invented, ...further, 'constructor', 'toString'].filter((name) => !(name in fields));
    expect(denied).toContain('password_hash');
    const before = desk.row();
    for (const name of denied) {
      for (const value of ['1', 1, true, null]) {
        const reply = await desk.ask(desk.root, 'PUT', desk.path, { name: 'Never Set', [name]: value });
        expect([name, value, reply.status]).toEqual([name, value, 422]);
      }
    }
    for (const raw of ['{"__proto__":{"is_active":false}}', '{"name":"Never Set","__proto__":{"level":"low"}}']) {
      expect((await desk.ask(desk.root, 'PUT', desk.path, raw)).status).toBe(422);
    }
    expect(desk.row()).toEqual(before);
    expect(actsOn(desk, desk.root, 'admin')).toEqual([]);
    expect(({} as Record<string, unknown>).is_active).toBeUndefined();
  });

  test('is told which name somebody else has, in whatever case, and nothing changes', async () => {
    await using desk = await openDesk();
    await desk.house.register('babbage');
    const before = desk.row();
    for (const [field, value] of [
      ['username', 'BabBage'],
      ['email', 'BABBAGE@example.org'],
    ] as const) {
      const reply = await desk.ask(desk.root, 'PUT', desk.path, { [field]: value, name: 'Never Set' });
      expect([reply.status, reply.body.error_code]).toEqual([409, 'CONFLICT']);
      expect(reply.body.errors).toMatchObject([{ path: field }]);
    }
    const unknown = await desk.ask(desk.root, 'PUT', desk.path, { tenant_id: someTenant, name: 'Never Set' });
    expect([unknown.status, unknown.body.errors]).toMatchObject([422, [{ path: 'tenant_id' }]]);
    expect(desk.row()).toEqual(before);
    // Their own, in another case, is free.
    expect((await desk.ask(desk.root, 'PUT', desk.path, { username: 'ADA' })).status).toBe(200);
  });

  test('changes nothing by an empty body, nor by a reason alone, nor for a user that there is not', async () => {
    await using desk = await openDesk();
    expect((await desk.ask(desk.root, 'PUT', desk.path, {})).status).toBe(422);
    expect((await desk.ask(desk.root, 'PUT', desk.path, { reason: 'because' })).status).toBe(422);
    const nobody = '/v1/admin-panel/users/019f0000-0000-7000-8000-000000000000';
    expect((await desk.ask(desk.root, 'PUT', nobody, { name: 'Nobody' })).status).toBe(404);
    expect((await desk.ask(desk.root, 'PUT', nobody, { credits: { main: 5 }, reason: 'because' })).status).toBe(404);
    expect((await desk.ask(desk.root, 'PUT', '/v1/admin-panel/users/ada', { name: 'Nobody' })).status).toBe(422);
    expect(desk.acts(`admin:${desk.root.id}`).filter(({ event }) => /changed|granted/.test(event))).toEqual([]);
  });

  test('who changes an address tells the old one, and ends what waited for codes', async () => {
    const clock = movableClock(startMs);
    await using desk = await openDesk({ EMAIL_VERIFICATION_ENABLED: 'true' }, clock);
    const session = await desk.house.signIn('ada');
    await lettersTo(desk.house, desk.ada.email, 1);
    clock.move(2 * minute);
    await desk.house.send('PUT', '/v1/users/email', { email: 'planned@example.org', password }, session.headers);
    const oldCode = await codeTo(desk.house, desk.ada.email, 2);
    await desk.house.post('/v1/email/verify', { otp_code: oldCode }, session.headers);
    expect(desk.row().is_old_email_confirmed).toBe(1);

    const changed = await desk.ask(desk.root, 'PUT', desk.path, { email: 'new@example.org' });

    expect([changed.status, changed.body.email, changed.body.pending_email]).toEqual([200, 'new@example.org', null]);
    expect(desk.row()).toMatchObject({
      pending_email_sealed: null,
      is_old_email_confirmed: 0,
      is_new_email_confirmed: 0,
    });
    expect(desk.house.rows('SELECT id FROM otp_codes WHERE uses = 0 AND voided_at IS NULL')).toEqual([]);
    const told = (await lettersTo(desk.house, desk.ada.email, 3)).at(-1);
    expect(told).toContain('new@example.org');
    expect(await (await login(desk.house, 'new@example.org')).json()).toMatchObject({ success: true });
    expect((await login(desk.house, desk.ada.email)).status).toBe(401);
  });

  test('who writes the same address again tells nobody, and another spelling is kept', async () => {
    await using desk = await openDesk();
    await desk.ask(desk.root, 'PUT', desk.path, { email: 'Ada@example.org' });
    await desk.ask(desk.root, 'POST', `${desk.path}/regenerate-api-key`);
    await lettersTo(desk.house, 'Ada@example.org', 1);
    expect(desk.house.letters()).toHaveLength(1);
  });
});

describe('What a user may use', () => {
  test('is in force at the next request, by key and by session', async () => {
    await using desk = await openDesk({ DEFAULT_USER_STYLES: 'bpe,tot' });
    const session = await desk.house.signIn('ada');
    const both = [desk.ada, session];
    const asked = async (further: object) => {
      const statuses = [];
      for (const { headers } of both) {
        statuses.push((await desk.house.post('/v1/prompt/preview', { ...question, ...further }, headers)).status);
      }
      return statuses;
    };
    expect([await asked({ level: 'ultra' }), await asked({ r_type: 'tot' })]).toEqual([
      [200, 200],
      [200, 200],
    ]);
    await desk.ask(desk.root, 'PUT', desk.path, { level: 'medium', access_rtype: ['bpe'] });
    expect([await asked({ level: 'ultra' }), await asked({ r_type: 'tot' })]).toEqual([
      [403, 403],
      [403, 403],
    ]);
    await desk.ask(desk.root, 'PUT', desk.path, { level: 'ultra', access_rtype: ['tot'] });
    expect([await asked({ level: 'ultra' }), await asked({ r_type: 'tot' })]).toEqual([
      [200, 200],
      [200, 200],
    ]);
  });

  test('is in force on another server within a second', async () => {
    const clock = movableClock(startMs);
    await using desk = await openDesk({}, clock);
    const preview = async () =>
      (await desk.house.post('/v1/prompt/preview', { ...question, level: 'ultra' }, desk.ada.headers)).status;
    expect(await preview()).toBe(200);
    // As another server writes it.
    desk.house.write("UPDATE users SET level = 'low' WHERE id = ?", desk.ada.userId);
    clock.move(1_000);
    expect(await preview()).toBe(403);
  });
});

describe('What was done to a user', () => {
  test('stands in the security log with what was before and after, and without what tells who they are', async () => {
    await using desk = await openDesk();
    const member = await desk.admin();
    const canaries = ['canary-name', 'canary-user', 'canary@example.com', 'canary-about', 'canary-hobby'];
    const [name, username, email, about_me, hobbies] = canaries;
    const shown = { level: 'low', is_verified: false, subscription_plan: 'pro', access_rtype: ['tot'] };
    await desk.ask(member, 'PUT', desk.path, { name, username, email, about_me, hobbies, ...shown });
    const [act] = actsOn(desk, member, 'admin');
    expect(act).toMatchObject({ event: 'account_changed', severity: 'warning' });
    expect(act?.details).toMatchObject({
      name: 'changed',
      username: 'changed',
      email: 'changed',
      about_me: 'changed',
      hobbies: 'changed',
      'level before': 'ultra',
      'level after': 'low',
      'is_verified before': true,
      'is_verified after': false,
      'subscription_plan before': 'free',
      'subscription_plan after': 'pro',
      'access_rtype after': 'tot',
    });
    for (const canary of [...canaries, 'A Resident', desk.ada.email]) {
      const found = desk.house.rows('SELECT seq FROM security_logs WHERE details LIKE ?', `%${canary}%`);
      expect([canary, found]).toEqual([canary, []]);
    }
  });

  test('is a change of the account, not of balances alone, where it is both', async () => {
    await using desk = await openDesk();
    const balances = { credits: { main: 7 }, reason: 'goodwill' };
    await desk.ask(desk.root, 'PUT', desk.path, balances);
    await desk.ask(desk.root, 'PUT', desk.path, { ...balances, email: 'taken-over@example.org', is_active: false });
    const acts = actsOn(desk, desk.root, 'admin').map(({ event, severity }) => [event, severity]);
    expect(acts).toEqual([
      ['credits_granted', 'info'],
      ['account_changed', 'warning'],
    ]);
  });

  test('is told by ending sessions and lifting locks', async () => {
    await using desk = await openDesk();
    await desk.house.signIn('ada');
    await desk.house.signIn('ada');
    for (let n = 0; n < 6; n++) await login(desk.house, 'ada', 'Wrong-horse-1');
    expect((await login(desk.house, 'ada')).status).toBe(423);
    expect((await desk.ask(desk.root, 'GET', desk.path)).body).toMatchObject({ open_sessions: 2 });
    expect((await desk.ask(desk.root, 'GET', desk.path)).body.locked_until).not.toBeNull();
    const ended = await desk.ask(desk.root, 'POST', `${desk.path}/end-sessions`);
    expect(ended.body.message).toBe('Sessions that were ended: 2.');
    expect((await desk.ask(desk.root, 'POST', `${desk.path}/unlock`)).status).toBe(200);
    expect((await login(desk.house, 'ada')).status).toBe(200);
    const acts = actsOn(desk, desk.root, 'admin').map(({ event }) => event);
    expect(acts).toEqual(['session_ended', 'account_unlocked']);
    expect((await desk.ask(desk.root, 'GET', desk.path)).body).toMatchObject({ locked_until: null, open_sessions: 1 });
  });

  test('counts sessions as ended that were open, not those that had run out', async () => {
    const clock = movableClock(startMs);
    await using desk = await openDesk({ SESSION_ABSOLUTE_DURATION_DAYS: '2', REFRESH_TOKEN_DURATION_DAYS: '1' }, clock);
    await desk.house.signIn('ada');
    clock.move(25 * hour);
    await desk.house.signIn('ada');
    const root = await desk.house.post('/v1/admin-panel/login', { username: 'root-admin', password });
    const { session_token } = (await root.json()) as { session_token: string };
    const headers = { authorization: `Bearer ${session_token}` };
    const ended = await desk.ask({ headers }, 'POST', `${desk.path}/end-sessions`);
    expect(ended.body.message).toBe('Sessions that were ended: 1.');
  });
});

function camelCased(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
