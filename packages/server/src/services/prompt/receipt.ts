import type { Receipt, UsageSource } from '../../contract/types.ts';
import type { Charge } from '../../ports/credits.ts';
import type { Written } from '../../ports/upstream.ts';
import { type ChatRequest, styleNameOf } from './chat-request.ts';
import type { Plan } from './plan.ts';

/** What was done to a request, as far as it is known before the answer. */
export interface Opening {
  chat: ChatRequest;
  plan: Plan;
  charge: Charge;
}

export interface Timings {
  totalMs: number;
  upstreamMs: number;
}

export function receiptOf({ chat, plan, charge }: Opening, timings: Timings, usageSource: UsageSource): Receipt {
  return {
    r_type: styleNameOf(chat),
    variant: plan.variant,
    prompt_version: plan.promptVersion,
    level: chat.level,
    model: chat.model,
    adjusted: plan.adjusted,
    research: null,
    added_tokens: plan.addedTokens,
    cache: 'bypass',
    usage_source: usageSource,
    credits: {
      spent: charge.price.main + charge.price.conversation_limit,
      main: charge.left.main,
      conversation_limit: charge.left.conversation_limit,
    },
    timings_ms: {
      total: rounded(timings.totalMs),
      research: 0,
      upstream: rounded(timings.upstreamMs),
      overhead: rounded(Math.max(0, timings.totalMs - timings.upstreamMs)),
    },
  };
}

/** The figures that are known before the body, as response headers. */
export function openingHeaders({ chat, plan, charge }: Opening): Record<string, string> {
  const headers: Record<string, string> = {
    'x-enhancement-r-type': styleNameOf(chat),
    'x-enhancement-model': chat.model,
    'x-enhancement-added-tokens': String(plan.addedTokens),
    'x-credits-main': String(charge.left.main),
    'x-credits-conversation-limit': String(charge.left.conversation_limit),
  };
  if (plan.promptVersion !== null) headers['x-enhancement-prompt-version'] = String(plan.promptVersion);
  if (chat.level !== null) headers['x-enhancement-level'] = chat.level;
  return headers;
}

/** The upstream's object with the receipt as one more field, its own text untouched. */
export function withReceipt(written: Written<{ enhancement?: unknown }>, receipt: Receipt): string {
  if (written.value.enhancement !== undefined) return JSON.stringify({ ...written.value, enhancement: receipt });
  const end = written.text.lastIndexOf('}');
  return `${written.text.slice(0, end)},"enhancement":${JSON.stringify(receipt)}}`;
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
