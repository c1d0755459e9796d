import type { Hono } from 'hono';
import { type OperationId as Id, operations } from '../contract/operations.gen.ts';
import { requestValidators } from '../contract/request-validators.gen.js';
import type { ReplyBody, RequestBody } from '../contract/types.ts';
import { AppError, describeError, invalidRequest } from '../core/errors.ts';
import { parseStrictJson } from '../core/strict-json.ts';
import type { Actor, Anonymous, Call } from '../services/call.ts';
import type { Answer } from '../services/prompt/completions.ts';
import { asAppError, type ErrorShape, errorBody, replyWithError } from './errors.ts';
import { fieldErrors } from './field-errors.ts';
import type { Gate } from './gate.ts';
import type { ReplyCheck } from './reply-check.ts';
import type { Exchange, NodeBindings } from './seam.ts';

/** What Hono carries for us. */
export interface Edge {
  Bindings: NodeBindings;
  Variables: { exchange: Exchange; call: Call };
}

/** Who may call an operation, as a type: what the contract's security says. */
type ActorOf<Op extends Id> = (typeof operations)[Op]['principals'] extends readonly []
  ? Anonymous
  : Extract<Actor, { kind: (typeof operations)[Op]['principals'][number] }>;

/** What a verb answers: a JSON body of the contract, a text, or a completion on its way. */
export type Reply<Op extends Id> =
  | { status: number; json: ReplyBody<Op>; headers?: Record<string, string> }
  | { status: number; text: string; type: string }
  | { answer: Answer };

/** What an operation does. */
export type Verb<Op extends Id> = (
  call: Call<ActorOf<Op>>,
  input: { body: RequestBody<Op> },
) => Reply<Op> | Promise<Reply<Op>>;

/** Some operations and what they do. */
export type Area<Ids extends Id> = { [Op in Ids]: Verb<Op> };

/** Every operation of the contract: one that is missing does not compile. */
export type Areas = Area<Id>;

export interface OperationNeeds {
  authenticate(exchange: Exchange): Actor;
  gate: Gate;
  maxBodyBytes: number;
  /** Holds replies against the contract; null where that is not worth its time. */
  replyCheck: ReplyCheck | null;
}

/** A verb whose type is looked up by an id that is only known at run time. */
type AnyVerb = (call: Call, input: { body: unknown }) => Promise<Reply<Id>>;

/** Mounts every operation where the contract has it: who → may they → body → place → verb → reply. */
export function mountOperations(app: Hono<Edge>, areas: Areas, needs: OperationNeeds): void {
  const methodsOf = new Map<string, string[]>();
  for (const id of Object.keys(operations) as Id[]) {
    const { method, path } = operations[id];
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), method]);
    const serve = operationHandler(id, areas[id] as AnyVerb, needs);
    app.on(method, path, (c) => serve(c.var.exchange, c.var.call));
  }
  for (const [path, methods] of methodsOf) {
    app.all(path, () => {
      const message = `This address takes ${methods.join(', ')}.`;
      throw new AppError('METHOD_NOT_ALLOWED', message, { allow: methods });
    });
  }
}

function operationHandler(id: Id, verb: AnyVerb, needs: OperationNeeds) {
  const { area, path, principals, hasBody } = operations[id];
  const shape = errorShapeAt(path);
  const isGated = area !== 'System';
  const validate = requestValidators[id];

  async function readBody(exchange: Exchange): Promise<unknown> {
    requireJson(exchange);
    const body = parseStrictJson(decoded(await exchange.readBody(needs.maxBodyBytes)));
    if (validate && !validate(body)) throw invalidRequest(fieldErrors(validate.errors ?? []));
    return body;
  }

  async function perform(exchange: Exchange, arrived: Call): Promise<Response> {
    const call = { ...arrived, actor: actorFor(exchange) };
    const body = hasBody ? await readBody(exchange) : undefined;
    if (!isGated) return send(exchange, call, await verb(call, { body }));
    const leave = await needs.gate.enter(exchange.signal);
    try {
      return await send(exchange, call, await verb(call, { body }));
    } finally {
      leave();
    }
  }

  function actorFor(exchange: Exchange): Actor {
    if (principals.length === 0) return { kind: 'anonymous' };
    const actor = needs.authenticate(exchange);
    if ('userId' in actor) exchange.notes.user_id = actor.userId;
    if ((principals as readonly string[]).includes(actor.kind)) return actor;
    if (actor.kind !== 'anonymous') throw new AppError('FORBIDDEN', 'This operation is not for your kind of account.');
    throw new AppError('UNAUTHENTICATED', 'Send your API key as `Authorization: Bearer pe-…`, or in `x-api-key`.');
  }

  function send(exchange: Exchange, call: Call, reply: Reply<Id>): Promise<Response> | Response {
    if ('answer' in reply) return sendAnswer(exchange, call, reply.answer);
    if ('text' in reply) return exchange.send(reply.status, reply.type, reply.text);
    Object.assign(exchange.headers, reply.headers);
    needs.replyCheck?.(id, reply.status, 'application/json', reply.json);
    return exchange.send(reply.status, 'application/json', JSON.stringify(reply.json));
  }

  /** The first piece is awaited before the headers leave: a refusal keeps its status. */
  async function sendAnswer(exchange: Exchange, call: Call, answer: Answer): Promise<Response> {
    const first = await answer.pieces.next();
    if (first.done) throw new Error('An answer without a body.');
    Object.assign(exchange.headers, answer.headers);
    if (!answer.isStream) {
      await answer.pieces.return();
      needs.replyCheck?.(id, 200, 'application/json', first.value);
      return exchange.send(200, 'application/json', first.value);
    }
    exchange.headers['x-accel-buffering'] = 'no';
    const pieces = withErrorEvent(exchange, call, first.value, answer.pieces);
    return exchange.stream(200, 'text/event-stream', pieces);
  }

  /** A failure after the headers left becomes the last event, without an end that would look like success. */
  async function* withErrorEvent(exchange: Exchange, call: Call, first: string, rest: AsyncGenerator<string, void>) {
    try {
      needs.replyCheck?.(id, 200, 'text/event-stream', first);
      yield first;
      for await (const piece of rest) {
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

  return async function serve(exchange: Exchange, call: Call): Promise<Response> {
    exchange.notes.operation = id;
    try {
      return await perform(exchange, call);
    } catch (error) {
      return replyWithError(exchange, note(exchange, call, error), shape);
    }
  };
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

function requireJson(exchange: Exchange): void {
  const [type = ''] = (exchange.header('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'Send the body as `Content-Type: application/json`.');
  }
  const encoding = exchange.header('content-encoding');
  if (encoding !== undefined && encoding !== 'identity') {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without Content-Encoding.');
  }
}

// A byte order mark stays in, and is no JSON.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new AppError('MALFORMED_REQUEST', 'The body is not valid UTF-8.');
  }
}
