import { existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { type Draft, entriesOf } from './drafts.ts';

/** A database that nobody else can open now. */
export interface SeizedDatabase {
  /** For reading it; null where it cannot be read, or there is none. */
  client: Database.Database | null;
  isThere: boolean;
  /** Lets others open it again. */
  release(): Promise<void>;
}

/** How long who has opened the old file, and not yet locked it, is kept from it: longer than they wait for a lock. */
const latecomersMs = 250;
const unreadable = /^SQLITE_(NOTADB|CORRUPT|IOERR)/;
/** What SQLite keeps beside a database, and would take for part of another one of that name. */
const companions = ['-wal', '-shm', '-journal'];

/**
 * Takes a database for this process alone, with everything in its one file. Throws an Error for the operator where another
 * process has it open.
 */
export function seize(file: string): SeizedDatabase {
  if (!existsSync(file)) return { client: null, isThere: false, release: async () => {} };
  const client = new Database(file, { fileMustExist: true, timeout: 0 });
  try {
    client.pragma('locking_mode = EXCLUSIVE');
    // Every connection to a log-keeping database holds a lock that this does not go with.
    client.pragma('journal_mode = DELETE');
    client.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    client.close();
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (unreadable.test(code)) return { client: null, isThere: true, release: async () => {} };
    if (!code.startsWith('SQLITE_BUSY')) throw cause;
    throw new Error(`Another process has ${file} open. Stop the server and every command on it first.`, { cause });
  }
  return {
    client: isSound(client) ? client : null,
    isThere: true,
    async release() {
      await sleep(latecomersMs);
      client.close();
    },
  };
}

function isSound(client: Database.Database): boolean {
  try {
    return client.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (error instanceof Error && 'code' in error && unreadable.test(String(error.code))) return false;
    throw error;
  }
}

/**
 * Puts a draft in the place of a seized database, which stays under another name. Ended at any point, this leaves the one
 * or the other whole. Answers that name; null where there was none.
 */
export function exchange(target: string, draft: Draft, old: SeizedDatabase, aside: string): string | null {
  for (const end of companions) {
    if (existsSync(target + end)) renameSync(target + end, aside + end);
  }
  // A second name, not another one: there is a database at every moment.
  if (old.isThere) linkSync(target, aside);
  draft.place(target);
  return old.isThere ? aside : null;
}

/** The name of what is put aside, of which `clearSecondNames` knows. */
export function asideName(target: string, time: string): string {
  return `${target}.replaced-${time}`;
}

/** Removes second names of a database that was not replaced after all: whoever opened it by one would damage it. */
export function clearSecondNames(target: string): void {
  if (!existsSync(target)) return;
  const { ino, dev } = statSync(target);
  const names = entriesOf(dirname(target)).filter((name) => name.startsWith(`${basename(target)}.replaced-`));
  for (const path of names.map((name) => join(dirname(target), name))) {
    const other = statSync(path);
    if (other.ino === ino && other.dev === dev) rmSync(path);
  }
}
