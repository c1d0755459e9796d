import type { Ending, Price } from '../../ports/credits.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Call, UserActor } from '../call.ts';
import type { UsageCounter } from '../operating/usage-counter.ts';
import type { CacheUse } from './answers.ts';

/** How a conversation ended, as far as figures go. */
export interface ConversationEnd {
  outcome: 'completed' | 'failed' | 'cancelled';
  usage: Ending['usage'];
  /** What was kept of its price. */
  paid: Price;
  /** What the server added to the upstream's time; null where no whole answer came. */
  overheadMs: number | null;
  /** Null where it ended before an answer was asked for. */
  cacheUse: CacheUse | null;
}

export type ConversationWatch = (call: Call<UserActor>, end: ConversationEnd) => void;

/** Counts conversations once their ending is committed. */
export function conversationWatch(deps: {
  metrics: Metrics;
  usage: Pick<UsageCounter, 'conversationEnded'>;
}): ConversationWatch {
  const { metrics, usage } = deps;
  return ({ actor, subject }, { outcome, usage: tokens, paid, overheadMs, cacheUse }) => {
    metrics.completionEnded(outcome, overheadMs);
    if (cacheUse) metrics.cacheAsked(cacheUse);
    const { operation, style, level } = subject;
    if (operation === null) return;
    usage.conversationEnded(
      { userId: actor.userId, operation, style, level },
      {
        promptTokens: tokens.promptTokens ?? 0,
        completionTokens: tokens.completionTokens ?? 0,
        creditsMain: paid.main,
        conversations: paid.conversation_limit,
      },
    );
  };
}
