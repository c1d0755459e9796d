import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { packageRoot } from '../house.ts';

export const migrations = join(packageRoot, 'migrations/sqlite');

interface Journal {
  entries: { idx: number; tag: string; when: number }[];
}

export function journalOf(folder = migrations): Journal {
  return JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as Journal;
}

/** The folder of migrations as an earlier version had it, with the first `count` of them. */
export function earlierMigrations(folder: string, count: number): string {
  const earlier = join(folder, `migrations-${count}`);
  cpSync(migrations, earlier, { recursive: true });
  const journal = journalOf();
  writeJournal(earlier, { ...journal, entries: journal.entries.slice(0, count) });
  return earlier;
}

/** Adds a migration to a folder of them. */
export function addMigration(folder: string, tag: string, sql: string): void {
  const journal = journalOf(folder);
  const last = journal.entries.at(-1);
  const entry = { ...last, idx: journal.entries.length, tag, when: (last?.when ?? 0) + 1 };
  writeFileSync(join(folder, `${tag}.sql`), sql);
  writeJournal(folder, { ...journal, entries: [...journal.entries, entry] });
}

/** A database as the version with the first `count` migrations left it, with `rows` rows in each of its tables. */
export function makeEarlier(folder: string, count: number, rows: number): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'promptenchanter.db');
  const { client } = openSqlite({ file, migrations: earlierMigrations(folder, count), synchronous: 'normal' });
  client.transaction(() => {
    client.pragma('defer_foreign_keys = ON');
    for (const table of tablesOf(client)) fill(client, table, rows);
  })();
  client.close();
  return file;
}

/** What `sqlite_schema` says: two databases are alike where this is the same. */
export function schemaOf(file: string): string[] {
  const client = new Database(file);
  const rows = client.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  client.close();
  return rows.map((row) => JSON.stringify(row));
}

/** Every row of the tables that are named, by the columns that are named. */
export function dataOf(file: string, columns: ReadonlyMap<string, readonly string[]>): Record<string, unknown[]> {
  const client = new Database(file);
  const data = [...columns].map(([table, names]) => [
    table,
    client.prepare(`SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM "${table}" ORDER BY rowid`).all(),
  ]);
  client.close();
  return Object.fromEntries(data) as Record<string, unknown[]>;
}

export function columnsOf(file: string): Map<string, string[]> {
  const client = new Database(file);
  const columns = tablesOf(client).map((table) => [table, infoOf(client, table).map(({ name }) => name)] as const);
  client.close();
  return new Map(columns);
}

function writeJournal(folder: string, journal: Journal): void {
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
}

interface Column {
  name: string;
  type: string;
}

function tablesOf(client: Database.Database): string[] {
  const tables = client.prepare<[], { name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'",
  );
  return tables.all().map(({ name }) => name);
}

function infoOf(client: Database.Database, table: string): Column[] {
  return client.pragma(`table_info(${table})`) as Column[];
}

function fill(client: Database.Database, table: string, rows: number): void {
  const columns = infoOf(client, table);
  const insert = client.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
  // A column that points to another has what that one has.
  const pointers = client.pragma(`foreign_key_list(${table})`) as { from: string; to: string }[];
  const nameOf = ({ name }: Column) => pointers.find(({ from }) => from === name)?.to ?? name;
  const sampled = columns.map((column) => ({ ...column, name: nameOf(column) }));
  for (let n = 1; n <= rows; n++) insert.run(...sampled.map((column) => sampleOf(column, n)));
}

function sampleOf({ name, type }: Column, n: number): number | string | Buffer {
  const kind = type.toLowerCase();
  if (kind === 'integer') return n;
  return kind === 'blob' ? Buffer.from(`${name} ${n}`) : `${name} ${n} ${'x'.repeat(100)}`;
}
