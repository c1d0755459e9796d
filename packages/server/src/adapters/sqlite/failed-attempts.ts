import { and, asc, eq, gt, inArray, like } from 'drizzle-orm';
import type { AttemptName, AttemptStore, Lock } from '../../ports/firewall.ts';
import type { SqliteStore } from './connection.ts';
import { failedAttempts } from './schema.ts';

const dayMs = 24 * 3_600_000;
/** A name that nothing happened to for this long is forgotten. */
const quietMs = 2 * dayMs;
/** Rows that each attempt looks at for forgotten names. An attempt adds two at most, so the table stays near what is in use. */
const sweptRows = 8;

type Row = typeof failedAttempts.$inferSelect;

export function sqliteAttempts(deps: Pick<SqliteStore, 'db' | 'client' | 'commits' | 'chain'>): AttemptStore {
  const { db, client, commits, chain } = deps;
  // Runs for every request without a credential: plain, as in credit-statements.ts.
  const lockedUntil = client
    .prepare<[string, number], number>('SELECT locked_until FROM failed_attempts WHERE name = ? AND locked_until > ?')
    .pluck();
  let sweptTo = '';

  const find = (name: string) => db.select().from(failedAttempts).where(eq(failedAttempts.name, name)).get();

  function lockOf(name: string, atMs: number): Lock | null {
    const untilMs = lockedUntil.get(name, atMs);
    return untilMs === undefined ? null : { name, untilMs };
  }

  function forget(name: string): void {
    db.delete(failedAttempts).where(eq(failedAttempts.name, name)).run();
  }

  /** Counts one more failure; answers the lock that it set. */
  function count(rule: AttemptName, atMs: number): Lock | null {
    const { name, most, lockMs, mostLockMs } = rule;
    const row = find(name);
    const earlier = row ? standing(row, lockMs, atMs) : { failures: 0, locks: 0 };
    const failures = earlier.failures + 1;
    const isFull = failures >= most;
    const untilMs = atMs + Math.min(lockMs * 2 ** earlier.locks, mostLockMs);
    const counted = {
      failures,
      lastAt: atMs,
      lockedUntil: isFull ? untilMs : (row?.lockedUntil ?? null),
      locks: earlier.locks + (isFull ? 1 : 0),
    };
    db.insert(failedAttempts)
      .values({ name, ...counted })
      .onConflictDoUpdate({ target: failedAttempts.name, set: counted })
      .run();
    return isFull ? { name, untilMs } : null;
  }

  function takeBack(name: string): void {
    const row = find(name);
    if (!row || row.failures === 0) return;
    const rest = withoutOne(row);
    if (rest.failures === 0 && rest.locks === 0) forget(name);
    else db.update(failedAttempts).set(rest).where(eq(failedAttempts.name, name)).run();
  }

  /** Looks at the next few rows, round and round, and drops those that are of no more use. */
  function sweep(atMs: number): void {
    const rows = db
      .select()
      .from(failedAttempts)
      .where(gt(failedAttempts.name, sweptTo))
      .orderBy(asc(failedAttempts.name))
      .limit(sweptRows)
      .all();
    sweptTo = rows.length < sweptRows ? '' : (rows.at(-1)?.name ?? '');
    const latest = atMs - quietMs;
    const useless = rows.filter((row) => row.lastAt < latest && (row.lockedUntil ?? 0) < latest);
    const names = useless.map(({ name }) => name);
    if (names.length > 0) db.delete(failedAttempts).where(inArray(failedAttempts.name, names)).run();
  }

  return {
    begin: (names, atMs, eventOf) =>
      commits.run(() => {
        const locks = names.map(({ name }) => lockOf(name, atMs)).filter((lock) => lock !== null);
        const [last] = locks.sort((one, other) => other.untilMs - one.untilMs);
        if (last) return { lock: last };
        const hasSet = names.map((rule) => count(rule, atMs)).filter((lock) => lock !== null);
        for (const lock of hasSet) chain.link(eventOf(lock));
        sweep(atMs);
        return { lock: null, hasSet };
      }),

    succeed: (cleared, takenBack) =>
      commits.run(() => {
        for (const name of cleared) forget(name);
        for (const name of takenBack) takeBack(name);
      }),

    lockOf,

    addressLocks: (atMs) =>
      db
        .select({ name: failedAttempts.name, untilMs: failedAttempts.lockedUntil })
        .from(failedAttempts)
        .where(and(like(failedAttempts.name, 'address:%'), gt(failedAttempts.lockedUntil, atMs)))
        .orderBy(asc(failedAttempts.name))
        .all()
        .map(({ name, untilMs }) => ({ name, untilMs: untilMs ?? atMs })),

    lift: (name, event) =>
      commits.run(() => {
        const lock = lockOf(name, event.atMs);
        forget(name);
        if (lock) chain.link(event);
        return lock !== null;
      }),
  };
}

/** What still stands against a name that is not locked. */
function standing(row: Row, lockMs: number, atMs: number): Pick<Row, 'failures' | 'locks'> {
  const isForgotten = atMs - row.lastAt >= Math.min(lockMs, quietMs);
  const isRecent = row.lockedUntil !== null && atMs - row.lockedUntil < dayMs;
  return { failures: isLockOfCount(row) || isForgotten ? 0 : row.failures, locks: isRecent ? row.locks : 0 };
}

/** What stands with one failure less: a lock that the count made falls with it. */
function withoutOne(row: Row): Pick<Row, 'failures' | 'locks' | 'lockedUntil'> {
  const failures = row.failures - 1;
  if (!isLockOfCount(row)) return { failures, locks: row.locks, lockedUntil: row.lockedUntil };
  const locks = row.locks - 1;
  // Of the lock before it is only known that it had ended when this one was set.
  return { failures, locks, lockedUntil: locks > 0 ? row.lastAt : null };
}

/** Whether the count made the lock, rather than began after it: nothing is counted while a lock is in force. */
function isLockOfCount({ lastAt, lockedUntil }: Row): boolean {
  return lockedUntil !== null && lastAt < lockedUntil;
}
