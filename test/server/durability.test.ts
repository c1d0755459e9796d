import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import type { Settings } from '../house.ts';
import { type ServerProcess, startServer } from '../server-process.ts';

/** A reply that a client received whole. */
interface Answered {
  requestId: string;
  sha256: string;
}

let dataDir: string;
let mock: MockLlm;
let settings: Settings;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'durable-'));
  mock = await startMockLlm();
  settings = {
    DATA_DIR: dataDir,
    WAPI_URL: mock.baseUrl,
    LEVEL_LOW_MODEL: 'ok',
    LEVEL_MEDIUM_MODEL: 'slow@5',
    DEFAULT_USER_LIMITS: '{"conversation_limit":1000000,"reset":1000000}',
  };
});

afterEach(async () => {
  await mock.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('A server that is killed under load, twenty times', () => {
  test('has every answered request in its log, and leaves no charge open', { timeout: 120_000 }, async () => {
    const answered: Answered[] = [];
    let server = await startServer(settings);
    const headers = await register(server);
    for (let round = 0; round < 20; round++) {
      const load = runLoad(server, headers, answered);
      const before = answered.length;
      // Somewhere in the first answers, later each round: the moments of a request are all met.
      await until(() => answered.length >= before + 3 + round * 2);
      await server.end('SIGKILL');
      await load;
      server = await startServer(settings);
    }
    expect(await server.end('SIGTERM')).toBe(0);

    const database = new Database(join(dataDir, 'promptenchanter.db'), { readonly: true });
    const stored = new Map(
      database
        .prepare("SELECT request_id, body_sha256 FROM message_logs WHERE status = 'completed'")
        .all()
        .map((row) => Object.values(row as Record<string, string>) as [string, string]),
    );
    const lost = answered.filter(({ requestId, sha256 }) => stored.get(requestId) !== sha256);
    expect(lost).toEqual([]);
    expect(answered.length).toBeGreaterThan(200);

    const count = (sql: string) => (database.prepare(sql).get() as { n: number }).n;
    expect(count("SELECT count(*) n FROM message_logs WHERE status = 'pending'")).toBe(0);
    expect(count("SELECT count(*) n FROM message_logs WHERE status = 'interrupted'")).toBeGreaterThan(0);
    expect(count(openCharges)).toBe(0);
    expect(count(endedTwice)).toBe(0);
    expect(count(unbalanced)).toBe(0);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    database.close();
  });
});

const openCharges = `SELECT count(*) n FROM credit_ledger r WHERE kind = 'reserve' AND NOT EXISTS
  (SELECT 1 FROM credit_ledger t WHERE t.request_id = r.request_id AND t.kind IN ('settle', 'refund'))`;
const endedTwice = `SELECT count(*) n FROM (SELECT 1 FROM credit_ledger WHERE kind IN ('settle', 'refund')
  GROUP BY request_id, balance HAVING count(*) > 1)`;
const unbalanced = `SELECT count(*) n FROM users u WHERE conversation_limit <>
  (SELECT sum(delta) FROM credit_ledger WHERE user_id = u.id AND balance = 'conversation_limit')`;

async function register(server: ServerProcess): Promise<Record<string, string>> {
  const reply = await fetch(`${server.url}/v1/users/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'ada', name: 'Ada', email: 'ada@example.org', password: 'Correct-horse-1' }),
  });
  const { api_key } = (await reply.json()) as { api_key: string };
  return { authorization: `Bearer ${api_key}`, 'content-type': 'application/json' };
}

/** Sixteen clients, every third of them streaming, until the server is gone. */
async function runLoad(server: ServerProcess, headers: Record<string, string>, answered: Answered[]): Promise<void> {
  const client = async (number: number) => {
    const stream = number % 3 === 0;
    const level = stream ? 'medium' : 'low';
    const body = JSON.stringify({
      level,
      stream,
      messages: [{ role: 'user', content: `Question ${number}, please.` }],
    });
    for (;;) {
      const reply = await fetch(`${server.url}/v1/prompt/completions`, { method: 'POST', headers, body });
      const text = await reply.text();
      if (reply.status !== 200) throw new Error(`The server answered ${reply.status}: ${text}`);
      if (stream && !text.endsWith('data: [DONE]\n\n')) throw new Error('The stream broke off.');
      const requestId = reply.headers.get('x-request-id') ?? '';
      answered.push({ requestId, sha256: createHash('sha256').update(text).digest('hex') });
    }
  };
  // Every client ends by an error: the server was killed.
  await Promise.allSettled(Array.from({ length: 16 }, (_, number) => client(number)));
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}
