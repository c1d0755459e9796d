import { afterEach, expect, test } from 'vitest';
import type { UserQuery } from '../../packages/server/src/ports/directory.ts';
import { type Hall, noon, openHall, walked } from './lists-scene.ts';

let hall: Hall;
afterEach(() => hall.close());

const newestFirst = { sort: 'time_created', order: 'desc' } as const;

/** People of every kind, some of one name and some who never signed in. */
function crowd(count: number): void {
  const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
  for (let index = 0; index < count; index++) {
    hall.addUser({
      username: `${pick(['zoe', 'Ada', 'bela'], index)}_${(index * 7919) % 10_007}`,
      name: pick(['Ann', 'ann lee', 'Bo', 'bo', 'Cy'], index),
      plan: pick(['free', 'free', 'pro', 'premium'], index),
      level: pick(['low', 'medium', 'high'], index),
      type: pick(['Personal', 'Business'], index),
      tenantId: pick(['house', 'garden'], Math.floor(index / 3)),
      isActive: pick([1, 1, 1, 0], index),
      isVerified: pick([1, 0], index),
      lastLogin: pick([null, noon - index * 1000, noon - 5000], index),
    });
  }
}

const orderOf = { time_created: 'id', username: 'lower(username)', name: 'lower(name)', last_login: 'last_login' };
const filters: [Omit<UserQuery, 'sort' | 'order'>, string][] = [
  [{}, 'true'],
  [{ plan: 'pro' }, `subscription_plan = 'pro'`],
  [{ level: 'high', isActive: true }, `level = 'high' AND is_active = 1`],
  [{ isActive: false }, 'is_active = 0'],
  [{ isVerified: false, userType: 'Business' }, `is_verified = 0 AND user_type = 'Business'`],
  [{ tenantId: 'garden' }, `tenant_id = 'garden'`],
  [{ plan: 'enterprise' }, 'false'],
  [{ text: 'AD', plan: 'free' }, `subscription_plan = 'free' AND lower(username) LIKE 'ad%'`],
];

test('Paging through the users gives every one of them once and in order, whatever the filter, the order and the size of a page.', async () => {
  hall = openHall();
  crowd(120);
  for (const sort of ['time_created', 'username', 'name', 'last_login'] as const) {
    for (const order of ['asc', 'desc'] as const) {
      const by = `${orderOf[sort]} ${order}, id ${order}`;
      for (const [filter, where] of filters) {
        for (const size of [1, 7, 50]) {
          const rows = await walked((page) => hall.users.list({ ...filter, sort, order }, page), size);

          const naive = hall.client.prepare(`SELECT id FROM users WHERE ${where} ORDER BY ${by}`).pluck().all();
          expect(
            rows.map(({ id }) => id),
            `${sort} ${order} ${where}, ${size} a page`,
          ).toEqual(naive);
        }
      }
    }
  }
});

test('A text that more users have than are sorted outright finds all of them in order.', async () => {
  hall = openHall();
  hall.client.exec('BEGIN');
  crowd(3_300);
  hall.client.exec('COMMIT');

  const rows = await walked((page) => hall.users.list({ text: 'ADA', sort: 'name', order: 'asc' }, page), 200);

  const naive = hall.client.prepare(`SELECT id FROM users WHERE lower(username) LIKE 'ada%' ORDER BY lower(name), id`);
  expect(rows.map(({ id }) => id)).toEqual(naive.pluck().all());
});

test('A page past the last one is empty and tells how many there are.', async () => {
  hall = openHall();
  crowd(23);
  expect(await hall.users.list(newestFirst, { page: 4, page_size: 10 })).toEqual({ rows: [], total: 23 });
  expect(await hall.users.list({ ...newestFirst, text: 'zoe' }, { page: 9, page_size: 10 })).toEqual({
    rows: [],
    total: 8,
  });
  expect(await hall.events.list({}, { page: 1, page_size: 10 })).toEqual({ rows: [], total: 0 });
});

test('A row of the list shows the user opened, with balances as they are stored.', async () => {
  hall = openHall();
  const id = hall.addUser({ username: 'ada', name: 'Ada', plan: 'pro', isVerified: 0, lastLogin: 5 });

  const { rows } = await hall.users.list(newestFirst, { page: 1, page_size: 10 });

  expect(rows).toEqual([
    {
      ...{ id, tenantId: 'house', username: 'ada', name: 'Ada', email: 'ada@example.org', plan: 'pro', level: 'low' },
      ...{ styles: ['bpe'], userType: 'Personal', isVerified: false, isActive: true, mustChangePassword: false },
      ...{ apiKeyPrefix: 'pe-abcd', apiKeyLastUsedMs: null, lastLoginMs: 5, createdAtMs: noon },
      ...{ credits: { main: 4, reset: 5 }, limits: { conversation_limit: 9, reset: 10 }, resetDay: '2026-01-30' },
    },
  ]);
});

test.each([
  ['ada', ['Ada_L', 'adam']],
  ['ADA_', ['Ada_L']],
  ['a%', []],
  ['_da', []],
  ['per', ['zed']],
  ['percy%', ['zed']],
  ['percy 1', []],
  ['éLOÏSE D', ['elo']],
  ["x' OR 1=1", []],
])('The text %s finds the names that begin with it, letter by letter in any case.', async (text, found) => {
  hall = openHall();
  hall.addUser({ username: 'Ada_L', name: 'Lovelace' });
  hall.addUser({ username: 'adam', name: 'Smith' });
  hall.addUser({ username: 'zed', name: 'Percy%1' });
  hall.addUser({ username: 'elo', name: 'Éloïse Dupont' });

  const { rows, total } = await hall.users.list({ text, sort: 'username', order: 'asc' }, { page: 1, page_size: 10 });

  expect(rows.map(({ username }) => username)).toEqual(found);
  expect(total).toBe(found.length);
});

test('A whole id finds its user, and the index of an address the one who has it, within the other filters.', async () => {
  hall = openHall();
  hall.addUser({ username: 'adam' });
  const id = hall.addUser({ username: 'ada' });
  const page = { page: 1, page_size: 10 };
  const namesFor = async (query: Partial<UserQuery>) =>
    (await hall.users.list({ ...newestFirst, ...query }, page)).rows.map(({ username }) => username);

  expect(await namesFor({ text: id.toUpperCase() })).toEqual(['ada']);
  expect(await namesFor({ text: id.slice(0, -1) })).toEqual([]);
  expect(await namesFor({ text: 'ada', emailIndex: 'index of ada@example.org' })).toEqual(['ada']);
  expect(await namesFor({ emailIndex: 'index of ada@example.org', plan: 'pro' })).toEqual([]);
});

test('Deleted users are listed the latest first, their archive opened while there is one.', async () => {
  hall = openHall();
  const archive = hall.seal('deleted_users', 'sealed', 'b', '{"username":"bo"}');
  const insert = hall.client.prepare(
    'INSERT INTO deleted_users (id, sealed, deleted_by, deleted_at) VALUES (?, ?, ?, ?)',
  );
  insert.run('a', null, 'admin:1', 1);
  insert.run('b', archive, 'user:b', 2);

  const { rows, total } = await hall.users.listDeleted({ page: 1, page_size: 10 });

  expect(rows).toEqual([
    { id: 'b', deletedBy: 'user:b', deletedAtMs: 2, archive: { username: 'bo' } },
    { id: 'a', deletedBy: 'admin:1', deletedAtMs: 1, archive: null },
  ]);
  expect(total).toBe(2);
});

test('Users are counted by plan, level and age, anew when the figures are older than some seconds.', async () => {
  hall = openHall();
  const dayMs = 86_400_000;
  hall.addUser({ createdAt: noon - dayMs / 2, plan: 'pro' });
  hall.addUser({ createdAt: noon - dayMs / 2 - 1, level: 'high' });
  hall.addUser({ createdAt: noon - 8 * dayMs, isActive: 0 });
  hall.addUser({ createdAt: noon - 31 * dayMs, isVerified: 0 });
  const counts = {
    ...{ countedAtMs: noon, total: 4, active: 3, verified: 3, newToday: 1, new7Days: 2, new30Days: 3 },
    ...{ byPlan: { free: 3, pro: 1 }, byLevel: { low: 3, high: 1 } },
  };
  expect(await hall.users.countBy()).toEqual(counts);

  hall.addUser();
  expect(await hall.users.countBy()).toEqual(counts);
  hall.clock.move(10_001);
  await hall.users.countBy();
  await expect.poll(async () => (await hall.users.countBy()).total).toBe(5);
});
