import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { type House, openHouse, password, type Resident, type SignedIn } from '../house.ts';
import {
  codeTo,
  eventsOf,
  forgot,
  leave,
  lettersTo,
  login,
  minute,
  outcome,
  reset,
  standing,
  startMs,
  told,
} from './account-scene.ts';
import { storesBeside, tablesWith } from './departure-scene.ts';
import { closedBooks, openScene } from './upstream-scene.ts';

const question = { level: 'low', messages: [{ role: 'user', content: 'prompt-canary: is 3599 prime?' }] };

const clock = movableClock(startMs);
let house: House;
let ada: Resident;
let session: SignedIn;

beforeEach(async () => {
  house = await openHouse({}, clock);
  ada = await house.register('ada-canary');
  session = await house.signIn('ada-canary');
});
afterEach(() => house.close());

const count = (table: string, where = '1') =>
  house.rows<{ n: number }>(`SELECT count(*) n FROM ${table} WHERE ${where}`)[0]?.n;
const complete = (headers: Record<string, string>) => house.post('/v1/prompt/completions', question, headers);

describe('A deletion', () => {
  test('needs the password, and a session', async () => {
    expect(await outcome(leave(house, session, { password: 'Wrong-horse-1' }))).toEqual([422, 'INVALID_REQUEST']);
    for (const odd of [undefined, null, '', [password]]) {
      expect(await outcome(leave(house, session, { password: odd }))).toEqual([422, 'INVALID_REQUEST']);
    }
    const byKey = house.send('DELETE', '/v1/users/account', { password }, ada.headers);
    expect(await outcome(byKey)).toEqual([403, 'FORBIDDEN']);
    expect([await standing(house, session), await standing(house, ada)]).toEqual([200, 200]);
    expect(count('deleted_users')).toBe(0);
    expect(house.letters()).toEqual([]);
  });

  test('ends key, sessions, refresh tokens, codes and password at once', async () => {
    const phone = await house.signIn('ada-canary');
    await forgot(house, ada.email);
    const code = await codeTo(house, ada.email);
    expect(await told(leave(house, session))).toMatchObject({ status: 200, body: { success: true } });

    for (const credential of [session, phone, ada]) expect(await standing(house, credential)).toBe(401);
    expect((await complete(ada.headers)).status).toBe(401);
    expect(await outcome(login(house, 'ada-canary'))).toEqual([401, 'INVALID_CREDENTIALS']);
    const refreshing = house.post('/v1/users/refresh', { refresh_token: phone.refreshToken });
    expect(await outcome(refreshing)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await outcome(reset(house, ada.email, code))).toEqual([400, 'INVALID_CODE']);
    clock.move(minute);
    expect((await forgot(house, ada.email)).status).toBe(200);
    expect((await lettersTo(house, ada.email, 2))[1]).toContain('Your account was deleted');
  });

  test('leaves nothing that names a person or holds their words', async () => {
    const fields = { about_me: 'about-canary', hobbies: 'hobby-canary', name: 'Person Canary' };
    await house.send('PUT', '/v1/users/profile', fields, session.headers);
    await forgot(house, ada.email);
    await complete({ ...ada.headers, 'idempotency-key': 'once' });
    const { body } = await told(complete(session.headers));
    expect(body.choices).toBeDefined();
    await codeTo(house, ada.email);
    await leave(house, session, { reason: 'reason-canary' });
    await lettersTo(house, ada.email, 2);

    for (const table of ['users', 'user_sessions', 'refresh_tokens', 'otp_codes', 'key_addresses']) {
      expect(count(table), table).toBe(0);
    }
    for (const table of ['message_contents', 'idempotency_keys']) expect(count(table), table).toBe(0);
    expect(tablesWith(house, 'canary')).toEqual([]);
    expect(new Set(tablesWith(house, ada.userId))).toEqual(
      new Set(['credit_ledger', 'message_logs', 'security_logs', 'deleted_users']),
    );
    expect(house.rows('SELECT DISTINCT address FROM message_logs')).toEqual([{ address: '' }]);
    expect(JSON.stringify(house.logLines())).not.toMatch(/canary@|about-canary|hobby-canary|reason-canary/);
  });

  test('leaves no name in the free space of the file', async () => {
    for (let others = 0; others < 3; others++) await house.register();
    await house.send('PUT', '/v1/users/profile', { name: 'Person Canary' }, session.headers);
    const file = () => {
      house.rows('PRAGMA wal_checkpoint(TRUNCATE)');
      return readFileSync(join(house.dataDir, 'promptenchanter.db'), 'latin1');
    };
    expect(file()).toContain('Person Canary');
    await leave(house, session);
    expect(file()).not.toMatch(/canary/i);
  });

  test('keeps the books: the ledger still sums up, the chain still holds, and the log knows the bare id', async () => {
    for (let time = 0; time < 3; time++) await complete(ada.headers);
    const before = house.rows('SELECT * FROM credit_ledger');
    await leave(house, session);
    expect(house.rows('SELECT * FROM credit_ledger')).toEqual(before);
    expect(count('message_logs', `user_id = '${ada.userId}' AND status = 'completed'`)).toBe(3);
    expect(eventsOf(house, ada.userId).at(-1)).toBe('account_deleted');
    const details = house.rows<{ details: string }>('SELECT details FROM security_logs').map((row) => row.details);
    expect(details.join()).not.toContain('canary');
  });

  test('leaves the accounts of others as they are', async () => {
    const eve = await house.register('eve');
    const hers = await house.signIn('eve');
    await complete({ ...eve.headers, 'idempotency-key': 'hers' });
    await forgot(house, eve.email);
    await codeTo(house, eve.email);
    const tables = ['user_sessions', 'otp_codes', 'key_addresses', 'idempotency_keys', 'credit_ledger', 'message_logs'];
    const selects = [
      'SELECT * FROM users WHERE id = ?',
      ...tables.map((table) => `SELECT * FROM ${table} WHERE user_id = ?`),
    ];
    const rows = () => selects.map((select) => house.rows(select, eve.userId));
    const before = rows();
    expect(before.every((found) => found.length > 0)).toBe(true);
    await leave(house, session);
    expect(rows()).toEqual(before);
    expect(await standing(house, hers)).toBe(200);
    expect(count('message_contents')).toBe(1);
  });

  test('frees name and address, for an account that has nothing of the one before', async () => {
    await complete(ada.headers);
    await leave(house, session);
    const again = await house.register('ada-canary');
    expect(again.userId).not.toBe(ada.userId);
    expect(again.apiKey).not.toBe(ada.apiKey);
    const { headers } = await house.signIn('ada-canary');
    expect((await told(house.fetch('/v1/users/messages', { headers }))).body.total).toBe(0);
    const sessions = await told(house.fetch('/v1/users/sessions', { headers }));
    expect(sessions.body.total).toBe(1);
  });

  test('is not undone by a use of the key that is noted late, on this server or another', async () => {
    const stores = await storesBeside(house, clock);
    await leave(house, session);
    const event = { event: 'api_key_used_from_new_address', severity: 'info', actor: 'x', details: {} } as const;
    const ifNew = { ...event, userId: ada.userId, address: '::1', requestId: null, atMs: clock.now() };
    expect(await stores.credentials.noteKeyUse(ada.userId, '::1', clock.now(), ifNew)).toBe(false);
    await stores.close();
    expect(count('key_addresses')).toBe(0);
  });

  test('takes the answer of the registration with it, so that it is not repeated with a dead key', async () => {
    const body = { username: 'grace', name: 'Grace', email: 'grace@example.org', password };
    const register = () => house.post('/v1/users/register', body, { 'idempotency-key': 'made-once' });
    const first = (await told(register())).body;
    expect((await told(register())).body).toEqual(first);
    await leave(house, await house.signIn('grace'));
    const second = await told(register());
    expect(second.status).toBe(201);
    expect(second.body.api_key).not.toBe(first.api_key);
    expect(await standing(house, { headers: { 'x-api-key': String(second.body.api_key) } })).toBe(200);
  });

  test('asked for by many at once, amid requests of the account, is one deletion and no fault', async () => {
    await house.close();
    house = await openHouse({ MAX_FAILED_LOGIN_ATTEMPTS: '1000' }, clock);
    ada = await house.register('ada-canary');
    session = await house.signIn('ada-canary');
    const phone = await house.signIn('ada-canary');
    const replies = await Promise.all([
      ...Array.from({ length: 3 }, () => leave(house, session)),
      ...Array.from({ length: 3 }, () => leave(house, phone)),
      ...Array.from({ length: 4 }, () => login(house, 'ada-canary')),
      ...Array.from({ length: 20 }, () => complete(ada.headers)),
      ...Array.from({ length: 20 }, () => house.fetch('/v1/users/profile', { headers: ada.headers })),
      house.send('PUT', '/v1/users/profile', { about_me: 'late-canary' }, session.headers),
      house.send(
        'PUT',
        '/v1/users/password',
        { current_password: password, new_password: 'Late-horse-11' },
        phone.headers,
      ),
      house.send('PUT', '/v1/users/email', { email: 'late@example.org', password }, phone.headers),
      house.post('/v1/users/api-key/regenerate', undefined, phone.headers),
    ]);
    expect(replies.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    expect(count('users')).toBe(0);
    expect(count('deleted_users')).toBe(1);
    expect(eventsOf(house, ada.userId).filter((event) => event === 'account_deleted')).toHaveLength(1);
    for (const table of ['user_sessions', 'refresh_tokens', 'message_contents', 'key_addresses']) {
      expect(count(table), table).toBe(0);
    }
    const lines = house.logLines().filter(({ level }) => level === 'error');
    expect(lines).toEqual([]);
  });
});

describe('A conversation that is under way when its account is deleted', () => {
  test.each([
    ['native JSON', 'ttfb@1200'],
    ['native stream', 'slow@60'],
    ['OpenAI stream', 'slow@60'],
  ] as const)('(%s, %s) ends in the books, and leaves no contents', async (way, behaviour) => {
    await using scene = await openScene(behaviour);
    const { headers } = await scene.house.signIn(scene.user.username);
    const asking = scene.ask(way);
    await scene.mock.waitForCall(1);
    const left = await scene.house.send('DELETE', '/v1/users/account', { password }, headers);
    expect(left.status).toBe(200);
    await asking;
    const [book] = await closedBooks(scene);
    expect(['completed', 'failed', 'cancelled']).toContain(book?.status);
    expect(book?.answer).toBeNull();
    expect(book?.ledger[0]).toBe('reserve -1');
    expect(book?.ledger).toHaveLength(2);
    expect(scene.house.rows('SELECT * FROM message_contents')).toEqual([]);
    expect(scene.house.rows('SELECT DISTINCT address FROM message_logs')).toEqual([{ address: '' }]);
    expect(scene.house.logLines().filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('An export before a deletion', () => {
  test('holds all that the deletion takes away', async () => {
    const fields = { about_me: 'about-canary', hobbies: 'hobby-canary' };
    await house.send('PUT', '/v1/users/profile', fields, session.headers);
    await complete(ada.headers);
    const text = await (await house.fetch('/v1/users/export', { headers: session.headers })).text();
    for (const part of ['about-canary', 'hobby-canary', 'prompt-canary', ada.email, 'ada-canary']) {
      expect(text).toContain(part);
    }
    expect((await leave(house, session)).status).toBe(200);
  });
});
