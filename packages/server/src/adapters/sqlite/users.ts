import { eq, lt, sql } from 'drizzle-orm';
import type { Level, StyleName } from '../../contract/types.ts';
import { defined } from '../../core/defined.ts';
import { AppError } from '../../core/errors.ts';
import type { Account, NewUser, SignInRecord, UserStore } from '../../ports/users.ts';
import { accountCells, type UserRow } from './account-cells.ts';
import { claimLedger } from './claims.ts';
import { countRequest, keepCode, waitFor } from './codes.ts';
import type { SqliteStore } from './connection.ts';
import { keyColumns } from './credentials.ts';
import { removeTraces } from './departures.ts';
import { clearDropped, dropTenant } from './library-removal.ts';
import { type BalanceName, creditLedger, deletedUsers, tenants, users } from './schema.ts';

interface HolderRow {
  id: string;
  tenant_id: string;
  level: Level;
  access_rtype: string;
  is_active: 0 | 1;
  is_verified: 0 | 1;
}

export function sqliteUsers(deps: SqliteStore): UserStore {
  const { db, client, commits, vault, chain, letters } = deps;
  const claims = claimLedger(deps);
  // Runs for every request with a key: plain, as in credit-statements.ts.
  const byApiKeyHash = client.prepare<[string], HolderRow>(
    'SELECT id, tenant_id, level, access_rtype, is_active, is_verified FROM users WHERE api_key_hash = ?',
  );
  // Asked twice a second by every stream.
  const activity = client.prepare<[string], 0 | 1>('SELECT is_active FROM users WHERE id = ?').pluck();
  // A flood of sign-ins looks up names: built once.
  const byUsername = db
    .select()
    .from(users)
    .where(sql`lower(${users.username}) = ${sql.placeholder('username')}`)
    .prepare();
  const byEmailIndex = db
    .select()
    .from(users)
    .where(eq(users.emailIndex, sql.placeholder('emailIndex')))
    .prepare();
  const { place, seal, email, opened } = accountCells(vault);

  function isTaken(column: ReturnType<typeof sql>, value: string): boolean {
    return db.select({ id: users.id }).from(users).where(sql`${column} = ${value}`).get() !== undefined;
  }

  function grant(user: NewUser, balance: BalanceName, delta: number): void {
    db.insert(creditLedger)
      .values({ userId: user.id, balance, kind: 'grant', delta, utcDay: user.utcDay, createdAt: user.createdAtMs })
      .run();
  }

  /** Whoever is new belongs to a tenant of their own. */
  function insert(user: NewUser): void {
    db.insert(tenants).values({ id: user.id, kind: 'own', name: '', createdAt: user.createdAtMs }).run();
    db.insert(users)
      .values({
        id: user.id,
        tenantId: user.id,
        username: user.username,
        name: user.name,
        emailSealed: vault.seal(place(user.id, 'email_sealed'), user.email),
        emailIndex: user.emailIndex,
        passwordHash: user.passwordHash,
        aboutMeSealed: seal(user.id, 'about_me_sealed', user.aboutMe),
        hobbiesSealed: seal(user.id, 'hobbies_sealed', user.hobbies),
        userType: user.userType,
        ...keyColumns(vault, user.id, user.apiKey),
        apiKeyCreatedAt: user.createdAtMs,
        level: user.level,
        styles: [...user.styles],
        creditsMain: user.credits.main,
        creditsReset: user.credits.reset,
        conversationLimit: user.limits.conversation_limit,
        conversationReset: user.limits.reset,
        resetDay: user.utcDay,
        isVerified: user.isVerified,
        createdAt: user.createdAtMs,
      })
      .run();
    grant(user, 'main', user.credits.main);
    grant(user, 'conversation_limit', user.limits.conversation_limit);
  }

  function signInRecord(row: UserRow | undefined): SignInRecord | undefined {
    return row && { userId: row.id, passwordHash: row.passwordHash, isActive: row.isActive, email: email(row) };
  }

  return {
    register: (user, { event, once, verification }) =>
      commits.run(() => {
        const earlier = once && claims.earlier(once.claim, user.createdAtMs);
        if (earlier) return earlier;
        if (isTaken(sql`lower(${users.username})`, user.username.toLowerCase())) return 'username_taken';
        if (isTaken(sql`${users.emailIndex}`, user.emailIndex)) return 'email_taken';
        insert(user);
        chain.link(event);
        if (verification && waitFor(db, [user.emailIndex], user.createdAtMs) === 0) {
          countRequest(db, [user.emailIndex], user.createdAtMs);
          keepCode(db, verification.code);
          letters.enqueue(verification.letter);
        }
        if (once) {
          // The answer holds the key: it is the new account's, and goes with it.
          claims.take({ ...once.claim, userId: user.id }, event.requestId ?? user.id, user.createdAtMs);
          claims.close(once.claim.id, once.reply);
        }
        return 'registered';
      }),

    findByApiKeyHash(apiKeyHash) {
      const row = byApiKeyHash.get(apiKeyHash);
      if (!row) return undefined;
      return {
        userId: row.id,
        tenantId: row.tenant_id,
        level: row.level,
        styles: JSON.parse(row.access_rtype) as StyleName[],
        isActive: row.is_active === 1,
        isVerified: row.is_verified === 1,
      };
    },

    isActive: (userId) => activity.get(userId) === 1,

    findByUsername: (username) => signInRecord(byUsername.get({ username: username.toLowerCase() })),

    findByEmailIndex: (emailIndex) => signInRecord(byEmailIndex.get({ emailIndex })),

    find(userId) {
      const row = db.select().from(users).where(eq(users.id, userId)).get();
      return row && opened(row);
    },

    account(userId): Account {
      const row = db.select().from(users).where(eq(users.id, userId)).get();
      if (!row) throw new AppError('UNAUTHENTICATED', 'The account of this credential is gone.');
      return opened(row);
    },

    change: (userId, { name, aboutMe, hobbies, userType }) =>
      commits.run(() => {
        const columns = defined({
          ...{ name, userType },
          aboutMeSealed: aboutMe === undefined ? undefined : seal(userId, 'about_me_sealed', aboutMe),
          hobbiesSealed: hobbies === undefined ? undefined : seal(userId, 'hobbies_sealed', hobbies),
        });
        db.update(users).set(columns).where(eq(users.id, userId)).run();
      }),

    async remove({ userId, archive, deletedBy, atMs, event, letter }) {
      await commits.run(() => {
        const archivePlace = { table: 'deleted_users', column: 'sealed', row: userId };
        const sealed = archive === null ? null : vault.seal(archivePlace, archive);
        const gone = { id: userId, sealed, deletedBy, deletedAt: atMs };
        // A second request for the same.
        if (db.insert(deletedUsers).values(gone).onConflictDoNothing().run().changes === 0) return;
        removeTraces(db, userId);
        dropTenant(db, userId);
        chain.link(event);
        letters.enqueue(letter);
      });
      await clearDropped(deps);
    },

    destroyArchives: (beforeMs) =>
      commits.run(
        () =>
          db
            .update(deletedUsers)
            .set({ sealed: null })
            .where(sql`${lt(deletedUsers.deletedAt, beforeMs)} AND ${deletedUsers.sealed} IS NOT NULL`)
            .run().changes,
      ),
  };
}
