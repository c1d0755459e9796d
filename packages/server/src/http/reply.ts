import { type OperationId as Id, operations } from '../contract/operations.gen.ts';
import type { ReplyBody } from '../contract/types.ts';
import { AppError, describeError } from '../core/errors.ts';
import type { StoredReply } from '../ports/claims.ts';
import type { Call } from '../services/call.ts';
import type { Answer } from '../services/prompt/completions.ts';
import { asAppError, type ErrorShape, errorBody } from './errors.ts';
import type { ReplyCheck } from './reply-check.ts';
import type { Exchange } from './seam.ts';
import { type ServedFile, sendFile } from './served-file.ts';

/**
 * What a verb answers: a JSON body of the contract, one as it was stored or in pieces, lines of JSON, events, a text, a page, or
 * a completion on its way.
 */
export type Reply<Op extends Id> =
  | { status: number; json: ReplyBody<Op>; headers?: Record<string, string> }
  | { status: number; text: string; type: string }
  /** What the caller knows has not changed. */
  | { unchanged: true; headers: Record<string, string> }
  | { file: ServedFile }
  | { stored: StoredReply }
  | { pieces: AsyncGenerator<string, void> }
  /** Each piece is one or more whole lines. */
  | { lines: AsyncGenerator<string, void> }
  /** Each piece is one or more whole events. */
  | { events: AsyncGenerator<string, void> }
  | { answer: Answer };

const eventStream = 'text/event-stream';
const ndjson = 'application/x-ndjson';

/** Events on their way to a caller. */
interface Watched {
  first: string;
  rest: AsyncGenerator<string, void>;
  /** Whether the caller's credential is good. */
  isStillGood: () => boolean;
}

/** How long it is believed, within a stream, that its credential is good. */
const believedMs = 500;

/** Asks at most so often, and believes the last answer in between. */
function seldom(isSo: () => boolean, elapsed: () => number): () => boolean {
  let askedMs = elapsed();
  return () => {
    if (elapsed() - askedMs < believedMs) return true;
    askedMs = elapsed();
    return isSo();
  };
}

/** Sends what a verb of an operation answered. */
export function replySender(id: Id, needs: { elapsed(): number; replyCheck: ReplyCheck | null }) {
  const shape = errorShapeAt(operations[id].path);

  function send(
    exchange: Exchange,
    call: Call,
    reply: Reply<Id>,
    isStillGood: () => boolean,
  ): Promise<Response> | Response {
    if ('answer' in reply) return sendAnswer(exchange, call, reply.answer, isStillGood);
    if ('pieces' in reply) return sendPieces(exchange, call, 'application/json', reply.pieces);
    if ('lines' in reply) return sendPieces(exchange, call, ndjson, checked(reply.lines));
    if ('events' in reply) return sendEvents(exchange, call, reply.events, isStillGood);
    if ('text' in reply) return exchange.send(reply.status, reply.type, reply.text);
    if ('file' in reply) return sendFile(exchange, reply.file);
    if ('unchanged' in reply) return unchanged(exchange, reply.headers);
    if ('stored' in reply) {
      const { status, headers, type, body } = reply.stored;
      Object.assign(exchange.headers, headers);
      needs.replyCheck?.(id, status, type, body);
      return exchange.send(status, type, body);
    }
    Object.assign(exchange.headers, reply.headers);
    needs.replyCheck?.(id, reply.status, 'application/json', reply.json);
    return exchange.send(reply.status, 'application/json', JSON.stringify(reply.json));
  }

  /** The first piece is awaited before the headers leave: a refusal keeps its status. */
  async function sendAnswer(
    exchange: Exchange,
    call: Call,
    answer: Answer,
    isStillGood: () => boolean,
  ): Promise<Response> {
    const first = await answer.pieces.next();
    if (first.done) throw new Error('An answer without a body.');
    Object.assign(exchange.headers, answer.headers);
    if (!answer.isStream) {
      await answer.pieces.return();
      needs.replyCheck?.(id, 200, 'application/json', first.value);
      return exchange.send(200, 'application/json', first.value);
    }
    return streamed(exchange, call, { first: first.value, rest: answer.pieces, isStillGood });
  }

  /** The first event is awaited, as above. */
  async function sendEvents(
    exchange: Exchange,
    call: Call,
    events: AsyncGenerator<string, void>,
    isStillGood: () => boolean,
  ): Promise<Response> {
    const first = await events.next();
    if (first.done) throw new Error('A stream without events.');
    return streamed(exchange, call, { first: first.value, rest: events, isStillGood });
  }

  function streamed(exchange: Exchange, call: Call, events: Watched): Promise<Response> {
    exchange.headers['x-accel-buffering'] = 'no';
    return exchange.stream(200, eventStream, watched(exchange, call, events));
  }

  async function* checked(lines: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
    for await (const piece of lines) {
      needs.replyCheck?.(id, 200, ndjson, piece);
      yield piece;
    }
  }

  /** The first piece is awaited, as above. A later failure cuts the connection: half a document must not look whole. */
  async function sendPieces(
    exchange: Exchange,
    call: Call,
    type: string,
    pieces: AsyncGenerator<string, void>,
  ): Promise<Response> {
    const first = await pieces.next();
    return exchange.stream(200, type, resumed());

    async function* resumed() {
      try {
        if (!first.done) yield first.value;
        yield* pieces;
      } catch (error) {
        note(exchange, call, error);
        throw error;
      } finally {
        await pieces.return();
      }
    }
  }

  /**
   * A stream that ends when its caller is signed out or loses their key. A failure after the headers left becomes its last
   * event, without an end that would look like success.
   */
  async function* watched(exchange: Exchange, call: Call, { first, rest, isStillGood }: Watched) {
    const mayGoOn = seldom(isStillGood, needs.elapsed);
    try {
      needs.replyCheck?.(id, 200, eventStream, first);
      yield first;
      for await (const piece of rest) {
        if (!mayGoOn()) throw new AppError('UNAUTHENTICATED', 'The credential of this request has ended.');
        needs.replyCheck?.(id, 200, eventStream, piece);
        yield piece;
      }
    } catch (error) {
      if (exchange.signal.aborted) return;
      const failure = note(exchange, call, error);
      const body = JSON.stringify(errorBody(failure, shape, exchange.requestId, new Date()));
      yield shape === 'openai' ? `data: ${body}\n\n` : `event: error\ndata: ${body}\n\n`;
    } finally {
      await rest.return();
    }
  }

  return send;
}

function unchanged(exchange: Exchange, headers: Record<string, string>): Response {
  Object.assign(exchange.headers, headers);
  return exchange.send(304, null, '');
}

/** A JSON reply as it is kept to be sent again. */
export function stored(reply: Reply<Id>): StoredReply {
  if (!('json' in reply)) throw new Error('Only a JSON reply is kept to be sent again.');
  const { status, headers = {}, json } = reply;
  return { status, headers, type: 'application/json', body: JSON.stringify(json) };
}

/** The shape that errors have at an address, whatever the method. */
export function errorShapeAt(path: string): ErrorShape {
  return openAiPaths.has(path) ? 'openai' : 'native';
}

const openAiPaths: ReadonlySet<string> = new Set(
  Object.values(operations)
    .filter(({ area }) => area === 'OpenAI')
    .map(({ path }) => path),
);

/** The error as the caller gets it; what only the operator may know goes to the log. */
export function note(exchange: Exchange, call: Call, error: unknown): AppError {
  const failure = asAppError(error);
  exchange.notes.error_code = failure.code;
  if (exchange.signal.aborted) return failure;
  if (failure.code === 'INTERNAL_ERROR') call.log.error({ error: describeError(failure) }, 'unexpected fault');
  else if (failure.cause !== undefined) call.log.warn({ error: describeError(failure) }, 'request failed');
  return failure;
}
