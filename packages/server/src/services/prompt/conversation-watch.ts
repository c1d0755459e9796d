import type { Ending, Price } from '../../ports/credits.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Call, UserActor } from '../call.ts';
import type { PromptCall, PromptUsage } from '../library/prompt-usage.ts';
import { production } from '../library/prompt-words.ts';
import type { UsageCounter } from '../operating/usage-counter.ts';
import type { CacheUse } from './answers.ts';
import type { Opening } from './opening.ts';

/** How a conversation ended, as far as figures go. */
export interface ConversationEnd {
  outcome: 'completed' | 'failed' | 'cancelled';
  usage: Ending['usage'];
  /** What was kept of its price. */
  paid: Price;
  /** What the server added to the upstream's time; null where no whole answer came. */
  overheadMs: number | null;
  /** What the upstream took; null where no whole answer came. */
  upstreamMs: number | null;
  /** Null where it ended before an answer was asked for. */
  cacheUse: CacheUse | null;
  /** Prompts of libraries that were used. */
  prompts: readonly PromptCall[];
}

export type ConversationWatch = (call: Call<UserActor>, end: ConversationEnd) => void;

/** Counts conversations once their ending is committed. */
export function conversationWatch(deps: {
  metrics: Metrics;
  usage: Pick<UsageCounter, 'conversationEnded'>;
  promptUsage: Pick<PromptUsage, 'ended'>;
}): ConversationWatch {
  const { metrics, usage, promptUsage } = deps;
  return ({ actor, subject }, { outcome, usage: tokens, paid, overheadMs, upstreamMs, cacheUse, prompts }) => {
    const promptTokens = tokens.promptTokens ?? 0;
    const completionTokens = tokens.completionTokens ?? 0;
    metrics.completionEnded(outcome, overheadMs);
    if (cacheUse) metrics.cacheAsked(cacheUse);
    if (prompts.length > 0) {
      promptUsage.ended(prompts, { isError: outcome === 'failed', promptTokens, completionTokens, ms: upstreamMs });
    }
    const { operation, style, level } = subject;
    if (operation === null) return;
    usage.conversationEnded(
      { userId: actor.userId, operation, style, level },
      { promptTokens, completionTokens, creditsMain: paid.main, conversations: paid.conversation_limit },
    );
  };
}

/** The stored prompt of a chat, and the style whose text was added to it. */
export function promptCalls({ chat: { stored, style }, plan }: Pick<Opening, 'chat' | 'plan'>): PromptCall[] {
  const calls: PromptCall[] = [];
  if (stored) {
    const { id: promptId, version, label } = stored.used;
    calls.push({ tenantId: stored.tenantId, promptId, version, label });
  }
  if (style && plan.promptVersion !== null) {
    const { tenantId, promptId } = style;
    calls.push({ tenantId, promptId, version: plan.promptVersion, label: production });
  }
  return calls;
}
