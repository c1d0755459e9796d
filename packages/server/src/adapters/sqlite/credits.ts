import { and, eq, inArray, lt, ne, notInArray, or, sql } from 'drizzle-orm';
import { utcDay } from '../../core/clock.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { CreditStore, Ending, Grant, Price, Refill } from '../../ports/credits.ts';
import { balanceBook } from './balances.ts';
import { chargeBook, sumOf } from './charge-book.ts';
import { claimLedger } from './claims.ts';
import type { SqliteStore } from './connection.ts';
import { deadInstances } from './instances.ts';
import { type BalanceName, creditLedger, messageLogs, serverInstances, users } from './schema.ts';
import { abandonedWorkers } from './task-workers.ts';

/** A conversation this young may be charged and not yet known to be under way. */
const graceMs = 5_000;
/** Charges of tasks without a job that are given back at once: there may be thousands, and nobody waits for them. */
const mostOfTasks = 200;

const loggedColumns = {
  requestId: messageLogs.requestId,
  seq: messageLogs.seq,
  userId: messageLogs.userId,
  createdAt: messageLogs.createdAt,
};

/** Spelled as the index has it: with a value that is bound, the whole log would be read. */
const isPending = sql`status = 'pending'`;

const balanceNames = ['conversation_limit', 'main'] as const satisfies readonly BalanceName[];

export function sqliteCredits(deps: SqliteStore & { refill: Refill }): CreditStore {
  const { db, commits, chain } = deps;
  const claims = claimLedger(deps);
  const book = chargeBook(deps);
  const { refill } = balanceBook(deps);
  const taskWorkersWithoutJob = abandonedWorkers(deps);

  const dayOf = (atMs: number) => utcDay(atMs, deps.refill.hour);

  const reserved = deps.client.prepare<[string], { balance: BalanceName; delta: number }>(
    "SELECT balance, delta FROM credit_ledger WHERE request_id = ? AND kind = 'reserve'",
  );

  /** What the ledger says was taken for a conversation. */
  function reservedFor(requestId: string): Price {
    const price = { main: 0, conversation_limit: 0 };
    for (const { balance, delta } of reserved.all(requestId)) price[balance] -= delta;
    return price;
  }

  /** Whether the grant was made before. Throws where another one was, under its id. A conversation may bear the same id. */
  function isMadeAlready({ userId, id, amount }: Grant): boolean {
    const isThisOne = and(eq(creditLedger.requestId, id), eq(creditLedger.kind, 'grant'));
    const entries = db.select().from(creditLedger).where(isThisOne).all();
    if (entries.every((entry) => entry.userId === userId && entry.delta === amount[entry.balance])) {
      return entries.length > 0;
    }
    const message = `Another grant was made under the id ${id}, to another account or of other amounts. Choose another id.`;
    throw new AppError('IDEMPOTENCY_KEY_REUSED', message, { isRetryable: false });
  }

  return {
    hasRoom: () => commits.hasRoom(),

    charge(charge) {
      return commits.run(() => {
        const earlier = charge.claim && claims.earlier(charge.claim, charge.atMs);
        if (earlier) return earlier;
        const taken = book.take(charge.userId, charge.price, charge.atMs);
        return taken ? book.note(charge, taken) : null;
      });
    },

    chargeAll(charges) {
      return commits.run(() => {
        const [first] = charges;
        if (!first) return [];
        const taken = book.take(first.userId, sumOf(charges), first.atMs);
        return taken ? charges.map((charge) => book.note(charge, taken)) : null;
      });
    },

    settle: (charge, ending, returned) => commits.run(() => book.settle(charge, ending, returned)),

    refund: (charge, ending) => commits.run(() => book.refund(charge, ending)),

    balance(userId, atMs) {
      return commits.run(() => {
        refill(userId, atMs);
        const user = db.select().from(users).where(eq(users.id, userId)).get();
        return {
          credits: { main: user?.creditsMain ?? 0, reset: user?.creditsReset ?? 0 },
          limits: { conversation_limit: user?.conversationLimit ?? 0, reset: user?.conversationReset ?? 0 },
        };
      });
    },

    grant: (grant) =>
      commits.run(() => {
        const { userId, id, amount, reason, atMs } = grant;
        if (isMadeAlready(grant)) return false;
        refill(userId, atMs);
        const user = db.select().from(users).where(eq(users.id, userId)).get();
        if (!user) throw new AppError('NOT_FOUND', 'There is no such account.');
        const creditsMain = requireBounded('main', user.creditsMain + amount.main);
        const conversationLimit = requireBounded(
          'conversation_limit',
          user.conversationLimit + amount.conversation_limit,
        );
        db.update(users).set({ creditsMain, conversationLimit }).where(eq(users.id, userId)).run();
        const entries = balanceNames.map((balance) => ({
          ...{ userId, requestId: id, balance, kind: 'grant' as const, delta: amount[balance] },
          ...{ utcDay: dayOf(atMs), reason, createdAt: atMs },
        }));
        db.insert(creditLedger).values(entries).run();
        chain.link(grant.event);
        return true;
      }),

    recover(instanceId, underWay, atMs) {
      return commits.run(() => {
        const dead = deadInstances(db, instanceId, atMs);
        const abandoned = db
          .select(loggedColumns)
          .from(messageLogs)
          .where(
            and(
              isPending,
              inArray(messageLogs.instanceId, [...dead, instanceId]),
              or(
                ne(messageLogs.instanceId, instanceId),
                and(notInArray(messageLogs.requestId, [...underWay]), lt(messageLogs.createdAt, atMs - graceMs)),
              ),
            ),
          )
          .all();
        const tasks = db
          .select(loggedColumns)
          .from(messageLogs)
          .where(and(isPending, inArray(messageLogs.instanceId, taskWorkersWithoutJob())))
          .limit(mostOfTasks)
          .all();
        for (const { createdAt, ...logged } of [...abandoned, ...tasks]) {
          const charge = { ...logged, price: reservedFor(logged.requestId), claimId: null, task: null };
          book.refund(charge, interrupted(createdAt, atMs));
        }
        if (dead.length > 0) db.delete(serverInstances).where(inArray(serverInstances.id, dead)).run();
        return abandoned.length + tasks.length;
      });
    },
  };
}

function requireBounded(balance: BalanceName, value: number): number {
  if (value >= 0 && value <= 1_000_000_000) return value;
  throw invalidRequest([{ path: balance, message: 'would leave a balance below 0 or above 1,000,000,000' }]);
}

function interrupted(createdAt: number, atMs: number): Ending {
  return {
    status: 'interrupted',
    atMs,
    processingMs: Math.max(0, atMs - createdAt),
    content: null,
    usage: { promptTokens: null, completionTokens: null, source: 'missing' },
    bodySha256: null,
    reply: null,
    errorCode: null,
  };
}
