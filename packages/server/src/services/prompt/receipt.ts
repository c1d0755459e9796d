import type { Receipt, UsageSource } from '../../contract/types.ts';
import { roundedMs } from '../../core/rounded.ts';
import type { Written } from '../../ports/upstream.ts';
import { researchReceipt } from '../research/research-receipt.ts';
import type { CacheUse } from './answers.ts';
import { styleNameOf } from './chat-request.ts';
import { returnedOf } from './chat-research.ts';
import type { Opening } from './opening.ts';

export interface Timings {
  totalMs: number;
  upstreamMs: number;
}

/** How the answer came. */
export interface Answered {
  timings: Timings;
  usageSource: UsageSource;
  cacheUse: CacheUse;
  /** All its text. */
  text: string;
}

export function receiptOf(opening: Opening, { timings, usageSource, cacheUse, text }: Answered): Receipt {
  const { chat, plan, findings } = opening;
  const { spent, left } = balanceAfter(opening);
  const researchMs = findings?.totalMs ?? 0;
  return {
    r_type: styleNameOf(chat),
    variant: plan.variant,
    prompt_version: plan.promptVersion,
    prompt: chat.stored?.used ?? null,
    level: chat.level,
    model: chat.model,
    adjusted: plan.adjusted,
    research: findings && researchReceipt(findings, findings.addedTokens, text),
    added_tokens: plan.addedTokens,
    cache: cacheUse,
    usage_source: usageSource,
    credits: {
      spent: spent.main + spent.conversation_limit,
      main: left.main,
      conversation_limit: left.conversation_limit,
    },
    timings_ms: {
      total: roundedMs(timings.totalMs),
      research: roundedMs(researchMs),
      upstream: roundedMs(timings.upstreamMs),
      overhead: roundedMs(Math.max(0, timings.totalMs - timings.upstreamMs - researchMs)),
    },
  };
}

/** The figures that are known before the body, as response headers. */
export function openingHeaders(opening: Opening): Record<string, string> {
  const { chat, plan } = opening;
  const { left } = balanceAfter(opening);
  const headers: Record<string, string> = {
    'x-enhancement-r-type': styleNameOf(chat),
    'x-enhancement-model': chat.model,
    'x-enhancement-added-tokens': String(plan.addedTokens),
    'x-credits-main': String(left.main),
    'x-credits-conversation-limit': String(left.conversation_limit),
  };
  if (plan.promptVersion !== null) headers['x-enhancement-prompt-version'] = String(plan.promptVersion);
  if (chat.level !== null) headers['x-enhancement-level'] = chat.level;
  return headers;
}

/** What is kept of the price, and what that leaves; before research is over all of it is. */
function balanceAfter(opening: Opening) {
  const { price, left } = opening.charge;
  if (opening.chat.research !== null && !opening.findings) return { spent: price, left };
  const returned = returnedOf(opening);
  return {
    spent: { main: price.main - returned.main, conversation_limit: price.conversation_limit },
    left: { main: left.main + returned.main, conversation_limit: left.conversation_limit },
  };
}

/** The upstream's object with the receipt as one more field, its own text untouched. */
export function withReceipt(written: Written<{ enhancement?: unknown }>, receipt: Receipt): string {
  if (written.value.enhancement !== undefined) return JSON.stringify({ ...written.value, enhancement: receipt });
  const end = written.text.lastIndexOf('}');
  return `${written.text.slice(0, end)},"enhancement":${JSON.stringify(receipt)}}`;
}
