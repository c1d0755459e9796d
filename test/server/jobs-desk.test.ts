import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BatchJobList } from '../../packages/server/src/contract/types.ts';
import { movableClock } from '../clock.ts';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Resident, type Settings } from '../house.ts';
import { expectSound } from './credit-scene.ts';
import {
  batchOf,
  cancelJob,
  createJob,
  isOver,
  leftOf,
  questionOf,
  resultsOf,
  saidIn,
  sendJob,
  untilJob,
} from './jobs-scene.ts';
import { operator, usageOf } from './monitoring-scene.ts';

const hourMs = 3_600_000;
const startMs = Date.UTC(2026, 5, 1, 12);

let mock: MockLlm;
let clock: ReturnType<typeof movableClock>;
let house: House;
let ada: Resident;

beforeEach(async () => {
  mock = await startMockLlm();
  await open({});
});

afterEach(async () => {
  await house.close();
  await mock.close();
});

async function open(more: Settings): Promise<void> {
  clock = movableClock(startMs);
  const settings = {
    WAPI_URL: mock.baseUrl,
    LEVEL_LOW_MODEL: 'ok',
    LEVEL_MEDIUM_MODEL: 'ttfb@30',
    LEVEL_HIGH_MODEL: 'stall@1',
    BATCH_MAX_PARALLEL_TASKS: '4',
    DEFAULT_USER_LEVEL: 'high',
    DEFAULT_USER_LIMITS: '{"conversation_limit":20,"reset":20}',
    API_KEY: operator.authorization.replace('Bearer ', ''),
    SHUTDOWN_TIMEOUT_MS: '50',
  } as const;
  house = await openHouse({ ...settings, ...more }, clock);
  ada = await house.register('ada');
}

async function reopen(more: Settings): Promise<void> {
  await house.close();
  await open(more);
}

describe('A job', () => {
  test('is accepted at once and finished in the background', async () => {
    const reply = await sendJob(house.fetch, ada.headers, batchOf(12));
    const accepted = (await reply.json()) as { id: string };
    const job = await untilJob(house.fetch, ada.headers, accepted.id, isOver);

    expect(reply.status).toBe(202);
    expect(accepted).toMatchObject({ parallel: true, finished_at: null, expires_at: null });
    expect(job).toMatchObject({ status: 'finished', running: 0, waiting: 0, created_at: '2026-06-01T12:00:00.000Z' });
    expect(job.totals).toMatchObject({ tasks: 12, completed: 12 });
    expect(job.totals.tokens.completion).toBeGreaterThan(0);
    expect(await leftOf(house.fetch, ada.headers)).toBe(8);
    expectSound((sql) => house.rows(sql));
  });

  test('answers each task with its own completion, in the order of the tasks', async () => {
    const { id } = await createJob(house.fetch, ada.headers, batchOf(12));
    await untilJob(house.fetch, ada.headers, id, isOver);
    const results = await resultsOf(house.fetch, ada.headers, id);
    const tail = await resultsOf(house.fetch, ada.headers, id, 9);

    expect(results.map(({ index }) => index)).toEqual(Array.from({ length: 12 }, (_, place) => place));
    expect(results.filter((result) => !saidIn(result).includes(questionOf(result.index)))).toEqual([]);
    expect(tail).toEqual(results.slice(9));
  });

  test('that is not parallel asks the model one task after the other, in their order', async () => {
    const { id } = await createJob(house.fetch, ada.headers, batchOf(8, { level: 'medium', parallel: false }));
    await untilJob(house.fetch, ada.headers, id, isOver);

    const places = mock.calls.map(({ question }) => Number(/number (\d+)/.exec(question)?.[1]));
    expect(places).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const overlapping = mock.calls.filter(({ startedAt }, place) => {
      const before = mock.calls[place - 1];
      return before !== undefined && startedAt < (before.endedAt ?? Number.POSITIVE_INFINITY);
    });
    expect(overlapping).toEqual([]);
  });

  test('shows what has ended while the rest goes on', async () => {
    const batch = [{ prompt: 'One?' }, { prompt: 'Two?', level: 'high' as const }, { prompt: 'Three?' }];
    const { id } = await createJob(house.fetch, ada.headers, { level: 'low', batch });

    const job = await untilJob(house.fetch, ada.headers, id, ({ totals }) => totals.completed === 2);
    const results = await resultsOf(house.fetch, ada.headers, id);

    expect(job).toMatchObject({ status: 'running', running: 1, waiting: 0, finished_at: null });
    expect(results.map(({ index }) => index)).toEqual([0, 2]);
  });

  test('counts among the usage, as the operation that took it in', async () => {
    const { id } = await createJob(house.fetch, ada.headers, batchOf(3));
    await untilJob(house.fetch, ada.headers, id, isOver);

    const { data } = await usageOf(house, ada.headers);
    const used = data.filter(({ route }) => route === 'createBatchJob');
    expect(used.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(3);
    expect(used.reduce((sum, { requests }) => sum + requests, 0)).toBe(1);
  });

  test('has the places of its tasks among those that the operator watches', async () => {
    const { id } = await createJob(house.fetch, ada.headers, batchOf(9, { level: 'high' }));
    await mock.waitForCall(4);
    const leaving = new AbortController();
    const batch = house.fetch('/v1/batch/process', {
      ...{ method: 'POST', body: JSON.stringify(batchOf(5, { level: 'high' })), signal: leaving.signal },
      headers: { 'content-type': 'application/json', ...ada.headers },
    });
    await until(() => house.rows("SELECT seq FROM message_logs WHERE status = 'pending'").length === 14);

    const status = (await (await house.fetch('/v1/monitoring/queue-status', { headers: operator })).json()) as {
      requests: Record<string, unknown>;
    };
    expect(status.requests.batch).toEqual({ active: 4, waiting: 5, limit: 4 });
    const health = (await (await house.fetch('/v1/monitoring/health', { headers: operator })).json()) as {
      components: { queue: { status: string } };
    };
    expect(health.components.queue.status).toBe('ok');
    leaving.abort();
    await batch;
    await cancelJob(house.fetch, ada.headers, id);
  });
});

describe('A job that is refused', () => {
  test('for a balance that does not hold all of it charges nothing', async () => {
    const reply = await sendJob(house.fetch, ada.headers, batchOf(21));

    expect(reply.status).toBe(429);
    expect(await reply.json()).toMatchObject({ error_code: 'CREDITS_EXHAUSTED', limits: { conversation_limit: 20 } });
    expectUntouched();
  });

  test('for a task that is not allowed names it and charges nothing', async () => {
    const batch = [{ prompt: 'One?' }, { prompt: 'Two?', level: 'ultra' }];
    const reply = await sendJob(house.fetch, ada.headers, { level: 'low', batch });

    expect(reply.status).toBe(403);
    expect(await reply.json()).toMatchObject({ error_code: 'LEVEL_NOT_ALLOWED', errors: [{ path: 'batch[1].level' }] });
    expectUntouched();
  });

  test('for more tasks than may be charges nothing', async () => {
    await reopen({ BATCH_MAX_JOB_TASKS: '4' });
    const reply = await sendJob(house.fetch, ada.headers, batchOf(5));

    expect(reply.status).toBe(422);
    expectUntouched();
  });

  test('for too many open ones is accepted once one of them is over', async () => {
    await reopen({ BATCH_MAX_OPEN_JOBS: '2' });
    const { id } = await createJob(house.fetch, ada.headers, batchOf(1, { level: 'high' }));
    const second = await createJob(house.fetch, ada.headers, batchOf(9, { level: 'high' }));

    const refused = await sendJob(house.fetch, ada.headers, batchOf(1));
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ error_code: 'CONFLICT' });
    expect(await leftOf(house.fetch, ada.headers)).toBe(10);

    house.write("UPDATE batch_jobs SET state = 'cancelled', finished_at = 1 WHERE id = ?", second.id);
    await createJob(house.fetch, ada.headers, batchOf(1));
    expect(id).not.toBe(second.id);
  });

  function expectUntouched(): void {
    expect(house.rows("SELECT id FROM credit_ledger WHERE kind NOT IN ('grant', 'reset')")).toEqual([]);
    expect(house.rows('SELECT seq FROM message_logs')).toEqual([]);
    expect(house.rows('SELECT conversation_limit FROM users')).toEqual([{ conversation_limit: 20 }]);
    expect(mock.calls).toEqual([]);
  }
});

describe('The jobs of a user', () => {
  test('are listed, the newest first, and are nobody else’s', async () => {
    const bob = await house.register('bob');
    const first = await createJob(house.fetch, ada.headers, batchOf(1));
    clock.move(1_000);
    const second = await createJob(house.fetch, ada.headers, batchOf(1));

    expect((await listed(ada)).data.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await listed(bob)).toMatchObject({ data: [], total: 0 });
    const missing = '00000000-0000-7000-8000-000000000009';
    for (const [method, tail] of [
      ['GET', ''],
      ['DELETE', ''],
      ['GET', '/results'],
    ] as const) {
      const stranger = await house.fetch(`/v1/batch/jobs/${first.id}${tail}`, { method, headers: bob.headers });
      const none = await house.fetch(`/v1/batch/jobs/${missing}${tail}`, { method, headers: bob.headers });
      expect([stranger.status, none.status]).toEqual([404, 404]);
      expect(await said(stranger)).toEqual(await said(none));
    }
  });

  test('are forgotten when their time is over, and what they cost stays in the ledger', async () => {
    await reopen({ BATCH_RESULT_RETENTION_HOURS: '2' });
    const { id } = await createJob(house.fetch, ada.headers, batchOf(3));
    const job = await untilJob(house.fetch, ada.headers, id, isOver);
    expect(Date.parse(job.expires_at ?? '') - Date.parse(job.finished_at ?? '')).toBe(2 * hourMs);

    clock.move(2 * hourMs + 1_000);
    await until(() => house.rows('SELECT id FROM batch_jobs').length === 0);

    expect(house.rows('SELECT position FROM batch_tasks')).toEqual([]);
    expect((await house.fetch(`/v1/batch/jobs/${id}`, { headers: ada.headers })).status).toBe(404);
    expect(house.rows("SELECT count(*) AS n FROM credit_ledger WHERE kind = 'settle'")).toEqual([{ n: 3 }]);
    expectSound((sql) => house.rows(sql));
  });

  async function listed({ headers }: Resident): Promise<BatchJobList> {
    return (await (await house.fetch('/v1/batch/jobs', { headers })).json()) as BatchJobList;
  }

  async function said(reply: Response): Promise<unknown> {
    const { message, error_code } = (await reply.json()) as { message: string; error_code: string };
    return { message, error_code };
  }
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
