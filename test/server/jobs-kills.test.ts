import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../house.ts';
import { startServer } from '../server-process.ts';
import { expectSound, reading, register } from './credit-scene.ts';
import { batchOf, createJob, doorOf, isOver, questionOf, resultsOf, saidIn, sendJob, untilJob } from './jobs-scene.ts';

let dataDir: string;
let database: string;
let settings: Settings;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'jobs-'));
  database = join(dataDir, 'promptenchanter.db');
  settings = { DATA_DIR: dataDir, DEFAULT_USER_LIMITS: '{"conversation_limit":10000,"reset":10000}' };
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

describe('A job of ten thousand tasks', () => {
  test('has every result once, in order and charged once, though its server is killed five times', {
    timeout: 120_000,
  }, async () => {
    let server = await startServer(settings);
    const headers = await register(server, 'ada');
    const { id } = await createJob(doorOf(server), headers, batchOf(10_000));

    for (let round = 1; round <= 5; round++) {
      await untilJob(doorOf(server), headers, id, ({ totals }) => totals.completed >= round * 1_500);
      await server.end('SIGKILL');
      server = await startServer(settings);
    }
    const job = await untilJob(doorOf(server), headers, id, isOver);
    const results = await resultsOf(doorOf(server), headers, id);
    expect(await server.end('SIGTERM')).toBe(0);

    expect(job).toMatchObject({ status: 'finished', waiting: 0, running: 0 });
    expect(job.totals).toMatchObject({ tasks: 10_000, completed: 10_000, failed: 0, cancelled: 0 });
    expect(job.totals.credits).toEqual({ main: 0, conversation_limit: 10_000 });
    expect(results.map(({ index }) => index)).toEqual(Array.from({ length: 10_000 }, (_, place) => place));
    expect(results.filter((result) => !saidIn(result).includes(questionOf(result.index)))).toEqual([]);
    reading(database, (rows) => {
      expectSound(rows);
      expect(rows('SELECT status, count(*) AS n FROM message_logs GROUP BY 1')).toEqual([
        { status: 'completed', n: 10_000 },
      ]);
      expect(rows("SELECT kind, count(*) AS n FROM credit_ledger WHERE kind <> 'grant' GROUP BY 1")).toEqual([
        { kind: 'reserve', n: 10_000 },
        { kind: 'settle', n: 10_000 },
      ]);
      expect(rows('SELECT conversation_limit FROM users')).toEqual([{ conversation_limit: 0 }]);
    });
  });

  test('is given back whole where its server is killed while it is taken in', { timeout: 60_000 }, async () => {
    const killed = await startServer(settings);
    const headers = await register(killed, 'ada');
    const broken = sendJob(doorOf(killed), headers, batchOf(10_000)).then(
      () => 'answered',
      () => 'broken off',
    );
    await until(() => tasksTakenIn() > 0);
    await killed.end('SIGKILL');
    const takenIn = tasksTakenIn();

    const next = await startServer(settings);
    await until(() => left() === 10_000);
    expect(await next.end('SIGTERM')).toBe(0);

    expect(await broken).toBe('broken off');
    expect(takenIn).toBeGreaterThan(0);
    expect(takenIn).toBeLessThan(10_000);
    reading(database, (rows) => {
      expectSound(rows);
      expect(rows("SELECT count(*) AS n FROM message_logs WHERE status = 'pending'")).toEqual([{ n: 0 }]);
      expect(rows('SELECT state, waiting, running FROM batch_jobs')).toEqual([
        { state: 'cancelled', waiting: 0, running: 0 },
      ]);
    });
  });
});

function tasksTakenIn(): number {
  return reading(database, (rows) => rows<{ n: number }>('SELECT count(*) AS n FROM batch_tasks')[0]?.n ?? 0);
}

function left(): number | undefined {
  return reading(
    database,
    (rows) => rows<{ conversation_limit: number }>('SELECT conversation_limit FROM users')[0]?.conversation_limit,
  );
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}
