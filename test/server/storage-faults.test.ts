import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import { openHouse } from '../house.ts';
import { startServer } from '../server-process.ts';
import { eventually } from './upstream-scene.ts';

const body = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };
const openCharges = `SELECT request_id FROM credit_ledger r WHERE kind = 'reserve' AND NOT EXISTS
  (SELECT 1 FROM credit_ledger t WHERE t.request_id = r.request_id AND t.kind IN ('settle', 'refund'))`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('Writes that share a commit', () => {
  const limits = { batchSize: 50, queueSize: 100, lockWaitMs: 1_000 };

  test('are all stored in order but for the one that spoils it', async () => {
    const client = new Database(join(folder, 'x.db'));
    client.exec('CREATE TABLE rows (n INTEGER CHECK (n <> 20))');
    const insert = client.prepare('INSERT INTO rows VALUES (?)');
    const commits = groupCommit(client, limits);
    const writes = Array.from({ length: 50 }, (_, n) => commits.run(() => insert.run(n)));
    const outcomes = await Promise.allSettled(writes);

    expect(outcomes.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([20]);
    const kept = Array.from({ length: 50 }, (_, n) => n).filter((n) => n !== 20);
    expect(client.prepare('SELECT n FROM rows ORDER BY rowid').pluck().all()).toEqual(kept);
    client.close();
  });

  test('fail while the disk is full, lose nothing that was stored, and go on when there is room', async () => {
    const client = new Database(join(folder, 'x.db'));
    client.exec('CREATE TABLE rows (text TEXT)');
    const insert = client.prepare('INSERT INTO rows VALUES (?)');
    const commits = groupCommit(client, limits);
    await commits.run(() => insert.run('before'));
    client.pragma('max_page_count = 3');
    const long = 'x'.repeat(100_000);

    await expect(commits.run(() => insert.run(long))).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    client.pragma('max_page_count = 1000000');
    await commits.run(() => insert.run('after'));
    expect(client.prepare('SELECT text FROM rows').pluck().all()).toEqual(['before', 'after']);
    client.close();
  });
});

describe('A database that another process holds', () => {
  test('stops nothing else; new work waits, then gets 503 before anything is charged or asked', async () => {
    const mock = await startMockLlm();
    const house = await openHouse({ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'ok', MESSAGE_MAX_QUEUE_SIZE: '1' });
    const { headers } = await house.register();
    const ask = () => house.post('/v1/prompt/completions', body, headers);
    // The use of a key is noted once a minute, and that would take the only place.
    await house.post('/v1/prompt/preview', body, headers);
    await vi.waitFor(() => expect(house.rows('SELECT * FROM key_addresses')).toHaveLength(1));
    house.write('BEGIN IMMEDIATE');
    const waiting = ask();
    const beyond = await ask();
    const startedAt = performance.now();
    expect((await house.fetch('/health')).status).toBe(200);

    expect(performance.now() - startedAt).toBeLessThan(500);
    expect([beyond.status, await beyond.json()]).toMatchObject([503, { error_code: 'SERVER_BUSY' }]);
    const late = await waiting;
    expect([late.status, await late.json()]).toMatchObject([503, { error_code: 'STORAGE_UNAVAILABLE' }]);
    expect(late.headers.get('retry-after')).toBe('2');
    house.write('ROLLBACK');
    expect(mock.calls).toHaveLength(0);
    expect(house.rows("SELECT * FROM credit_ledger WHERE kind = 'reserve'")).toEqual([]);
    await vi.waitFor(async () => expect((await ask()).status).toBe(200));
    await house.close();
    await mock.close();
  });

  test('while an answer is to be logged leaves no answer unlogged and no charge open', async () => {
    const mock = await startMockLlm({ models: { slow: 'ttfb@400' } });
    const house = await openHouse({ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'slow' });
    const { headers } = await house.register();
    const asked = house.post('/v1/prompt/completions', body, headers);
    await mock.waitForCall(1);
    house.write('BEGIN IMMEDIATE');
    expect((await asked).status).toBe(503);
    house.write('ROLLBACK');

    await eventually('the charge is given back', () => house.rows(openCharges).length === 0, 12_000);
    expect(house.rows('SELECT status FROM message_logs')).toEqual([{ status: 'interrupted' }]);
    expect(house.rows('SELECT conversation_limit FROM users')).toEqual([{ conversation_limit: 10 }]);
    await house.close();
    await mock.close();
  });
});

describe('Two servers that start at once after one was killed', () => {
  test('give an open charge back once', async () => {
    const mock = await startMockLlm({ models: { stuck: 'stall@0' } });
    const settings = { DATA_DIR: folder, WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'stuck' };
    const first = await startServer(settings);
    const post = (path: string, json: object, headers = {}) =>
      fetch(first.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(json),
      });
    const person = { username: 'ada', name: 'Ada', email: 'ada@example.org', password: 'Correct-horse-1' };
    const { api_key } = (await (await post('/v1/users/register', person)).json()) as { api_key: string };
    const asked = post('/v1/prompt/completions', body, { 'x-api-key': api_key }).catch(() => 'cut');
    await mock.waitForCall(1);
    await first.end('SIGKILL');
    await asked;
    const servers = await Promise.all([startServer(settings), startServer(settings)]);

    const database = new Database(join(folder, 'promptenchanter.db'), { readonly: true });
    const entries = database.prepare("SELECT kind, delta FROM credit_ledger WHERE kind <> 'grant' ORDER BY id").all();
    expect(entries).toEqual([
      { kind: 'reserve', delta: -1 },
      { kind: 'refund', delta: 1 },
    ]);
    database.close();
    for (const server of servers) expect(await server.end('SIGTERM')).toBe(0);
    await mock.close();
  });
});
