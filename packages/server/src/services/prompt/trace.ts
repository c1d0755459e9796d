import type { SpanAttributes } from '../../ports/tracing.ts';
import { styleNameOf } from './chat-request.ts';
import type { Opening } from './opening.ts';

/** What was done to a request, for the span of its call. */
export function traceOf({ chat, plan }: Pick<Opening, 'chat' | 'plan'>): SpanAttributes {
  return {
    'promptenchanter.style': styleNameOf(chat),
    'promptenchanter.level': chat.level ?? undefined,
    'promptenchanter.variant': plan.variant,
    'promptenchanter.added_tokens': plan.addedTokens,
  };
}
