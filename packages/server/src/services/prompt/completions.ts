import { createHash } from 'node:crypto';
import type { ChatCompletionRequest, CompletionRequest, ErrorCode, ModelList, Preview } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError, describeError } from '../../core/errors.ts';
import { systemTenantId } from '../../core/ids.ts';
import { estimateTokens } from '../../core/tokens.ts';
import type { StoredReply } from '../../ports/claims.ts';
import type { Charge, Ending, Price } from '../../ports/credits.ts';
import type { Call, UserActor } from '../call.ts';
import type { Conversation, Credits } from '../credits.ts';
import { replyOf } from '../guard/claims.ts';
import type { Answering, Answers } from './answers.ts';
import {
  type ChatRequest,
  type CompletionBody,
  fromChatCompletion,
  fromCompletion,
  type Reading,
  styleNameOf,
} from './chat-request.ts';
import { type ChatResearch, returnedOf } from './chat-research.ts';
import { type ConversationWatch, promptCalls } from './conversation-watch.ts';
import { textOf } from './messages.ts';
import type { Opening, ResearchObstacle } from './opening.ts';
import { type Plan, planOf } from './plan.ts';
import { openingHeaders, receiptOf, withReceipt } from './receipt.ts';
import { type Relay, relay } from './relay.ts';
import { taskErrorOf } from './task-error.ts';
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

/** A chat that may be charged for and carried out. */
export interface Prepared {
  chat: ChatRequest;
  plan: Plan;
  obstacle: ResearchObstacle;
  /** What it is charged as. */
  conversation: Conversation;
}

export type Completions = ReturnType<typeof completionService>;

export function completionService(deps: {
  reading: Reading;
  research: ChatResearch;
  credits: Credits;
  answers: Answers;
  watch: ConversationWatch;
  clock: Clock;
}) {
  const { reading, research, credits, answers, watch, clock } = deps;

  /** What will be sent, and what is charged for. */
  function prepared<Chat extends ChatRequest>(chat: Chat): Prepared & { chat: Chat } {
    const plan = planOf(chat);
    const obstacle = research.obstacle(chat, plan);
    const { level, model, isStream } = chat;
    const { variant, promptVersion, addedTokens } = plan;
    const conversation = {
      ...{ level, model, style: styleNameOf(chat), isStream },
      ...{ variant, promptVersion, addedTokens, storedPrompt: chat.stored?.used ?? null },
      research: obstacle ? null : chat.research,
      isOwnStyle: chat.style !== null && chat.style.tenantId !== systemTenantId,
    };
    return { chat, plan, obstacle, conversation };
  }

  /** May this caller ask for this → what is sent → charge → research → upstream → receipt → settle and log → reply. */
  async function answer(call: Call<UserActor>, chat: ChatRequest): Promise<Answer> {
    const ready = prepared(chat);
    const { style, level } = ready.conversation;
    Object.assign(call.subject, { style, level });
    const charge = await credits.charge(call, ready.conversation);
    return 'earlier' in charge ? repeated(replyOf(charge)) : answered(call, ready, charge);
  }

  function answered(call: Call<UserActor>, { chat, plan, obstacle }: Prepared, charge: Charge): Answer {
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
    const { chat, plan, charge } = course.opening;
    const said = transcript();
    const sent = createHash('sha256');
    // Only what may be asked for again is held until its end.
    const held: string[] | null = charge.claimId === null && !charge.task ? null : [];
    const outgoing = relay(chat, said);
    let hasEnded = false;
    let answering: Answering | null = null;
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
      answering = await answers.open(call, opening, plan);
      for await (const events of answering.events) {
        const piece = outgoing.pass(events);
        if (piece !== '') yield passed(piece);
      }
      const endMs = clock.elapsed();
      const usage = said.usage(() => promptText(opening));
      const timings = { totalMs: endMs - call.startedMs, upstreamMs: endMs - upstreamMs };
      const { cacheUse } = answering;
      const receipt = receiptOf(opening, { timings, usageSource: usage.source, cacheUse, text: said.content() });
      const tail = passed(outgoing.close(withReceipt(outgoing.last(), receipt)));
      const reply = held && storedReply(opening, held.join(''));
      hasEnded = true;
      const how = ending('completed', usage, { bodySha256: sent.digest('hex'), reply });
      await credits.settle(charge, how, returnedOf(opening));
      const overheadMs = receipt.timings_ms.overhead;
      const figures = { overheadMs, upstreamMs: timings.upstreamMs, cacheUse, prompts: promptCalls(opening) };
      watch(call, { outcome: 'completed', usage, paid: paidOf(opening), ...figures });
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
      // Nobody left: the server stops, and another one carries the task out.
      if (charge.task && isCancelled) return;
      const errorCode = error instanceof AppError ? error.code : null;
      const { opening } = course;
      const usage = said.usage(() => promptText(opening));
      const outcome = isCancelled ? 'cancelled' : 'failed';
      const reply = charge.task && failedReply(error);
      const how = ending(outcome, usage, { reply, errorCode: isCancelled ? null : errorCode });
      const isPaid = outgoing.hasPassedContent;
      try {
        await (isPaid ? credits.settle(charge, how, returnedOf(opening)) : credits.refund(charge, how));
        const paid = isPaid ? paidOf(opening) : free;
        const cacheUse = answering?.cacheUse ?? null;
        const figures = { overheadMs: null, upstreamMs: null, cacheUse, prompts: promptCalls(opening) };
        watch(call, { outcome, usage, paid, ...figures });
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

  return {
    create: (call: Call<UserActor>, body: CompletionRequest) => answer(call, fromCompletion(reading, call.actor, body)),

    createChat: (call: Call<UserActor>, body: ChatCompletionRequest) =>
      answer(call, fromChatCompletion(reading, call.actor, body)),

    /** Reads the body of a completion that is charged for with others. Throws what `create` does before its charge. */
    prepare: (actor: UserActor, body: CompletionBody): Prepared => prepared(fromCompletion(reading, actor, body)),

    /** Carries out what was prepared and charged for: the same story from there on, with its own ending of the charge. */
    answer: answered,

    /** What `create` would send and take, without doing either. */
    preview(call: Call<UserActor>, body: CompletionRequest): Preview {
      const { chat, plan, conversation } = prepared(fromCompletion(reading, call.actor, body));
      const { style, research: depth } = conversation;
      const messages = [...plan.request.messages];
      return {
        messages,
        model: chat.model,
        level: chat.level,
        r_type: style,
        variant: plan.variant,
        prompt_version: plan.promptVersion,
        prompt: conversation.storedPrompt,
        adjusted: plan.adjusted,
        research: depth,
        estimated_tokens: { prompt: estimateTokens(messages.map(textOf).join('\n')), added: plan.addedTokens },
        price: credits.priceOf(conversation),
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

/** What is told of a task that failed. */
function failedReply(error: unknown): StoredReply {
  return { status: 200, headers: {}, type: 'application/json', body: JSON.stringify(taskErrorOf(error)) };
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
