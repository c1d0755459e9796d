import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { contentHash } from '../../core/content-hash.ts';
import type { Migrated } from '../../ports/backups.ts';

/** One step of the schema, as it lies in the folder of the migrations. */
export interface Migration {
  tag: string;
  /** When it was written, in milliseconds since the epoch: their order. */
  when: number;
  /** SHA-256 of its text, in hex. */
  hash: string;
  statements: readonly string[];
}

export interface MigrateOptions {
  /** What errors call the database. */
  file: string;
  known: readonly Migration[];
  /** Copies the database as it was before the migration of that name, and answers where to. Its writers are held off. */
  copy(tag: string): string | null;
}

/** How long the migration of another process is waited for. */
const waitMs = 300_000;

// Spelled as Drizzle spells it, which made this table in databases that are older than this code.
const bookkeeping = `CREATE TABLE IF NOT EXISTS "__drizzle_migrations" (
				id SERIAL PRIMARY KEY,
				hash text NOT NULL,
				created_at numeric
			)`;

export function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')) as {
    entries: { tag: string; when: number }[];
  };
  return journal.entries.map(({ tag, when }) => {
    const text = readFileSync(`${folder}/${tag}.sql`, 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    return { tag, when, hash, statements: text.split('--> statement-breakpoint') };
  });
}

/** Hashes of the migrations that a database has had, in their order. */
export function appliedHashes(client: Database.Database): string[] {
  const isKept = client.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  if (!isKept) return [];
  const rows = client.prepare<[], { hash: string }>('SELECT hash FROM __drizzle_migrations ORDER BY created_at').all();
  return rows.map(({ hash }) => hash);
}

/** What a database lacks. Throws an Error for the operator where it has had what this program does not know. */
export function pendingMigrations(
  client: Database.Database,
  { file, known }: Pick<MigrateOptions, 'file' | 'known'>,
): Migration[] {
  const applied = appliedHashes(client);
  const unknown = applied.filter((hash, index) => known[index]?.hash !== hash).length;
  if (unknown > 0) {
    throw new Error(
      `The schema of ${file} is that of another version of PromptEnchanter: it has ${applied.length} migrations, of ` +
        `which this version does not know ${unknown}. Start the newer version that it was used with, or restore a ` +
        'backup from before with this one: promptenchanter backup list',
    );
  }
  return known.slice(applied.length);
}

/**
 * Brings a schema up to date, all of it or nothing, whatever ends the process meanwhile. Of processes that do so at once,
 * one does, and the others wait. Throws an Error for the operator.
 */
export function migrate(client: Database.Database, options: MigrateOptions): Migrated {
  if (pendingMigrations(client, options).length === 0) return { applied: [], copy: null };
  const before = { wait: settingOf(client, 'busy_timeout'), keys: settingOf(client, 'foreign_keys') };
  client.pragma(`busy_timeout = ${waitMs}`);
  // A table is rebuilt by dropping it: with foreign keys on, what points to its rows would be dropped too.
  client.pragma('foreign_keys = OFF');
  try {
    client.exec('BEGIN IMMEDIATE');
    const done = applyPending(client, options);
    client.exec('COMMIT');
    return done;
  } catch (cause) {
    if (client.inTransaction) client.exec('ROLLBACK');
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot bring the schema of ${options.file} up to date; nothing was changed. ${why}`, { cause });
  } finally {
    client.pragma(`foreign_keys = ${before.keys}`);
    client.pragma(`busy_timeout = ${before.wait}`);
  }
}

function applyPending(client: Database.Database, options: MigrateOptions): Migrated {
  // Another process may have done it while the lock was waited for.
  const pending = pendingMigrations(client, options);
  const [first] = pending;
  if (!first) return { applied: [], copy: null };
  const isNew = client.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
  const copy = isNew ? null : options.copy(first.tag);
  client.exec(bookkeeping);
  // What versions of prompts are told apart by is made by this program alone.
  client.function('content_hash', { deterministic: true, varargs: true }, (kind, format, ...texts) =>
    contentHash(kind, format, ...texts.map((text) => JSON.parse(String(text)) as unknown)),
  );
  const note = client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)');
  for (const { hash, when, statements } of pending) {
    for (const statement of statements) client.exec(statement);
    note.run(hash, when);
  }
  const loose = client.pragma('foreign_key_check') as { table: string }[];
  if (loose.length > 0)
    throw new Error(`${loose.length} rows would point to nothing, the first in ${loose[0]?.table}.`);
  return { applied: pending.map(({ tag }) => tag), copy };
}

function settingOf(client: Database.Database, name: string): number {
  return Number(client.pragma(name, { simple: true }));
}
