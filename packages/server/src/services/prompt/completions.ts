import { createHash } from 'node:crypto';
import type { ChatCompletionRequest, CompletionRequest, ErrorCode, ModelList, Preview } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError, describeError } from '../../core/errors.ts';
import { estimateTokens } from '../../core/tokens.ts';
import type { StoredReply } from '../../ports/claims.ts';
import type { Ending, Price } from '../../ports/credits.ts';
import type { Upstream } from '../../ports/upstream.ts';
import type { Call, UserActor } from '../call.ts';
import type { Credits } from '../credits.ts';
import { replyOf } from '../guard/claims.ts';
import { type ChatRequest, fromChatCompletion, fromCompletion, type Reading, styleNameOf } from './chat-request.ts';
import { type ChatResearch, returnedOf } from './chat-research.ts';
import type { ConversationWatch } from './conversation-watch.ts';
import { textOf } from './messages.ts';
import type { Opening } from './opening.ts';
import { planOf } from './plan.ts';
import { openingHeaders, receiptOf, withReceipt } from './receipt.ts';
import { type Relay, relay, type UpstreamEvent } from './relay.ts';
import { traceOf } from './trace.ts';
import { transcript } from './transcript.ts';

/** An answer on its way: headers that are known, and the body in pieces as they come. */
export interface Answer {
  isStream: boolean;
  /** As they are known when they are read. */
  readonly headers: Record<string, string>;
  /**
   * The bytes of the body. The last piece comes only after the conversation is committed. A consumer that stops early
   * says so with `return()`, whereupon the upstream call ends and the conversation is closed.
   */
  pieces: AsyncGenerator<string, void>;
}

export type Completions = ReturnType<typeof completionService>;

export function completionService(deps: {
  reading: Reading;
  research: ChatResearch;
  credits: Credits;
  upstream: Upstream;
  watch: ConversationWatch;
  clock: Clock;
}) {
  const { reading, research, credits, upstream, watch, clock } = deps;

  /** May this caller ask for this → what is sent → charge → research → upstream → receipt → settle and log → reply. */
  async function answer(call: Call<UserActor>, chat: ChatRequest): Promise<Answer> {
    const plan = planOf(chat);
    const { level, model, isStream } = chat;
    const style = styleNameOf(chat);
    Object.assign(call.subject, { style, level });
    const { variant, promptVersion, addedTokens } = plan;
    const obstacle = research.obstacle(chat, plan);
    const charge = await credits.charge(call, {
      ...{ level, model, style, isStream },
      ...{ variant, promptVersion, addedTokens },
      research: obstacle ? null : chat.research,
    });
    if ('earlier' in charge) return repeated(replyOf(charge));
    const course = { opening: { chat, plan, charge, obstacle, findings: null } };
    return {
      isStream: chat.isStream,
      get headers() {
        return openingHeaders(course.opening);
      },
      pieces: converse(call, course),
    };
  }

  /** How far research is, then the upstream's events as the client gets them, with the receipt in the last one. */
  async function* converse(call: Call<UserActor>, course: { opening: Opening }): AsyncGenerator<string, void> {
    const { chat, charge } = course.opening;
    const said = transcript();
    const sent = createHash('sha256');
    // Only what may be asked for again is held until its end.
    const held: string[] | null = charge.claimId === null ? null : [];
    const outgoing = relay(chat, said);
    let hasEnded = false;
    /** What goes out, as it is remembered for the log. */
    const passed = (piece: string): string => {
      sent.update(piece);
      held?.push(piece);
      return piece;
    };

    try {
      if (chat.research !== null) for await (const piece of researched(call, course, outgoing)) yield passed(piece);
      const { opening } = course;
      const upstreamMs = clock.elapsed();
      for await (const events of eventsOf(call, opening)) {
        const piece = outgoing.pass(events);
        if (piece !== '') yield passed(piece);
      }
      const endMs = clock.elapsed();
      const usage = said.usage(() => promptText(opening));
      const timings = { totalMs: endMs - call.startedMs, upstreamMs: endMs - upstreamMs };
      const receipt = receiptOf(opening, { timings, usageSource: usage.source, text: said.content() });
      const tail = passed(outgoing.close(withReceipt(outgoing.last(), receipt)));
      const reply = held && storedReply(opening, held.join(''));
      hasEnded = true;
      const how = ending('completed', usage, { bodySha256: sent.digest('hex'), reply });
      await credits.settle(charge, how, returnedOf(opening));
      const overheadMs = receipt.timings_ms.overhead;
      watch(call, { outcome: 'completed', usage, paid: paidOf(opening), overheadMs });
      yield tail;
    } catch (error) {
      hasEnded = true;
      await conclude(error);
      throw error;
    } finally {
      if (!hasEnded) await conclude(null);
    }

    /** Ends a conversation that got no whole answer: charged if its content had begun to go out. */
    async function conclude(error: unknown): Promise<void> {
      const isCancelled = error === null || call.signal.aborted;
      const errorCode = error instanceof AppError ? error.code : null;
      const { opening } = course;
      const usage = said.usage(() => promptText(opening));
      const outcome = isCancelled ? 'cancelled' : 'failed';
      const how = ending(outcome, usage, { errorCode: isCancelled ? null : errorCode });
      const isPaid = outgoing.hasPassedContent;
      try {
        await (isPaid ? credits.settle(charge, how, returnedOf(opening)) : credits.refund(charge, how));
        watch(call, { outcome, usage, paid: isPaid ? paidOf(opening) : free, overheadMs: null });
      } catch (failure) {
        call.log.error(
          { error: describeError(failure) },
          'could not close a conversation; its charge will be given back',
        );
      }
    }

    function ending(
      status: Ending['status'],
      usage: Ending['usage'],
      more: { bodySha256?: string; reply?: StoredReply | null; errorCode?: ErrorCode | null },
    ): Ending {
      return {
        status,
        atMs: clock.now(),
        processingMs: clock.elapsed() - call.startedMs,
        content: { messages: chat.messages, answer: said.answer() },
        usage,
        bodySha256: more.bodySha256 ?? null,
        reply: more.reply ?? null,
        errorCode: more.errorCode ?? null,
      };
    }
  }

  /** Researches what a chat asks for, and says how far it is. Who stops listening ends it. */
  async function* researched(call: Call<UserActor>, course: { opening: Opening }, outgoing: Relay) {
    const looking = research.carryOut(call, course.opening);
    try {
      let news = await looking.next();
      for (; !news.done; news = await looking.next()) {
        const piece = outgoing.tell(news.value);
        if (piece !== '') yield piece;
      }
      course.opening = news.value;
    } finally {
      await looking.return(course.opening);
    }
  }

  async function* eventsOf(
    call: Call,
    { chat, plan, charge }: Opening,
  ): AsyncGenerator<readonly UpstreamEvent[], void> {
    const trace = call.span && { span: call.span, about: traceOf({ chat, plan }) };
    const caller = { requestId: charge.requestId, signal: call.signal, log: call.log, trace };
    if (!chat.isStream) {
      yield [await upstream.complete(plan.request, caller)];
      return;
    }
    const asked = typeof chat.options.stream_options === 'object' ? chat.options.stream_options : {};
    yield* upstream.stream({ ...plan.request, stream_options: { ...asked, include_usage: true } }, caller);
  }

  return {
    create: (call: Call<UserActor>, body: CompletionRequest) => answer(call, fromCompletion(reading, call.actor, body)),

    createChat: (call: Call<UserActor>, body: ChatCompletionRequest) =>
      answer(call, fromChatCompletion(reading, call.actor, body)),

    /** What `create` would send and take, without doing either. */
    preview(call: Call<UserActor>, body: CompletionRequest): Preview {
      const chat = fromCompletion(reading, call.actor, body);
      const plan = planOf(chat);
      const depth = research.obstacle(chat, plan) ? null : chat.research;
      const style = styleNameOf(chat);
      const messages = [...plan.request.messages];
      return {
        messages,
        model: chat.model,
        level: body.level,
        r_type: style,
        variant: plan.variant,
        prompt_version: plan.promptVersion,
        adjusted: plan.adjusted,
        research: depth,
        estimated_tokens: { prompt: estimateTokens(messages.map(textOf).join('\n')), added: plan.addedTokens },
        price: credits.priceOf(style, depth),
      };
    },

    models(call: Call<UserActor>): ModelList {
      const entries = reading.levels.namesFor(call.actor).map((id) => ({
        id,
        object: 'model' as const,
        created: 0,
        owned_by: 'promptenchanter',
      }));
      return { object: 'list', data: entries };
    },
  };
}

/** The answer of an earlier request, byte for byte. */
function repeated({ headers, type, body }: StoredReply): Answer {
  return { isStream: type === eventStream, headers, pieces: single(body) };
}

async function* single(body: string): AsyncGenerator<string, void> {
  yield body;
}

function storedReply(opening: Opening, body: string): StoredReply {
  const type = opening.chat.isStream ? eventStream : 'application/json';
  return { status: 200, headers: openingHeaders(opening), type, body };
}

const eventStream = 'text/event-stream';

const free = { main: 0, conversation_limit: 0 };

function paidOf({ charge, ...rest }: Opening): Price {
  const returned = returnedOf({ charge, ...rest });
  return { ...charge.price, main: charge.price.main - returned.main };
}

function promptText({ plan }: Opening): string {
  return plan.request.messages.map(textOf).join('\n');
}
