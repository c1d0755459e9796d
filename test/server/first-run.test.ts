import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../../packages/server/src/config/load.ts';
import { movableClock } from '../clock.ts';
import { type House, openHouse, password, type Settings } from '../house.ts';
import { startServer } from '../server-process.ts';
import { signedIn } from './crew-scene.ts';

const minute = 60_000;
const newcomer = { username: 'first', name: 'The First', email: 'first@example.org', password };
const boss: Settings = {
  ...{ DEFAULT_ADMIN_USERNAME: 'boss', DEFAULT_ADMIN_EMAIL: 'boss@example.org' },
  DEFAULT_ADMIN_PASSWORD: 'Correct-horse-9',
};

let house: House;
const clock = movableClock(Date.UTC(2026, 10, 21, 9, 0));
afterEach(() => house.close());

async function open(settings: Settings = {}): Promise<House> {
  house = await openHouse({ TRUST_PROXY: '1', ...settings }, clock);
  return house;
}

async function tokenOf(at = house): Promise<string> {
  const found = await at.firstRun();
  if (found.state !== 'needs_admin') throw new Error('There is an admin.');
  return found.token;
}

const setUp = (token: string, more: object = {}, address = '192.0.2.1') =>
  house.post('/v1/admin-panel/setup', { ...newcomer, token, ...more }, { 'x-forwarded-for': address });
const outcome = async (reply: Promise<Response>) => {
  const { status } = await reply;
  return [status, ((await (await reply).json()) as { error_code?: string }).error_code];
};
const admins = () => house.rows<{ username: string; rank: string }>('SELECT username, rank FROM admins');

describe('On an empty folder', () => {
  test('twenty who register at once make no admin, and open no way to become one', async () => {
    await open();
    const token = await tokenOf();
    const users = await Promise.all(Array.from({ length: 20 }, () => house.register()));
    expect(admins()).toEqual([]);
    for (const { headers } of users.slice(0, 3)) {
      expect((await house.fetch('/v1/admin-panel/users', { headers })).status).toBe(403);
    }
    expect((await setUp(token)).status).toBe(201);
    expect(admins()).toEqual([{ username: 'first', rank: 'super' }]);
  });

  test('nothing that is stored or logged shows the token', async () => {
    await open();
    const token = await tokenOf();
    await setUp('guessed');
    await setUp(token);
    expect(JSON.stringify(house.logLines())).not.toContain(token);
    const tables = house.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'");
    for (const { name } of tables) expect(JSON.stringify(house.rows(`SELECT * FROM "${name}"`))).not.toContain(token);
  });
});

describe('A set-up token', () => {
  test('is good for thirty minutes', async () => {
    await open();
    const token = await tokenOf();
    clock.move(30 * minute);
    expect(await outcome(setUp(token))).toEqual([400, 'INVALID_CODE']);
    const next = await tokenOf();
    clock.move(30 * minute - 1);
    expect((await setUp(next)).status).toBe(201);
  });

  test('is good once, and signs in who used it', async () => {
    await open();
    const token = await tokenOf();
    const made = (await (await setUp(token)).json()) as { session_token: string; admin: { id: string } };
    const headers = { authorization: `Bearer ${made.session_token}` };
    expect((await house.fetch('/v1/admin-panel/admins', { headers })).status).toBe(200);
    expect(await outcome(setUp(token, { username: 'second', email: 'second@example.org' }))).toEqual([
      ...[400, 'INVALID_CODE'],
    ]);
    expect(admins()).toHaveLength(1);
    expect(house.rows('SELECT * FROM setup_tokens')).toEqual([]);
    const events = house.rows("SELECT event, details FROM security_logs WHERE event LIKE 'admin%'");
    expect(events).toEqual([{ event: 'admin_created', details: `{"id":"${made.admin.id}","rank":"super"}` }]);
  });

  test('ends those before it', async () => {
    await open();
    const [old, latest] = [await tokenOf(), await tokenOf()];
    expect(await outcome(setUp(old))).toEqual([400, 'INVALID_CODE']);
    expect((await setUp(latest)).status).toBe(201);
  });

  test('makes one admin, whoever of ten uses it at the same time', async () => {
    await open();
    const token = await tokenOf();
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) => outcome(setUp(token, { username: `one-${n}`, email: `${n}@example.org` }))),
    );
    expect(replies.filter(([status]) => status === 201)).toHaveLength(1);
    expect(replies.filter(([, code]) => code === 'INVALID_CODE')).toHaveLength(9);
    expect(admins()).toHaveLength(1);
    expect(house.rows("SELECT * FROM security_logs WHERE event = 'admin_created'")).toHaveLength(1);
  });

  test('is not used up by what is refused: a weak password, a wrong name, a field too many', async () => {
    await open();
    const token = await tokenOf();
    const faults = [
      { password: 'weak' },
      { password: 'Password1' },
      { password: 'First-example-1', username: 'First-example' },
      { username: 'no' },
      { email: 'nowhere' },
      { role: 'super' },
    ];
    for (const fault of faults)
      expect([fault, ...(await outcome(setUp(token, fault)))]).toEqual([fault, 422, 'INVALID_REQUEST']);
    expect(admins()).toEqual([]);
    expect((await setUp(token)).status).toBe(201);
  });

  test('is not guessed: an address that tries is blocked as one that guesses passwords', async () => {
    await open();
    const token = await tokenOf();
    const guesser = '198.51.100.7';
    for (let guess = 0; guess < 5; guess++) {
      expect(await outcome(setUp(`guess-${guess}`, {}, guesser))).toEqual([400, 'INVALID_CODE']);
    }
    expect(await outcome(setUp('guess-6', {}, guesser))).toEqual([403, 'ADDRESS_BLOCKED']);
    expect(await outcome(setUp(token, {}, guesser))).toEqual([403, 'ADDRESS_BLOCKED']);
    const blocked = house.rows("SELECT details FROM security_logs WHERE event = 'address_blocked'");
    expect(JSON.stringify(blocked)).toContain(guesser);
    expect((await setUp(token)).status).toBe(201);
  });

  test('counts a guess among the wrong passwords of its address, also once there is an admin', async () => {
    await open();
    await setUp(await tokenOf());
    const address = '198.51.100.8';
    for (let guess = 0; guess < 3; guess++) await setUp(`guess-${guess}`, {}, address);
    const wrong = { username: 'nobody', password: 'Wrong-horse-1' };
    const login = () => outcome(house.post('/v1/admin-panel/login', wrong, { 'x-forwarded-for': address }));
    expect([await login(), await login(), await login()]).toEqual([
      [401, 'INVALID_CREDENTIALS'],
      [401, 'INVALID_CREDENTIALS'],
      [403, 'ADDRESS_BLOCKED'],
    ]);
  });
});

describe('DEFAULT_ADMIN_*', () => {
  test('half set is a fault that names what is missing and shows no value', async () => {
    await open();
    const { DEFAULT_ADMIN_PASSWORD: secret = '' } = boss;
    const halves: [Settings, string[]][] = [
      [{ DEFAULT_ADMIN_USERNAME: 'boss' }, ['DEFAULT_ADMIN_PASSWORD', 'DEFAULT_ADMIN_EMAIL']],
      [{ DEFAULT_ADMIN_PASSWORD: secret }, ['DEFAULT_ADMIN_USERNAME', 'DEFAULT_ADMIN_EMAIL']],
      [{ ...boss, DEFAULT_ADMIN_EMAIL: '' }, ['DEFAULT_ADMIN_EMAIL']],
    ];
    for (const [settings, missing] of halves) {
      const fault = await openHouse(settings).catch((error: Error) => error);
      expect(fault).toBeInstanceOf(ConfigError);
      const { faults } = fault as ConfigError;
      expect(faults.map((sentence) => sentence.split(' ')[0])).toEqual(missing);
      expect(String(fault)).not.toContain(secret);
    }
  });

  test('that cannot be an admin is a fault that names each setting and shows no value', async () => {
    const bad: [Settings, string[]][] = [
      [{ DEFAULT_ADMIN_PASSWORD: 'weak-one' }, ['DEFAULT_ADMIN_PASSWORD']],
      [{ DEFAULT_ADMIN_PASSWORD: 'Password1' }, ['DEFAULT_ADMIN_PASSWORD']],
      [{ DEFAULT_ADMIN_PASSWORD: 'Boss-horse-9' }, ['DEFAULT_ADMIN_PASSWORD']],
      [{ DEFAULT_ADMIN_PASSWORD: `Aa1${'x'.repeat(2_000)}` }, ['DEFAULT_ADMIN_PASSWORD']],
      [{ DEFAULT_ADMIN_USERNAME: 'a' }, ['DEFAULT_ADMIN_USERNAME']],
      [{ DEFAULT_ADMIN_USERNAME: 'the boss!' }, ['DEFAULT_ADMIN_USERNAME']],
      [{ DEFAULT_ADMIN_USERNAME: 'b'.repeat(120) }, ['DEFAULT_ADMIN_USERNAME']],
      [{ DEFAULT_ADMIN_EMAIL: 'boss-at-example' }, ['DEFAULT_ADMIN_EMAIL']],
      [
        { DEFAULT_ADMIN_EMAIL: 'nowhere', DEFAULT_ADMIN_USERNAME: '-', DEFAULT_ADMIN_PASSWORD: 'weak-one' },
        ['DEFAULT_ADMIN_EMAIL', 'DEFAULT_ADMIN_PASSWORD', 'DEFAULT_ADMIN_USERNAME'],
      ],
    ];
    for (const [own, named] of bad) {
      house = await open({ ...boss, ...own });
      const fault = await Promise.resolve()
        .then(() => house.firstRun())
        .catch((error: Error) => error);
      expect(fault).toBeInstanceOf(ConfigError);
      const { faults } = fault as ConfigError;
      expect([...new Set(faults.map((sentence) => sentence.split(' ')[0]))].sort()).toEqual(named);
      for (const value of Object.values(own)) if (value.length > 3) expect(String(fault)).not.toContain(value);
      expect(admins()).toEqual([]);
      await house.close();
    }
    await open();
  });

  test('has no effect once there is an admin', async () => {
    await open();
    await setUp(await tokenOf());
    const again = await openHouse({ ...boss, DATA_DIR: house.dataDir });
    expect(await again.firstRun()).toEqual({ state: 'has_admin' });
    expect(admins()).toEqual([{ username: 'first', rank: 'super' }]);
    await again.close();
  });

  test('makes the one super admin, who signs in and need not change the password', async () => {
    await open(boss);
    expect(await house.firstRun()).toEqual({ state: 'made_admin', username: 'boss' });
    const { headers } = await signedIn(house, '/v1/admin-panel', 'boss', 'Correct-horse-9');
    expect((await house.fetch('/v1/admin-panel/admins', { headers })).status).toBe(200);
    const events = house.rows("SELECT actor FROM security_logs WHERE event = 'admin_created'");
    expect(events).toEqual([{ actor: 'operator' }]);
  });

  test('makes one, whoever of two servers that found none is first', async () => {
    await open(boss);
    const other = await openHouse({ ...boss, DEFAULT_ADMIN_USERNAME: 'chief', DATA_DIR: house.dataDir }, clock);
    const found = await Promise.all([house.firstRun(), other.firstRun()]);
    expect(found.map(({ state }) => state).sort()).toEqual(['has_admin', 'made_admin']);
    expect(admins()).toHaveLength(1);
    await other.close();
  });

  test('makes exactly one where two processes start at once on an empty folder', { timeout: 90_000 }, async () => {
    await open();
    const dataDir = mkdtempSync(join(tmpdir(), 'first-run-'));
    const servers = await Promise.all([0, 1].map(() => startServer({ DATA_DIR: dataDir, ...boss })));
    const made = servers.flatMap(({ lines }) => lines).filter(({ username }) => username === 'boss');
    expect(made).toHaveLength(1);
    for (const { url } of servers) {
      const reply = await fetch(`${url}/v1/admin-panel/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: 'boss', password: 'Correct-horse-9' }),
      });
      expect(reply.status).toBe(200);
    }
    for (const server of servers) expect(await server.end('SIGTERM')).toBe(0);
    const third = await openHouse({ DATA_DIR: dataDir });
    expect(await third.firstRun()).toEqual({ state: 'has_admin' });
    await third.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
});
