import { and, eq, inArray, lt, notInArray, or } from 'drizzle-orm';
import { utcDay } from '../../core/clock.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { Charge, CreditStore, Ending, Grant, NewCharge, Price, Refill } from '../../ports/credits.ts';
import { balanceBook } from './balances.ts';
import { claimLedger } from './claims.ts';
import type { SqliteStore } from './connection.ts';
import { creditStatements, type Taken } from './credit-statements.ts';
import { deadInstances } from './instances.ts';
import { type BalanceName, creditLedger, type LedgerKind, messageLogs, serverInstances, users } from './schema.ts';

/** A row of the message log. */
type Logged = Pick<Charge, 'requestId' | 'seq' | 'userId'>;

/** What the ledger is to know of a conversation. */
type Priced = Pick<Charge, 'userId' | 'requestId' | 'price'>;

/** A conversation this young may be charged and not yet known to be under way. */
const graceMs = 5_000;

const nothing: Price = { main: 0, conversation_limit: 0 };

const balanceNames = ['conversation_limit', 'main'] as const satisfies readonly BalanceName[];

export function sqliteCredits(deps: SqliteStore & { refill: Refill }): CreditStore {
  const { db, commits, vault, chain } = deps;
  const statements = creditStatements(deps.client);
  const claims = claimLedger(deps);
  const { refill } = balanceBook(deps);

  const dayOf = (atMs: number) => utcDay(atMs, deps.refill.hour);

  function take(charge: NewCharge): Taken | undefined {
    const today = dayOf(charge.atMs);
    return statements.take.get({
      userId: charge.userId,
      today,
      refilledFor: deps.refill.isAutomatic ? today : '',
      main: charge.price.main,
      conversations: charge.price.conversation_limit,
    });
  }

  /** Logs the conversation as pending, under its request id or, where that was used before, under a name of its own. */
  function logPending(charge: NewCharge): { requestId: string; seq: number } {
    const row = {
      userId: charge.userId,
      instanceId: charge.instanceId,
      level: charge.level,
      model: charge.model,
      style: charge.style,
      variant: charge.variant,
      promptVersion: charge.promptVersion,
      addedTokens: charge.addedTokens,
      isResearch: charge.isResearch ? 1 : 0,
      isStream: charge.isStream ? 1 : 0,
      address: charge.address,
      createdAt: charge.atMs,
    } as const;
    const { changes, lastInsertRowid } = statements.logPending.run({ ...row, requestId: charge.requestId });
    if (changes === 1) return { requestId: charge.requestId, seq: Number(lastInsertRowid) };
    const requestId = `${charge.requestId}~${newId()}`;
    return { requestId, seq: Number(statements.logPending.run({ ...row, requestId }).lastInsertRowid) };
  }

  /** Logs the ending and answers true, unless the conversation has ended before. */
  function close({ requestId, seq, userId }: Logged, ending: Ending): boolean {
    const { changes } = statements.close.run({
      seq,
      status: ending.status,
      promptTokens: ending.usage.promptTokens,
      completionTokens: ending.usage.completionTokens,
      usageSource: ending.usage.source,
      processingMs: Math.round(ending.processingMs),
      bodySha256: ending.bodySha256,
      errorCode: ending.errorCode,
      finishedAt: ending.atMs,
    });
    if (changes === 1 && ending.content) {
      const { messages, answer } = ending.content;
      const text = `{"request":${JSON.stringify(messages)},"response":${answer}}`;
      const place = { table: 'message_contents', column: 'sealed', row: requestId };
      statements.keepContent.run({ seq, userId, sealed: vault.seal(place, text) });
    }
    return changes === 1;
  }

  /** Enters what a conversation did to each balance that it has a price in: -1 takes the price, 1 gives it back, 0 keeps it. */
  function enter(
    charge: Priced,
    kind: LedgerKind,
    sign: -1 | 0 | 1,
    createdAt: number,
    utcDay = dayOf(createdAt),
  ): void {
    const { userId, requestId, price } = charge;
    for (const balance of balanceNames) {
      const delta = sign * price[balance];
      if (price[balance] > 0) {
        statements.enter.run({ userId, requestId, balance, kind, delta, utcDay, createdAt });
      }
    }
  }

  function giveBack(charge: Priced, atMs: number): void {
    const { userId, price } = charge;
    statements.giveBack.run({ userId, main: price.main, conversations: price.conversation_limit });
    enter(charge, 'refund', 1, atMs);
  }

  /** What the ledger says was taken for a conversation. */
  function reservedFor(requestId: string): Price {
    const isReserve = and(eq(creditLedger.requestId, requestId), eq(creditLedger.kind, 'reserve'));
    const price = { main: 0, conversation_limit: 0 };
    for (const { balance, delta } of db.select().from(creditLedger).where(isReserve).all()) price[balance] -= delta;
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
        let taken = take(charge);
        if (!taken) {
          refill(charge.userId, charge.atMs);
          taken = take(charge);
        }
        if (!taken) return null;
        const { requestId, seq } = logPending(charge);
        const { userId, price, atMs } = charge;
        const { day, ...left } = taken;
        enter({ requestId, userId, price }, 'reserve', -1, atMs, day);
        if (charge.claim) claims.take(charge.claim, requestId, atMs);
        return { requestId, seq, userId, price, left, claimId: charge.claim?.id ?? null };
      });
    },

    settle(charge, ending, returned = nothing) {
      return commits.run(() => {
        if (!close(charge, ending)) return;
        enter({ ...charge, price: less(charge.price, returned) }, 'settle', 0, ending.atMs);
        if (returned.main + returned.conversation_limit > 0) giveBack({ ...charge, price: returned }, ending.atMs);
        if (charge.claimId !== null) claims.close(charge.claimId, ending.reply);
      });
    },

    refund(charge, ending) {
      return commits.run(() => {
        if (!close(charge, ending)) return;
        giveBack(charge, ending.atMs);
        claims.drop(charge.requestId);
      });
    },

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
          .select({
            requestId: messageLogs.requestId,
            seq: messageLogs.seq,
            userId: messageLogs.userId,
            createdAt: messageLogs.createdAt,
          })
          .from(messageLogs)
          .where(
            and(
              eq(messageLogs.status, 'pending'),
              or(
                inArray(messageLogs.instanceId, dead),
                and(
                  eq(messageLogs.instanceId, instanceId),
                  notInArray(messageLogs.requestId, [...underWay]),
                  lt(messageLogs.createdAt, atMs - graceMs),
                ),
              ),
            ),
          )
          .all();
        for (const { requestId, seq, userId, createdAt } of abandoned) {
          if (!close({ requestId, seq, userId }, interrupted(createdAt, atMs))) continue;
          giveBack({ userId, requestId, price: reservedFor(requestId) }, atMs);
          claims.drop(requestId);
        }
        if (dead.length > 0) db.delete(serverInstances).where(inArray(serverInstances.id, dead)).run();
        return abandoned.length;
      });
    },
  };
}

function less(price: Price, returned: Price): Price {
  return {
    main: price.main - returned.main,
    conversation_limit: price.conversation_limit - returned.conversation_limit,
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
