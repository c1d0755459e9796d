import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import type { Settings } from '../house.ts';
import { type ServerProcess, startServer } from '../server-process.ts';

let dataDir: string;
let mock: MockLlm;
let settings: Settings;
let server: ServerProcess;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'shutdown-'));
  mock = await startMockLlm();
  settings = {
    DATA_DIR: dataDir,
    WAPI_URL: mock.baseUrl,
    LEVEL_LOW_MODEL: 'slow@20',
    LEVEL_MEDIUM_MODEL: 'stall@3',
    DEFAULT_USER_LIMITS: '{"conversation_limit":1000,"reset":1000}',
  };
});
afterEach(async () => {
  if (server.child.exitCode === null) server.child.kill('SIGKILL');
  await mock.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts a server with a user, and answers how to ask it for a completion. */
async function start(more: Settings = {}) {
  server = await startServer({ ...settings, ...more });
  const reply = await fetch(`${server.url}/v1/users/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'ada', name: 'Ada', email: 'ada@example.org', password: 'Correct-horse-1' }),
  });
  const { api_key: apiKey } = (await reply.json()) as { api_key: string };
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const bodyOf = (level: string, stream: boolean) =>
    JSON.stringify({ level, stream, messages: [{ role: 'user', content: 'Is 3599 prime?' }] });
  const ask = (level: string, stream: boolean) =>
    fetch(`${server.url}/v1/prompt/completions`, { method: 'POST', headers, body: bodyOf(level, stream) });
  return { ask, apiKey, bodyOf };
}

/** What the database holds of all conversations; opened while the server runs or after it. */
function stored() {
  const database = new Database(join(dataDir, 'promptenchanter.db'), { readonly: true });
  const count = (sql: string) => (database.prepare(sql).get() as { n: number }).n;
  const found = {
    statuses: database.prepare('SELECT status, count(*) n FROM message_logs GROUP BY status ORDER BY status').all(),
    openCharges: count(`SELECT count(*) n FROM credit_ledger r WHERE kind = 'reserve' AND NOT EXISTS
      (SELECT 1 FROM credit_ledger t WHERE t.request_id = r.request_id AND t.kind IN ('settle', 'refund'))`),
    unbalanced: count(`SELECT count(*) n FROM users u WHERE conversation_limit <>
      (SELECT sum(delta) FROM credit_ledger WHERE user_id = u.id AND balance = 'conversation_limit')`),
  };
  database.close();
  return found;
}

const exitOf = (one: ServerProcess) => once(one.child, 'exit').then(([code]) => code as number | null);

/** A connection by hand, and what came over it so far. */
function openConnection(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (piece) => {
    text += piece;
  });
  socket.on('error', () => {});
  return { socket, text: () => text, closed: once(socket, 'close') };
}

describe('SIGTERM with twenty streams and five requests under way', () => {
  test('lets all of them finish whole, takes no new ones, and ends with 0', async () => {
    const { ask } = await start();
    const idle = openConnection(server.url);
    idle.socket.write('GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await expect.poll(idle.text).toContain('"ready"');
    const streams = Array.from({ length: 20 }, () => ask('low', true));
    const wholes = Array.from({ length: 5 }, () => ask('low', false));
    await mock.waitForCall(25);
    await Promise.all(streams);

    const exit = exitOf(server);
    server.child.kill('SIGTERM');
    await idle.closed;
    await expect(fetch(`${server.url}/ready`)).rejects.toThrow();
    expect(server.child.exitCode).toBeNull();

    for (const stream of streams) expect(await (await stream).text()).toMatch(/data: \[DONE\]\n\n$/);
    for (const whole of wholes) expect(await (await whole).json()).toMatchObject({ enhancement: {} });
    expect(await exit).toBe(0);
    expect(stored()).toEqual({ statuses: [{ status: 'completed', n: 25 }], openCharges: 0, unbalanced: 0 });
    expect(server.lines.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['finishing what is under way', 'stopped']),
    );
    expect(server.lines.filter(({ msg, status }) => msg === 'request' && status === 200)).toHaveLength(25);
  });

  test('answers what still comes over a busy connection: not ready, not found, and no crash', async () => {
    const { apiKey, bodyOf } = await start({ CORS_ORIGINS: '*' });
    const busy = openConnection(server.url);
    const body = bodyOf('low', true);
    busy.socket.write(
      `POST /v1/prompt/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${apiKey}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await expect.poll(busy.text).toContain('data: ');
    const exit = exitOf(server);
    server.child.kill('SIGTERM');
    await expect.poll(() => server.lines.map(({ msg }) => msg)).toContain('finishing what is under way');
    busy.socket.write('OPTIONS /v1/models HTTP/1.1\r\nHost: localhost\r\nOrigin: https://a.example\r\n\r\n');
    busy.socket.write('GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n');

    expect(await exit).toBe(0);
    await busy.closed;
    expect(busy.text()).toContain('data: [DONE]\n\n');
    expect(stored()).toEqual({ statuses: [{ status: 'completed', n: 1 }], openCharges: 0, unbalanced: 0 });
    const ready = server.lines.find(({ path }) => path === '/ready');
    if (ready) expect(ready.status).toBe(503);
  });
});

describe('A server that cannot finish', () => {
  test('ends at a second SIGTERM, at once and not with 0, and gives back at the next start', async () => {
    const { ask } = await start();
    const stalled = [ask('medium', true), ask('medium', false)].map((asked) =>
      asked.then((reply) => reply.text()).catch(() => 'cut'),
    );
    await mock.waitForCall(2);
    const exit = exitOf(server);
    server.child.kill('SIGTERM');
    await expect.poll(() => server.lines.map(({ msg }) => msg)).toContain('finishing what is under way');
    const startedMs = performance.now();
    server.child.kill('SIGTERM');

    expect(await exit).toBe(1);
    expect(performance.now() - startedMs).toBeLessThan(5_000);
    await Promise.all(stalled);
    expect(stored().openCharges).toBe(2);
    await expectRestored(2);
  });

  test('ends when its time is over, not with 0, says so, and leaves no charge open', async () => {
    const { ask } = await start({ SHUTDOWN_TIMEOUT_MS: '200' });
    const stalled = [ask('medium', true), ask('medium', false)].map((asked) =>
      asked.then((reply) => reply.text()).catch(() => 'cut'),
    );
    await mock.waitForCall(2);

    expect(await server.end('SIGTERM')).toBe(1);
    for (const text of await Promise.all(stalled)) expect(text).not.toContain('[DONE]');
    await expect
      .poll(() => server.lines.map(({ msg }) => String(msg)).join())
      .toContain('stopped before all was finished');
    await expectRestored(2);
  });

  async function expectRestored(conversations: number): Promise<void> {
    server = await startServer(settings);
    const { statuses, openCharges, unbalanced } = stored();
    expect({ openCharges, unbalanced }).toEqual({ openCharges: 0, unbalanced: 0 });
    const rows = statuses as { status: string; n: number }[];
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(conversations);
    expect(rows.map(({ status }) => status)).not.toContain('pending');
    expect(await server.end('SIGTERM')).toBe(0);
  }
});
