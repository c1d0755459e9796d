import { utcDay } from '../../core/clock.ts';
import { newId } from '../../core/ids.ts';
import type { Charge, Ending, NewCharge, Price, Refill } from '../../ports/credits.ts';
import { balanceBook } from './balances.ts';
import { claimLedger } from './claims.ts';
import type { SqliteStore } from './connection.ts';
import { creditStatements, type Taken } from './credit-statements.ts';
import type { BalanceName, LedgerKind } from './schema.ts';
import { taskLedger } from './task-ledger.ts';

/** A row of the message log. */
export type Logged = Pick<Charge, 'requestId' | 'seq' | 'userId' | 'task'>;

/** What the ledger is to know of a conversation. */
type Priced = Pick<Charge, 'userId' | 'requestId' | 'price'>;

const nothing: Price = { main: 0, conversation_limit: 0 };

const balanceNames = ['conversation_limit', 'main'] as const satisfies readonly BalanceName[];

/** What stores do with charges inside their own units of work: balance, ledger and message log move together. */
export function chargeBook(deps: Pick<SqliteStore, 'db' | 'client' | 'vault'> & { refill: Refill }) {
  const { vault } = deps;
  const statements = creditStatements(deps.client);
  const claims = claimLedger(deps);
  const tasks = taskLedger(deps);
  const { refill } = balanceBook(deps);

  const dayOf = (atMs: number) => utcDay(atMs, deps.refill.hour);

  function takeNow(userId: string, price: Price, atMs: number): Taken | undefined {
    const today = dayOf(atMs);
    return statements.take.get({
      ...{ userId, today, refilledFor: deps.refill.isAutomatic ? today : '' },
      ...{ main: price.main, conversations: price.conversation_limit },
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
      storedPrompt: charge.storedPrompt && JSON.stringify(charge.storedPrompt),
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

  return {
    /** Takes a price from the balances, refilled first where a new day has begun; undefined where they are too low. */
    take(userId: string, price: Price, atMs: number): Taken | undefined {
      const taken = takeNow(userId, price, atMs);
      if (taken) return taken;
      refill(userId, atMs);
      return takeNow(userId, price, atMs);
    },

    /** Enters what was taken for a conversation, and logs it as pending. */
    note(charge: NewCharge, { day, ...left }: Taken): Charge {
      const { requestId, seq } = logPending(charge);
      const { userId, price, atMs } = charge;
      enter({ requestId, userId, price }, 'reserve', -1, atMs, day);
      if (charge.claim) claims.take(charge.claim, requestId, atMs);
      return { requestId, seq, userId, price, left, claimId: charge.claim?.id ?? null, task: null };
    },

    /** As `CreditStore.settle`. */
    settle(charge: Charge, ending: Ending, returned = nothing): void {
      if (!close(charge, ending)) return;
      const kept = less(charge.price, returned);
      enter({ ...charge, price: kept }, 'settle', 0, ending.atMs);
      if (returned.main + returned.conversation_limit > 0) giveBack({ ...charge, price: returned }, ending.atMs);
      if (charge.claimId !== null) claims.close(charge.claimId, ending.reply);
      if (charge.task) tasks.end(charge.task, ending, kept);
    },

    /** As `CreditStore.refund`. */
    refund(charge: Omit<Charge, 'left'>, ending: Ending): void {
      if (!close(charge, ending)) return;
      giveBack(charge, ending.atMs);
      claims.drop(charge.requestId);
      if (charge.task) tasks.end(charge.task, ending, nothing);
    },
  };
}

export function sumOf(charges: readonly { price: Price }[]): Price {
  return charges.reduce(
    (sum, { price }) => ({
      main: sum.main + price.main,
      conversation_limit: sum.conversation_limit + price.conversation_limit,
    }),
    nothing,
  );
}

function less(price: Price, returned: Price): Price {
  return {
    main: price.main - returned.main,
    conversation_limit: price.conversation_limit - returned.conversation_limit,
  };
}
