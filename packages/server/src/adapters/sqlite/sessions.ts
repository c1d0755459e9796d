import { and, asc, count, desc, eq, exists, gt, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import type { SessionEnd, SessionHolder, SessionRecord, SessionStore } from '../../ports/sessions.ts';
import type { Db, SqliteStore } from './connection.ts';
import { refreshTokens, userSessions } from './schema.ts';
import type { HolderTable } from './session-holders.ts';

const refused = { outcome: 'refused' } as const;

/** Sessions, and tokens of theirs, that are forgotten at once: a few milliseconds of the event loop. */
const sessionsAtOnce = 50;
const tokensAtOnce = 200;

interface HolderRow {
  user_id: string;
  address: string;
  is_active: 0 | 1;
  must_change_password: 0 | 1;
}

export function sqliteSessions<Found extends SessionHolder, Row>(
  { db, client, commits, chain, letters }: Pick<SqliteStore, 'db' | 'client' | 'commits' | 'chain' | 'letters'>,
  holders: HolderTable<Found, Row>,
): SessionStore<Found> {
  const { kind, table } = holders;
  const columns = ['user_id', 'address', 'is_active', 'must_change_password', ...holders.columns].join(', ');
  // Runs for every request with a session: plain, as in credit-statements.ts.
  const byId = client.prepare<[string, number], HolderRow & Row>(`
    SELECT ${columns} FROM user_sessions JOIN ${table} ON ${table}.id = user_id
    WHERE user_sessions.id = ? AND kind = '${kind}' AND revoked_at IS NULL AND expires_at > ?`);
  const noteLogin = client.prepare<[number, string, string]>(
    `UPDATE ${table} SET last_login = ? WHERE id = ? AND password_hash = ? AND is_active`,
  );

  /** A token ends with its session, or before it where it is not used in time. */
  function liveToken(atMs: number) {
    const isUnused = and(isNull(refreshTokens.usedAt), isNull(refreshTokens.revokedAt));
    return db
      .select({ hash: refreshTokens.hash })
      .from(refreshTokens)
      .where(and(eq(refreshTokens.familyId, userSessions.id), isUnused, gt(refreshTokens.expiresAt, atMs)));
  }

  function isOpen(holderId: string, atMs: number) {
    const isTheirs = and(eq(userSessions.userId, holderId), eq(userSessions.kind, kind));
    return and(isTheirs, isNull(userSessions.revokedAt), exists(liveToken(atMs)));
  }

  return {
    open: (session) =>
      commits.run(() => {
        const { id, holderId, passwordHash, atMs, refreshToken } = session;
        if (noteLogin.run(atMs, holderId, passwordHash).changes === 0) return false;
        const open = db
          .select({ id: userSessions.id })
          .from(userSessions)
          .where(isOpen(holderId, atMs))
          .orderBy(asc(userSessions.lastUsedAt), asc(userSessions.id))
          .all();
        const surplus = open.slice(0, Math.max(0, open.length + 1 - session.most)).map((row) => row.id);
        endSessions(db, surplus, 'too_many_sessions', atMs);
        db.insert(userSessions)
          .values({
            id,
            kind,
            userId: holderId,
            address: session.address,
            userAgent: session.userAgent,
            createdAt: atMs,
            lastUsedAt: atMs,
            expiresAt: session.expiresAtMs,
          })
          .run();
        issue(db, id, refreshToken, atMs);
        chain.link(session.event);
        return true;
      }),

    find(sessionId, atMs) {
      const row = byId.get(sessionId, atMs);
      if (!row) return undefined;
      const holder = {
        sessionId,
        holderId: row.user_id,
        address: row.address,
        isActive: row.is_active === 1,
        mustChangePassword: row.must_change_password === 1,
      };
      return holders.found(holder, row);
    },

    refresh: (hash, next, { atMs, address, isBoundToAddress }, ifReplayed) =>
      commits.run(() => {
        const token = db.select().from(refreshTokens).where(eq(refreshTokens.hash, hash)).get();
        const session = token && db.select().from(userSessions).where(eq(userSessions.id, token.familyId)).get();
        if (!token || session?.kind !== kind) return refused;
        const { id: sessionId, userId: holderId } = session;
        if (token.usedAt !== null && session.revokedAt === null) {
          const { event, letter } = ifReplayed(holderId, sessionId);
          endSessions(db, [sessionId], 'replayed_token', atMs);
          letters.enqueue(letter);
          chain.link(event);
          return refused;
        }
        const isElsewhere = isBoundToAddress && session.address !== address;
        const isGood = token.revokedAt === null && token.expiresAt > atMs && !isElsewhere;
        if (!isGood || byId.get(sessionId, atMs)?.is_active !== 1) return refused;
        const refreshExpiresAtMs = Math.min(next.expiresAtMs, session.expiresAt);
        db.update(refreshTokens).set({ usedAt: atMs }).where(eq(refreshTokens.hash, hash)).run();
        issue(db, sessionId, { hash: next.hash, expiresAtMs: refreshExpiresAtMs }, atMs);
        db.update(userSessions).set({ lastUsedAt: atMs }).where(eq(userSessions.id, sessionId)).run();
        return { outcome: 'refreshed', holderId, sessionId, refreshExpiresAtMs } as const;
      }),

    end: (holderId, sessionId, why, event) =>
      commits.run(() => {
        const isTheirs = and(eq(userSessions.id, sessionId), isOpen(holderId, event.atMs));
        if (!db.select({ id: userSessions.id }).from(userSessions).where(isTheirs).get()) return false;
        endSessions(db, [sessionId], why, event.atMs);
        chain.link(event);
        return true;
      }),

    endAll: (holderId, why, event) =>
      commits.run(() => {
        const open =
          db.select({ open: count() }).from(userSessions).where(isOpen(holderId, event.atMs)).get()?.open ?? 0;
        endSessionsOf(db, holderId, { kept: null, why, atMs: event.atMs });
        if (open > 0) chain.link(event);
        return open;
      }),

    list(holderId, atMs, from, limit) {
      const rows = db
        .select()
        .from(userSessions)
        .where(isOpen(holderId, atMs))
        .orderBy(desc(userSessions.createdAt), desc(userSessions.id))
        .limit(limit)
        .offset(from)
        .all();
      const [{ total } = { total: 0 }] = db
        .select({ total: count() })
        .from(userSessions)
        .where(isOpen(holderId, atMs))
        .all();
      return { rows: rows.map(record), total };
    },

    countOpen(atMs) {
      const isCounted = and(
        eq(userSessions.kind, kind),
        isNull(userSessions.revokedAt),
        gt(userSessions.expiresAt, atMs),
        exists(liveToken(atMs)),
      );
      return db.select({ open: count() }).from(userSessions).where(isCounted).get()?.open ?? 0;
    },

    async prune(beforeMs) {
      while (await commits.run(() => forgetSome(db, beforeMs)));
    },
  };
}

/** Forgets some sessions that ended before a time, their tokens first. Answers whether there may be more. */
function forgetSome(db: Db, beforeMs: number): boolean {
  const ended = db
    .select({ id: userSessions.id })
    .from(userSessions)
    .where(or(lt(userSessions.expiresAt, beforeMs), lt(userSessions.revokedAt, beforeMs)))
    .limit(sessionsAtOnce)
    .all()
    .map(({ id }) => id);
  const isTheirs = inArray(refreshTokens.familyId, ended);
  const some = db.select({ hash: refreshTokens.hash }).from(refreshTokens).where(isTheirs).limit(tokensAtOnce);
  const { changes } = db.delete(refreshTokens).where(inArray(refreshTokens.hash, some)).run();
  if (changes === tokensAtOnce) return true;
  db.delete(userSessions).where(inArray(userSessions.id, ended)).run();
  return ended.length === sessionsAtOnce;
}

/** Ends a holder's sessions but one. Call it inside a unit of work. */
export function endSessionsOf(
  db: Db,
  holderId: string,
  { kept, why, atMs }: { kept: string | null; why: SessionEnd; atMs: number },
): void {
  const open = db
    .select({ id: userSessions.id })
    .from(userSessions)
    .where(and(eq(userSessions.userId, holderId), isNull(userSessions.revokedAt), ne(userSessions.id, kept ?? '')))
    .all();
  endSessions(
    db,
    open.map(({ id }) => id),
    why,
    atMs,
  );
}

function endSessions(db: Db, ids: readonly string[], why: SessionEnd, atMs: number): void {
  if (ids.length === 0) return;
  db.update(userSessions)
    .set({ revokedAt: atMs, revokedFor: why })
    .where(inArray(userSessions.id, [...ids]))
    .run();
  db.update(refreshTokens)
    .set({ revokedAt: atMs })
    .where(and(inArray(refreshTokens.familyId, [...ids]), isNull(refreshTokens.usedAt)))
    .run();
}

function issue(db: Db, familyId: string, token: { hash: string; expiresAtMs: number }, atMs: number): void {
  db.insert(refreshTokens).values({ hash: token.hash, familyId, createdAt: atMs, expiresAt: token.expiresAtMs }).run();
}

function record(row: typeof userSessions.$inferSelect): SessionRecord {
  return {
    id: row.id,
    address: row.address,
    userAgent: row.userAgent,
    createdAtMs: row.createdAt,
    lastUsedAtMs: row.lastUsedAt,
    expiresAtMs: row.expiresAt,
  };
}
