import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';

const person = { username: 'grace', name: 'Grace Hopper', email: 'grace@example.org', password: 'Correct-horse-1' };

interface Refusal {
  error_code: string;
  errors: { path: string; message: string }[];
}

// One house with no one in it: what a test registers goes when it ends.
let house: House;

beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => {
  house.write('DELETE FROM users');
  house.write('DELETE FROM credit_ledger');
});
afterAll(() => house.close());

const register = (change: object = {}) => house.post('/v1/users/register', { ...person, ...change });

async function expectRefused(change: object, path: string): Promise<void> {
  const startedMs = performance.now();
  const reply = await register(change);
  const { errors } = (await reply.json()) as Refusal;
  expect([reply.status, errors[0]?.path]).toEqual([422, path]);
  // Measured under 5 ms, also for half a megabyte.
  expect(performance.now() - startedMs).toBeLessThan(1_000);
  expect(house.rows('SELECT * FROM users')).toEqual([]);
}

describe('Registration', () => {
  test('answers the account and a key that works at once', async () => {
    const reply = await register();
    const made = (await reply.json()) as { api_key: string; user_id: string };
    expect(reply.status).toBe(201);
    expect(made).toEqual({
      success: true,
      message: expect.any(String),
      user_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      username: 'grace',
      email: 'grace@example.org',
      api_key: expect.stringMatching(/^pe-[0-9A-Za-z]{32}$/),
      verification_required: false,
    });
    const models = await house.fetch('/v1/models', { headers: { 'x-api-key': made.api_key } });
    expect(models.status).toBe(200);
  });

  test('stores no address, password, key or free text that can be read, and a strong hash', async () => {
    const secret = { about_me: 'about-me-secret', hobbies: 'hobbies-secret', password: 'Password-secret-1' };
    const made = (await (await register(secret)).json()) as { api_key: string };

    const [row] = house.rows<Record<string, unknown>>('SELECT * FROM users');
    const text = Object.values(row ?? {})
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join('\n');
    for (const readable of ['example.org', 'secret', made.api_key.slice(9)]) expect(text).not.toContain(readable);
    const [, kind, version, parameters, salt, hash] = String(row?.password_hash).split('$');
    expect([kind, version, parameters?.split(',').sort()]).toEqual(['argon2id', 'v=19', ['m=19456', 'p=1', 't=2']]);
    // 16 and 32 bytes.
    expect([salt?.length, hash?.length]).toEqual([22, 43]);
    expect(row).toMatchObject({ username: 'grace', user_type: 'Personal', is_active: 1, is_verified: 1 });
    expect(JSON.stringify(house.logLines())).not.toMatch(/secret|example\.org|pe-/);
  });

  test('gives two users of one password different hashes', async () => {
    await Promise.all([house.register(), house.register()]);
    const hashes = house.rows<{ hash: string }>('SELECT password_hash AS hash FROM users').map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(2);
  });

  test('enters the first balances in the ledger, so that its sum is the balance from the start', async () => {
    await register();
    const rows = house.rows('SELECT balance, kind, delta FROM credit_ledger ORDER BY balance');
    expect(rows).toEqual([
      { balance: 'conversation_limit', kind: 'grant', delta: 10 },
      { balance: 'main', kind: 'grant', delta: 5 },
    ]);
    const balances = house.rows(
      'SELECT credits_main, credits_reset, conversation_limit, conversation_reset FROM users',
    );
    expect(balances).toEqual([{ credits_main: 5, credits_reset: 5, conversation_limit: 10, conversation_reset: 10 }]);
  });

  test.each([
    ['name', { email: 'other@example.org' }, 'username'],
    ['name in another case', { username: 'GRACE', email: 'other@example.org' }, 'username'],
    ['address', { username: 'other' }, 'email'],
    ['address in another case', { username: 'other', email: 'Grace@EXAMPLE.org' }, 'email'],
    ['name and address', {}, 'username'],
  ])('refuses the same %s, names the field and stores nothing', async (_what, change, path) => {
    await register();
    const reply = await register(change);
    const body = (await reply.json()) as Refusal;
    expect([reply.status, body.error_code, body.errors]).toEqual([
      409,
      'CONFLICT',
      [{ path, message: expect.any(String) }],
    ]);
    expect(house.rows('SELECT count(*) n FROM users')).toEqual([{ n: 1 }]);
    expect(house.rows('SELECT count(*) n FROM credit_ledger')).toEqual([{ n: 2 }]);
  });

  test('of one name, twenty times at once, makes one account', async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        register({ username: number % 2 ? 'grace' : 'Grace', email: `grace${number}@example.org` }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
    expect(house.rows('SELECT count(*) n FROM users')).toEqual([{ n: 1 }]);
    expect(house.rows('SELECT count(*) n FROM credit_ledger')).toEqual([{ n: 2 }]);
  });
});

describe('Registration where it is closed', () => {
  test('is refused before anything else is looked at, and stores nothing', async () => {
    const closed = await openHouse({ USER_REGISTRATION_ENABLED: 'false' });
    const replies = [
      await closed.post('/v1/users/register', person),
      await closed.post('/v1/users/register', { ...person, password: 'password' }),
    ];
    for (const reply of replies) {
      expect([reply.status, ((await reply.json()) as Refusal).error_code]).toEqual([403, 'REGISTRATION_CLOSED']);
    }
    expect(closed.rows('SELECT * FROM users')).toEqual([]);
    await closed.close();
  });
});

describe('A username', () => {
  test.each(['abc', 'A-b_9', '___', 'x'.repeat(50)])('may be %s', async (username) => {
    expect((await register({ username })).status).toBe(201);
  });

  test.each([
    ['two characters', 'ab'],
    ['51 characters', 'x'.repeat(51)],
    ['a space', 'gra ce'],
    ['a dot', 'gra.ce'],
    ['an at sign', 'grace@x'],
    ['another script', 'gräce'],
    ['a letter that looks Latin', 'gr\u0430ce'],
    ['a line break behind it', 'grace\n'],
    ['NUL', 'gra\0ce'],
    ['markup', '<b>x</b>'],
    ['nothing', ''],
    ['a hundred thousand letters', 'x'.repeat(100_000)],
  ])('may not have %s', (_what, username) => expectRefused({ username }, 'username'));
});

describe('A name', () => {
  test.each(['Bo', 'Ægir Þór 李小龍', '🙂🙂', 'x'.repeat(100), '😀'.repeat(100)])('may be %s', async (name) => {
    expect((await register({ name })).status).toBe(201);
  });

  test.each([
    ['one character', 'x'],
    ['101 characters', 'x'.repeat(101)],
    ['one character of two code units', '😀'],
    ['a line break', 'Grace\r\nHopper'],
    ['a terminal escape', 'Grace\u001b[31m'],
    ['NUL', 'Grace\0'],
  ])('may not have %s', (_what, name) => expectRefused({ name }, 'name'));
});

describe('A password', () => {
  test.each([
    ['all three classes', 'Abqdefg1'],
    ['classes of another script', 'Ångström٣Ω'],
    ['a long passphrase without classes', 'correct horse battery'],
    ['15 characters', 'horse.stapler.b'],
    ['15 emoji', '🐴🐶🐱🐭🐹'.repeat(3)],
    ['1,024 bytes', 'abcdefgh'.repeat(128)],
    ['1,024 bytes in 256 characters', '🐴🐶🐱🐭🐹🐰🦊🐻'.repeat(32)],
    ['spaces and a line break', ' Ab 1\n  \t'],
  ])('may have %s', async (_what, password) => {
    expect((await register({ password })).status).toBe(201);
  });

  test.each([
    ['seven characters', 'Abcdef1'],
    ['no upper-case letter', 'abcdefg1'],
    ['no lower-case letter', 'ABCDEFG1'],
    ['no digit', 'Abcdefgh'],
    ['14 lower-case letters', 'a'.repeat(14)],
    ['14 emoji, which are 28 code units', '🐴'.repeat(14)],
    ['1,025 characters', 'a'.repeat(1_025)],
    ['1,025 bytes in 513 characters', `a${'é'.repeat(512)}`],
    ['1,028 bytes in 257 characters', '🐴'.repeat(257)],
    ['nothing', ''],
  ])('may not have %s', (_what, password) => expectRefused({ password }, 'password'));
});

describe('An address', () => {
  test.each([
    'a@b.cd',
    'first.last+tag@sub.example.co.uk',
    "o'brien_{x}~!#$%&*/=?^`|@example.org",
    `${'l'.repeat(64)}@example.org`,
    `a@${'d'.repeat(63)}.${'d'.repeat(63)}.${'d'.repeat(63)}.${'d'.repeat(60)}`,
    'x@xn--mnchen-3ya.de',
  ])('may be %s', async (email) => {
    const reply = await register({ email });
    expect([reply.status, ((await reply.json()) as { email: string }).email]).toEqual([201, email]);
  });

  test.each([
    ['a line break', 'grace@example.org\r\nBcc: eve@example.org'],
    ['a line feed behind it', 'grace@example.org\n'],
    ['a carriage return in it', 'gra\rce@example.org'],
    ['a quoted local part with an at sign', '"grace@evil.org"@example.org'],
    ['a quoted local part', '"grace hopper"@example.org'],
    ['a comment', 'grace(comment)@example.org'],
    ['a comment behind it', 'grace@example.org(comment)'],
    ['two addresses', 'a@b,c@d'],
    ['two whole addresses', 'a@example.org,c@example.org'],
    ['two addresses with a semicolon', 'a@example.org;c@example.org'],
    ['a name before it', 'Grace <grace@example.org>'],
    ['two at signs', 'grace@evil.org@example.org'],
    ['no at sign', 'grace.example.org'],
    ['no local part', '@example.org'],
    ['no domain', 'grace@'],
    ['a domain of one label', 'grace@localhost'],
    ['an address literal', 'grace@[127.0.0.1]'],
    ['two dots in the domain', 'grace@example..org'],
    ['a dot behind it', 'grace@example.org.'],
    ['a space', 'gra ce@example.org'],
    ['a space before it', ' grace@example.org'],
    ['NUL', 'grace\0@example.org'],
    ['a letter that looks Latin', 'gr\u0430ce@example.org'],
    ['a domain that looks Latin', 'grace@ex\u0430mple.org'],
    ['an at sign of full width', 'grace\uff20example.org'],
    ['a dot of another script', 'grace@example\u3002org'],
    ['an invisible character', 'grace\u200b@example.org'],
    ['a sign that turns the text around', 'grace\u202e@example.org'],
    ['a local part of 65', `${'l'.repeat(65)}@example.org`],
    ['a label of 64', `grace@${'d'.repeat(64)}.org`],
    ['255 characters', `a@${'d'.repeat(63)}.${'d'.repeat(63)}.${'d'.repeat(63)}.${'d'.repeat(61)}`],
    ['half a megabyte that nearly fits', `a@${'a.'.repeat(250_000)}`],
    ['half a megabyte of one label', `a@${'a'.repeat(500_000)}`],
  ])('may not have %s', (_what, email) => expectRefused({ email }, 'email'));
});
