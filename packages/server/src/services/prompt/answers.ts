import type { Receipt } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { sharedStreams } from '../../core/shared-stream.ts';
import type { Cache } from '../../ports/cache.ts';
import type { Upstream, UpstreamRequest } from '../../ports/upstream.ts';
import type { Call, UserActor } from '../call.ts';
import { answerKey } from './answer-key.ts';
import type { Opening } from './opening.ts';
import type { Plan } from './plan.ts';
import type { UpstreamEvent } from './relay.ts';
import { traceOf } from './trace.ts';

/** What the cache had to do with an answer. */
export type CacheUse = Receipt['cache'];

/** The upstream's events on their way, as many at a time as came together. */
export interface Answering {
  /** Settled once the first event is there. */
  readonly cacheUse: CacheUse;
  events: AsyncIterable<readonly UpstreamEvent[]>;
}

/** Where answers are kept. */
export interface Keeping {
  cache: Cache;
  keepMs: number;
  /** The longest answer that is kept, or shared while it comes; in characters. */
  mostChars: number;
}

export type Answers = ReturnType<typeof answerService>;

/** Has chats answered: by the upstream, or by what it said to the same before. @param deps.keeping Null to keep nothing. */
export function answerService(deps: { upstream: Upstream; keeping: Keeping | null; clock: Clock }) {
  const { upstream, keeping, clock } = deps;
  const underWay = sharedStreams<readonly UpstreamEvent[], readonly string[]>({
    sizeOf: (texts) => texts.reduce((sum, { length }) => sum + length, 0),
    restore: (texts) => texts.map(readAgain),
    mostSize: keeping?.mostChars ?? 0,
  });

  async function* asked(call: Call, opening: Opening, signal: AbortSignal) {
    const { chat, plan, charge } = opening;
    const trace = call.span && { span: call.span, about: traceOf({ chat, plan }) };
    const caller = { requestId: charge.requestId, signal, log: call.log, trace };
    const request = sent(opening, plan);
    if (chat.isStream) yield* upstream.stream(request, caller);
    else yield [await upstream.complete(request, caller)];
  }

  async function shared(key: string, { cache, keepMs }: Keeping, call: Call, opening: Opening): Promise<Answering> {
    const kept = underWay.has(key) ? null : await cache.get(key);
    if (kept !== null) return { cacheUse: 'hit', events: replayed(kept) };
    let cacheUse: CacheUse = 'hit';
    const events = underWay.read(key, call.signal, (signal) => {
      cacheUse = 'miss';
      const heard = hearing();
      return {
        items: asked(call, opening, signal),
        hold(events) {
          heard.read(events);
          return events.map(({ text }) => text);
        },
        async onWhole(texts) {
          if (heard.isFinished()) await cache.set(key, JSON.stringify(texts), keepMs);
        },
      };
    });
    return {
      events,
      get cacheUse() {
        return cacheUse;
      },
    };
  }

  return {
    /** @param plan As it was before anything was found on the web. */
    async open(call: Call<UserActor>, opening: Opening, plan: Plan): Promise<Answering> {
      const { chat, findings } = opening;
      if (!keeping || !call.mayShare || !chat.mayShare) {
        return { cacheUse: 'bypass', events: asked(call, opening, call.signal) };
      }
      const { tenantId } = call.actor;
      const shape = { tenantId, isStream: chat.isStream, request: sent(opening, plan), findings, nowMs: clock.now() };
      return shared(answerKey(shape), keeping, call, opening);
    },

    /** What is kept; null where nothing ever is. */
    kept: () => keeping?.cache.size() ?? null,

    /** Forgets what is kept, and keeps nothing of what is under way. Answers how many answers were kept. */
    forget(): number {
      underWay.letGo();
      return keeping?.cache.forget() ?? 0;
    },
  };
}

function sent({ chat }: Opening, { request }: Plan): UpstreamRequest {
  if (!chat.isStream) return request;
  const asked = typeof chat.options.stream_options === 'object' ? chat.options.stream_options : {};
  return { ...request, stream_options: { ...asked, include_usage: true } };
}

/** Ends of an answer that would come again; others, such as a filter's, may not. */
const lastingEnds: ReadonlySet<unknown> = new Set(['stop', 'length', 'tool_calls', 'function_call']);

/** Reads along whether every choice came to an end that may be given again. */
function hearing() {
  const ends = new Map<number, unknown>();
  return {
    read(events: readonly UpstreamEvent[]): void {
      for (const { value } of events) {
        for (const [position, { index = position, finish_reason }] of value.choices.entries()) {
          ends.set(index, finish_reason ?? ends.get(index));
        }
      }
    },
    isFinished: () => ends.size > 0 && [...ends.values()].every((end) => lastingEnds.has(end)),
  };
}

async function* replayed(kept: string): AsyncGenerator<readonly UpstreamEvent[], void> {
  for (const texts of JSON.parse(kept) as string[][]) yield texts.map(readAgain);
}

function readAgain(text: string): UpstreamEvent {
  return { text, value: JSON.parse(text) as UpstreamEvent['value'] };
}
