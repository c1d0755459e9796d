import { and, count, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import { defined } from '../../core/defined.ts';
import type { CrewRank, CrewStore, Member, MemberChange, NewMember } from '../../ports/crew.ts';
import type { SignInRecord } from '../../ports/users.ts';
import type { SqliteStore } from './connection.ts';
import { admins, failedAttempts, setupTokens, supportStaff, userSessions } from './schema.ts';
import { endSessionsOf } from './sessions.ts';

const tables = { admins, support_staff: supportStaff };

type CrewTable = keyof typeof tables;
type MemberRow = typeof admins.$inferSelect;

/** Admins or support staff, by their table. */
export function sqliteCrew<Rank extends CrewRank>(
  { db, commits, vault, chain, letters }: SqliteStore,
  tableName: CrewTable,
): CrewStore<Rank> {
  // Both tables have one shape: the types of either stand for the other's.
  const table = tables[tableName] as typeof admins;
  const place = (id: string) => ({ table: tableName, column: 'email_sealed', row: id });

  function opened(row: MemberRow): Member<Rank> {
    const { emailSealed, lastLogin, createdAt, ...rest } = row;
    const email = vault.open(place(row.id), emailSealed);
    return { ...rest, rank: row.rank as Rank, email, lastLoginMs: lastLogin, createdAtMs: createdAt };
  }

  const byId = (id: string) => db.select().from(table).where(eq(table.id, id)).get();

  function signIn(row: MemberRow | undefined): SignInRecord | undefined {
    if (!row) return undefined;
    const { id: userId, passwordHash, isActive } = row;
    return { userId, passwordHash, isActive, email: vault.open(place(userId), row.emailSealed) };
  }

  /** Which name somebody else has. */
  function takenBy(names: { username: string | undefined; emailIndex: string | undefined }, ownId: string) {
    const isOther = ne(table.id, ownId);
    const has = (condition: ReturnType<typeof eq>) =>
      db.select({ id: table.id }).from(table).where(and(condition, isOther)).get() !== undefined;
    const { username, emailIndex } = names;
    if (username !== undefined && has(sql`lower(${table.username}) = ${username.toLowerCase()}`))
      return 'username_taken';
    if (emailIndex !== undefined && has(eq(table.emailIndex, emailIndex))) return 'email_taken';
    return null;
  }

  function insert({ email, createdAtMs, ...member }: NewMember<Rank>): void {
    const emailSealed = vault.seal(place(member.id), email);
    db.insert(table)
      .values({ ...member, emailSealed, createdAt: createdAtMs })
      .run();
  }

  function isEmpty(): boolean {
    return db.select({ id: table.id }).from(table).limit(1).get() === undefined;
  }

  function useSetupToken(hash: string, atMs: number): boolean {
    const isGood = and(eq(setupTokens.hash, hash), gt(setupTokens.expiresAt, atMs));
    return db.delete(setupTokens).where(isGood).run().changes === 1;
  }

  function columnsOf(id: string, change: MemberChange<Rank>) {
    const { username, name, email, rank, isActive, passwordHash } = change;
    return defined({
      ...{ username, name, rank, isActive, passwordHash, emailIndex: email?.index },
      emailSealed: email && vault.seal(place(id), email.address),
      mustChangePassword: passwordHash === undefined ? undefined : true,
    });
  }

  /** Signs a member out where a change takes away what their sessions were opened with. */
  function endStale(before: MemberRow, change: MemberChange<Rank>, atMs: number): void {
    const end = (why: 'account_disabled' | 'rank_changed' | 'password_changed') =>
      endSessionsOf(db, before.id, { kept: null, why, atMs });
    if (change.isActive === false) end('account_disabled');
    if (change.rank !== undefined && change.rank !== before.rank) end('rank_changed');
    if (change.passwordHash !== undefined) end('password_changed');
  }

  function unlock(id: string): void {
    db.delete(failedAttempts)
      .where(eq(failedAttempts.name, `account:${id}`))
      .run();
  }

  /** Whether nobody else could make admins. */
  function isLastSuper({ id, rank }: MemberRow): boolean {
    if (rank !== 'super') return false;
    const isOther = and(eq(table.rank, 'super'), eq(table.isActive, true), ne(table.id, id));
    return db.select({ id: table.id }).from(table).where(isOther).get() === undefined;
  }

  return {
    add: (member, event) =>
      commits.run(() => {
        const taken = takenBy(member, member.id);
        if (taken) return taken;
        insert(member);
        chain.link(event);
        return 'added';
      }),

    addFirst: (member, tokenHash, event) =>
      commits.run(() => {
        if (!isEmpty()) return 'too_late';
        if (tokenHash !== null && !useSetupToken(tokenHash, event.atMs)) return 'too_late';
        db.delete(setupTokens).run();
        insert(member);
        chain.link(event);
        return 'added';
      }),

    keepSetupToken: (hash, atMs, expiresAtMs) =>
      commits.run(() => {
        db.delete(setupTokens).run();
        db.insert(setupTokens).values({ hash, createdAt: atMs, expiresAt: expiresAtMs }).run();
      }),

    isSetupOpen(tokenHash, atMs) {
      const isGood = and(eq(setupTokens.hash, tokenHash), gt(setupTokens.expiresAt, atMs));
      return isEmpty() && db.select().from(setupTokens).where(isGood).get() !== undefined;
    },

    count: () => db.select({ members: count() }).from(table).get()?.members ?? 0,

    find(id) {
      const row = byId(id);
      return row && opened(row);
    },

    findByUsername: (username) =>
      signIn(db.select().from(table).where(sql`lower(${table.username}) = ${username.toLowerCase()}`).get()),

    findByEmailIndex: (emailIndex) => signIn(db.select().from(table).where(eq(table.emailIndex, emailIndex)).get()),

    list(from, limit) {
      const rows = db.select().from(table).orderBy(desc(table.id)).limit(limit).offset(from).all();
      return { rows: rows.map(opened), total: this.count() };
    },

    change: (id, change, eventOf) =>
      commits.run(() => {
        const before = byId(id);
        if (!before) return 'gone';
        const taken = takenBy({ username: change.username, emailIndex: change.email?.index }, id);
        if (taken) return taken;
        const event = eventOf(opened(before));
        db.update(table).set(columnsOf(id, change)).where(eq(table.id, id)).run();
        endStale(before, change, event.atMs);
        if (change.passwordHash !== undefined) unlock(id);
        chain.link(event);
        return 'changed';
      }),

    changePassword: ({ id, passwordHash, atMs, event, letter }, keptSessionId) =>
      commits.run(() => {
        const isKept = and(eq(userSessions.id, keptSessionId), isNull(userSessions.revokedAt));
        if (!db.select({ id: userSessions.id }).from(userSessions).where(isKept).get()) return false;
        db.update(table).set({ passwordHash, mustChangePassword: false }).where(eq(table.id, id)).run();
        endSessionsOf(db, id, { kept: keptSessionId, why: 'password_changed', atMs });
        letters.enqueue(letter);
        chain.link(event);
        return true;
      }),

    rehash: (id, oldHash, passwordHash) =>
      commits.run(() => {
        const isUnchanged = and(eq(table.id, id), eq(table.passwordHash, oldHash));
        db.update(table).set({ passwordHash }).where(isUnchanged).run();
      }),

    remove: (id, event) =>
      commits.run(() => {
        const member = byId(id);
        if (!member) return 'gone';
        if (isLastSuper(member)) return 'last';
        endSessionsOf(db, id, { kept: null, why: 'account_deleted', atMs: event.atMs });
        db.delete(table).where(eq(table.id, id)).run();
        chain.link(event);
        return 'removed';
      }),
  };
}
