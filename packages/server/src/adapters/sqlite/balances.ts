import { and, eq, lt } from 'drizzle-orm';
import { utcDay } from '../../core/clock.ts';
import type { BalanceSetting, Refill } from '../../ports/credits.ts';
import type { SqliteStore } from './connection.ts';
import { creditLedger, users } from './schema.ts';

/** What stores do with balances inside their own units of work, so that no balance moves without its entry. */
export function balanceBook({ db, refill }: Pick<SqliteStore, 'db'> & { refill: Refill }) {
  /** Brings the balances up to the allowance of the day, once; an older day never comes back. */
  function bringUp(userId: string, atMs: number): void {
    if (!refill.isAutomatic) return;
    const day = utcDay(atMs, refill.hour);
    const user = db
      .select()
      .from(users)
      .where(and(eq(users.id, userId), lt(users.resetDay, day)))
      .get();
    if (!user) return;
    db.update(users)
      .set({ resetDay: day, creditsMain: user.creditsReset, conversationLimit: user.conversationReset })
      .where(eq(users.id, userId))
      .run();
    const entry = { userId, kind: 'reset', utcDay: day, createdAt: atMs } as const;
    db.insert(creditLedger)
      .values([
        { ...entry, balance: 'main', delta: user.creditsReset - user.creditsMain },
        { ...entry, balance: 'conversation_limit', delta: user.conversationReset - user.conversationLimit },
      ])
      .run();
  }

  return {
    refill: bringUp,

    /** Sets balances and allowances to what is given; the ledger gets the difference. */
    set(userId: string, { id, to, allowance, reason, atMs }: BalanceSetting): void {
      bringUp(userId, atMs);
      const user = db.select().from(users).where(eq(users.id, userId)).get();
      if (!user) return;
      const { creditsMain, conversationLimit, creditsReset, conversationReset } = user;
      const main = to.main ?? creditsMain;
      const conversations = to.conversation_limit ?? conversationLimit;
      db.update(users)
        .set({
          creditsMain: main,
          conversationLimit: conversations,
          creditsReset: allowance.main ?? creditsReset,
          conversationReset: allowance.conversation_limit ?? conversationReset,
        })
        .where(eq(users.id, userId))
        .run();
      const entry = {
        ...{ userId, requestId: id, kind: 'grant' as const, reason },
        ...{ utcDay: utcDay(atMs, refill.hour), createdAt: atMs },
      };
      const changes = [
        { ...entry, balance: 'main' as const, delta: main - creditsMain },
        { ...entry, balance: 'conversation_limit' as const, delta: conversations - conversationLimit },
      ].filter(({ balance }) => to[balance] !== undefined || allowance[balance] !== undefined);
      if (changes.length > 0) db.insert(creditLedger).values(changes).run();
    },
  };
}
