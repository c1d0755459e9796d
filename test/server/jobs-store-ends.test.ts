import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { masterKeys } from '../../packages/server/src/adapters/keys/master-key.ts';
import { endWhatWasOpen } from '../../packages/server/src/adapters/sqlite/carry-over.ts';
import { sqliteRetention } from '../../packages/server/src/adapters/sqlite/retention.ts';
import { sqliteKeyRotation } from '../../packages/server/src/adapters/sqlite/rewrap.ts';
import { sealedUnder } from '../../packages/server/src/core/vault.ts';
import type { TakenTask } from '../../packages/server/src/ports/jobs.ts';
import { stillClock } from '../still-clock.ts';
import { expectSound } from './credit-scene.ts';
import { endOf, expectOrder, openWorks, tasksOf, type Works } from './jobs-store-scene.ts';

const noon = Date.parse('2027-12-30T12:00:00Z');

/** A job of which one task has ended, one runs on the first server, and the others wait. */
async function half(works: Works, tasks: number): Promise<TakenTask> {
  await works.begun('job', 'ada', tasks);
  const [done, running] = await works.jobs.take('server-1', 2, noon);
  if (!done || !running) throw new Error('Nothing was taken.');
  await works.credits.settle(done.charge, endOf('completed', '{"answer":"a secret"}', noon));
  return running;
}

test('Nothing of a job stays of a user who leaves, and what is still under way or waits is closed', async () => {
  await using works = await openWorks(['ada'], stillClock(noon));
  const running = await half(works, 500);
  await works.removeUser('ada');
  for (const table of ['batch_jobs', 'batch_tasks']) expect(works.rows(`SELECT * FROM ${table}`)).toEqual([]);

  await works.credits.settle(running.charge, endOf('completed', '{}', noon));
  await works.jobs.letGo(running, 'server-1');
  expect(await works.jobs.cancelSome('job', 5, noon)).toBe(0);
  expect(await works.jobs.recover('server-2', noon)).toEqual([]);
  const recovered: number[] = [];
  for (let beat = 0; beat < 4; beat++) recovered.push(await works.credits.recover('server-2', new Set(), noon));

  expect(recovered).toEqual([200, 200, 98, 0]);
  expect(works.rows('SELECT status, count(*) AS n FROM message_logs GROUP BY status ORDER BY status')).toEqual([
    { status: 'completed', n: 2 },
    { status: 'interrupted', n: 498 },
  ]);
  expectSound(works.rows);
});

test('No server gives back what waits for its turn, however long it waits and whoever dies', async () => {
  const clock = stillClock(noon);
  await using works = await openWorks(['ada'], clock);
  await half(works, 5);
  clock.move(48 * 3_600_000);
  await works.instances.leave('server-1');
  expect(await works.credits.recover('server-2', new Set(), clock.now())).toBe(0);
  expect(await works.jobs.recover('server-2', clock.now())).toEqual([]);

  expect(await works.jobs.find('job', 'ada')).toMatchObject({ waiting: 4, running: 0, completed: 1 });
  expect((await works.jobs.take('server-2', 9, clock.now())).map(({ position }) => position)).toEqual([1, 2, 3, 4]);
});

test.each([
  ['credits first', true],
  ['jobs first', false],
] as const)(
  'After a restore, tasks that ran when the backup was made wait again, and go on where it stood (%s)',
  async (_, isCreditsFirst) => {
    await using works = await openWorks(['ada'], stillClock(noon));
    await half(works, 3);
    await works.opened('unfinished', 'ada', 2);
    await works.jobs.add('unfinished', tasksOf('ada', 1, noon));
    endWhatWasOpen(works.store.client, noon);

    await works.instances.join('server-3', noon);
    if (isCreditsFirst) expect(await works.credits.recover('server-3', new Set(), noon)).toBe(0);
    expect(await works.jobs.recover('server-3', noon)).toEqual(['unfinished']);
    expect(await works.credits.recover('server-3', new Set(), noon)).toBe(0);
    await works.jobs.cancelSome('unfinished', 9, noon);
    for (const task of await works.jobs.take('server-3', 9, noon)) {
      await works.credits.settle(task.charge, endOf('completed', '{}', noon));
    }

    expect(await works.jobs.find('job', 'ada')).toMatchObject({ state: 'finished', completed: 3 });
    expect(await works.jobs.find('unfinished', 'ada')).toMatchObject({ state: 'cancelled', cancelled: 1, tasks: 1 });
    expectSound(works.rows);
    expectOrder(works.rows);
  },
);

test('A job that is stopped is cancelled, and finished when its last running task has ended, with the results there are', async () => {
  const clock = stillClock(noon);
  await using works = await openWorks(['ada'], clock);
  const running = await half(works, 4);
  expect(await works.jobs.stop('job', 'ada', noon)).toMatchObject({ state: 'cancelled', running: 1, waiting: 2 });
  expect(await works.jobs.stop('job', 'ada', noon)).toMatchObject({ state: 'cancelled', running: 1, waiting: 2 });
  expect(await works.jobs.take('server-2', 9, noon)).toEqual([]);
  expect(await works.jobs.cancelSome('job', 9, noon)).toBe(2);
  expect(await works.jobs.find('job', 'ada')).toMatchObject({ running: 1, cancelled: 2, finishedAtMs: null });
  clock.move(1_000);
  await works.credits.refund(running.charge, endOf('failed', '{"error_code":"UPSTREAM_BUSY"}', clock.now()));
  await works.credits.settle(running.charge, endOf('completed', '{}', clock.now()));

  const end = { state: 'cancelled', completed: 1, failed: 1, cancelled: 2, running: 0, finishedAtMs: noon + 1_000 };
  expect(await works.jobs.stop('job', 'ada', noon + 9_000)).toMatchObject(end);
  expect(await works.jobs.results('job', 0, 10)).toEqual([
    { position: 0, status: 'completed', body: '{"answer":"a secret"}', processingMs: 5 },
    { position: 1, status: 'failed', body: '{"error_code":"UPSTREAM_BUSY"}', processingMs: 5 },
    { position: 2, status: 'cancelled', body: null, processingMs: 0 },
    { position: 3, status: 'cancelled', body: null, processingMs: 0 },
  ]);
  expect((await works.jobs.results('job', 1, 2)).map(({ position }) => position)).toEqual([1, 2]);
  expectSound(works.rows);
  expectOrder(works.rows);
});

test('A task that waits again is ended by the server that had it, once, and counted right', async () => {
  await using works = await openWorks(['ada'], stillClock(noon));
  const running = await half(works, 2);
  await works.instances.leave('server-1');
  await works.jobs.recover('server-2', noon);
  await works.credits.settle(running.charge, endOf('completed', '{"late":true}', noon));

  expect(await works.jobs.take('server-2', 9, noon)).toEqual([]);
  expect(await works.jobs.find('job', 'ada')).toMatchObject({
    state: 'finished',
    completed: 2,
    waiting: 0,
    running: 0,
  });
  expectOrder(works.rows);
});

test('Only the server that has a task lets it go', async () => {
  await using works = await openWorks(['ada'], stillClock(noon));
  const running = await half(works, 2);
  await works.jobs.letGo(running, 'server-2');
  expect(await works.jobs.find('job', 'ada')).toMatchObject({ waiting: 0, running: 1 });
  await works.jobs.letGo(running, 'server-1');
  await works.jobs.letGo(running, 'server-1');
  expect(await works.jobs.find('job', 'ada')).toMatchObject({ waiting: 1, running: 0 });
});

test('A request that cannot be read any more fails alone, is given back and told of; the others go on', async () => {
  await using works = await openWorks(['ada'], stillClock(noon));
  await works.begun('job', 'ada', 3);
  works.write("UPDATE batch_tasks SET request_sealed = x'00' WHERE position = 1");
  const tasks = await works.jobs.take('server-1', 9, noon);

  expect(tasks.map(({ position }) => position)).toEqual([0, 2]);
  expect(await works.jobs.find('job', 'ada')).toMatchObject({ running: 2, failed: 1 });
  const [told] = await works.jobs.results('job', 0, 9);
  expect(JSON.parse(told?.body ?? '')).toMatchObject({ error_code: 'INTERNAL_ERROR', errors: [] });
  expectSound(works.rows, ['C5: no charge is open']);
  expectOrder(works.rows);
});

test('The log keeps what waits, however old, and drops the rest when its time is over', async () => {
  const clock = stillClock(noon);
  await using works = await openWorks(['ada'], clock);
  const running = await half(works, 4);
  clock.move(3_600_000);
  await works.begun('later', 'ada', 1);
  const retention = sqliteRetention({ ...works.store, clock });
  const removed = await retention.dropMessages(clock.now(), 0);

  expect(removed).toMatchObject({ messages: 1 });
  await works.credits.settle(running.charge, endOf('completed', '{}', clock.now()));
  expect(await works.jobs.cancelSome('job', 9, clock.now())).toBe(2);
  expect(await works.jobs.find('job', 'ada')).toMatchObject({ completed: 2, cancelled: 2, waiting: 0 });
  expectSound(works.rows, ['C5: no charge is open']);
});

test('What is asked and what is answered is sealed anew when the master key is rotated', async () => {
  const dataDir = mkdtempSync(`${tmpdir()}/jobs-`);
  const clock = stillClock(noon);
  const ring = masterKeys({ setting: null, previous: null, dataDir, mayMake: true, clock });
  await using works = await openWorks(['ada'], clock, { ring });
  await half(works, 3);
  const rotation = sqliteKeyRotation({ ...works.store, ring });
  await rotation.begin();
  const { unopened } = await rotation.sealAnew();
  await rotation.finish();

  const keyIds = works
    .rows<{ request_sealed: Buffer; result_sealed: Buffer | null }>('SELECT * FROM batch_tasks')
    .flatMap(({ request_sealed, result_sealed }) => [request_sealed, ...(result_sealed ? [result_sealed] : [])])
    .map(sealedUnder);
  expect(unopened).toEqual([]);
  expect(keyIds).toEqual(Array.from({ length: 4 }, () => ring.sealing().id));
  expect(ring.ids()).toEqual([ring.sealing().id]);
  const [task] = await works.jobs.take('server-1', 1, noon);
  expect(task?.request).toBe('{"prompt":"task 2 of ada"}');
  expect((await works.jobs.results('job', 0, 1)).map(({ body }) => body)).toEqual(['{"answer":"a secret"}']);
  rmSync(dataDir, { recursive: true, force: true });
});

test('Jobs are forgotten a few tasks at a time, the job last, and only those that finished long ago', async () => {
  const clock = stillClock(noon);
  await using works = await openWorks(['ada'], clock);
  const running = await half(works, 5);
  await works.jobs.stop('job', 'ada', noon);
  await works.jobs.cancelSome('job', 9, noon);
  await works.begun('young', 'ada', 1);
  expect(await works.jobs.prune(noon + 1, 2)).toBe(false);
  await works.credits.settle(running.charge, endOf('completed', '{}', noon));
  await works.jobs.stop('young', 'ada', noon + 10);
  await works.jobs.cancelSome('young', 9, noon + 10);

  const left: unknown[] = [];
  for (let more = true; more; ) {
    more = await works.jobs.prune(noon + 5, 2);
    left.push(...works.rows('SELECT (SELECT count(*) FROM batch_tasks) AS tasks, count(*) AS jobs FROM batch_jobs'));
  }
  expect(left).toEqual([
    { tasks: 4, jobs: 2 },
    { tasks: 2, jobs: 2 },
    { tasks: 1, jobs: 1 },
  ]);
  expect(await works.jobs.list('ada', 0, 10)).toMatchObject({ total: 1, jobs: [{ id: 'young' }] });
});

test('A user reads their own jobs, the newest first, and no other one', async () => {
  const clock = stillClock(noon);
  await using works = await openWorks(['ada', 'ben'], clock);
  for (const id of ['a', 'b', 'c']) await works.begun(id, 'ada', 1);
  clock.move(-5_000);
  await works.begun('older', 'ada', 1);
  await works.begun('other', 'ben', 1);

  const pages = [await works.jobs.list('ada', 0, 3), await works.jobs.list('ada', 3, 3)];
  expect(pages.map(({ jobs }) => jobs.map(({ id }) => id))).toEqual([['c', 'b', 'a'], ['older']]);
  expect(pages.map(({ total }) => total)).toEqual([4, 4]);
  expect(await works.jobs.find('a', 'ben')).toBeNull();
  expect(await works.jobs.stop('a', 'ben', noon)).toBeNull();
  expect(await works.jobs.find('a', 'ada')).toMatchObject({ state: 'waiting' });
});
