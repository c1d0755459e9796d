import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import type { Settings } from '../house.ts';
import { startServer } from '../server-process.ts';
import { expectSound, reading, register } from './credit-scene.ts';
import { batchOf, createJob, doorOf, isOver, jobAt, resultsOf, untilJob } from './jobs-scene.ts';

let dataDir: string;
let mocks: [MockLlm, MockLlm];
let settings: Settings;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'jobs-'));
  mocks = [await startMockLlm(), await startMockLlm()];
  settings = {
    DATA_DIR: dataDir,
    WAPI_URL: mocks[0].baseUrl,
    LEVEL_LOW_MODEL: 'ttfb@20',
    LEVEL_MEDIUM_MODEL: 'stall@1',
    BATCH_MAX_PARALLEL_TASKS: '4',
    DEFAULT_USER_LEVEL: 'ultra',
    DEFAULT_USER_LIMITS: '{"conversation_limit":1000,"reset":1000}',
  };
});

afterEach(async () => {
  for (const mock of mocks) await mock.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('Servers that share a database', () => {
  test('work on one job together, each task once', { timeout: 60_000 }, async () => {
    const taker = await startServer(settings);
    const helper = await startServer({ ...settings, WAPI_URL: mocks[1].baseUrl });
    const headers = await register(taker, 'ada');

    const { id } = await createJob(doorOf(taker), headers, batchOf(600));
    const job = await untilJob(doorOf(helper), headers, id, isOver);
    const results = await resultsOf(doorOf(helper), headers, id);
    expect(await taker.end('SIGTERM')).toBe(0);
    expect(await helper.end('SIGTERM')).toBe(0);

    expect(job.totals).toMatchObject({ completed: 600, failed: 0, cancelled: 0 });
    expect(results.map(({ index }) => index)).toEqual(Array.from({ length: 600 }, (_, place) => place));
    const asked = mocks.map(({ calls }) => calls.length);
    expect(Math.min(...asked)).toBeGreaterThan(50);
    expect(asked.reduce((sum, calls) => sum + calls)).toBe(600);
    readSound({ completed: 600 });
  });

  test('take over from one that was stopped, which lets its tasks go and ends well', { timeout: 60_000 }, async () => {
    const stopped = await startServer(settings);
    const headers = await register(stopped, 'ada');
    const { id } = await createJob(doorOf(stopped), headers, batchOf(300));
    await untilJob(doorOf(stopped), headers, id, ({ totals }) => totals.completed >= 50);
    expect(await stopped.end('SIGTERM')).toBe(0);

    const next = await startServer(settings);
    const found = await jobAt(doorOf(next), headers, id);
    const job = await untilJob(doorOf(next), headers, id, isOver);
    expect(await next.end('SIGTERM')).toBe(0);

    expect(found.totals.completed).toBeGreaterThanOrEqual(50);
    expect(found.totals.completed).toBeLessThan(300);
    expect(job.totals).toMatchObject({ completed: 300, failed: 0 });
    // What was under way when it stopped was finished: nothing was asked twice.
    expect(mocks[0].calls).toHaveLength(300);
    readSound({ completed: 300 });
  });

  test('carry out what a stopped one broke off when its time was up', { timeout: 60_000 }, async () => {
    const stopped = await startServer({ ...settings, SHUTDOWN_TIMEOUT_MS: '200' });
    const headers = await register(stopped, 'ada');
    const { id } = await createJob(doorOf(stopped), headers, batchOf(6, { level: 'medium' }));
    await mocks[0].waitForCall(4);
    expect(await stopped.end('SIGTERM')).toBe(0);
    const freed = reading(join(dataDir, 'promptenchanter.db'), (rows) =>
      rows('SELECT waiting, running, failed FROM batch_jobs'),
    );

    const next = await startServer({ ...settings, LEVEL_MEDIUM_MODEL: 'ok' });
    const job = await untilJob(doorOf(next), headers, id, isOver);
    expect(await next.end('SIGTERM')).toBe(0);

    expect(freed).toEqual([{ waiting: 6, running: 0, failed: 0 }]);
    expect(job.totals).toMatchObject({ completed: 6, failed: 0 });
    expect(job.totals.credits).toEqual({ main: 0, conversation_limit: 6 });
    readSound({ completed: 6 });
  });
});

function readSound(endings: Record<string, number>): void {
  reading(join(dataDir, 'promptenchanter.db'), (rows) => {
    expectSound(rows);
    const found = rows<{ status: string; n: number }>('SELECT status, count(*) AS n FROM message_logs GROUP BY 1');
    expect(Object.fromEntries(found.map(({ status, n }) => [status, n]))).toEqual(endings);
  });
}
