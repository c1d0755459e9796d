import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { masterKeys } from '../../packages/server/src/adapters/keys/master-key.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { fixedRing } from '../../packages/server/src/core/key-ring.ts';
import { sealedUnder, vault } from '../../packages/server/src/core/vault.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import { fill, openParts, readAll } from './rotation-scene.ts';
import { eventually } from './upstream-scene.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rotation-'));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const rotator = join(import.meta.dirname, 'rotation-process.ts');

function startRotation(waitMs: number): ChildProcess {
  return spawn(process.execPath, [rotator, dataDir, String(waitMs)], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

function keyRing() {
  return masterKeys({ setting: null, previous: null, dataDir, mayMake: false, clock: systemClock });
}

describe('A rotation that is killed', () => {
  test('has lost nothing at any point, and is finished by the next one', { timeout: 120_000 }, async () => {
    const { client, vault: sealing, ring, root, close } = await openParts(dataDir);
    fill(client, sealing, 1_000);
    const { count } = readAll(client, sealing);
    const oldId = ring.sealing().id;
    let wasHalf = false;
    for (const afterMs of [0, 5, 10, 25, 50, 75, 100, 150, 200, 300]) {
      const child = startRotation(60_000);
      const ended = exitOf(child);
      await once(child.stderr ?? child, 'data');
      await sleep(afterMs);
      child.kill('SIGKILL');
      await ended;
      const { keyIds, count: left } = readAll(client, vault(keyRing()));
      expect([left, keyRing().ids()]).toEqual([count, [expect.any(String), oldId]]);
      wasHalf ||= keyIds.size === 2;
    }
    expect(wasHalf).toBe(true);
    expect(await exitOf(startRotation(0))).toBe(0);

    const { bytes, id } = keyRing().sealing();
    expect(readAll(client, vault(fixedRing(bytes)))).toEqual({ keyIds: new Set([id]), count });
    expect(keyRing().ids()).toEqual([id]);
    close();
    const again = await openParts(dataDir);
    expect([again.root, await again.audit.verify([])]).toEqual([root, null]);
    again.close();
  });
});

describe('Two rotations at once', () => {
  test('end with one key, under which everything opens', { timeout: 60_000 }, async () => {
    const { client, vault: sealing, close } = await openParts(dataDir);
    fill(client, sealing, 500);
    const { count } = readAll(client, sealing);
    const codes = await Promise.all([startRotation(200), startRotation(200)].map(exitOf));
    expect(codes).toEqual([0, 0]);
    expect(keyRing().ids()).toHaveLength(1);
    expect(readAll(client, vault(keyRing())).count).toBe(count);
    close();
  });
});

describe('A server whose master key is rotated under load', () => {
  test('answers on, seals under the new key within seconds, and knows its keys and people again', {
    timeout: 120_000,
  }, async () => {
    const settings = {
      DATA_DIR: dataDir,
      RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
      DEFAULT_USER_LIMITS: '{"conversation_limit":1000000,"reset":1000000}',
    };
    const server = await startServer(settings);
    const headers = await register(server);
    const oldId = keyRing().sealing().id;
    const load = runLoad(server, headers);
    await eventually('the load runs', () => load.answered.length > 20, 20_000);
    // What a server seals under the old key until it looks again is found after this.
    expect(await exitOf(startRotation(7_000))).toBe(0);
    const atEnd = load.answered.length;
    await eventually('the load goes on', () => load.answered.length > atEnd + 20, 20_000);
    await load.stop();

    const newKey = keyRing().sealing();
    expect([keyRing().ids(), newKey.id === oldId]).toEqual([[newKey.id], false]);
    const contents = contentsUnder(fixedRing(newKey.bytes));
    const lost = load.answered.filter(({ id, question }) => !contents.get(id)?.includes(question));
    expect([lost, atEnd > 20]).toEqual([[], true]);
    expect(await server.end('SIGTERM')).toBe(0);

    const restarted = await startServer(settings);
    expect((await ask(restarted, headers, 'Do you still know me?')).status).toBe(200);
    expect(await restarted.end('SIGTERM')).toBe(0);
  });
});

describe('A server with another master key', () => {
  test('does not start, and says which one it needs', async () => {
    const server = await startServer({ DATA_DIR: dataDir });
    const { id } = keyRing().sealing();
    await register(server);
    await server.end('SIGTERM');
    const other = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64');
    await expect(startServer({ DATA_DIR: dataDir, MASTER_KEY: other })).rejects.toThrow(
      `ended with 1: The master key is not the one that this database was made with: it needs the key ${id}`,
    );
  });
});

describe('Two servers that start at once in an empty folder', () => {
  test('have one master key and one root: each knows the accounts of the other', async () => {
    const [first, second] = await Promise.all([startServer({ DATA_DIR: dataDir }), startServer({ DATA_DIR: dataDir })]);
    const headers = await register(first);
    expect((await ask(second, headers, 'Do you know me?')).status).toBe(200);
    for (const server of [first, second]) expect(await server.end('SIGTERM')).toBe(0);
  });
});

async function register(server: ServerProcess): Promise<Record<string, string>> {
  const reply = await fetch(`${server.url}/v1/users/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'ada', name: 'Ada', email: 'ada@example.org', password: 'Correct-horse-1' }),
  });
  const { api_key } = (await reply.json()) as { api_key: string };
  return { authorization: `Bearer ${api_key}`, 'content-type': 'application/json' };
}

function ask(server: ServerProcess, headers: Record<string, string>, question: string): Promise<Response> {
  const body = JSON.stringify({ level: 'low', messages: [{ role: 'user', content: question }] });
  return fetch(`${server.url}/v1/prompt/completions`, { method: 'POST', headers, body });
}

/** Four clients, each asking about every 20 ms; the first answer that is not 200 fails the load. */
function runLoad(server: ServerProcess, headers: Record<string, string>) {
  const answered: { id: string; question: string }[] = [];
  let isOver = false;
  const client = async (number: number) => {
    for (let round = 0; !isOver; round++) {
      const question = `Question ${round} of client ${number}`;
      const reply = await ask(server, headers, question);
      if (reply.status !== 200) throw new Error(`The server answered ${reply.status}: ${await reply.text()}`);
      await reply.text();
      answered.push({ id: reply.headers.get('x-request-id') ?? '', question });
      await sleep(20);
    }
  };
  const clients = Promise.all([1, 2, 3, 4].map(client));
  clients.catch(() => {});
  return {
    answered,
    async stop() {
      isOver = true;
      await clients;
    },
  };
}

/** What was said, by request, of the conversations that a ring opens; throws where it does not open one. */
function contentsUnder(ring: ReturnType<typeof fixedRing>): Map<string, string> {
  const database = new Database(join(dataDir, 'promptenchanter.db'), { readonly: true });
  const rows = database.prepare('SELECT request_id, sealed FROM message_contents JOIN message_logs USING (seq)').all();
  database.close();
  return new Map(
    (rows as { request_id: string; sealed: Buffer }[]).map(({ request_id: row, sealed }) => {
      expect(sealedUnder(sealed)).toBe(ring.sealing().id);
      return [row, vault(ring).open({ table: 'message_contents', column: 'sealed', row }, sealed)];
    }),
  );
}
