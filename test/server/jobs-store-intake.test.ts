import { expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { stillClock } from '../still-clock.ts';
import { expectSound } from './credit-scene.ts';
import { endOf, expectOrder, one, openWorks, tasksOf } from './jobs-store-scene.ts';

const noon = Date.parse('2027-12-30T12:00:00Z');
const ten = { main: 0, conversation_limit: 10 };
const balance = 'SELECT conversation_limit AS n FROM users';

test('A job is opened only where the balance of the day holds its whole price, and opening takes nothing', async () => {
  const clock = movableClock(noon);
  await using works = await openWorks(['ada'], clock, { allowance: ten });
  await works.begun('first', 'ada', 8);
  expect(await works.opened('second', 'ada', 3)).toBe('exhausted');
  expect(await works.jobs.list('ada', 0, 10)).toMatchObject({ total: 1 });

  clock.move(24 * 3_600_000);
  expect(await works.opened('second', 'ada', 10)).toBe('opened');
  expect(works.rows(balance)).toEqual([{ n: 10 }]);
  works.write('UPDATE users SET is_active = 0');
  expect(await works.opened('third', 'ada', 1)).toBe('exhausted');
  expectSound(works.rows, ['C5: no charge is open']);
});

test('Jobs that are not finished count towards the most that a user may have open; others do not', async () => {
  await using works = await openWorks(['ada', 'ben'], stillClock(noon));
  for (let n = 0; n < 10; n++) await works.begun(`job-${n}`, 'ada', 1);
  expect(await works.opened('job-10', 'ada', 1)).toBe('too_many');
  expect(await works.opened('ben-1', 'ben', 1)).toBe('opened');

  const [task] = await works.jobs.take('server-1', 1, noon);
  if (task) await works.credits.settle(task.charge, endOf('completed', '{}', noon));
  expect(await works.opened('job-10', 'ada', 1)).toBe('opened');
});

test('Tasks for which the balance is too low are not taken in, none of them, and what was taken in by then is given back', async () => {
  await using works = await openWorks(['ada'], stillClock(noon), { allowance: ten });
  expect(await works.opened('job', 'ada', 10)).toBe('opened');
  expect(await works.jobs.add('job', tasksOf('ada', 6, noon))).toBe(true);
  works.write('UPDATE users SET conversation_limit = 3');
  works.write(
    "INSERT INTO credit_ledger (user_id, balance, kind, delta, utc_day, created_at) VALUES ('ada', 'conversation_limit', 'grant', -1, '2027-12-30', 0)",
  );
  expect(await works.jobs.add('job', tasksOf('ada', 4, noon, one, 6))).toBe(false);
  expect(works.rows('SELECT count(*) AS n FROM batch_tasks')).toEqual([{ n: 6 }]);

  expect(await works.jobs.cancelSome('job', 4, noon)).toBe(4);
  expect(await works.jobs.find('job', 'ada')).toMatchObject({ state: 'cancelled', waiting: 2, finishedAtMs: null });
  expect(await works.jobs.cancelSome('job', 4, noon)).toBe(2);
  expect(await works.jobs.cancelSome('job', 4, noon + 1)).toBe(0);
  expect(await works.jobs.find('job', 'ada')).toMatchObject({ tasks: 6, cancelled: 6, finishedAtMs: noon });
  expect(works.rows(balance)).toEqual([{ n: 9 }]);
  expectSound(works.rows);
  expectOrder(works.rows);
});

test('Nothing is taken of a job before all of its tasks are there, and none is added to one that was stopped', async () => {
  await using works = await openWorks(['ada'], stillClock(noon));
  await works.opened('job', 'ada', 2);
  await works.jobs.add('job', tasksOf('ada', 1, noon));
  expect(await works.jobs.take('server-1', 5, noon)).toEqual([]);

  expect(await works.jobs.stop('job', 'ben', noon)).toBeNull();
  expect(await works.jobs.stop('job', 'ada', noon)).toMatchObject({ state: 'cancelled', tasks: 1, waiting: 1 });
  await expect(works.jobs.add('job', tasksOf('ada', 1, noon, one, 1))).rejects.toMatchObject({ code: 'CONFLICT' });
  await works.jobs.begin('job', noon);
  expect(await works.jobs.take('server-1', 5, noon)).toEqual([]);
  expect(await works.jobs.recover('server-1', noon)).toEqual(['job']);
  expectOrder(works.rows);
});

test('Ten thousand tasks are taken in, carried out and read back, each once and in order', async () => {
  await using works = await openWorks(['ada'], stillClock(noon));
  await works.opened('job', 'ada', 10_000);
  for (let from = 0; from < 10_000; from += 200) {
    expect(await works.jobs.add('job', tasksOf('ada', 200, noon, one, from))).toBe(true);
  }
  await works.jobs.begin('job', noon);
  for (let tasks = await works.jobs.take('server-1', 50, noon); tasks.length > 0; ) {
    const ends = tasks.map((task) => {
      const body = JSON.stringify({ place: task.position });
      return works.credits.settle(task.charge, endOf('completed', body, noon));
    });
    await Promise.all(ends);
    tasks = await works.jobs.take('server-1', 50, noon);
  }

  const bodies: (string | null)[] = [];
  for (let from = 0; from < 10_000; from += 1_000) {
    bodies.push(...(await works.jobs.results('job', from, 1_000)).map(({ body }) => body));
  }
  expect(bodies).toEqual(Array.from({ length: 10_000 }, (_, place) => `{"place":${place}}`));
  const totals = { completed: 10_000, promptTokens: 30_000, completionTokens: 40_000, state: 'finished' };
  expect(await works.jobs.find('job', 'ada')).toMatchObject({
    ...totals,
    paid: { main: 0, conversation_limit: 10_000 },
  });
  expectSound(works.rows);
}, 60_000);
