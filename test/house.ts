import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { createApp } from '../packages/server/src/app.ts';
import { resolveConfig } from '../packages/server/src/config/load.ts';
import type { SettingName } from '../packages/server/src/config/settings.ts';
import type { Clock } from '../packages/server/src/core/clock.ts';
import { logTo } from '../packages/server/src/core/log.ts';
import { compose, type Surroundings } from '../packages/server/src/http/compose.ts';
import { createListener, finish, listen } from '../packages/server/src/http/listener.ts';
import type { FirstRun } from '../packages/server/src/services/operating/first-run.ts';

export const packageRoot = resolve(import.meta.dirname, '../packages/server');

export type Settings = Partial<Record<SettingName, string>>;

/** A user of a house, with what their client sends. */
export interface Resident {
  userId: string;
  username: string;
  email: string;
  apiKey: string;
  headers: Record<string, string>;
}

/** A resident's session. */
export interface SignedIn {
  sessionToken: string;
  refreshToken: string;
  headers: Record<string, string>;
}

export const password = 'Correct-horse-1';

/** The real server on a database of its own, with the echo upstream unless a setting names another. */
export interface House {
  /** In process; every reply is held against the contract. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Sends JSON; strings and bytes go as they are. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends JSON by another method. */
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  register(username?: string): Promise<Resident>;
  signIn(username: string): Promise<SignedIn>;
  /** What a start of the server does for its first admin. */
  firstRun(): Promise<FirstRun>;
  /** Makes the first admin, a super admin, by the set-up token. */
  setUp(username?: string): Promise<SignedIn & { id: string }>;
  /** Opens a socket and answers its origin. */
  listen(): Promise<string>;
  /** Reads the database by a connection of its own. */
  rows<Row>(sql: string, ...values: unknown[]): Row[];
  /** Writes past the server, to set a scene. */
  write(sql: string, ...values: unknown[]): void;
  /** What was logged so far, a line each. */
  logLines(): Record<string, unknown>[];
  /** The letters that were printed so far. */
  letters(): string[];
  readonly dataDir: string;
  close(): Promise<void>;
}

/**
 * What sets a scene is neither counted nor made to take its time: no limits, and passwords at the least that they may
 * cost. Equal requests all reach the upstream.
 */
export const swift: Settings = {
  RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
  RATE_LIMIT_ANONYMOUS_PER_MINUTE: '0',
  PASSWORD_HASH_MEMORY_KIB: '19456',
  PASSWORD_HASH_PASSES: '2',
  CACHE_TTL_SECONDS: '0',
};

export async function openHouse(
  settings: Settings = {},
  clock?: Clock,
  more: Pick<Surroundings, 'lookup'> = {},
): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'house-'));
  const loaded = resolveConfig([
    ['flag', { NODE_ENV: 'test', LOG_LEVEL: 'debug', DATA_DIR: dataDir, ...swift, ...settings }],
  ]);
  const lines: string[] = [];
  const log = logTo({ write: (line) => lines.push(line) }, loaded.config.LOG_LEVEL);
  const letters: string[] = [];
  const built = await compose(loaded, {
    ...{ log, packageRoot, version: '0.0.0' },
    printMail: (letter) => letters.push(letter),
    ...(clock ? { clock } : {}),
    ...more,
  });
  await built.start();
  const app = createApp(built.services, built.edgeNeeds);
  const database = new Database(join(dataDir, 'promptenchanter.db'), { timeout: 5_000 });
  let server: ReturnType<typeof createListener> | undefined;
  let residents = 0;

  const house: House = {
    dataDir,
    fetch: async (path, init) =>
      app.fetch(new Request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...init?.headers } })),
    post: (path, body, headers) => house.send('POST', path, body, headers),
    send(method, path, body, headers = {}) {
      const isRaw = typeof body === 'string' || body instanceof Uint8Array;
      return house.fetch(path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: isRaw ? (body as BodyInit) : JSON.stringify(body),
      });
    },
    async register(username = `resident${++residents}`) {
      const email = `${username}@example.org`;
      const body = { username, name: 'A Resident', email, password };
      const reply = await house.post('/v1/users/register', body);
      const made = (await reply.json()) as { user_id: string; api_key: string };
      if (reply.status !== 201) throw new Error(`Registering answered ${reply.status}: ${JSON.stringify(made)}`);
      const headers = { authorization: `Bearer ${made.api_key}` };
      return { userId: made.user_id, username, email, apiKey: made.api_key, headers };
    },
    async signIn(username) {
      const reply = await house.post('/v1/users/login', { username, password });
      const made = (await reply.json()) as { session_token: string; refresh_token: string };
      if (reply.status !== 200) throw new Error(`Signing in answered ${reply.status}: ${JSON.stringify(made)}`);
      const headers = { authorization: `Bearer ${made.session_token}` };
      return { sessionToken: made.session_token, refreshToken: made.refresh_token, headers };
    },
    firstRun: built.firstRun,
    async setUp(username = 'first-admin') {
      const found = await built.firstRun();
      if (found.state !== 'needs_admin') throw new Error('There is an admin.');
      const body = { token: found.token, username, name: 'The First', email: `${username}@example.org`, password };
      const reply = await house.post('/v1/admin-panel/setup', body);
      const made = (await reply.json()) as { session_token: string; refresh_token: string; admin: { id: string } };
      if (reply.status !== 201) throw new Error(`Setting up answered ${reply.status}: ${JSON.stringify(made)}`);
      const headers = { authorization: `Bearer ${made.session_token}` };
      return { id: made.admin.id, sessionToken: made.session_token, refreshToken: made.refresh_token, headers };
    },
    async listen() {
      server ??= createListener(app.fetch);
      if (!server.listening) await listen(server, 0, '127.0.0.1');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    rows: <Row>(sql: string, ...values: unknown[]) => database.prepare(sql).all(...values) as Row[],
    write: (sql, ...values) => void database.prepare(sql).run(...values),
    logLines: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    letters: () => letters,
    async close() {
      if (server?.listening) await finish(server, 2_000);
      await built.close();
      database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return house;
}
