import { and, eq, isNull } from 'drizzle-orm';
import type { CredentialStore, PasswordChange } from '../../ports/credentials.ts';
import type { SessionEnd } from '../../ports/sessions.ts';
import type { NewApiKey } from '../../ports/users.ts';
import { useUp } from './codes.ts';
import type { SqliteStore } from './connection.ts';
import { failedAttempts, keyAddresses, userSessions, users } from './schema.ts';
import { endSessionsOf } from './sessions.ts';

export function sqliteCredentials({ db, commits, vault, chain, letters }: SqliteStore): CredentialStore {
  function setPassword(change: PasswordChange, kept: string | null, mustChangePassword = false): void {
    const { userId, passwordHash, atMs } = change;
    const why: SessionEnd = 'password_changed';
    db.update(users).set({ passwordHash, mustChangePassword }).where(eq(users.id, userId)).run();
    endSessionsOf(db, userId, { kept, why, atMs });
    letters.enqueue(change.letter);
    chain.link(change.event);
  }

  return {
    apiKey(userId) {
      const user = db.select().from(users).where(eq(users.id, userId)).get();
      if (!user) throw new Error(`No account ${userId}.`);
      return {
        prefix: user.apiKeyPrefix,
        key: user.apiKeySealed ? vault.open(keyPlace(userId), user.apiKeySealed) : null,
        createdAtMs: user.apiKeyCreatedAt ?? user.createdAt,
        lastUsedAtMs: user.apiKeyLastUsedAt,
      };
    },

    replaceApiKey: (userId, apiKey, { atMs, event, letter }) =>
      commits.run(() => {
        db.update(users)
          .set({ ...keyColumns(vault, userId, apiKey), apiKeyCreatedAt: atMs, apiKeyLastUsedAt: null })
          .where(eq(users.id, userId))
          .run();
        letters.enqueue(letter);
        chain.link(event);
      }),

    noteKeyUse: (userId, address, atMs, ifNew) =>
      commits.run(() => {
        const owner = db.update(users).set({ apiKeyLastUsedAt: atMs }).where(eq(users.id, userId)).run();
        // Nothing is kept of somebody who has left meanwhile.
        if (owner.changes === 0) return false;
        const isHere = and(eq(keyAddresses.userId, userId), eq(keyAddresses.address, address));
        const known = db.update(keyAddresses).set({ lastAt: atMs }).where(isHere).run();
        if (known.changes > 0) return false;
        const before = db.select().from(keyAddresses).where(eq(keyAddresses.userId, userId)).get();
        db.insert(keyAddresses).values({ userId, address, firstAt: atMs, lastAt: atMs }).run();
        // Where a key is used first, nothing is new about it.
        if (before) chain.link(ifNew);
        return before !== undefined;
      }),

    rehash: (userId, oldHash, passwordHash) =>
      commits.run(() => {
        db.update(users)
          .set({ passwordHash })
          .where(and(eq(users.id, userId), eq(users.passwordHash, oldHash)))
          .run();
      }),

    changePassword: (change, keptSessionId) =>
      commits.run(() => {
        const isKept = and(eq(userSessions.id, keptSessionId), isNull(userSessions.revokedAt));
        if (!db.select({ id: userSessions.id }).from(userSessions).where(isKept).get()) return false;
        setPassword(change, keptSessionId);
        return true;
      }),

    setPassword: (change, attemptName) =>
      commits.run(() => {
        if (!db.select({ id: users.id }).from(users).where(eq(users.id, change.userId)).get()) return false;
        setPassword(change, null, true);
        db.delete(failedAttempts).where(eq(failedAttempts.name, attemptName)).run();
        return true;
      }),

    resetPassword: (change, codeId, attemptName) =>
      commits.run(() => {
        if (!useUp(db, codeId)) return false;
        setPassword(change, null);
        db.delete(failedAttempts).where(eq(failedAttempts.name, attemptName)).run();
        return true;
      }),
  };
}

/** The columns of an API key. */
export function keyColumns(vault: SqliteStore['vault'], userId: string, { hash, prefix, key }: NewApiKey) {
  return {
    apiKeyHash: hash,
    apiKeyPrefix: prefix,
    apiKeySealed: key === null ? null : vault.seal(keyPlace(userId), key),
  };
}

function keyPlace(userId: string) {
  return { table: 'users', column: 'api_key_sealed', row: userId };
}
