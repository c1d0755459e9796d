import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { QueueStatus } from '../../packages/server/src/contract/types.ts';
import { password, type Settings } from '../house.ts';
import { type ServerProcess, startServer } from '../server-process.ts';

/** How long another process may take a credential that has ended. */
export const withinMs = 1_000;

export const bossPassword = 'Correct-horse-9';
export const ownPassword = 'Another-horse-2';
const boss: Settings = {
  DEFAULT_ADMIN_USERNAME: 'boss',
  DEFAULT_ADMIN_EMAIL: 'boss@example.org',
  DEFAULT_ADMIN_PASSWORD: bossPassword,
};
const plenty = JSON.stringify({ conversation_limit: 10_000, reset: 10_000 });

export type Headers = Record<string, string>;

export interface Answer<Body> {
  status: number;
  body: Body;
  isReplay: boolean;
}

/** Somebody who can be changed at one process, signed in. */
export interface Member {
  id: string;
  username: string;
  headers: Headers;
}

export type Door = '/v1/admin-panel' | '/v1/support';

/** A folder with a database, and the server processes on it. */
export function openSite() {
  const dataDir = mkdtempSync(join(tmpdir(), 'crew-'));
  const file = join(dataDir, 'promptenchanter.db');
  const running: ServerProcess[] = [];

  function within<T>(use: (database: Database.Database) => T): T {
    const database = new Database(file, { timeout: 5_000 });
    try {
      return use(database);
    } finally {
      database.close();
    }
  }

  return {
    dataDir,
    file,
    /** Settings of its own win. */
    async start(settings: Settings = {}): Promise<ServerProcess> {
      const own: Settings = { DATA_DIR: dataDir, DEFAULT_USER_LIMITS: plenty, ...boss, ...settings };
      const server = await startServer(own);
      running.push(server);
      return server;
    },
    within,
    rows: <Row>(sql: string, ...values: unknown[]) =>
      within((database) => database.prepare<unknown[], Row>(sql).all(...values)),
    /** Writes past the servers, to set a scene. */
    write: (sql: string, ...values: unknown[]) => within((database) => void database.prepare(sql).run(...values)),
    /** Holds the lock that writers take until each of `servers` waits for it: what is begun meanwhile runs side by side. */
    async heldUntilAllWait(servers: readonly ServerProcess[], by: Headers, begin: () => void): Promise<void> {
      const database = new Database(file, { timeout: 5_000 });
      database.exec('BEGIN IMMEDIATE');
      begin();
      for (const server of servers) {
        const waits = async () => {
          const queues = await made<QueueStatus>(server, 'GET', '/v1/monitoring/queue-status', { headers: by });
          return queues.message_log.waiting > 0;
        };
        if ((await untilMs(waits, 5_000)) === Number.POSITIVE_INFINITY) throw new Error('Nobody waits.');
      }
      database.exec('ROLLBACK');
      database.close();
    },
    async [Symbol.asyncDispose]() {
      for (const { child, end } of running)
        if (child.exitCode === null && child.signalCode === null) await end('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function send<Body = Record<string, unknown>>(
  server: ServerProcess,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Headers; body?: unknown } = {},
): Promise<Answer<Body>> {
  const reply = await fetch(server.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  const isReplay = reply.headers.get('idempotent-replayed') === 'true';
  return { status: reply.status, body: (text === '' ? null : JSON.parse(text)) as Body, isReplay };
}

/** What a request that must succeed is answered by. */
export async function made<Body = Record<string, unknown>>(...request: Parameters<typeof send>): Promise<Body> {
  const { status, body } = await send<Body>(...request);
  if (status >= 300) throw new Error(`${request[1]} ${request[2]} answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

export async function signIn(server: ServerProcess, door: string, username: string, secret: string): Promise<Headers> {
  const body = { username, password: secret };
  const { session_token } = await made<{ session_token: string }>(server, 'POST', `${door}/login`, { body });
  return { authorization: `Bearer ${session_token}` };
}

export const signInBoss = (server: ServerProcess) => signIn(server, '/v1/admin-panel', 'boss', bossPassword);

/** Makes an admin, or staff of a level, who has a password of their own. */
export async function memberOf(
  server: ServerProcess,
  by: Headers,
  door: Door,
  username: string,
  more: object = {},
): Promise<Member> {
  const path = door === '/v1/support' ? '/v1/support/create' : '/v1/admin-panel/create-admin';
  const body = { username, name: 'A Member', email: `${username}@example.org`, password, ...more };
  const { id } = await made<{ id: string }>(server, 'POST', path, { headers: by, body });
  const headers = await signIn(server, door, username, password);
  const change = { current_password: password, new_password: ownPassword };
  await made(server, 'PUT', `${door}/password`, { headers, body: change });
  return { id, username, headers };
}

export async function register(server: ServerProcess, username: string): Promise<Member> {
  const body = { username, name: 'A Resident', email: `${username}@example.org`, password };
  const reply = await made<{ user_id: string; api_key: string }>(server, 'POST', '/v1/users/register', { body });
  return { id: reply.user_id, username, headers: { authorization: `Bearer ${reply.api_key}` } };
}

export function asking(more: object = {}): object {
  return { level: 'low', messages: [{ role: 'user', content: 'Which of 3599 and 3607 is prime?' }], ...more };
}

/** How long until something is so. */
export async function untilMs(isSo: () => Promise<boolean>, mostMs = 10_000): Promise<number> {
  const beganAt = performance.now();
  while (performance.now() - beganAt < mostMs) {
    const askedAt = performance.now();
    if (await isSo()) return askedAt - beganAt;
    await sleep(20);
  }
  return Number.POSITIVE_INFINITY;
}
