import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Vault } from '../../core/vault.ts';
import type { NewSecurityEvent } from '../../ports/audit.ts';
import type { QueuedLetter } from '../../ports/mail.ts';
import type { GroupCommit } from './group-commit.ts';
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
  /** `normal` survives the death of the process, `full` that of the machine too, at a sync of the disk for each commit. */
  synchronous: 'normal' | 'full';
}

/** Opens the database, makes its folder, and brings its schema up to date. Throws an Error for the operator. */
export function openSqlite(options: SqliteOptions): SqliteConnection {
  const client = openFile(options.file);
  client.pragma('journal_mode = WAL');
  client.pragma(`synchronous = ${options.synchronous}`);
  client.pragma('foreign_keys = ON');
  // Who deletes an account is not to be read from the file's free pages: names lie there unsealed.
  client.pragma('secure_delete = ON');
  client.pragma('journal_size_limit = 67108864');
  // Checkpoints are made beside the event loop (checkpoints.ts); this one, at 128 MB, is for when that does not work.
  client.pragma('wal_autocheckpoint = 32000');
  const db = drizzle({ client, schema });
  migrate(db, { migrationsFolder: options.migrations });
  return { db, client };
}

function openFile(file: string): Database.Database {
  try {
    if (file !== ':memory:') {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // SQLite gives its other files the mode of this one.
      closeSync(openSync(file, 'a', 0o600));
    }
    // A lock is waited for between turns of the event loop (group-commit.ts), not in here, where nothing else could run.
    return new Database(file, { timeout: 5 });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot open the database ${file}: ${why}. Check DATA_DIR and who may write there.`, { cause });
  }
}
