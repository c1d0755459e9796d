import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { commandsIn, freshFolder, isSound, printed, removeFolder, rowsOf } from './backup-scene.ts';
import {
  addMigration,
  columnsOf,
  dataOf,
  earlierMigrations,
  journalOf,
  makeEarlier,
  migrations,
  schemaOf,
} from './migrations-scene.ts';

let folder: string;

beforeEach(() => {
  folder = freshFolder();
});

afterEach(() => {
  removeFolder(folder);
});

function open(file: string, from = migrations): void {
  openSqlite({ file, migrations: from, synchronous: 'normal' }).client.close();
}

function copies(): string[] {
  return readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'));
}

function freshSchema(): string[] {
  const file = join(folder, 'fresh', 'promptenchanter.db');
  open(file);
  return schemaOf(file);
}

const tags = journalOf().entries.map(({ tag }) => tag);

/** Where a migration puts rows elsewhere, which tests of their own look at. */
const moved = new Set(['style_versions', 'tenants']);

describe('A database of a released version', () => {
  test.each(tags.slice(1).map((tag, index) => [tag, index + 1] as const))(
    'from before %s has the schema of a new one when it is opened, and every row',
    (_tag, count) => {
      const file = makeEarlier(folder, count, 50);
      const columns = new Map([...columnsOf(file)].filter(([table]) => !moved.has(table)));
      const before = dataOf(file, columns);
      open(file);
      expect(schemaOf(file)).toEqual(freshSchema());
      const after = dataOf(file, columns);
      for (const [table, rows] of Object.entries(before)) expect(after[table]).toEqual(rows);
      expect([columns.size > 4, isSound(file)]).toEqual([true, true]);
    },
  );

  test('is copied first, whole and for its owner alone, and listed with the backups', async () => {
    const file = makeEarlier(folder, 1, 50);
    const columns = columnsOf(file);
    const [schema, data] = [schemaOf(file), dataOf(file, columns)];
    open(file);
    const [name = '', ...others] = copies();
    const copy = join(folder, 'backups', name);
    expect([others, name]).toEqual([[], expect.stringMatching(new RegExp(`^before-${tags[1]}-.*\\.db$`))]);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect([schemaOf(copy), dataOf(copy, columns)]).toEqual([schema, data]);
    const { backups } = printed(await commandsIn(folder).list());
    expect(backups).toMatchObject([{ file: copy, is_whole: true, manifest: { schema: { tag: tags[0], count: 1 } } }]);
  });

  test('is opened again without another copy, as is a new one without any', () => {
    const file = makeEarlier(folder, 1, 1);
    open(file);
    open(file);
    expect(copies()).toHaveLength(1);
    open(join(folder, 'fresh', 'x.db'));
    expect(readdirSync(join(folder, 'fresh'))).not.toContain('backups');
    open(':memory:');
  });

  test('stays as it was where its copy cannot be made', () => {
    const file = makeEarlier(folder, 1, 1);
    const schema = schemaOf(file);
    writeFileSync(join(folder, 'backups'), 'a file where the folder should be');
    expect(() => open(file)).toThrow(/nothing was changed/);
    expect(schemaOf(file)).toEqual(schema);
  });
});

describe('A migration', () => {
  test('that fails halfway leaves everything as it was', () => {
    const file = join(folder, 'x.db');
    open(file);
    const schema = schemaOf(file);
    const broken = earlierMigrations(folder, tags.length);
    addMigration(broken, '9000_fine', 'CREATE TABLE fine (id integer);');
    addMigration(broken, '9001_broken', 'CREATE TABLE half (id integer);--> statement-breakpoint\nCREATE NONSENSE;');
    expect(() => open(file, broken)).toThrow(/nothing was changed/);
    expect(schemaOf(file)).toEqual(schema);
  });

  test('that rebuilds a table keeps the rows that point to it, and refuses to leave any that point to nothing', () => {
    const file = join(folder, 'x.db');
    const rebuilding = earlierMigrations(folder, tags.length);
    addMigration(
      rebuilding,
      '9000_pair',
      `CREATE TABLE parent (id integer PRIMARY KEY);--> statement-breakpoint
       CREATE TABLE child (parent_id integer NOT NULL REFERENCES parent (id) ON DELETE CASCADE);--> statement-breakpoint
       INSERT INTO parent VALUES (1);--> statement-breakpoint
       INSERT INTO child VALUES (1);`,
    );
    open(file, rebuilding);
    const rebuild = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
       CREATE TABLE __new_parent (id integer PRIMARY KEY, name text);--> statement-breakpoint
       INSERT INTO __new_parent (id) SELECT id FROM parent;--> statement-breakpoint
       DROP TABLE parent;--> statement-breakpoint
       ALTER TABLE __new_parent RENAME TO parent;--> statement-breakpoint
       PRAGMA foreign_keys=ON;`;
    addMigration(rebuilding, '9001_rebuilt', rebuild);
    open(file, rebuilding);
    expect(rowsOf(file, 'SELECT parent_id FROM child')).toEqual([{ parent_id: 1 }]);
    addMigration(rebuilding, '9002_orphans', 'DELETE FROM parent;');
    expect(() => open(file, rebuilding)).toThrow(/1 rows would point to nothing, the first in child/);
    expect(rowsOf(file, 'SELECT id FROM parent')).toEqual([{ id: 1 }]);
  });
});

describe('A database of a newer version', () => {
  test('is refused, with what to do, and not touched', () => {
    const file = join(folder, 'x.db');
    const newer = earlierMigrations(folder, tags.length);
    addMigration(newer, '9000_newer', 'CREATE TABLE newer (id integer);');
    open(file, newer);
    const schema = schemaOf(file);
    expect(() => open(file)).toThrow(/another version of PromptEnchanter.*Start the newer version/);
    expect(schemaOf(file)).toEqual(schema);
  });
});

describe('promptenchanter migrate', () => {
  test('--check answers 3 and changes nothing where something is pending, 0 where nothing is', async () => {
    const file = makeEarlier(folder, 1, 1);
    const schema = schemaOf(file);
    const pending = await commandsIn(folder).migrate(true);
    expect([pending.status, printed(pending)]).toEqual([3, { applied: tags.slice(0, 1), pending: tags.slice(1) }]);
    expect(schemaOf(file)).toEqual(schema);

    const migrated = await commandsIn(folder).migrate();
    expect([migrated.status, printed(migrated)]).toEqual([
      0,
      { applied: tags.slice(1), copy: expect.stringContaining(`before-${tags[1]}`) },
    ]);
    const done = await commandsIn(folder).migrate(true);
    expect([done.status, printed(done)]).toEqual([0, { applied: tags, pending: [] }]);
  });

  test('makes no database where there is none', async () => {
    await expect(commandsIn(folder).migrate()).rejects.toThrow('There is no database');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('A connection', () => {
  test('enforces references again after a migration', () => {
    const file = makeEarlier(folder, 1, 1);
    const { client } = openSqlite({ file, migrations, synchronous: 'normal' });
    const settings = ['foreign_keys', 'busy_timeout', 'journal_mode'].map((name) =>
      client.pragma(name, { simple: true }),
    );
    client.close();
    expect(settings).toEqual([1, 5, 'wal']);
    expect(new Database(file).pragma('foreign_key_check')).toEqual([]);
  });
});
