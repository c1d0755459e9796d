import { createParser } from 'eventsource-parser';
import { buildConnector, type Dispatcher, errors, Pool } from 'undici';
import type { Clock } from '../../core/clock.ts';
import { retryAfterMs } from '../../core/retry.ts';
import type { Upstream, UpstreamCaller, UpstreamChunk, UpstreamRequest, Written } from '../../ports/upstream.ts';
import { attempts, type RetrySettings } from './attempts.ts';
import { invalidAnswer, refused, timedOut, UpstreamFault, type UpstreamTimeouts, unreachable } from './faults.ts';
import { type Patience, patience, reasonOf } from './patience.ts';
import { probe } from './probe.ts';
import { readChunk, readCompletion } from './reply-shape.ts';

export interface UpstreamSettings {
  /** Up to and with the version, as in `https://api.openai.com/v1`. */
  url: string;
  apiKey: string | null;
  connections: number;
  /** The largest answer that is read. */
  maxAnswerBytes: number;
  timeouts: UpstreamTimeouts;
  retries: RetrySettings;
}

/** The largest single event of a stream, and the most that is read of a refusal. */
const maxEventBytes = 1024 * 1024;
const maxRefusalBytes = 16 * 1024;
/** How long a response may take to end after `[DONE]`. Nobody waits for it. */
const lingerMs = 1_000;

type Reply = Dispatcher.ResponseData;

/** Any API that speaks OpenAI's chat completions, over one pool of kept-alive connections. */
export function openAiCompatible(deps: {
  settings: UpstreamSettings;
  clock: Clock;
  random: () => number;
  /** Called before each further attempt of a call. */
  onRetry: () => void;
}): Upstream {
  const { settings, clock } = deps;
  const { origin, pathname } = new URL(settings.url);
  const base = pathname.replace(/\/$/, '');
  const path = `${base}/chat/completions`;
  const pool = new Pool(origin, {
    connections: settings.connections,
    connect: connector(settings.timeouts.connectMs),
    maxResponseSize: settings.maxAnswerBytes,
    // Our own timers (patience.ts) are exact; the pool's are only good to a second.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const { attempt, leftAloneCount } = attempts({ ...deps, settings: settings.retries });
  const fixedHeaders = {
    'content-type': 'application/json',
    // Compressed answers are neither asked for nor taken: a bomb is cheap to send.
    'accept-encoding': 'identity',
    ...(settings.apiKey === null ? {} : { authorization: `Bearer ${settings.apiKey}` }),
  };

  /** One try: answers a reply with status 200 and the right type, or throws a fault. */
  async function ask(body: string, accept: string, caller: UpstreamCaller, time: Patience): Promise<Reply> {
    const reply = await send(body, accept, caller, time);
    if (reply.statusCode !== 200) {
      const text = await readRefusal(reply, time);
      throw refused(reply.statusCode, text, retryAfterMs(headerOf(reply, 'retry-after'), clock.now()));
    }
    const encoding = headerOf(reply, 'content-encoding');
    const type = headerOf(reply, 'content-type') ?? '';
    if (encoding && encoding !== 'identity') throw dropped(reply, 'it is compressed, which was not asked for');
    if (!type.startsWith(accept)) throw dropped(reply, `its type is not ${accept}`);
    return reply;
  }

  async function send(body: string, accept: string, caller: UpstreamCaller, time: Patience): Promise<Reply> {
    time.await('first byte');
    try {
      return await pool.request({
        path,
        method: 'POST',
        headers: { ...fixedHeaders, accept, 'x-request-id': caller.requestId, ...traceHeaders(caller) },
        body,
        signal: time.signal,
      });
    } catch (error) {
      throw faultOf(reasonOf(time.signal, error));
    } finally {
      time.rest();
    }
  }

  return {
    kind: 'remote',

    async complete(request, caller) {
      const time = patience(settings.timeouts, caller.signal);
      const body = JSON.stringify(request);
      try {
        return await attempt(request.model, caller, time, async () => {
          const reply = await ask(body, 'application/json', caller, time);
          return readCompletion(await readText(reply, time));
        });
      } finally {
        time.end();
      }
    },

    async *stream(request: UpstreamRequest, caller: UpstreamCaller) {
      const time = patience(settings.timeouts, caller.signal);
      const body = JSON.stringify({ ...request, stream: true });
      try {
        const reply = await attempt(request.model, caller, time, () => ask(body, 'text/event-stream', caller, time));
        yield* chunksOf(reply, time);
      } catch (error) {
        throw error instanceof UpstreamFault ? error.error : error;
      } finally {
        time.end();
      }
    },

    probe: () => probe(pool, { path: `${base}/models`, headers: fixedHeaders }),
    modelsLeftAlone: leftAloneCount,
    close: () => pool.destroy(),
  };
}

/** The events of a stream up to `[DONE]`, those of one read together. */
async function* chunksOf(reply: Reply, time: Patience): AsyncGenerator<Written<UpstreamChunk>[], void> {
  let ready: Written<UpstreamChunk>[] = [];
  let isDone = false;
  let hasChoice = false;
  let fault: unknown;
  const parser = createParser({
    maxBufferSize: maxEventBytes,
    onEvent({ data }) {
      if (isDone) return;
      if (data === '[DONE]') {
        isDone = true;
        return;
      }
      const chunk = readChunk(data);
      hasChoice ||= chunk.value.choices.length > 0;
      ready.push(chunk);
    },
    onError(error) {
      if (error.type === 'max-buffer-size-exceeded') fault = invalidAnswer('one event is too large');
    },
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces = reply.body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    while (!isDone) {
      time.await('idle');
      const { done, value } = await pieces.next();
      time.rest();
      if (done) throw invalidAnswer('it broke off');
      // What came whole before a broken event still goes out first.
      fault = feed(() => parser.feed(decoder.decode(value, { stream: true }))) ?? fault;
      if (ready.length > 0) yield ready;
      ready = [];
      if (fault) throw fault;
    }
    if (!hasChoice) throw invalidAnswer('it holds no choice');
  } catch (error) {
    const reason = reasonOf(time.signal, error);
    throw isSocketError(reason) ? invalidAnswer('it broke off', reason) : reason;
  } finally {
    time.rest();
    if (isDone) void freeConnection(reply, pieces);
    else reply.body.destroy();
  }
}

/** Leaves the connection to the next call where the response ends with `[DONE]`, and closes it where it goes on or lingers. */
async function freeConnection({ body }: Reply, pieces: AsyncIterator<Buffer>): Promise<void> {
  const timer = setTimeout(() => body.destroy(), lingerMs);
  try {
    if (!(await pieces.next()).done) body.destroy();
  } catch {
    // The stream was whole before: how its connection ends is nobody's concern.
  } finally {
    clearTimeout(timer);
  }
}

function feed(parse: () => void): unknown {
  try {
    parse();
    return undefined;
  } catch (error) {
    return error instanceof UpstreamFault ? error : invalidAnswer('it is not valid UTF-8', error);
  }
}

/** The whole body as text. */
async function readText(reply: Reply, time: Patience): Promise<string> {
  try {
    const bytes = await collect(reply, time, Number.POSITIVE_INFINITY);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const reason = reasonOf(time.signal, error);
    if (reason instanceof TypeError) throw invalidAnswer('it is not valid UTF-8', reason);
    throw isSocketError(reason) ? invalidAnswer('it broke off or is too large', reason) : reason;
  }
}

async function readRefusal(reply: Reply, time: Patience): Promise<string> {
  try {
    return (await collect(reply, time, maxRefusalBytes)).toString('utf8');
  } catch {
    // The status says enough; its text is only for the log.
    return '';
  }
}

/** Up to `limit` bytes of the body; listening is several times faster than iterating. */
function collect(reply: Reply, time: Patience, limit: number): Promise<Buffer> {
  const { body } = reply;
  const pieces: Buffer[] = [];
  let size = 0;
  return new Promise<Buffer>((resolve, reject) => {
    const finish = () => {
      time.rest();
      resolve(Buffer.concat(pieces));
    };
    time.await('idle');
    body.on('data', (piece: Buffer) => {
      time.await('idle');
      pieces.push(piece);
      size += piece.length;
      if (size < limit) return;
      finish();
      body.destroy();
    });
    body.on('end', finish);
    body.on('error', (error) => {
      time.rest();
      reject(error);
    });
  });
}

/** Lets the upstream's own spans be found under ours. */
function traceHeaders({ trace }: UpstreamCaller): Record<string, string> {
  return trace ? { traceparent: trace.span.traceparent } : {};
}

function dropped(reply: Reply, why: string): UpstreamFault {
  reply.body.on('error', () => {});
  reply.body.destroy();
  return invalidAnswer(why);
}

function headerOf(reply: Reply, name: string): string | undefined {
  const value = reply.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** A fault of an attempt that got no reply. */
function faultOf(error: unknown): unknown {
  if (error instanceof errors.HeadersOverflowError || error instanceof errors.HTTPParserError) {
    return invalidAnswer('it is not proper HTTP', error);
  }
  return isSocketError(error) ? unreachable(error) : error;
}

function isSocketError(error: unknown): boolean {
  return error instanceof Error && !(error instanceof UpstreamFault) && 'code' in error;
}

/** Connects within a time that is exact; the pool's own timer only cleans up behind it. */
function connector(timeoutMs: number): ReturnType<typeof buildConnector> {
  // HTTP/2 stays off: one stalled connection would hold up every call on it.
  const connect = buildConnector({ allowH2: false, timeout: timeoutMs + 1_000 });
  return (options, callback) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      callback(timedOut('connect', timeoutMs), null);
    }, timeoutMs);
    connect(options, (...result) => {
      clearTimeout(timer);
      if (!isLate) callback(...result);
      else result[1]?.destroy();
    });
  };
}
