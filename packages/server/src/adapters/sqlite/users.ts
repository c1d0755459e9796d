import { sql } from 'drizzle-orm';
import type { Level, StyleName } from '../../contract/types.ts';
import type { NewUser, UserStore } from '../../ports/users.ts';
import type { SqliteStore } from './connection.ts';
import { type BalanceName, creditLedger, users } from './schema.ts';

interface HolderRow {
  id: string;
  level: Level;
  access_rtype: string;
  is_active: 0 | 1;
}

export function sqliteUsers(deps: SqliteStore): UserStore {
  const { db, client, commits, vault } = deps;
  // Runs for every request with a key: plain, as in credit-statements.ts.
  const byApiKeyHash = client.prepare<[string], HolderRow>(
    'SELECT id, level, access_rtype, is_active FROM users WHERE api_key_hash = ?',
  );

  function isTaken(column: ReturnType<typeof sql>, value: string): boolean {
    return db.select({ id: users.id }).from(users).where(sql`${column} = ${value}`).get() !== undefined;
  }

  function grant(user: NewUser, balance: BalanceName, delta: number): void {
    db.insert(creditLedger)
      .values({ userId: user.id, balance, kind: 'grant', delta, utcDay: user.utcDay, createdAt: user.createdAtMs })
      .run();
  }

  return {
    register(user) {
      const seal = (column: string, text: string) => vault.seal({ table: 'users', column, row: user.id }, text);
      return commits.run(() => {
        if (isTaken(sql`lower(${users.username})`, user.username.toLowerCase())) return 'username_taken';
        if (isTaken(sql`${users.emailIndex}`, user.emailIndex)) return 'email_taken';
        db.insert(users)
          .values({
            id: user.id,
            username: user.username,
            name: user.name,
            emailSealed: seal('email_sealed', user.email),
            emailIndex: user.emailIndex,
            passwordHash: user.passwordHash,
            aboutMeSealed: user.aboutMe === null ? null : seal('about_me_sealed', user.aboutMe),
            hobbiesSealed: user.hobbies === null ? null : seal('hobbies_sealed', user.hobbies),
            userType: user.userType,
            apiKeyHash: user.apiKeyHash,
            apiKeyPrefix: user.apiKeyPrefix,
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
        return 'registered';
      });
    },
    findByApiKeyHash(apiKeyHash) {
      const row = byApiKeyHash.get(apiKeyHash);
      if (!row) return undefined;
      const styles = JSON.parse(row.access_rtype) as StyleName[];
      return { userId: row.id, level: row.level, styles, isActive: row.is_active === 1 };
    },
  };
}
