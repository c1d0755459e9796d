import type { Hono } from 'hono';
import { type OperationId as Id, operations } from '../contract/operations.gen.ts';
import type { ErrorCode, ReplyBody, RequestBody, RequestParameters } from '../contract/types.ts';
import { AppError, describeError } from '../core/errors.ts';
import type { Gate } from '../core/gate.ts';
import type { StoredReply } from '../ports/claims.ts';
import type { Actor, Anonymous, Call } from '../services/call.ts';
import type { Answer } from '../services/prompt/completions.ts';
import { asAppError, type ErrorShape, errorBody, replyWithError } from './errors.ts';
import type { Admission, Guard } from './guard.ts';
import { type ClaimOf, inputReader } from './input.ts';
import type { Once } from './once.ts';
import type { ReplyCheck } from './reply-check.ts';
import type { Exchange, NodeBindings } from './seam.ts';
import { type ServedFile, sendFile } from './served-file.ts';

/** What Hono carries for us. */
export interface Edge {
  Bindings: NodeBindings;
  Variables: { exchange: Exchange; call: Call };
}

/** Who may call an operation, as a type: what the contract's security says. */
type ActorOf<Op extends Id> = (typeof operations)[Op]['principals'] extends readonly []
  ? Anonymous
  : Extract<Actor, { kind: (typeof operations)[Op]['principals'][number] }>;

/**
 * What a verb answers: a JSON body of the contract, one as it was stored or in pieces, a text, a page, or a completion on its
 * way.
 */
export type Reply<Op extends Id> =
  | { status: number; json: ReplyBody<Op>; headers?: Record<string, string> }
  | { status: number; text: string; type: string }
  | { file: ServedFile }
  | { stored: StoredReply }
  | { pieces: AsyncGenerator<string, void> }
  | { answer: Answer };

/** What an operation does. */
export type Verb<Op extends Id> = (
  call: Call<ActorOf<Op>>,
  input: { body: RequestBody<Op>; parameters: RequestParameters<Op> },
) => Reply<Op> | Promise<Reply<Op>>;

/** Some operations and what they do. */
export type Area<Ids extends Id> = { [Op in Ids]: Verb<Op> };

/** Every operation of the contract: one that is missing does not compile. */
export type Areas = Area<Id>;

export interface OperationNeeds {
  guard: Guard;
  /**
   * The places of each area; null where nothing waits. Accounts have their own, so that a flood of sign-ins takes none of
   * those of completions.
   */
  gates: Readonly<Record<(typeof operations)[Id]['area'], Gate | null>>;
  claimOf: ClaimOf;
  once: Once;
  maxBodyBytes: number;
  elapsed(): number;
  /** Operations that need a verified address. */
  verifiedOnly: ReadonlySet<Id>;
  /** Holds replies against the contract; null where that is not worth its time. */
  replyCheck: ReplyCheck | null;
}

/** What an orchestrator asks: never refused, never counted. */
const probes: ReadonlySet<Id> = new Set(['getHealth', 'getReadiness']);

/** Refusals that a caller's limit does not pay for. */
const uncounted: ReadonlySet<ErrorCode> = new Set([
  'CREDITS_EXHAUSTED',
  'IDEMPOTENCY_KEY_REUSED',
  'INVALID_REQUEST',
  'LEVEL_NOT_ALLOWED',
  'MALFORMED_REQUEST',
  'MODEL_NOT_ALLOWED',
  'PAYLOAD_TOO_LARGE',
  'SERVER_BUSY',
  'STORAGE_UNAVAILABLE',
  'STYLE_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
]);

/** What keeps its claim together with its change, in one unit of work. */
const keepsOwnClaim: ReadonlySet<Id> = new Set<Id>(['createChatCompletion', 'createCompletion', 'registerUser']);

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

/** A verb whose type is looked up by an id that is only known at run time. */
type AnyVerb = (call: Call, input: { body: unknown; parameters: unknown }) => Promise<Reply<Id>>;

/** Mounts every operation where the contract has it: who → may they → input → place → verb → reply. */
export function mountOperations(app: Hono<Edge>, areas: Areas, needs: OperationNeeds): void {
  const methodsOf = new Map<string, string[]>();
  for (const id of Object.keys(operations) as Id[]) {
    const { method, path } = operations[id];
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), method]);
    const serve = operationHandler(id, areas[id] as AnyVerb, needs);
    const hasPathParameters = path.includes(':');
    app.on(method, path, (c) => serve(c.var.exchange, c.var.call, hasPathParameters ? c.req.param() : {}));
  }
  for (const [path, methods] of methodsOf) {
    app.all(path, async (c) => {
      await needs.guard.admitStranger(c.var.exchange, c.var.call);
      const message = `This address takes ${methods.join(', ')}.`;
      throw new AppError('METHOD_NOT_ALLOWED', message, { allow: methods });
    });
  }
}

function operationHandler(id: Id, verb: AnyVerb, needs: OperationNeeds) {
  const { area, path } = operations[id];
  const shape = errorShapeAt(path);
  const gate = needs.gates[area];
  const isProbe = probes.has(id);
  const readInput = inputReader(id, needs);

  async function perform(exchange: Exchange, arrived: Call, pathParameters: Record<string, string>): Promise<Response> {
    if (isProbe) {
      await needs.guard.glance(exchange, arrived);
      return send(exchange, arrived, await verb(arrived, { body: undefined, parameters: {} }), () => true);
    }
    const admission = await needs.guard.admit(exchange, arrived, id);
    try {
      requireVerified(admission.actor);
      const { body, parameters, claim } = await readInput(exchange, admission.actor, pathParameters);
      const call = { ...arrived, actor: admission.actor, claim };
      return await placed(exchange, call, admission, { body, parameters });
    } catch (error) {
      if (error instanceof AppError && uncounted.has(error.code)) await admission.giveBack();
      if (error instanceof AppError && error.code === 'FORBIDDEN') {
        await needs.guard.noteDenial({ ...arrived, actor: admission.actor }, id, error);
      }
      throw error;
    }
  }

  /** Runs the verb when there is a place for it. */
  async function placed(
    exchange: Exchange,
    call: Call,
    { isStillGood }: Admission,
    input: { body: unknown; parameters: unknown },
  ): Promise<Response> {
    if (!gate) return send(exchange, call, await carriedOut(call, input), isStillGood);
    const leave = await gate.enter(exchange.signal);
    try {
      return await send(exchange, call, await carriedOut(call, input), isStillGood);
    } finally {
      leave();
    }
  }

  async function carriedOut(call: Call, input: { body: unknown; parameters: unknown }): Promise<Reply<Id>> {
    if (!call.claim || keepsOwnClaim.has(id)) return verb(call, input);
    return { stored: await needs.once(call, async () => stored(await verb(call, input))) };
  }

  function requireVerified(actor: Actor): void {
    if (!needs.verifiedOnly.has(id) || !('isVerified' in actor) || actor.isVerified) return;
    throw new AppError(
      'EMAIL_NOT_VERIFIED',
      'This operation needs a verified e-mail address. Ask for a code with POST /v1/email/send-verification.',
    );
  }

  function send(
    exchange: Exchange,
    call: Call,
    reply: Reply<Id>,
    isStillGood: () => boolean,
  ): Promise<Response> | Response {
    if ('answer' in reply) return sendAnswer(exchange, call, reply.answer, isStillGood);
    if ('pieces' in reply) return sendPieces(exchange, call, reply.pieces);
    if ('text' in reply) return exchange.send(reply.status, reply.type, reply.text);
    if ('file' in reply) return sendFile(exchange, reply.file);
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
    exchange.headers['x-accel-buffering'] = 'no';
    const pieces = watched(exchange, call, { first: first.value, rest: answer.pieces, isStillGood });
    return exchange.stream(200, 'text/event-stream', pieces);
  }

  /** The first piece is awaited, as above. A later failure cuts the connection: half a document must not look whole. */
  async function sendPieces(exchange: Exchange, call: Call, pieces: AsyncGenerator<string, void>): Promise<Response> {
    const first = await pieces.next();
    return exchange.stream(200, 'application/json', resumed());

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
  async function* watched(
    exchange: Exchange,
    call: Call,
    { first, rest, isStillGood }: { first: string; rest: AsyncGenerator<string, void>; isStillGood: () => boolean },
  ) {
    const mayGoOn = seldom(isStillGood, needs.elapsed);
    try {
      needs.replyCheck?.(id, 200, 'text/event-stream', first);
      yield first;
      for await (const piece of rest) {
        if (!mayGoOn()) throw new AppError('UNAUTHENTICATED', 'The credential of this request has ended.');
        needs.replyCheck?.(id, 200, 'text/event-stream', piece);
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

  return async function serve(
    exchange: Exchange,
    call: Call,
    pathParameters: Record<string, string>,
  ): Promise<Response> {
    exchange.notes.operation = id;
    call.subject.operation = id;
    try {
      return await perform(exchange, call, pathParameters);
    } catch (error) {
      return replyWithError(exchange, note(exchange, call, error), shape);
    }
  };
}

function stored(reply: Reply<Id>): StoredReply {
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
