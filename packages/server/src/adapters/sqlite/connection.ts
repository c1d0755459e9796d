import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import type { Vault } from '../../core/vault.ts';
import type { NewSecurityEvent } from '../../ports/audit.ts';
import type { QueuedLetter } from '../../ports/mail.ts';
import { backupBefore } from './backup.ts';
import type { GroupCommit } from './group-commit.ts';
import { migrate, readMigrations } from './migrations.ts';
import * as schema from './schema.ts';

export type Db = BetterSQLite3Database<typeof schema>;

export interface SqliteConnection {
  db: Db;
  client: Database.Database;
}

/** What the stores of this engine are made of. */
export interface SqliteStore extends SqliteConnection {
  commits: GroupCommit;
  vault: Vault;
  chain: AuditChain;
  letters: LetterQueue;
}

/** The security log from inside a unit of work. */
export interface AuditChain {
  link(event: NewSecurityEvent): void;
}

/** The outbox from inside a unit of work. */
export interface LetterQueue {
  enqueue(letter: QueuedLetter): void;
}

export interface SqliteOptions {
  /** A file path, or `:memory:`. */
  file: string;
  /** The folder of the migrations. */
  migrations: string;
  /** Where a copy goes before the schema is brought up to date; left out: the folder `backups` beside the file. */
  backups?: string;
  /** `normal` survives the death of the process, `full` that of the machine too, at a sync of the disk for each commit. */
  synchronous: 'normal' | 'full';
}

/** How long, in milliseconds, other processes that open it or put another in its place are waited for. */
const openingWaitMs = 10_000;

/** Opens the database, makes its folder, and brings its schema up to date. Throws an Error for the operator. */
export function openSqlite(options: SqliteOptions): SqliteConnection {
  const { file } = options;
  const client = openFile(file);
  client.pragma(`synchronous = ${options.synchronous}`);
  client.pragma('foreign_keys = ON');
  // Who deletes an account is not to be read from the file's free pages: names lie there unsealed.
  client.pragma('secure_delete = ON');
  client.pragma('journal_size_limit = 67108864');
  // Checkpoints are made beside the event loop (checkpoints.ts); this one, at 128 MB, is for when that does not work.
  client.pragma('wal_autocheckpoint = 32000');
  const known = readMigrations(options.migrations);
  const folder = options.backups ?? join(dirname(file), 'backups');
  const copy = (tag: string) => (file === ':memory:' ? null : backupBefore(tag, { file, folder, known }).file);
  migrate(client, { file, known, copy });
  return { db: drizzle({ client, schema }), client };
}

function openFile(file: string): Database.Database {
  try {
    if (file !== ':memory:') {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // SQLite gives its other files the mode of this one.
      closeSync(openSync(file, 'a', 0o600));
    }
    return openUnlocked(file);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot open the database ${file}: ${why}. Check DATA_DIR and who may write there.`, { cause });
  }
}

function openUnlocked(file: string): Database.Database {
  const untilMs = performance.now() + openingWaitMs;
  for (;;) {
    // A lock is waited for between turns of the event loop (group-commit.ts), not in here, where nothing else could run.
    const client = new Database(file, { timeout: 5 });
    try {
      client.pragma('journal_mode = WAL');
      return client;
    } catch (error) {
      client.close();
      if (!isLocked(error) || performance.now() > untilMs) throw error;
    }
    // Opened anew each time: who held the lock may have put another file in its place.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
