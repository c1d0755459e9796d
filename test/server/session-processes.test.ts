import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startMockLlm } from '../fault/mock-llm.ts';
import { password, type Settings } from '../house.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import { bearer, brokenSessions, profilePath, type Tokens, twoLiveTokens } from './session-scene.ts';
import { bodyOf } from './upstream-scene.ts';

/** How long another process may take a credential that has ended. */
const withinMs = 1_000;

let dataDir: string;
let running: ServerProcess[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sessions-'));
  running = [];
});

afterEach(async () => {
  for (const { child, end } of running) if (child.exitCode === null && child.signalCode === null) await end('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(settings: Settings = {}): Promise<ServerProcess> {
  const server = await startServer({ DATA_DIR: dataDir, ...settings });
  running.push(server);
  return server;
}

function send(server: ServerProcess, method: string, path: string, body?: unknown, token?: string): Promise<Response> {
  return fetch(server.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : bearer(token)) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function made<T>(reply: Promise<Response>): Promise<T> {
  const { status, ok, text } = await reply.then(async (it) => ({
    ...{ status: it.status, ok: it.ok },
    text: await it.text(),
  }));
  if (!ok) throw new Error(`The server answered ${status}: ${text}`);
  return JSON.parse(text) as T;
}

const register = (server: ServerProcess, username = 'ada') =>
  made<{ api_key: string }>(
    send(server, 'POST', '/v1/users/register', { username, name: 'Ada', email: `${username}@example.org`, password }),
  );
const signIn = (server: ServerProcess, username = 'ada') =>
  made<Tokens>(send(server, 'POST', '/v1/users/login', { username, password }));
const refresh = (server: ServerProcess, token: string) =>
  send(server, 'POST', '/v1/users/refresh', { refresh_token: token });
const statusOf = async (server: ServerProcess, token: string) =>
  (await send(server, 'GET', profilePath, undefined, token)).status;

function rows<Row>(sql: string, ...values: unknown[]): Row[] {
  const database = new Database(join(dataDir, 'promptenchanter.db'), { timeout: 5_000 });
  try {
    return database.prepare(sql).all(...values) as Row[];
  } finally {
    database.close();
  }
}

function write(sql: string): void {
  const database = new Database(join(dataDir, 'promptenchanter.db'), { timeout: 5_000 });
  database.prepare(sql).run();
  database.close();
}

/** How long a credential that has ended is still taken. */
async function takenForMs(server: ServerProcess, token: string): Promise<number> {
  const endedAt = performance.now();
  for (;;) {
    const askedAt = performance.now();
    if ((await statusOf(server, token)) === 401) return askedAt - endedAt;
    if (askedAt - endedAt > 5 * withinMs) return Number.POSITIVE_INFINITY;
    await sleep(20);
  }
}

describe('What one process ends', () => {
  test('is refused by another on the same database within a second', { timeout: 60_000 }, async () => {
    const [here, there] = [await start(), await start()];
    const { api_key: key } = await register(here);
    const body = { current_password: password, new_password: 'Another-horse-2' };
    const endings: ((kept: string, ended: Tokens) => Promise<unknown>)[] = [
      (_, { session_token: token }) => made(send(here, 'POST', '/v1/users/logout', undefined, token)),
      (_, { refresh_token: token }) => refresh(here, token).then(() => refresh(here, token)),
      (kept) => made(send(here, 'PUT', '/v1/users/password', body, kept)),
    ];
    const { session_token: kept } = await signIn(here);
    for (const end of endings) {
      const ended = await signIn(there);
      expect([await statusOf(there, ended.session_token), await statusOf(there, key)]).toEqual([200, 200]);
      await end(kept, ended);
      expect(await takenForMs(there, ended.session_token)).toBeLessThan(withinMs);
      expect([await statusOf(there, kept), await statusOf(there, key)]).toEqual([200, 200]);
    }

    const { api_key: next } = await made<{ api_key: string }>(
      send(here, 'POST', '/v1/users/api-key/regenerate', undefined, kept),
    );
    expect(await statusOf(here, key), 'at once where it was replaced').toBe(401);
    expect(await takenForMs(there, key)).toBeLessThan(withinMs + 100);
    expect([await statusOf(there, next), await statusOf(there, kept)]).toEqual([200, 200]);

    write('UPDATE users SET is_active = 0');
    expect(await takenForMs(there, kept)).toBeLessThan(withinMs);
    expect(await takenForMs(there, next)).toBeLessThan(withinMs + 100);
    write('UPDATE users SET is_active = 1');
    expect([await statusOf(there, kept), await statusOf(there, next)]).toEqual([200, 200]);

    await made(send(here, 'DELETE', '/v1/users/account', { password: body.new_password }, kept));
    expect(await takenForMs(there, kept)).toBeLessThan(withinMs);
    expect(await takenForMs(there, next)).toBeLessThan(withinMs + 100);
  });

  test('ends a stream that another serves, with an error in-band', { timeout: 60_000 }, async () => {
    const mock = await startMockLlm({ models: { 'the-model': 'slow@100' } });
    const settings: Settings = {
      WAPI_URL: mock.baseUrl,
      WAPI_KEY: 'sk-some-upstream-key',
      LEVEL_LOW_MODEL: 'the-model',
    };
    const [here, there] = [await start(settings), await start(settings)];
    await register(here);
    const { session_token: token } = await signIn(here);
    const reply = await send(there, 'POST', '/v1/prompt/completions', JSON.parse(bodyOf('native stream')), token);
    let text = '';
    let loggedOutAt = Number.NaN;
    for await (const piece of reply.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece;
      if (!Number.isNaN(loggedOutAt) || !text.includes('asked')) continue;
      await made(send(here, 'POST', '/v1/users/logout', undefined, token));
      loggedOutAt = performance.now();
    }
    expect(performance.now() - loggedOutAt).toBeLessThan(2 * withinMs);
    expect(text.split('\n\n').at(-2)).toMatch(/^event: error\ndata: \{.*"error_code":"UNAUTHENTICATED"/);
    expect((await mock.waitForEnd(1)).outcome).toBe('aborted');
    await Promise.all(running.map(({ end }) => end('SIGTERM')));
    expect(rows('SELECT status FROM message_logs')).toEqual([{ status: 'cancelled' }]);
    await mock.close();
  });
});

describe('A replayed refresh token', () => {
  test('ends its family wherever it comes, and from then on everywhere', { timeout: 60_000 }, async () => {
    const [here, there] = [await start(), await start()];
    await register(here);
    const first = await signIn(here);
    const second = await made<Tokens>(refresh(there, first.refresh_token));
    const third = await made<Tokens>(refresh(here, second.refresh_token));
    expect((await refresh(there, first.refresh_token)).status).toBe(401);
    for (const server of [here, there]) {
      for (const { session_token: token } of [first, second, third]) expect(await statusOf(server, token)).toBe(401);
      for (const { refresh_token: token } of [first, second, third])
        expect((await refresh(server, token)).status).toBe(401);
    }
    expect(rows("SELECT severity FROM security_logs WHERE event = 'refresh_token_replayed'")).toEqual([
      { severity: 'critical' },
    ]);
    for (const server of [here, there]) expect(await server.end('SIGTERM')).toBe(0);
    const after = await start();
    for (const { refresh_token: token } of [first, second, third])
      expect((await refresh(after, token)).status).toBe(401);
  });

  test('never leaves two good ones, however many come to two processes at once', { timeout: 60_000 }, async () => {
    const servers = [await start(), await start()];
    const [first] = servers;
    if (!first) throw new Error('No server.');
    await register(first);
    for (let round = 0; round < 5; round++) {
      const { refresh_token: token } = await signIn(first);
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, place) => refresh(servers[place % 2] ?? first, token)),
      );
      expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(401)]);
      expect([rows(twoLiveTokens), rows(brokenSessions)]).toEqual([[], []]);
    }
  });
});

describe('A server that is killed while tokens are exchanged', () => {
  test('has exchanged one or has not: what its clients hold is worth what its books say', {
    timeout: 180_000,
  }, async () => {
    let server = await start();
    await register(server);
    let held = (await signIn(server)).refresh_token;
    const outcomes = { old: 0, next: 0, exchanges: 0 };
    for (const afterMs of [0, 1, 2, 3, 5, 8, 13, 21, 34, 55]) {
      const client = exchangeOn(server, held);
      await client.after(3);
      await sleep(afterMs);
      await server.end('SIGKILL');
      held = await client.stopped;
      outcomes.exchanges += client.count();

      expect([rows(twoLiveTokens), rows(brokenSessions)]).toEqual([[], []]);
      const [row] = rows<{ used_at: number | null }>('SELECT used_at FROM refresh_tokens WHERE hash = ?', hashOf(held));
      const wasExchanged = row?.used_at !== null;
      outcomes[wasExchanged ? 'next' : 'old']++;

      server = await start();
      const reply = await refresh(server, held);
      expect(reply.status).toBe(wasExchanged ? 401 : 200);
      held = wasExchanged ? (await signIn(server)).refresh_token : ((await reply.json()) as Tokens).refresh_token;
      expect([rows(twoLiveTokens), rows(brokenSessions)]).toEqual([[], []]);
    }
    expect(outcomes.old + outcomes.next).toBe(10);
    expect(outcomes.exchanges).toBeGreaterThanOrEqual(30);
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });
});

/** A client that exchanges its token again and again until the server is gone. */
function exchangeOn(server: ServerProcess, token: string) {
  let held = token;
  let done = 0;
  let tell = () => {};
  const stopped = (async () => {
    for (;;) {
      let next: Tokens;
      try {
        const reply = await refresh(server, held);
        next = (await reply.json()) as Tokens;
        if (reply.status !== 200) throw new AssertionFailure(`A good token was answered by ${reply.status}.`);
      } catch (error) {
        if (error instanceof AssertionFailure) throw error;
        return held;
      }
      held = next.refresh_token;
      done++;
      tell();
    }
  })();
  return {
    /** The last token that it got an answer with. */
    stopped,
    count: () => done,
    /** Resolves when so many were exchanged. */
    after: (count: number) =>
      new Promise<void>((resolve) => {
        tell = () => {
          if (done >= count) resolve();
        };
        tell();
      }),
  };
}

class AssertionFailure extends Error {}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
