import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Resident } from '../house.ts';
import { expectSound } from './credit-scene.ts';
import { batchOf, cancelJob, createJob, isOver, leftOf, resultsOf, saidIn, untilJob } from './jobs-scene.ts';

let mock: MockLlm;
let house: House;
let ada: Resident;

beforeEach(async () => {
  mock = await startMockLlm();
  house = await openHouse({
    WAPI_URL: mock.baseUrl,
    LEVEL_LOW_MODEL: 'ok',
    LEVEL_MEDIUM_MODEL: '400',
    LEVEL_HIGH_MODEL: 'ttfb@300',
    LEVEL_ULTRA_MODEL: 'html',
    BATCH_MAX_PARALLEL_TASKS: '2',
    DEFAULT_USER_LEVEL: 'ultra',
    DEFAULT_USER_LIMITS: '{"conversation_limit":100,"reset":100}',
  });
  ada = await house.register('ada');
});

afterEach(async () => {
  await house.close();
  await mock.close();
});

/** The sums of a ledger that nothing is open in. */
function expectClosed(): void {
  expectSound((sql) => house.rows(sql));
  expect(house.rows("SELECT request_id FROM message_logs WHERE status = 'pending'")).toEqual([]);
}

describe('A task that fails', () => {
  test('is given back and says why, and the others are answered', async () => {
    const batch = [{ prompt: 'One?' }, { prompt: 'Two?', level: 'medium' as const }, { prompt: 'Three?' }];

    const { id } = await createJob(house.fetch, ada.headers, { level: 'low', batch });
    const job = await untilJob(house.fetch, ada.headers, id, isOver);
    const results = await resultsOf(house.fetch, ada.headers, id);

    expect(job.status).toBe('finished');
    expect(job.totals).toMatchObject({ completed: 2, failed: 1, cancelled: 0 });
    expect(job.totals.credits).toEqual({ main: 0, conversation_limit: 2 });
    expect(results.map(({ status }) => status)).toEqual(['completed', 'failed', 'completed']);
    expect(results[1]).toMatchObject({ completion: null, error: { error_code: 'UPSTREAM_REJECTED', errors: [] } });
    expect(results[0]?.error).toBeNull();
    expect(await leftOf(house.fetch, ada.headers)).toBe(98);
    expectClosed();
  });

  test('of a level that the user lost meanwhile is given back, and the model is not asked', async () => {
    const batch = [{ prompt: 'One?' }, { prompt: 'Two?' }, { prompt: 'Three?', level: 'ultra' as const }];
    const { id } = await createJob(house.fetch, ada.headers, { level: 'high', parallel: false, batch });
    await mock.waitForCall(1);
    house.write("UPDATE users SET level = 'high'");

    await untilJob(house.fetch, ada.headers, id, isOver);
    const results = await resultsOf(house.fetch, ada.headers, id);

    expect(results.map(({ status }) => status)).toEqual(['completed', 'completed', 'failed']);
    expect(results[2]?.error?.error_code).toBe('LEVEL_NOT_ALLOWED');
    expect(mock.calls).toHaveLength(2);
    expect(await leftOf(house.fetch, ada.headers)).toBe(98);
    expectClosed();
  });
});

describe('A job that is cancelled', () => {
  test('keeps and charges what was done, and gives back what waited', async () => {
    const { id } = await createJob(house.fetch, ada.headers, batchOf(20, { level: 'high' }));
    await mock.waitForCall(3);

    const cancelled = await cancelJob(house.fetch, ada.headers, id);
    const again = await cancelJob(house.fetch, ada.headers, id);
    const job = await untilJob(house.fetch, ada.headers, id, isOver);
    const results = await resultsOf(house.fetch, ada.headers, id);

    expect(cancelled).toMatchObject({ status: 'cancelled', waiting: 0 });
    expect(again.status).toBe('cancelled');
    const { completed, failed } = job.totals;
    expect(completed).toBeGreaterThanOrEqual(2);
    expect(completed).toBeLessThan(20);
    expect(job.totals).toMatchObject({ failed: 0, cancelled: 20 - completed });
    expect(failed).toBe(0);
    expect(mock.calls).toHaveLength(completed);
    expect(results.filter(({ status }) => status === 'completed').every((result) => saidIn(result) !== '')).toBe(true);
    expect(results.filter(({ status }) => status === 'cancelled')).toHaveLength(20 - completed);
    expect(results.at(-1)).toMatchObject({ index: 19, status: 'cancelled', completion: null, error: null });
    expect(await leftOf(house.fetch, ada.headers)).toBe(100 - completed);
    expectClosed();
  });

  test('after it has finished stays as it was', async () => {
    const { id } = await createJob(house.fetch, ada.headers, batchOf(2));
    const finished = await untilJob(house.fetch, ada.headers, id, isOver);

    expect(await cancelJob(house.fetch, ada.headers, id)).toEqual(finished);
    expect(await leftOf(house.fetch, ada.headers)).toBe(98);
  });
});

describe('The job of a user', () => {
  test('who is switched off asks nothing of the model until they are switched on again', async () => {
    const bob = await house.register('bob');
    const { id } = await createJob(house.fetch, ada.headers, batchOf(3, { level: 'high', parallel: false }));
    await mock.waitForCall(1);
    house.write('UPDATE users SET is_active = 0 WHERE id = ?', ada.userId);
    await until(() => house.rows('SELECT id FROM batch_jobs WHERE running = 0').length === 1);

    const other = await createJob(house.fetch, bob.headers, batchOf(4));
    await untilJob(house.fetch, bob.headers, other.id, isOver);
    expect(house.rows('SELECT waiting, completed FROM batch_jobs WHERE id = ?', id)).toEqual([
      { waiting: 2, completed: 1 },
    ]);
    house.write('UPDATE users SET is_active = 1');
    const job = await untilJob(house.fetch, ada.headers, id, isOver);

    expect(job.totals).toMatchObject({ completed: 3, failed: 0 });
    expect(mock.calls).toHaveLength(7);
    expectClosed();
  });

  test('who deletes their account ends with it, and nothing of it stays open', async () => {
    const { headers } = await house.signIn('ada');
    const { id } = await createJob(house.fetch, ada.headers, batchOf(6, { level: 'high', parallel: false }));
    await mock.waitForCall(1);

    const gone = await house.send('DELETE', '/v1/users/account', { password: 'Correct-horse-1' }, headers);
    expect(gone.status).toBe(200);
    await mock.waitForEnd(1);
    await until(() => house.rows("SELECT seq FROM message_logs WHERE status = 'pending'").length === 0);

    expect(house.rows('SELECT id FROM batch_jobs WHERE id = ?', id)).toEqual([]);
    expect(house.rows('SELECT position FROM batch_tasks')).toEqual([]);
    expect(mock.calls).toHaveLength(1);
    expectSound((sql) => house.rows(sql));
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
