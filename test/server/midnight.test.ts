import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../house.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import { ask, expectSound, reading, register } from './credit-scene.ts';
import { eventually } from './upstream-scene.ts';

const shiftedClock = new URL('shifted-clock.ts', import.meta.url).href;
const hour = 3_600_000;
const day = 24 * hour;
const zones = ['Pacific/Apia', 'America/New_York', 'Asia/Kathmandu'];
const names = Array.from({ length: 20 }, (_, number) => `user${number}`);

let dataDir: string;
let file: string;
const servers: ServerProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'midnight-'));
  file = join(dataDir, 'promptenchanter.db');
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.end('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

describe('Three servers over one database', () => {
  test('refill each user once a day, before anything is taken, when all ask all of them at once', {
    timeout: 120_000,
  }, async () => {
    // Noon, so that no midnight comes but those that are made.
    const shiftMs = noonOf('2028-02-29') - Date.now();
    for (const zone of zones) await start(zone, shiftMs, 2);
    const users = await registerAll();
    for (let round = 1; round <= 6; round++) {
      if (round > 1) turnBackADay();
      // On every other day something is left over at midnight.
      const asked = round % 2 === 0 ? servers.slice(0, 1) : servers;
      const statuses = await Promise.all(users.flatMap((headers) => asked.map((server) => ask(server, headers))));
      const paid = Math.min(2, asked.length) * users.length;
      expect(statuses.filter((status) => status === 200)).toHaveLength(paid);
      expect(statuses.filter((status) => status === 429)).toHaveLength(statuses.length - paid);
      expect(resets()).toEqual([{ users: users.length, entries: 2 * users.length * (round - 1), days: round - 1 }]);
    }
    reading(file, (rows) => expectSound(rows));
  });

  test('cross midnight under load, one of them two hours behind, and refill each user once', {
    timeout: 120_000,
  }, async () => {
    const evening = await start('UTC', noonOf('2026-12-31') - Date.now(), 30);
    const users = await registerAll();
    await evening.end('SIGTERM');
    servers.splice(0);

    const midnight = Date.parse('2027-01-01T00:00:00Z');
    const shiftMs = midnight - 8_000 - Date.now();
    await Promise.all(zones.map((zone, index) => start(zone, index === 2 ? shiftMs - 2 * hour : shiftMs, 30)));
    const load = runLoad(users);
    expect(Date.now() + shiftMs).toBeLessThan(midnight);
    const seen = await eventually(
      'everybody has a new day, and every server answered on',
      () => {
        const [row] = reading(file, (rows) =>
          rows<{ n: number }>("SELECT count(*) AS n FROM users WHERE reset_day = '2027-01-01'"),
        );
        return row?.n === users.length && load.answered();
      },
      30_000,
    );
    await eventually(
      'every server answers on',
      () => load.answered().every((n, at) => n > (seen[at] ?? 0) + 20),
      30_000,
    );
    await load.stop();

    expect(resets()).toEqual([{ users: users.length, entries: 2 * users.length, days: 1 }]);
    expect(load.statuses().every((status) => status === 200 || status === 429)).toBe(true);
    const taken = reading(file, (rows) =>
      rows<{ utc_day: string; n: number }>(
        "SELECT utc_day, count(*) AS n FROM credit_ledger WHERE kind = 'reserve' GROUP BY utc_day ORDER BY utc_day",
      ),
    );
    expect(taken.map(({ utc_day }) => utc_day)).toEqual(['2026-12-31', '2027-01-01']);
    expect(taken.every(({ n }) => n > 0 && n <= 30 * users.length)).toBe(true);
    for (const server of servers.splice(0)) expect(await server.end('SIGTERM')).toBe(0);
    reading(file, (rows) => expectSound(rows));
  });
});

async function start(zone: string, shiftMs: number, conversations: number): Promise<ServerProcess> {
  const settings: Settings = {
    ...{ DATA_DIR: dataDir, RATE_LIMIT_REQUESTS_PER_MINUTE: '0', RATE_LIMIT_ANONYMOUS_PER_MINUTE: '0' },
    DEFAULT_USER_LIMITS: JSON.stringify({ conversation_limit: conversations, reset: conversations }),
  };
  const surroundings = { TZ: zone, CLOCK_SHIFT_MS: String(shiftMs), NODE_OPTIONS: `--import=${shiftedClock}` };
  const environment = { ...settings, ...surroundings };
  const server = await startServer(environment);
  servers.push(server);
  return server;
}

function registerAll(): Promise<Record<string, string>[]> {
  const [server] = servers;
  if (!server) throw new Error('No server runs.');
  return Promise.all(names.map((name) => register(server, name)));
}

/** What happened today happened yesterday: for everybody a new day has begun. */
function turnBackADay(): void {
  const database = new Database(file, { timeout: 5_000 });
  database
    .transaction(() => {
      database.exec("UPDATE credit_ledger SET utc_day = date(utc_day, '-1 day')");
      database.exec("UPDATE users SET reset_day = date(reset_day, '-1 day')");
    })
    .immediate();
  database.close();
}

function resets(): unknown[] {
  return reading(file, (rows) =>
    rows(`SELECT (SELECT count(*) FROM users) AS users, count(*) AS entries, count(DISTINCT utc_day) AS days
      FROM credit_ledger WHERE kind = 'reset'`),
  );
}

/** Four clients of each server, each of which asks for one user after another. */
function runLoad(users: Record<string, string>[]) {
  const statuses: number[] = [];
  const counts = servers.map(() => 0);
  let isOver = false;
  const client = async (server: ServerProcess, at: number, first: number) => {
    for (let turn = first; !isOver; turn += 4) {
      statuses.push(await ask(server, users[turn % users.length] ?? {}));
      counts[at] = (counts[at] ?? 0) + 1;
    }
  };
  const clients = Promise.all(servers.flatMap((server, at) => [0, 1, 2, 3].map((first) => client(server, at, first))));
  clients.catch(() => {});
  return {
    statuses: () => statuses,
    answered: () => [...counts],
    async stop() {
      isOver = true;
      await clients;
    },
  };
}

function noonOf(date: string): number {
  return Date.parse(date) + day / 2;
}
