import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackupManifest } from '../../packages/server/src/ports/backups.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import { fatten, freshFolder, isSound, removeFolder, rowsOf, runProcess } from './backup-scene.ts';
import { eventually } from './upstream-scene.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = freshFolder();
});

afterEach(() => {
  removeFolder(dataDir);
});

/** An answer that a client had whole, and when. */
interface Acked {
  id: string;
  atMs: number;
  tookMs: number;
}

async function headersOf(server: ServerProcess): Promise<Record<string, string>> {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ username: 'ada', name: 'Ada', email: 'ada@example.org', password: 'Correct-horse-1' });
  const reply = await fetch(`${server.url}/v1/users/register`, { method: 'POST', headers: json, body });
  const { api_key } = (await reply.json()) as { api_key: string };
  return { authorization: `Bearer ${api_key}`, ...json };
}

/** Eight clients that ask one thing after another; the first answer that is not 200 fails the load. */
function runLoad(server: ServerProcess, headers: Record<string, string>) {
  const acked: Acked[] = [];
  let isOver = false;
  const body = JSON.stringify({ level: 'low', messages: [{ role: 'user', content: 'Still there?' }] });
  const client = async () => {
    while (!isOver) {
      const startMs = performance.now();
      const reply = await fetch(`${server.url}/v1/prompt/completions`, { method: 'POST', headers, body });
      if (reply.status !== 200) throw new Error(`The server answered ${reply.status}: ${await reply.text()}`);
      await reply.text();
      const id = reply.headers.get('x-request-id') ?? '';
      acked.push({ id, atMs: Date.now(), tookMs: performance.now() - startMs });
    }
  };
  const clients = Promise.all(Array.from({ length: 8 }, client));
  clients.catch(() => {});
  return {
    acked,
    async stop() {
      isOver = true;
      await clients;
    },
  };
}

describe('A backup of a server under load', () => {
  test('holds every row that was acknowledged before it began, and holds up nobody', { timeout: 90_000 }, async () => {
    const settings = { DATA_DIR: dataDir, DEFAULT_USER_LIMITS: '{"conversation_limit":1000000,"reset":1000000}' };
    const server = await startServer(settings);
    const headers = await headersOf(server);
    fatten(join(dataDir, 'promptenchanter.db'), 12_000);
    const load = runLoad(server, headers);
    await eventually('the load runs', () => load.acked.length > 50, 20_000);

    for (let round = 0; round < 3; round++) {
      const before = load.acked.length;
      const { code, text, faults } = await runProcess(['create', dataDir]);
      expect([code, faults]).toEqual([0, expect.stringContaining('NOT inside')]);
      const { file, manifest } = JSON.parse(text.split('\n')[1] ?? '') as { file: string; manifest: BackupManifest };
      const held = new Set(
        rowsOf<{ request_id: string }>(file, 'SELECT request_id FROM message_logs').map((row) => row.request_id),
      );
      const beganMs = Date.parse(manifest.created_at);
      const due = load.acked.filter(({ atMs }) => atMs < beganMs);
      expect(due.filter(({ id }) => !held.has(id))).toEqual([]);
      expect([due.length >= before, load.acked.length > before, isSound(file)]).toEqual([true, true, true]);
    }
    await load.stop();
    expect(Math.max(...load.acked.map(({ tookMs }) => tookMs))).toBeLessThan(3_000);
    expect(await server.end('SIGTERM')).toBe(0);
  });
});
