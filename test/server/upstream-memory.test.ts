import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { BehaviourName } from '../fault/behaviours.ts';
import { secretText } from '../fault/exchange.ts';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { startSlowClient } from '../fault/slow-client.ts';
import { packageRoot, type Settings } from '../house.ts';
import { allWays, bodyOf, eventually, type Way, ways } from './upstream-scene.ts';

const mostGrowth = 64 * 2 ** 20;

// The kernel's own account of the most that a process held; there is none elsewhere.
describe.skipIf(!existsSync('/proc/self/clear_refs'))('A server process grows by less than 64 MiB', () => {
  test.each<[BehaviourName, number, 'settle' | 'refund']>([
    // Good frames for ever: content is passed on, and paid for.
    ['huge', 200, 'settle'],
    // A role comes whole before the line.
    ['long-line', 200, 'refund'],
    ['gzip-bomb', 502, 'refund'],
    ['enc-chain', 502, 'refund'],
    ['many-headers', 502, 'refund'],
    ['deep', 502, 'refund'],
  ])(
    'by an answer that is made to exhaust it (%s), and ends it soon',
    async (behaviour, streamStatus, streamEnding) => {
      await using server = await startServer(behaviour);
      await server.warmUp();
      const before = server.resetPeak();
      for (const way of allWays) {
        const startedAt = performance.now();
        const reply = await server.ask(way);
        const text = await reply.text();
        expect(performance.now() - startedAt).toBeLessThan(5_000);
        expect(reply.status).toBe(ways[way].isStream ? streamStatus : 502);
        expect(text.slice(-1_000)).toContain('UPSTREAM_INVALID');
        expect(text).not.toContain(secretText);
      }

      expect(server.peak() - before).toBeLessThan(mostGrowth);
      expect(server.endings()).toEqual(allWays.map((way) => (ways[way].isStream ? streamEnding : 'refund')));
      // The pool may keep one connection, idle.
      await server.mock.waitForOpen(1);
      await eventually('no call is under way', () => server.mock.calls.every(({ outcome }) => outcome !== 'open'));
    },
  );

  test('by eight clients that read 1 KB a second of answers without end', async () => {
    const clients = 8;
    await using server = await startServer('huge', { UPSTREAM_MAX_ANSWER_BYTES: String(2 ** 30) });
    await server.warmUp();
    const before = server.resetPeak();
    const readers = Array.from({ length: clients }, (_, place) => {
      const way = place % 2 ? 'native stream' : 'OpenAI stream';
      const body: unknown = JSON.parse(bodyOf(way));
      const { port, headers } = server;
      return startSlowClient({ port, headers, path: ways[way].path, body, bytesPerSecond: 1_000 });
    });
    await heldBack(server.mock, clients);

    expect(server.peak() - before).toBeLessThan(mostGrowth);
    for (const reader of readers) reader.close();
    await server.mock.waitForOpen(1);
  });
});

/** Resolves when every call has stood still for half a second. */
async function heldBack(mock: MockLlm, calls: number): Promise<void> {
  let last = -1;
  let since = performance.now();
  const bytes = () => mock.calls.reduce((sum, call) => sum + call.bytes, 0);
  await eventually(
    'the upstream is held back',
    () => {
      if (bytes() !== last) since = performance.now();
      last = bytes();
      return mock.calls.filter((call) => call.bytes > 2 ** 20).length >= calls && performance.now() - since > 500;
    },
    20_000,
  );
}

/** The server as a process of its own, so that its memory can be told from the mock's. */
async function startServer(behaviour: BehaviourName, settings: Settings = {}) {
  const mock = await startMockLlm({ models: { 'the-model': behaviour } });
  const dataDir = mkdtempSync(join(tmpdir(), 'house-'));
  const child = spawn(process.execPath, [join(packageRoot, 'src/main.ts')], {
    cwd: dataDir,
    env: {
      ...{ PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, LOG_FORMAT: 'json', LOG_LEVEL: 'info' },
      DEFAULT_USER_LIMITS: '{"conversation_limit":100,"reset":100}',
      // Equal requests all reach the upstream.
      CACHE_TTL_SECONDS: '0',
      ...{ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'the-model', NODE_ENV: 'development' },
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A test that runs out of time is not disposed of.
  process.once('exit', () => child.kill('SIGKILL'));
  const origin = await announcedBy(child);
  const registered = await fetch(`${origin}/v1/users/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'ada', name: 'Ada', email: 'ada@example.org', password: 'Correct-horse-1' }),
  });
  const { api_key: apiKey } = (await registered.json()) as { api_key: string };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
  const ask = (way: Way) => fetch(origin + ways[way].path, { method: 'POST', headers, body: bodyOf(way) });

  return {
    ...{ mock, headers, ask, port: Number(new URL(origin).port) },
    /** What every call needs once is there before anything is measured. */
    async warmUp() {
      mock.next('ok', 'ok', 'ok', 'ok');
      for (const way of allWays) await (await ask(way)).text();
    },
    /** Answers what the process holds now, from where its peak counts anew. */
    resetPeak() {
      writeFileSync(`/proc/${child.pid}/clear_refs`, '5');
      return residentBytes(child, 'VmRSS');
    },
    peak: () => residentBytes(child, 'VmHWM'),
    /** How each conversation but those of the warm-up ended in the ledger. */
    endings() {
      const database = new Database(join(dataDir, 'promptenchanter.db'), { readonly: true });
      const rows = database
        .prepare("SELECT kind FROM credit_ledger WHERE kind IN ('settle', 'refund') ORDER BY id")
        .all() as { kind: string }[];
      database.close();
      return rows.slice(allWays.length).map(({ kind }) => kind);
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await mock.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function announcedBy(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The server has no output.');
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
    // Read to the end: a full pipe would hold the server up.
    lines.on('line', (line) => {
      const { url } = JSON.parse(line) as { url?: string };
      if (url) resolve(url);
    });
  });
}

function residentBytes({ pid }: ChildProcess, name: 'VmRSS' | 'VmHWM'): number {
  const [, kibibytes] =
    new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) * 1_024;
}
