import { describe, expect, test } from 'vitest';
import type { BatchTaskResult } from '../../packages/server/src/contract/types.ts';
import { allowance, failing, openBatches, questions, slow, stalling } from './batch-scene.ts';
import { eventually } from './upstream-scene.ts';

const answerOf = ({ completion }: BatchTaskResult) => String(completion?.choices[0]?.message.content);

describe('A batch', () => {
  test('answers its tasks in their order, each with its receipt, and what came of all', async () => {
    await using scene = await openBatches();

    const { status, body } = await scene.process([
      { prompt: 'First', level: slow },
      { messages: [{ role: 'user', content: 'Second' }], r_type: 'none' },
      { prompt: 'Third' },
    ]);

    expect(status).toBe(200);
    expect(body.results.map(({ index, status }) => [index, status])).toEqual([
      [0, 'completed'],
      [1, 'completed'],
      [2, 'completed'],
    ]);
    expect(
      ['First', 'Second', 'Third'].map((word, index) =>
        answerOf(body.results[index] as BatchTaskResult).includes(word),
      ),
    ).toEqual([true, true, true]);
    expect(body.results.map(({ completion }) => completion?.enhancement)).toMatchObject([
      { level: slow, r_type: 'bpe' },
      { level: 'low', r_type: 'none' },
      { level: 'low', r_type: 'bpe' },
    ]);
    const usages = body.results.map(({ completion }) => completion?.usage);
    expect(body.totals).toMatchObject({
      ...{ tasks: 3, completed: 3, failed: 0, cancelled: 0 },
      tokens: {
        prompt: usages.reduce((sum, usage) => sum + (usage?.prompt_tokens ?? 0), 0),
        completion: usages.reduce((sum, usage) => sum + (usage?.completion_tokens ?? 0), 0),
      },
      credits: { main: 0, conversation_limit: 3 },
    });
    expect(body.totals.tokens.completion).toBeGreaterThan(0);
    expect(scene.balance()).toBe(allowance - 3);
    await scene.settled();
  });

  test('has what holds for all tasks where a task says nothing itself', async () => {
    await using scene = await openBatches({ STYLE_COSTS: JSON.stringify({ tot: 3 }) });

    const { body } = await scene.process([{ prompt: 'One' }, { prompt: 'Two', r_type: 'none', temperature: 0.5 }], {
      r_type: 'tot',
      level: slow,
    });

    expect(body.results.map(({ completion }) => completion?.enhancement)).toMatchObject([
      { r_type: 'tot', level: slow },
      { r_type: 'none', level: slow },
    ]);
    expect(scene.mock.calls.map((call) => call.body.temperature)).toEqual(expect.arrayContaining([undefined, 0.5]));
    expect(body.totals.credits).toEqual({ main: 0, conversation_limit: 4 });
    await scene.settled();
  });

  test('gives back what a task that fails took, and goes on with the others', async () => {
    await using scene = await openBatches();

    const { status, body } = await scene.process([{ prompt: 'A' }, { prompt: 'B', level: failing }, { prompt: 'C' }]);

    expect(status).toBe(200);
    expect(body.results.map(({ status }) => status)).toEqual(['completed', 'failed', 'completed']);
    expect(body.results[1]).toMatchObject({ completion: null, error: { error_code: 'UPSTREAM_INVALID', errors: [] } });
    expect(body.totals).toMatchObject({ completed: 2, failed: 1, credits: { conversation_limit: 2 } });
    expect(scene.balance()).toBe(allowance - 2);
    await scene.settled();
  });

  test('is charged for as a whole or not at all, before the model is asked', async () => {
    await using scene = await openBatches({ DEFAULT_USER_LIMITS: '{"conversation_limit":3,"reset":3}' });

    const refused = await scene.process(questions(4));
    const served = await scene.process(questions(3));

    expect([refused.status, refused.body.error_code]).toEqual([429, 'CREDITS_EXHAUSTED']);
    expect(refused.body).toMatchObject({ limits: { conversation_limit: 3 } });
    expect([served.status, scene.balance(), scene.mock.calls.length]).toEqual([200, 0, 3]);
    expect(scene.statuses()).toEqual(['completed', 'completed', 'completed']);
    await scene.settled();
  });

  test('has each task in the log under a name of its own, also where the request id was used before', async () => {
    await using scene = await openBatches();
    const named = { 'x-request-id': 'a-batch-of-mine' };
    await scene.process(questions(2), {}, named);
    await scene.process(questions(2, {}, 'Another'), {}, named);

    const ids = scene.house
      .rows<{ request_id: string }>('SELECT request_id FROM message_logs ORDER BY seq')
      .map(({ request_id }) => request_id);
    expect(ids.slice(0, 2)).toEqual(['a-batch-of-mine.0', 'a-batch-of-mine.1']);
    expect(new Set(ids).size).toBe(4);
    const session = await scene.house.signIn('ada');
    for (const id of ids) {
      expect((await scene.house.fetch(`/v1/users/messages/${id}`, { headers: session.headers })).status).toBe(200);
    }
    await scene.settled();
  });
});

describe('Tasks of a batch', () => {
  test('run one by one, in their order, where it is not parallel', async () => {
    await using scene = await openBatches();

    await scene.process(questions(4), { parallel: false, level: slow });

    const { calls } = scene.mock;
    expect(calls.map(({ question }) => question)).toEqual(['Question 0', 'Question 1', 'Question 2', 'Question 3']);
    for (const [index, call] of calls.entries()) {
      expect(call.startedAt).toBeGreaterThanOrEqual(calls[index - 1]?.endedAt ?? 0);
    }
  });

  test('run side by side, no more of them at once than the server has lanes, over all batches', async () => {
    await using scene = await openBatches({ BATCH_MAX_PARALLEL_TASKS: '3' });

    await Promise.all([
      scene.process(questions(6), { level: slow }),
      scene.process(questions(6, {}, 'Another'), { level: slow }),
    ]);

    const { calls } = scene.mock;
    const besides = calls.map(
      ({ startedAt }) =>
        calls.filter((other) => other.startedAt <= startedAt && (other.endedAt ?? Infinity) > startedAt).length,
    );
    expect([calls.length, Math.max(...besides)]).toEqual([12, 3]);
  });

  test("of one user do not wait for all of another's huge batch", async () => {
    await using scene = await openBatches({ BATCH_MAX_PARALLEL_TASKS: '2' });
    const grace = await scene.house.register('grace');

    const huge = scene.process(questions(20), { level: slow });
    await scene.mock.waitForCall(2);
    const small = await scene.process(questions(2, {}, 'Of Grace'), {}, grace.headers);
    const begunByThen = scene.mock.calls.length;
    await huge;

    expect(small.status).toBe(200);
    // Two that ran, her own two, and at most one of his between and beside each of them.
    expect(begunByThen).toBeLessThanOrEqual(2 + 2 + 4);
    await scene.settled();
  });
});

describe('A client that leaves', () => {
  test('stops what runs and what has not begun, and pays for neither', async () => {
    await using scene = await openBatches({ BATCH_MAX_PARALLEL_TASKS: '2' });
    const leaving = new AbortController();

    const left = scene.open([{ prompt: 'Whole' }, ...questions(8, { level: stalling })], { signal: leaving.signal });
    await scene.mock.waitForEnd(1);
    await scene.mock.waitForCall(3);
    leaving.abort();
    await expect(left).rejects.toThrow();
    await eventually('the end of all tasks', () => scene.statuses().every((status) => status !== 'pending'));

    expect(scene.statuses()).toEqual(['completed', ...Array(8).fill('cancelled')]);
    expect(scene.mock.calls).toHaveLength(3);
    expect(scene.balance()).toBe(allowance - 1);
    await scene.settled();
  });

  test('stops a batch that is worked off one by one after the task that runs', async () => {
    await using scene = await openBatches();
    const leaving = new AbortController();

    const left = scene.open(questions(5, { level: stalling }), { signal: leaving.signal, more: { parallel: false } });
    await scene.mock.waitForCall(1);
    leaving.abort();
    await expect(left).rejects.toThrow();
    await eventually('the end of all tasks', () => scene.statuses().every((status) => status !== 'pending'));

    expect([scene.statuses(), scene.mock.calls.length]).toEqual([Array(5).fill('cancelled'), 1]);
    expect(scene.balance()).toBe(allowance);
    await scene.settled();
  });
});

test('Jobs can be looked at and stopped while batches hold every place', async () => {
  await using scene = await openBatches({ MAX_CONCURRENT_REQUESTS: '1', MAX_QUEUED_REQUESTS: '0' });
  const { house } = scene;
  const eve = await house.register('eve');
  const made = await house.post('/v1/batch/jobs', { level: 'low', batch: [{ prompt: 'Later' }] }, eve.headers);
  const { id } = (await made.json()) as { id: string };
  const leaving = new AbortController();
  const held = scene.open([{ prompt: 'Stalls', level: stalling }], { signal: leaving.signal }).catch(() => 'left');
  await eventually('the batch holds the place', () => scene.mock.calls.some(({ model }) => model === 'stall@0'));

  const look = async (path: string, method = 'GET') =>
    (await house.fetch(path, { method, headers: eve.headers })).status;
  expect((await scene.process([{ prompt: 'No place' }])).status).toBe(503);
  expect([
    await look('/v1/batch/jobs'),
    await look(`/v1/batch/jobs/${id}`),
    await look(`/v1/batch/jobs/${id}/results`),
    await look(`/v1/batch/jobs/${id}`, 'DELETE'),
  ]).toEqual([200, 200, 200, 200]);
  leaving.abort();
  expect(await held).toBe('left');
  await scene.settled();
});
