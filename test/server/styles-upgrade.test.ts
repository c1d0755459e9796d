import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { startMs } from './counted-styles.ts';
import { earlierMigrations } from './migrations-scene.ts';
import { openShelf, operator } from './style-shelf.ts';

type Row = [name: string, version: number, full: string | null, light: string | null, isOpen: 0 | 1, by: string];

/** A library on a database that was written before there were libraries. */
function openUpgraded(rows: readonly Row[]) {
  const shelf = openShelf();
  const file = join(shelf.folder, 'promptenchanter.db');
  const { client } = openSqlite({ file, migrations: earlierMigrations(shelf.folder, 3), synchronous: 'normal' });
  const insert =
    client.prepare(`INSERT INTO style_versions (name, version, full, light, is_open, changed_by, changed_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);
  for (const [n, row] of rows.entries()) insert.run(...row, startMs - 10_000 + n);
  client.close();
  return { ...shelf, [Symbol.dispose]: () => shelf[Symbol.dispose]() };
}

const rows: Row[] = [
  ['bpe', 2, 'Plan.', 'Plan, briefly.', 0, 'admin:a'],
  ['bcot', 2, 'Step.', null, 0, 'operator'],
  ['bcot', 3, null, null, 0, 'operator'],
  ['react', 2, 'Act.', null, 0, 'operator'],
  ['react', 3, null, null, 0, 'operator'],
  ['react', 4, 'Act again.', null, 0, 'admin:b'],
  ['legal', 1, 'Cite {a}.', null, 0, 'operator'],
  ['legal', 2, 'Cite {"a": 1} \\{b}.', 'Cite.', 1, 'admin:a'],
  ['secret', 1, 'Hide.', null, 0, 'operator'],
  ['gone', 1, 'Go.', null, 1, 'operator'],
  ['gone', 2, null, null, 0, 'operator'],
];

/** What the version before answered for these rows. */
const inForce = [
  ['bpe', 2, 'Plan.', 'Plan, briefly.', false, 'admin:a'],
  ['bcot', 3, styles.bcot.full, styles.bcot.light, false, null],
  ['hcot', 1, styles.hcot.full, styles.hcot.light, false, null],
  ['react', 4, 'Act again.', 'Act again.', false, 'admin:b'],
  ['tot', 1, styles.tot.full, styles.tot.light, false, null],
  ['legal', 2, 'Cite {"a": 1} \\{b}.', 'Cite.', true, 'admin:a'],
  ['secret', 1, 'Hide.', 'Hide.', false, 'operator'],
];

test('Styles of a database from before there were libraries say what they said, under the same numbers', async () => {
  using shelf = openUpgraded(rows);
  const { release, desk } = shelf.open();
  await release();
  const told = desk.list().data.map(({ r_type, version, prompt, light_prompt, is_open, changed_by }) => {
    return [r_type, version, prompt, light_prompt, is_open, changed_by];
  });
  expect(told).toEqual(inForce);
  const changed = desk.list().data.map(({ changed_at }) => changed_at);
  expect([changed[0], changed[1]]).toEqual([new Date(startMs - 10_000).toISOString(), null]);
});

test('What they said before can be read, and goes on in numbers that nothing else had', async () => {
  using shelf = openUpgraded(rows);
  const { release, desk, lines } = shelf.open();
  await release();
  await shelf.open().release();
  expect(lines()).toEqual([
    ...['bcot 2 operator', 'bcot 3 release *', 'bpe 2 admin:a *', 'bpe 3 release', 'gone 1 operator'],
    ...['hcot 1 release *', 'legal 1 operator', 'legal 2 admin:a *', 'react 2 operator', 'react 4 admin:b *'],
    ...['react 5 release', 'secret 1 operator *', 'tot 1 release *'],
  ]);
  expect(desk.versions('legal', { page: 1, page_size: 10 }).data).toMatchObject([
    { version: 2, prompt: 'Cite {"a": 1} \\{b}.', light_prompt: 'Cite.', is_open: true, is_in_force: true },
    { version: 1, prompt: 'Cite {a}.', light_prompt: null, is_open: false, changed_by: 'operator' },
  ]);
});

test('What was written is removed, and what was removed is made again, as it always was', async () => {
  using shelf = openUpgraded(rows);
  const { release, desk, book } = shelf.open();
  await release();
  expect(book.find('gone')).toBeUndefined();
  await expect(desk.remove(operator, 'gone')).rejects.toThrow('There is no style gone.');
  await expect(desk.remove(operator, 'bcot')).rejects.toThrow('has its own text');
  expect(desk.versions('gone', { page: 1, page_size: 10 })).toMatchObject({ total: 1, data: [{ prompt: 'Go.' }] });

  await desk.remove(operator, 'bpe');
  expect(book.find('bpe')).toMatchObject({ full: styles.bpe.full, version: 3 });
  const again = await desk.set(operator, { r_type: 'gone', prompt: 'Go again.' });
  expect(again).toMatchObject({ is_open: true, changed_by: 'operator' });
  expect(again.version).toBeGreaterThan(1);
  expect(await desk.set(operator, { r_type: 'bcot', prompt: 'Step.' })).toMatchObject({ version: 4 });
});
