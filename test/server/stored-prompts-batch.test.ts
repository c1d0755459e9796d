import { expect, test } from 'vitest';
import type { BatchResult, MessageList } from '../../packages/server/src/contract/types.ts';
import { createJob, isOver, leftOf, resultsOf, untilJob } from './jobs-scene.ts';
import { openWriting, question, type Refused, type Writing, writeGreeting } from './stored-prompts-scene.ts';

const prompt = { name: 'support/greeting', variables: { customer_name: 'Ada' } };
const greeted = [
  { role: 'system', content: 'Answer Ada as kindly as you can.' },
  { role: 'user', content: 'I am Ada.' },
  { role: 'assistant', content: 'Welcome!' },
];

test('A task of a batch names a stored prompt by an object; a text is what the user says.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene, { config: { r_type: 'tot', temperature: 0.3 } });
  await scene.write({ name: 'alone', content: 'Tell {whom} about tides.' });

  const { status, body } = await scene.ask<BatchResult>('POST', '/v1/batch/process', {
    level: 'low',
    parallel: false,
    batch: [
      { prompt, messages: [question], r_type: 'none' },
      { prompt: { name: 'alone', label: 'production', variables: { whom: 'Ada' } }, r_type: 'none' },
      { prompt: 'support/greeting@production', r_type: 'none' },
      { prompt, temperature: 1 },
    ],
  });

  expect(status).toBe(200);
  expect(scene.sent().map(({ messages }) => messages.slice(0, 4))).toEqual([
    [...greeted, question],
    [{ role: 'user', content: 'Tell Ada about tides.' }],
    [{ role: 'user', content: 'support/greeting@production' }],
    greeted,
  ]);
  expect(scene.sent().map(({ temperature }) => temperature)).toEqual([0.3, undefined, undefined, 1]);
  const receipts = body.results.map(({ completion }) => completion?.enhancement);
  expect(receipts.map((receipt) => receipt?.prompt?.name)).toEqual([
    ...['support/greeting', 'alone', undefined, 'support/greeting'],
  ]);
  expect(receipts.map((receipt) => receipt?.r_type)).toEqual(['none', 'none', 'none', 'tot']);
});

test('A batch is refused whole for one task whose prompt is not there or lacks a value, with the place of that task.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene);
  const refusalOf = async (path: string, task: object) => {
    const { status, body } = await scene.ask<Refused>('POST', path, { level: 'low', batch: [{ prompt }, task] });
    return [status, body.errors[0]?.path];
  };

  for (const path of ['/v1/batch/process', '/v1/batch/jobs']) {
    expect(await refusalOf(path, { prompt: { name: 'nothing' } })).toEqual([404, 'batch[1].prompt']);
    expect(await refusalOf(path, { prompt: { name: 'support/greeting' } })).toEqual([
      ...[422, 'batch[1].prompt.variables.customer_name'],
    ]);
    expect(await refusalOf(path, { prompt: {} })).toEqual([422, 'batch[1].prompt.name']);
    expect(await refusalOf(path, { prompt: 'Both.', messages: [question] })).toEqual([422, 'batch[1].prompt']);
  }
  expect(scene.mock.calls).toHaveLength(0);
  expect(scene.house.rows('SELECT 1 FROM message_logs')).toEqual([]);
});

test('What the stored prompts of a batch come to is bounded over all its tasks, and few bytes are not held as many.', async () => {
  await using scene = await openWriting();
  await scene.write({ name: 'large', content: '{a}'.repeat(80_000) });
  const task = { prompt: { name: 'large', variables: { a: 'x'.repeat(50) } } };

  const { status, body } = await scene.ask<Refused>('POST', '/v1/batch/process', {
    ...{ level: 'low', batch: Array(9).fill(task) },
  });

  expect([status, body.errors[0]?.path]).toEqual([422, 'batch[8].prompt']);
});

test('A job carries its tasks out with the version that they were charged for, though its label has moved meanwhile.', async () => {
  await using scene = await openWriting(oneLane);
  const { id } = await writeGreeting(scene);
  const letGo = await holdLane(scene);
  const task = { prompt, messages: [question], r_type: 'none' as const };
  const job = await createJob(scene.house.fetch, scene.ada.headers, { level: 'low', batch: [task, task] });

  await scene.ask('PUT', `/v1/prompts/${id}`, { content: 'Something else.' });
  await scene.ask('DELETE', `/v1/prompts/${id}`);
  await letGo();
  await untilJob(scene.house.fetch, scene.ada.headers, job.id, isOver);

  const used = { id, name: 'support/greeting', version: 1, label: 'production' };
  const results = await resultsOf(scene.house.fetch, scene.ada.headers, job.id);
  expect(results.map(({ completion }) => completion?.enhancement.prompt)).toEqual([used, used]);
  expect(scene.sent().slice(1)).toMatchObject(Array(2).fill({ messages: [...greeted, question] }));
  const { headers } = await scene.house.signIn('ada');
  const { body } = await scene.ask<MessageList>('GET', '/v1/users/messages', undefined, headers);
  expect(body.data.map((entry) => entry.prompt)).toEqual([used, used, null]);
});

test('A task of a job whose prompt was removed for good before its turn fails, and is given back.', async () => {
  await using scene = await openWriting(oneLane);
  const { id } = await writeGreeting(scene);
  const admin = await scene.house.setUp();
  const letGo = await holdLane(scene);
  const job = await createJob(scene.house.fetch, scene.ada.headers, { level: 'low', batch: [{ prompt }] });

  await scene.ask('DELETE', `/v1/prompts/${id}`);
  const purged = await scene.ask(
    'POST',
    `/v1/prompts/${id}/purge?tenant_id=${scene.ada.userId}`,
    undefined,
    admin.headers,
  );
  await letGo();
  await untilJob(scene.house.fetch, scene.ada.headers, job.id, isOver);

  expect(purged.status).toBe(200);
  const results = await resultsOf(scene.house.fetch, scene.ada.headers, job.id);
  expect(results).toMatchObject([
    { status: 'failed', error: { error_code: 'NOT_FOUND', errors: [{ path: 'prompt' }] } },
  ]);
  expect(await leftOf(scene.house.fetch, scene.ada.headers)).toBe(10);
});

const oneLane = { BATCH_MAX_PARALLEL_TASKS: '1', LEVEL_HIGH_MODEL: 'stall@0' };

/** Has a batch of Ada's take the only place for tasks, until it is let go. */
async function holdLane({ house, ada, mock }: Writing): Promise<() => Promise<void>> {
  const origin = await house.listen();
  const leaving = new AbortController();
  const held = fetch(`${origin}/v1/batch/process`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ada.headers },
    body: JSON.stringify({ level: 'high', batch: [{ prompt: 'Stalls' }] }),
    signal: leaving.signal,
  }).catch(() => 'left');
  await mock.waitForCall(1);
  return async () => {
    leaving.abort();
    await held;
  };
}
