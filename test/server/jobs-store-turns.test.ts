import { expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { stillClock } from '../still-clock.ts';
import { endOf, expectOrder, openWorks, type Works } from './jobs-store-scene.ts';

const noon = Date.parse('2027-12-30T12:00:00Z');

/** Takes so many tasks and answers their jobs. */
async function takeFrom(works: Works, most: number, server = 'server-1'): Promise<string[]> {
  return (await works.jobs.take(server, most, noon)).map(({ jobId }) => jobId);
}

test('Users take turns, however many tasks and jobs each has, and so do the jobs of one user', async () => {
  await using works = await openWorks(['ada', 'ben', 'cho'], stillClock(noon));
  await works.begun('ada-1', 'ada', 50);
  await works.begun('ada-2', 'ada', 50);
  await works.begun('ben-1', 'ben', 3);
  await works.begun('cho-1', 'cho', 5);

  const first = await takeFrom(works, 6);
  const second = await takeFrom(works, 3, 'server-2');
  const third = await takeFrom(works, 5);

  expect(first).toEqual(['ada-1', 'ben-1', 'cho-1', 'ada-2', 'ben-1', 'cho-1']);
  expect(second).toEqual(['ada-1', 'ben-1', 'cho-1']);
  expect(third).toEqual(['ada-2', 'cho-1', 'ada-1', 'cho-1', 'ada-2']);
  expectOrder(works.rows);
});

test('Who has least running is next, although another was served longer ago', async () => {
  await using works = await openWorks(['ada', 'ben'], stillClock(noon));
  await works.begun('ada-1', 'ada', 9);
  await takeFrom(works, 3);
  await works.begun('ben-1', 'ben', 9);

  expect(await takeFrom(works, 4)).toEqual(['ben-1', 'ben-1', 'ben-1', 'ada-1']);
});

test('Where one task runs at a time, users take turns too, though one of them has many jobs', async () => {
  await using works = await openWorks(['ada', 'ben'], stillClock(noon));
  for (const id of ['a1', 'a2', 'a3', 'a4']) await works.begun(id, 'ada', 2);
  await works.begun('b1', 'ben', 4);
  const served: string[] = [];
  for (let round = 0; round < 8; round++) {
    for (const task of await works.jobs.take('server-1', 1, noon)) {
      served.push(task.jobId);
      await works.credits.settle(task.charge, endOf('completed', '{}', noon));
    }
  }

  expect(served).toEqual(['a1', 'b1', 'a2', 'b1', 'a3', 'b1', 'a4', 'b1']);
});

test('A sequential job has one task under way, in order, whichever server asks', async () => {
  await using works = await openWorks(['ada'], stillClock(noon));
  await works.begun('job', 'ada', 4, false);
  const places: number[] = [];
  for (let place = 0; place < 4; place++) {
    const [task, ...more] = await works.jobs.take(`server-${(place % 2) + 1}`, 5, noon);
    expect(await works.jobs.take('server-1', 5, noon)).toEqual([]);
    expect(await works.jobs.take('server-2', 5, noon)).toEqual([]);
    expect(more).toEqual([]);
    if (!task) continue;
    places.push(task.position);
    await works.credits.settle(task.charge, endOf('completed', '{}', noon));
  }

  expect(places).toEqual([0, 1, 2, 3]);
  expect(await works.jobs.find('job', 'ada')).toMatchObject({ state: 'finished', completed: 4, finishedAtMs: noon });
});

test('Tasks of a user who is blocked wait, and go on when the user is allowed again', async () => {
  await using works = await openWorks(['ada', 'ben'], stillClock(noon));
  await works.begun('ada-1', 'ada', 2);
  await works.begun('ben-1', 'ben', 2);
  works.write("UPDATE users SET is_active = 0 WHERE id = 'ada'");
  expect(await takeFrom(works, 3)).toEqual(['ben-1', 'ben-1']);
  works.write("UPDATE users SET is_active = 1 WHERE id = 'ada'");
  expect(await takeFrom(works, 3)).toEqual(['ada-1', 'ada-1']);
});

test('Turns go on where the clock was set back', async () => {
  const clock = movableClock(noon);
  await using works = await openWorks(['ada', 'ben'], clock);
  await works.begun('ada-1', 'ada', 9);
  await works.begun('ben-1', 'ben', 9);
  const served: string[] = [];
  for (let round = 0; round < 6; round++) {
    clock.move(-60_000);
    for (const task of await works.jobs.take('server-1', 1, clock.now())) {
      served.push(task.jobId);
      await works.credits.settle(task.charge, endOf('completed', '{}', clock.now()));
    }
  }
  expect(served).toEqual(['ada-1', 'ben-1', 'ada-1', 'ben-1', 'ada-1', 'ben-1']);
});
