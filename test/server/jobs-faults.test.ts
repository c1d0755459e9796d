import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resultLine } from '../../packages/server/src/services/batch/job-words.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import { openHouse } from '../house.ts';
import { expectSound } from './credit-scene.ts';
import { batchOf, createJob, isOver, resultsOf, untilJob } from './jobs-scene.ts';
import { eventually } from './upstream-scene.ts';

test('A job goes on after its database could not be written for a while, and each task is charged once', async () => {
  const mock = await startMockLlm();
  const house = await openHouse({
    WAPI_URL: mock.baseUrl,
    LEVEL_LOW_MODEL: 'ttfb@400',
    BATCH_MAX_PARALLEL_TASKS: '3',
    DEFAULT_USER_LIMITS: '{"conversation_limit":12,"reset":12}',
  });
  const ada = await house.register();
  const file = join(house.dataDir, 'promptenchanter.db');
  const held = () => house.logLines().filter(({ msg }) => msg === 'could not let a task go');

  const { id } = await createJob(house.fetch, ada.headers, batchOf(12));
  await mock.waitForCall(3);
  renameSync(file, `${file}.aside`);
  await eventually('tasks that cannot be let go', () => new Set(held().map(({ task }) => task)).size === 3);
  renameSync(`${file}.aside`, file);
  const job = await untilJob(house.fetch, ada.headers, id, isOver);
  const results = await resultsOf(house.fetch, ada.headers, id);

  expect(job.totals).toMatchObject({ completed: 12, failed: 0, cancelled: 0 });
  expect(job.totals.credits).toEqual({ main: 0, conversation_limit: 12 });
  expect(results).toHaveLength(12);
  expect(house.rows("SELECT seq FROM message_logs WHERE status <> 'completed'")).toEqual([]);
  expectSound((sql) => house.rows(sql));
  await house.close();
  await mock.close();
});

test('A job that could not be taken in, nor given back at once, is given back as soon as that can be written', async () => {
  const house = await openHouse({ DEFAULT_USER_LIMITS: '{"conversation_limit":10000,"reset":10000}' });
  const ada = await house.register();
  const file = join(house.dataDir, 'promptenchanter.db');
  const body = JSON.stringify(batchOf(10_000));

  const sent = house.post('/v1/batch/jobs', body, ada.headers);
  await eventually('the first tasks', () => house.rows('SELECT position FROM batch_tasks LIMIT 1').length === 1);
  renameSync(file, `${file}.aside`);
  const refused = await sent;
  await eventually('a job that is left', () =>
    house.logLines().some(({ msg }) => String(msg).startsWith('could not close a job')),
  );
  renameSync(`${file}.aside`, file);
  await eventually('all given back', () => left() === 10_000, 10_000);

  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ error_code: 'STORAGE_UNAVAILABLE' });
  expect(house.rows('SELECT state, waiting FROM batch_jobs')).toEqual([{ state: 'cancelled', waiting: 0 }]);
  expect(house.rows("SELECT seq FROM message_logs WHERE status = 'pending'")).toEqual([]);
  expectSound((sql) => house.rows(sql));
  await house.close();

  function left(): number | undefined {
    return house.rows<{ conversation_limit: number }>('SELECT conversation_limit FROM users')[0]?.conversation_limit;
  }
});

test('A result is one line of its own, though its model writes JSON over several', () => {
  const body = '{\r\n  "choices": [\n    "a\\nb"\n  ]\n}';
  const line = resultLine({ position: 3, status: 'completed', body, processingMs: 12 });

  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual({
    ...{ index: 3, status: 'completed', error: null, processing_time_ms: 12 },
    completion: { choices: ['a\nb'] },
  });
});
