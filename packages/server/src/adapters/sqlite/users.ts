import { eq, sql } from 'drizzle-orm';
import type { Vault } from '../../core/vault.ts';
import type { NewUser, UserStore } from '../../ports/users.ts';
import type { Db } from './connection.ts';
import type { GroupCommit } from './group-commit.ts';
import { type BalanceName, creditLedger, users } from './schema.ts';

export function sqliteUsers(deps: { db: Db; commits: GroupCommit; vault: Vault }): UserStore {
  const { db, commits, vault } = deps;
  const byApiKeyHash = db
    .select({
      userId: users.id,
      username: users.username,
      level: users.level,
      styles: users.styles,
      isActive: users.isActive,
    })
    .from(users)
    .where(eq(users.apiKeyHash, sql.placeholder('apiKeyHash')))
    .prepare();

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
      return byApiKeyHash.get({ apiKeyHash });
    },
  };
}
