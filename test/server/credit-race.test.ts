import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../server-process.ts';
import { ask, expectSound, reading, register } from './credit-scene.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'race-'));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test('Of more requests than there are credits, at two servers at once, exactly as many succeed', {
  timeout: 60_000,
}, async () => {
  const settings = {
    ...{ DATA_DIR: dataDir, RATE_LIMIT_REQUESTS_PER_MINUTE: '0' },
    DEFAULT_USER_LIMITS: '{"conversation_limit":200,"reset":200}',
  };
  const servers = [await startServer(settings), await startServer(settings)] as const;
  const headers = await register(servers[0], 'ada');
  const statuses = await Promise.all(servers.map((server) => askAll(server, headers, 16, 20)));

  const all = statuses.flat();
  expect(all.filter((status) => status === 200)).toHaveLength(200);
  expect(all.filter((status) => status === 429)).toHaveLength(440);
  // It was a race: both had a part in it.
  expect(statuses.every((of) => of.filter((status) => status === 200).length > 20)).toBe(true);
  for (const server of servers) expect(await server.end('SIGTERM')).toBe(0);
  reading(join(dataDir, 'promptenchanter.db'), (rows) => {
    expect(rows('SELECT conversation_limit FROM users')).toEqual([{ conversation_limit: 0 }]);
    expect(rows("SELECT count(*) AS n FROM credit_ledger WHERE kind = 'settle'")).toEqual([{ n: 200 }]);
    expect(rows("SELECT count(*) AS n FROM message_logs WHERE status = 'completed'")).toEqual([{ n: 200 }]);
    expectSound(rows);
  });
});

/** So many clients that each ask so many times. */
async function askAll(
  server: ServerProcess,
  headers: Record<string, string>,
  clients: number,
  times: number,
): Promise<number[]> {
  const client = async () => {
    const statuses: number[] = [];
    for (let asked = 0; asked < times; asked++) statuses.push(await ask(server, headers));
    return statuses;
  };
  return (await Promise.all(Array.from({ length: clients }, client))).flat();
}
