import { afterEach, expect, test } from 'vitest';
import { mostLadders } from '../../packages/server/src/adapters/sqlite/ladders.ts';
import { refreshed } from '../../packages/server/src/adapters/sqlite/refreshed.ts';
import { stillClock } from '../still-clock.ts';
import { type Hall, openHall, walked } from './lists-scene.ts';

let hall: Hall | undefined;
afterEach(() => {
  hall?.close();
  hall = undefined;
});

const newestFirst = { sort: 'time_created', order: 'desc' } as const;
const byName = { sort: 'name', order: 'asc' } as const;

function halled(users: number): Hall {
  const made = openHall();
  for (let index = 0; index < users; index++) made.addUser();
  hall = made;
  return made;
}

test('Who registers shows at once where the list ends with the newest.', async () => {
  const { users, addUser } = halled(30);
  await users.list(newestFirst, { page: 1, page_size: 5 });

  const ids = Array.from({ length: 20 }, () => addUser());

  const { rows, total } = await users.list(newestFirst, { page: 1, page_size: 5 });
  expect(rows.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 5));
  expect(total).toBe(50);
});

test('Who registers somewhere in the middle of a list is counted when its ladder is older than ten seconds.', async () => {
  const { users, addUser, clock } = halled(30);
  const total = async () => (await users.list(byName, { page: 1, page_size: 5 })).total;
  expect(await total()).toBe(30);
  addUser({ name: 'Aaron' });
  expect(await total()).toBe(30);

  clock.move(10_001);

  await expect.poll(total).toBe(31);
});

test('A list whose rows go away and come while it is paged through answers every page.', async () => {
  const { users, addUser, client } = halled(100);
  const remove = client.prepare('DELETE FROM users WHERE rowid % 10 = ?');
  const seen = new Set<string>();
  for (let page = 1; page <= 10; page++) {
    const { rows } = await users.list(byName, { page, page_size: 10 });
    for (const { id } of rows) seen.add(id);
    remove.run(page - 1);
    addUser({ name: `A ${page}` });
  }

  expect(seen.size).toBeGreaterThan(40);
  client.prepare('DELETE FROM users').run();
  expect((await users.list(byName, { page: 3, page_size: 10 })).rows).toEqual([]);
});

test('A page is full although rows below it went away.', async () => {
  const { users, client } = halled(60);
  await users.list(byName, { page: 1, page_size: 10 });

  client.prepare(`DELETE FROM users WHERE name IN ('Person 10', 'Person 11', 'Person 12')`).run();

  const { rows } = await users.list(byName, { page: 1, page_size: 10 });
  const left = client.prepare('SELECT id FROM users ORDER BY lower(name), id LIMIT 10').pluck().all();
  expect(rows.map(({ id }) => id)).toEqual(left);
});

test('Callers who come at once, whatever page and direction they want, cost one counting.', async () => {
  const { users, ladders } = halled(100);

  await Promise.all(
    [1, 2, 5, 9].flatMap((page) => [
      users.list({ sort: 'name', order: 'asc' }, { page, page_size: 10 }),
      users.list({ sort: 'name', order: 'desc' }, { page, page_size: 10 }),
    ]),
  );

  expect(ladders.built()).toBe(1);
});

test('A thousand different filters leave no more ladders behind than are kept.', async () => {
  const { users, ladders } = halled(30);
  for (let index = 0; index < 1_000; index++) {
    await users.list({ ...newestFirst, tenantId: `tenant ${index}` }, { page: 1, page_size: 10 });
  }

  expect(ladders.count()).toBe(mostLadders);
  expect(await walked((page) => users.list(newestFirst, page), 10)).toHaveLength(30);
});

test('Other work goes on between any two steps of a counting.', async () => {
  const { users } = halled(100);
  let turns = 0;
  let isDone = false;
  const spin = () => {
    turns++;
    if (!isDone) setImmediate(spin);
  };
  setImmediate(spin);

  await Promise.all([
    users.list({ ...byName, plan: 'pro' }, { page: 1, page_size: 10 }),
    users.list({ ...newestFirst, plan: 'pro' }, { page: 1, page_size: 10 }),
  ]);
  isDone = true;

  // Two lists of 14 steps each.
  expect(turns).toBeGreaterThanOrEqual(28);
});

test('What takes long to make is made so seldom that it takes no more than a twentieth of the time.', async () => {
  const clock = stillClock();
  let made = 0;
  const value = refreshed(async () => {
    clock.move(2_000);
    return ++made;
  }, clock);
  expect(await value()).toBe(1);

  clock.move(39_999);
  expect(await value()).toBe(1);
  clock.move(1);
  expect(await value()).toBe(1);
  await Promise.resolve();

  expect(await value()).toBe(2);
});

test('A making that fails is told to who waits for it, or to the next caller, and is tried again.', async () => {
  const clock = stillClock();
  let isBroken = true;
  const value = refreshed(async () => {
    if (isBroken) throw new Error('The disk is gone.');
    return 'made';
  }, clock);
  await expect(value()).rejects.toThrow('The disk is gone.');
  isBroken = false;
  expect(await value()).toBe('made');

  isBroken = true;
  clock.move(10_000);
  expect(await value()).toBe('made');
  await new Promise(setImmediate);

  await expect(value()).rejects.toThrow('The disk is gone.');
});
