import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConfigList } from '../../packages/server/src/contract/types.ts';
import type { Settings } from '../house.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import { eventually } from './upstream-scene.ts';

const password = 'Correct-horse-9';
const boss: Settings = {
  ...{ DEFAULT_ADMIN_USERNAME: 'boss', DEFAULT_ADMIN_EMAIL: 'boss@example.org', DEFAULT_ADMIN_PASSWORD: password },
};
const registrant = { username: 'ada', name: 'Ada', email: 'ada@example.org', password: 'Another-horse-2' };

let dataDir: string;
let running: ServerProcess[];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'hot-'));
  running = [];
});
afterEach(async () => {
  for (const { child, end } of running) if (child.exitCode === null && child.signalCode === null) await end('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(settings: Settings = {}): Promise<ServerProcess> {
  const server = await startServer({ DATA_DIR: dataDir, ...boss, ...settings });
  running.push(server);
  return server;
}

async function send<Body>(server: ServerProcess, method: string, path: string, body?: object, token?: string) {
  const reply = await fetch(server.url + path, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: reply.status, body: (await reply.json()) as Body };
}

async function signedIn(server: ServerProcess): Promise<string> {
  const login = { username: 'boss', password };
  return (await send<{ session_token: string }>(server, 'POST', '/v1/admin-panel/login', login)).body.session_token;
}

const put = async (server: ServerProcess, token: string, settings: object) =>
  (await send(server, 'PUT', '/v1/admin-panel/config', { settings }, token)).status;

/** How long until a server answers a look as expected. */
async function untilMs(isSo: () => Promise<boolean>): Promise<number> {
  const beganAt = performance.now();
  while (performance.now() - beganAt < 10_000) {
    if (await isSo()) return performance.now() - beganAt;
    await sleep(20);
  }
  return Number.POSITIVE_INFINITY;
}

describe('What is changed at one process', () => {
  test('holds in another within two seconds, and after a restart', { timeout: 90_000 }, async () => {
    const here = await start();
    const there = await start();
    const token = await signedIn(here);
    const register = async (server: ServerProcess, username: string) => {
      const body = { username, name: 'Some Body', email: `${username}@example.org`, password: 'Another-horse-2' };
      return (await send(server, 'POST', '/v1/users/register', body)).status;
    };
    expect(await register(there, 'ada')).toBe(201);
    expect(await put(here, token, { USER_REGISTRATION_ENABLED: false })).toBe(200);
    expect(await register(here, 'ben')).toBe(403);
    // A name that is taken makes no account while it waits.
    expect(await untilMs(async () => (await register(there, 'ada')) === 403)).toBeLessThan(2_000);

    for (const server of running) expect(await server.end('SIGTERM')).toBe(0);
    const again = await start();
    expect(await register(again, 'cay')).toBe(403);
    expect(await put(again, token, { USER_REGISTRATION_ENABLED: null })).toBe(200);
    expect(await register(again, 'cay')).toBe(201);
  });

  test('is what each process has, whichever is asked last, however many change at once', {
    timeout: 90_000,
  }, async () => {
    const servers = [await start({ RATE_LIMIT_BURST: '' })];
    servers.push(await start({ RATE_LIMIT_BURST: '' }));
    const [here, there] = servers;
    if (!here || !there) throw new Error('No server.');
    const token = await signedIn(here);
    const statuses = await Promise.all(
      Array.from({ length: 50 }, (_, n) => put(n % 2 === 0 ? here : there, token, { RATE_LIMIT_BURST: 100 + n })),
    );
    expect(statuses).toEqual(Array<number>(50).fill(200));
    const burstAt = async (server: ServerProcess) => {
      const { body } = await send<ConfigList>(server, 'GET', '/v1/admin-panel/config', undefined, token);
      return body.data.find(({ name }) => name === 'RATE_LIMIT_BURST')?.value;
    };
    expect(await burstAt(here)).toBe(await burstAt(there));
    const { body } = await send<{ total: number }>(here, 'GET', '/v1/admin-panel/config/history', undefined, token);
    expect(body.total).toBe(50);
  });
});

describe('LOG_LEVEL', () => {
  test('changes what a process writes, and another process with it', { timeout: 90_000 }, async () => {
    const [here, there] = [await start(), await start()];
    const token = await signedIn(here);
    const look = (server: ServerProcess) => send(server, 'GET', '/v1/admin-panel/profile', undefined, token);
    const requestsOf = ({ lines }: ServerProcess) => lines.filter(({ operation }) => operation === 'getAdminProfile');
    for (const server of running) {
      await look(server);
      await eventually('a line of a request', () => requestsOf(server).length > 0);
    }
    expect(await put(here, token, { LOG_LEVEL: 'error', USER_REGISTRATION_ENABLED: false })).toBe(200);
    // Registration tells when the other one has heard of it.
    const isTold = async () => (await send(there, 'POST', '/v1/users/register', registrant)).status === 403;
    expect(await untilMs(isTold)).toBeLessThan(2_000);
    for (const server of running) for (let n = 0; n < 5; n++) await look(server);

    expect(await put(here, token, { LOG_LEVEL: null })).toBe(200);
    await look(here);
    for (const server of running) expect(await server.end('SIGTERM')).toBe(0);
    expect(running.map((server) => requestsOf(server).length)).toEqual([2, 1]);
  });

  test('that the environment sets is locked', { timeout: 60_000 }, async () => {
    const server = await start({ LOG_LEVEL: 'info' });
    const token = await signedIn(server);
    expect(await put(server, token, { LOG_LEVEL: 'error' })).toBe(409);
    const { body } = await send<ConfigList>(server, 'GET', '/v1/admin-panel/config', undefined, token);
    expect(body.data.find(({ name }) => name === 'LOG_LEVEL')).toMatchObject({
      origin: 'environment',
      is_locked: true,
    });
  });
});

describe('A kept value that does not hold', () => {
  test('does not keep the server from starting, and is warned of once', { timeout: 60_000 }, async () => {
    const first = await start();
    const token = await signedIn(first);
    await put(first, token, { RATE_LIMIT_BURST: 7 });
    await first.end('SIGTERM');
    const database = new Database(join(dataDir, 'promptenchanter.db'));
    database.prepare("UPDATE system_config SET value = 'seven'").run();
    database.close();
    const server = await start();
    await put(server, token, { DEFAULT_USER_LEVEL: 'low' });
    const { body } = await send<ConfigList>(server, 'GET', '/v1/admin-panel/config', undefined, token);
    expect(body.data.find(({ name }) => name === 'RATE_LIMIT_BURST')).toMatchObject({ value: 20, origin: 'default' });
    await server.end('SIGTERM');
    expect(server.lines.filter(({ setting }) => setting === 'RATE_LIMIT_BURST')).toHaveLength(1);
  });
});
