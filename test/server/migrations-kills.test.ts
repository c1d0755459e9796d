import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { commandsIn, freshFolder, isSound, printed, removeFolder, runProcess } from './backup-scene.ts';
import { columnsOf, dataOf, makeEarlier, migrations, schemaOf } from './migrations-scene.ts';

let folder: string;
let schema: string[];

beforeEach(() => {
  folder = freshFolder();
  const fresh = join(folder, 'fresh.db');
  openSqlite({ file: fresh, migrations, synchronous: 'normal' }).client.close();
  schema = schemaOf(fresh);
});

afterEach(() => {
  removeFolder(folder);
});

test('A migration that is killed ten times ends at the same schema, with no row lost', {
  timeout: 90_000,
}, async () => {
  const trial = join(folder, 'trial');
  makeEarlier(trial, 1, 4_000);
  const { ms, code } = await runProcess(['migrate', trial]);
  expect(code).toBe(0);

  const dataDir = join(folder, 'data');
  const file = makeEarlier(dataDir, 1, 4_000);
  const columns = columnsOf(file);
  const [oldSchema, data] = [schemaOf(file), dataOf(file, columns)];
  for (let round = 0; round < 10; round++) {
    await runProcess(['migrate', dataDir], Math.random() * ms);
    expect([JSON.stringify(oldSchema), JSON.stringify(schema)]).toContain(JSON.stringify(schemaOf(file)));
    expect(isSound(file)).toBe(true);
  }
  expect((await runProcess(['migrate', dataDir])).code).toBe(0);
  expect(schemaOf(file)).toEqual(schema);
  expect(dataOf(file, columns)).toEqual(data);
  const { backups } = printed(await commandsIn(dataDir).list());
  expect((backups as { fault: string | null }[]).filter(({ fault }) => fault !== null)).toEqual([]);
});

test('Of processes that migrate at once one does, after one copy, and all find it done', {
  timeout: 90_000,
}, async () => {
  const file = makeEarlier(folder, 1, 2_000);
  const runs = await Promise.all([1, 2, 3].map(() => runProcess(['migrate', folder])));
  expect(runs.map(({ code, faults }) => [code, faults.replace(/^The database as it was.*\n/, '')])).toEqual(
    runs.map(() => [0, '']),
  );
  const applied = runs.map(({ text }) => (JSON.parse(text.split('\n')[1] ?? '') as { applied: string[] }).applied);
  expect(applied.filter((list) => list.length > 0)).toHaveLength(1);
  expect(schemaOf(file)).toEqual(schema);
  expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))).toHaveLength(1);
});
