import { type Clock, utcDay } from '../core/clock.ts';
import { AppError, describeError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Charge, CreditStore, Ending, NewCharge, Price } from '../ports/credits.ts';
import type { Call, UserActor } from './call.ts';

/** What is charged for: the part of a charge that the request decides. */
export type Conversation = Pick<
  NewCharge,
  'level' | 'model' | 'style' | 'variant' | 'promptVersion' | 'addedTokens' | 'isStream'
>;

/** A completion takes one conversation. */
const price: Price = { main: 0, conversation_limit: 1 };

export type Credits = ReturnType<typeof creditService>;

export function creditService(deps: {
  credits: CreditStore;
  clock: Clock;
  log: Log;
  instanceId: string;
  /** Whether contents are logged; that a conversation took place always is. */
  isContentLogged: boolean;
}) {
  const { credits, clock, instanceId } = deps;
  const underWay = new Set<string>();

  /** Ends a conversation. What cannot be written now is given back by `recover`. */
  async function end(charge: Charge, ending: Ending, write: (charge: Charge, ending: Ending) => Promise<void>) {
    const kept = deps.isContentLogged ? ending : { ...ending, content: null };
    try {
      await write(charge, kept);
    } finally {
      underWay.delete(charge.requestId);
    }
  }

  return {
    price,

    /** Takes what this request costs and logs it as pending, or throws CREDITS_EXHAUSTED or SERVER_BUSY; never overdraws. */
    async charge(call: Call<UserActor>, conversation: Conversation): Promise<Charge> {
      if (!credits.hasRoom()) throw tooManyWrites();
      const { userId } = call.actor;
      const atMs = clock.now();
      const charge = await credits.charge({
        requestId: call.requestId,
        userId,
        instanceId,
        price,
        utcDay: utcDay(atMs),
        atMs,
        address: call.address,
        ...conversation,
      });
      if (!charge) throw exhausted(await credits.balance(userId, utcDay(atMs), atMs));
      underWay.add(charge.requestId);
      return charge;
    },

    /** The answer was given, or begun: the price is kept. */
    settle: (charge: Charge, ending: Ending) => end(charge, ending, credits.settle),

    /** No answer came: the price is given back. */
    refund: (charge: Charge, ending: Ending) => end(charge, ending, credits.refund),

    /** Gives back what dead processes and failed writes left open. */
    async recover(): Promise<void> {
      try {
        const recovered = await credits.recover(instanceId, underWay, clock.now());
        if (recovered > 0) deps.log.warn({ recovered }, 'gave back charges of interrupted conversations');
      } catch (error) {
        deps.log.error({ error: describeError(error) }, 'could not look for interrupted conversations; trying again');
      }
    },

    /** Conversations that are charged and not ended. */
    underWayCount: () => underWay.size,
  };
}

function exhausted(balance: Awaited<ReturnType<CreditStore['balance']>>): AppError {
  const message = 'No conversations are left for today. The allowance is refilled at 00:00 UTC.';
  return new AppError('CREDITS_EXHAUSTED', message, { balance, isRetryable: false });
}

function tooManyWrites(): AppError {
  return new AppError('SERVER_BUSY', 'The server has more to write than it can hold. Try again shortly.', {
    retryAfterSeconds: 1,
  });
}
