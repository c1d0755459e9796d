import type { ResearchProgress } from '../../contract/types.ts';
import { type Clock, utcDay } from '../../core/clock.ts';
import { telling } from '../../core/telling.ts';
import { estimateTokens } from '../../core/tokens.ts';
import type { Price } from '../../ports/credits.ts';
import type { Call, UserActor } from '../call.ts';
import { blockOf, withResearch } from '../research/fence.ts';
import { inquiryOf } from '../research/inquiry.ts';
import { notBegun, type Research, type ResearchService } from '../research/research.ts';
import type { ChatRequest } from './chat-request.ts';
import type { ChatFindings, Opening, ResearchObstacle } from './opening.ts';
import { hasRoom, type Plan } from './plan.ts';

export type ChatResearch = ReturnType<typeof chatResearch>;

/** The least characters that a token has on average, in any language that is read. */
const charsPerToken = 2;

/** Puts into a chat what the web has on its last message. */
export function chatResearch(deps: { service: ResearchService; clock: Clock; nonce: () => string }) {
  const { service, clock, nonce } = deps;

  /** The plan with what was found in front of the user's last words. */
  function enriched(plan: Plan, research: Research): { plan: Plan; findings: ChatFindings } {
    if (!research.brief) return { plan, findings: { ...research, addedTokens: 0 } };
    const maxChars = service.bounds(research.depth).block_chars;
    const needs = { nonce: nonce(), todayIso: utcDay(clock.now()), maxChars };
    const block = blockOf(research.brief, needs);
    // Of bounds that are too narrow for any source.
    if (!block) return { plan, findings: { ...research, outcome: 'no_room', brief: null, addedTokens: 0 } };
    const { brief, text } = block;
    const request = { ...plan.request, messages: withResearch(plan.request.messages, text) };
    return { plan: { ...plan, request }, findings: { ...research, brief, addedTokens: estimateTokens(text) } };
  }

  return {
    /** Whether research could not help, as far as it is known without asking anybody. */
    obstacle({ research, messages, model }: ChatRequest, plan: Plan): ResearchObstacle {
      if (research === null) return null;
      if (messages.at(-1)?.role !== 'user') return 'not_needed';
      const blockTokens = service.bounds(research).block_chars / charsPerToken;
      return hasRoom(messages, plan.addedTokens + blockTokens, model) ? null : 'no_room';
    },

    /**
     * Researches what an opened chat asks for; tells how far it is and answers the chat as it goes on. A consumer that
     * stops early ends it.
     */
    async *carryOut(call: Call<UserActor>, opening: Opening): AsyncGenerator<ResearchProgress, Opening> {
      const { chat, plan, charge, obstacle } = opening;
      if (chat.research === null) return opening;
      if (obstacle) return { ...opening, ...enriched(plan, notBegun(chat.research, obstacle, clock.now())) };
      const inquiry = inquiryOf(chat.research, call.actor.tenantId, chat.messages);
      const leaving = new AbortController();
      const signal = AbortSignal.any([call.signal, leaving.signal]);
      const caller = { requestId: charge.requestId, signal, log: call.log };
      try {
        const research = yield* telling<ResearchProgress, Research>((tell) => service.carryOut(inquiry, caller, tell));
        return { ...opening, ...enriched(plan, research) };
      } finally {
        leaving.abort();
      }
    },
  };
}

/** What is given back of the price of an answered chat: that of research which could not help. */
export function returnedOf({ charge, findings }: Pick<Opening, 'charge' | 'findings'>): Price {
  const hasHelped = findings?.outcome === 'found';
  return { main: hasHelped ? 0 : charge.price.main, conversation_limit: 0 };
}
