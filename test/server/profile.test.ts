import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse, password, type Resident, type SignedIn } from '../house.ts';
import { eventsOf, outcome, told } from './account-scene.ts';

// One house for all, since each test puts back what it changed, or is refused.
let house: House;
let ada: Resident;
let session: SignedIn;

beforeAll(async () => {
  house = await openHouse();
  ada = await house.register('ada');
  session = await house.signIn('ada');
});
afterEach(() => {
  house.write("UPDATE users SET name = 'A Resident', about_me_sealed = NULL, hobbies_sealed = NULL");
  house.write("UPDATE users SET user_type = 'Personal'");
});
afterAll(() => house.close());

const profile = async (headers = session.headers) => (await told(house.fetch('/v1/users/profile', { headers }))).body;
const change = (body: unknown, headers = session.headers) => house.send('PUT', '/v1/users/profile', body, headers);
const account = () => house.rows<Record<string, unknown>>('SELECT * FROM users');

describe('A profile', () => {
  test('tells all of an account, the same by session and by key, and nothing else', async () => {
    const expected = {
      id: ada.userId,
      username: 'ada',
      name: 'A Resident',
      email: 'ada@example.org',
      about_me: null,
      hobbies: null,
      user_type: 'Personal',
      subscription_plan: 'free',
      credits: { main: 5, reset: 5 },
      limits: { conversation_limit: 10, reset: 10 },
      access_rtype: ['bpe', 'bcot', 'hcot', 'react', 'tot'],
      level: 'ultra',
      is_verified: true,
      is_active: true,
      must_change_password: false,
      last_login: expect.stringMatching(/Z$/),
      time_created: expect.stringMatching(/Z$/),
    };
    expect(await profile()).toEqual(expected);
    expect(await profile(ada.headers)).toEqual(expected);
  });

  test('is refused to a stranger, and a key may not change it', async () => {
    expect(await outcome(house.fetch('/v1/users/profile'))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await outcome(change({ name: 'Eve' }, ada.headers))).toEqual([403, 'FORBIDDEN']);
    expect(await outcome(change({ name: 'Eve' }, {}))).toEqual([401, 'UNAUTHENTICATED']);
    expect((await profile()).name).toBe('A Resident');
  });

  test.each<[string, object]>([
    ['name', { name: 'Augusta King' }],
    ['about_me', { about_me: 'I write about engines.' }],
    ['hobbies', { hobbies: 'Mathematics 🐴' }],
    ['user_type', { user_type: 'Business' }],
    ['all fields', { name: 'Ada King', about_me: 'both', hobbies: 'too', user_type: 'Business' }],
    ['an about_me of nothing', { about_me: '' }],
    ['an about_me of 2,000 characters', { about_me: 'a'.repeat(2_000) }],
  ])('changes by %s in that alone', async (_what, fields) => {
    const before = await profile();
    const answer = await told(change(fields));
    expect(answer).toEqual({ status: 200, body: { ...before, ...fields } });
    expect(await profile()).toEqual(answer.body);
  });

  test.each(['about_me', 'hobbies'])('loses %s by null, and keeps the rest', async (field) => {
    await change({ about_me: 'one', hobbies: 'two' });
    const before = await profile();
    expect((await told(change({ [field]: null }))).body).toEqual({ ...before, [field]: null });
    expect(account()[0]?.[`${field}_sealed`]).toBeNull();
  });

  test('keeps what a person wrote about themselves sealed, also where it replaces something', async () => {
    await change({ about_me: 'first-canary', hobbies: 'second-canary' });
    await change({ about_me: 'third-canary' });
    const [row = {}] = account();
    const stored = Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : value));
    expect(stored.join('\n')).not.toContain('canary');
    expect(JSON.stringify(house.logLines())).not.toContain('canary');
  });
});

describe('A change of the profile', () => {
  async function expectRefused(body: string, path: string): Promise<void> {
    const before = account();
    const { status, body: refusal } = await told(change(body));
    expect([status, refusal.error_code, refusal.errors]).toEqual([
      422,
      'INVALID_REQUEST',
      [expect.objectContaining({ path })],
    ]);
    expect(account()).toEqual(before);
  }

  const writable = ['name', 'user_type', 'about_me', 'hobbies'];

  test('is refused for every column of the account that is not listed, and for their names on the wire', async () => {
    const columns = house.rows<{ name: string }>("SELECT name FROM pragma_table_info('users')").map(({ name }) => name);
    const camel = columns.map((name) => name.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase()));
    const wire = Object.keys(await profile());
    const fields = new Set([...columns, ...camel, ...wire].filter((name) => !writable.includes(name)));
    expect(fields.size).toBeGreaterThan(50);
    for (const field of fields) {
      await expectRefused(JSON.stringify({ [field]: 1 }), field);
      await expectRefused(JSON.stringify({ name: 'Eve Hacker', [field]: 1 }), field);
    }
  });

  test.each([
    ...['role', 'roles', 'isAdmin', 'is_admin', 'isSuper', 'scopes', 'permissions', 'plan', 'status', 'tenant_id'],
    ...['emailVerified', 'dailyCredits', 'credits', 'limits', 'userId', 'createdAt', 'ipWhitelist', 'password'],
    ...['email', 'pending_email', 'api_key', 'session_id', 'constructor', 'prototype', 'toString', 'hasOwnProperty'],
    ...['__proto__', '', ' name', 'Name', 'name.first'],
  ])('is refused for «%s», with its path, and changes nothing', async (field) => {
    const name = JSON.stringify(field);
    await expectRefused(`{${name}:true}`, field);
    await expectRefused(`{"name":"Eve Hacker",${name}:{"isAdmin":true}}`, field);
  });

  test.each<[string, string, string]>([
    ['a prototype', '__proto__', '{"name":"Eve Hacker","__proto__":{"isAdmin":true,"level":"ultra"}}'],
    ['an escaped prototype', '__proto__', '{"name":"Eve Hacker","\\u005f_proto__":{"level":"ultra"}}'],
    ['two names', 'name', '{"name":"Eve","name":"Eve Hacker"}'],
    ['a name of null', 'name', '{"name":null}'],
    ['a name of one letter', 'name', '{"name":"E"}'],
    ['a list for a name', 'name', '{"name":["Eve"]}'],
    ['an unknown kind', 'user_type', '{"user_type":"Admin"}'],
    ['a kind of null', 'user_type', '{"user_type":null}'],
    ['2,001 characters', 'about_me', `{"about_me":"${'a'.repeat(2_001)}"}`],
    ['an object for a text', 'about_me', '{"about_me":{"toString":"x"}}'],
    ['a number for a text', 'hobbies', '{"hobbies":0}'],
    ['nothing', '', '{}'],
    ['an empty list', '', '[]'],
    ['null', '', 'null'],
    ['a list', '', '[{"name":"Eve Hacker"}]'],
  ])('is refused for %s, at its path', (_what, path, body) => expectRefused(body, path));

  test('leaves the accounts of others as they are', async () => {
    const eve = await house.register();
    const before = house.rows('SELECT * FROM users WHERE id = ?', eve.userId);
    await change({ name: 'Augusta King', about_me: 'mine' });
    expect(house.rows('SELECT * FROM users WHERE id = ?', eve.userId)).toEqual(before);
    house.write('DELETE FROM users WHERE id = ?', eve.userId);
  });
});

describe('No other body of an account', () => {
  test.each<[string, string, object]>([
    ['POST', '/v1/users/register', { username: 'eve', name: 'Eve', email: 'eve@example.org', password }],
    ['POST', '/v1/users/login', { username: 'ada', password }],
    ['PUT', '/v1/users/password', { current_password: password, new_password: 'Another-horse-2' }],
    ['PUT', '/v1/users/email', { email: 'eve@example.org', password }],
    ['POST', '/v1/users/password/forgot', { email: 'ada@example.org' }],
    ['DELETE', '/v1/users/account', { password }],
  ])('of %s %s takes a field that is not listed', async (method, path, body) => {
    const before = [account(), eventsOf(house, ada.userId)];
    const fields = ['user_id', 'userId', 'id', 'is_verified', 'level', 'role', 'credits', 'constructor', 'deleted_by'];
    for (const field of fields) {
      const answer = await told(house.send(method, path, { ...body, [field]: ada.userId }, session.headers));
      expect([answer.status, answer.body.errors]).toEqual([422, [expect.objectContaining({ path: field })]]);
    }
    expect([account(), eventsOf(house, ada.userId)]).toEqual(before);
  });
});
