import type { ResearchDepth, StyleChoice } from '../contract/types.ts';
import type { Clock } from '../core/clock.ts';
import { AppError, describeError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Earlier } from '../ports/claims.ts';
import type { Charge, CreditStore, Ending, NewCharge, Price, Refill } from '../ports/credits.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Call, UserActor } from './call.ts';

/** What is charged for: the part of a charge that the request decides. */
export type Conversation = Pick<
  NewCharge,
  'level' | 'model' | 'style' | 'variant' | 'promptVersion' | 'storedPrompt' | 'addedTokens' | 'isStream'
> & {
  /** How deep it is to be researched; null for not at all. */
  research: ResearchDepth | null;
  /** Whether the style is the tenant's own: what the operator's style of that name costs is not its price. */
  isOwnStyle: boolean;
};

/** What its price goes by. */
type Priced = Pick<Conversation, 'style' | 'isOwnStyle' | 'research'>;

/** One under the name that its charge gets. */
export type NamedConversation = Conversation & { requestId: string };

export type Credits = ReturnType<typeof creditService>;

export function creditService(deps: {
  credits: CreditStore;
  clock: Clock;
  log: Log;
  instanceId: string;
  /** Whether contents are logged; that a conversation took place always is. */
  isContentLogged: () => boolean;
  /** Conversations that a completion takes now, by its style; 1 where a style is left out. */
  styleCosts: () => Readonly<Record<StyleChoice, number>>;
  /** Credits that research takes now. */
  researchCosts: () => Readonly<Record<ResearchDepth, number>>;
  refill: Refill;
  metrics: Pick<Metrics, 'creditsSpent' | 'creditsGivenBack' | 'chargesRecovered'>;
}) {
  const { credits, clock, instanceId, metrics } = deps;
  const underWay = new Set<string>();

  /** Ends a conversation. What cannot be written now is given back by `recover`. */
  async function end(charge: Charge, ending: Ending, write: (ending: Ending) => Promise<void>) {
    try {
      await write(deps.isContentLogged() ? ending : { ...ending, content: null });
    } finally {
      underWay.delete(charge.requestId);
    }
  }

  function priceOf({ style, isOwnStyle, research }: Priced): Price {
    const main = research === null ? 0 : deps.researchCosts()[research];
    const costs = deps.styleCosts();
    // A style may be called `constructor`, which every object has.
    const isPriced = !isOwnStyle && Object.hasOwn(costs, style);
    return { main, conversation_limit: (isPriced ? costs[style] : undefined) ?? 1 };
  }

  function newCharge(call: Call<UserActor>, asked: NamedConversation, atMs: number): NewCharge {
    const { research, isOwnStyle, ...conversation } = asked;
    return {
      userId: call.actor.userId,
      instanceId,
      price: priceOf(asked),
      atMs,
      address: call.address,
      claim: null,
      isResearch: research !== null,
      ...conversation,
    };
  }

  return {
    priceOf,

    /**
     * Takes what this request costs and logs it as pending, or answers what an earlier request under its claim came to.
     * Throws CREDITS_EXHAUSTED or SERVER_BUSY; never overdraws.
     */
    async charge(call: Call<UserActor>, conversation: Conversation): Promise<Charge | Earlier> {
      if (!credits.hasRoom()) throw tooManyWrites();
      const { userId } = call.actor;
      const atMs = clock.now();
      const { requestId, claim } = call;
      const charge = await credits.charge({ ...newCharge(call, { ...conversation, requestId }, atMs), claim });
      if (!charge) throw exhausted(await credits.balance(userId, atMs), deps.refill);
      if ('earlier' in charge) return charge;
      underWay.add(charge.requestId);
      metrics.creditsSpent(charge.price);
      return charge;
    },

    /**
     * Takes what several requests of one user cost, for all or for none, and logs them as pending under the names that are
     * given. Throws as `charge` does.
     */
    async chargeAll(call: Call<UserActor>, conversations: readonly NamedConversation[]): Promise<Charge[]> {
      if (!credits.hasRoom()) throw tooManyWrites();
      const { userId } = call.actor;
      const atMs = clock.now();
      const charges = conversations.map((conversation) => newCharge(call, conversation, atMs));
      const taken = await credits.chargeAll(charges);
      if (!taken) throw exhausted(await credits.balance(userId, atMs), deps.refill);
      for (const charge of taken) underWay.add(charge.requestId);
      for (const { price } of taken) metrics.creditsSpent(price);
      return taken;
    },

    /** What a request costs as its charge is stored, under a name that is given. */
    newCharge: (call: Call<UserActor>, conversation: NamedConversation) => newCharge(call, conversation, clock.now()),

    /** Throws CREDITS_EXHAUSTED with today's balances. */
    async refuseExhausted(userId: string): Promise<never> {
      throw exhausted(await credits.balance(userId, clock.now()), deps.refill);
    },

    /** Today's balances of a user. */
    balance: (userId: string) => credits.balance(userId, clock.now()),

    /** The answer was given, or begun: the price is kept, but for what is `returned` of it. */
    async settle(charge: Charge, ending: Ending, returned: Price): Promise<void> {
      await end(charge, ending, (kept) => credits.settle(charge, kept, returned));
      if (returned.main + returned.conversation_limit > 0) metrics.creditsGivenBack(returned);
    },

    /** No answer came: the price is given back. */
    async refund(charge: Charge, ending: Ending): Promise<void> {
      await end(charge, ending, (kept) => credits.refund(charge, kept));
      metrics.creditsGivenBack(charge.price);
    },

    /** Gives back what dead processes and failed writes left open. */
    async recover(): Promise<void> {
      try {
        const recovered = await credits.recover(instanceId, underWay, clock.now());
        metrics.chargesRecovered(recovered);
        if (recovered > 0) deps.log.warn({ recovered }, 'gave back charges of interrupted conversations');
      } catch (error) {
        deps.log.error({ error: describeError(error) }, 'could not look for interrupted conversations; trying again');
      }
    },

    /** Conversations that are charged and not ended. */
    underWayCount: () => underWay.size,
  };
}

function exhausted(balance: Awaited<ReturnType<CreditStore['balance']>>, refill: Refill): AppError {
  const hour = String(refill.hour).padStart(2, '0');
  const when = refill.isAutomatic ? `The allowance is refilled at ${hour}:00 UTC.` : 'Ask the operator for more.';
  const message = `Too few conversations, or too few credits for research, are left for this request. ${when}`;
  return new AppError('CREDITS_EXHAUSTED', message, { balance, isRetryable: false });
}

function tooManyWrites(): AppError {
  return new AppError('SERVER_BUSY', 'The server has more to write than it can hold. Try again shortly.', {
    retryAfterSeconds: 1,
  });
}
