import type { Hono } from 'hono';
import { type OperationId as Id, operations } from '../contract/operations.gen.ts';
import type { ErrorCode, RequestBody, RequestParameters } from '../contract/types.ts';
import { AppError } from '../core/errors.ts';
import type { Gate } from '../core/gate.ts';
import type { Actor, Anonymous, Call } from '../services/call.ts';
import type { Precondition } from '../services/library/editing.ts';
import { prefersEvents, prefersLines } from './accept.ts';
import { revisionsIn } from './conditions.ts';
import { replyWithError } from './errors.ts';
import type { Admission, Guard } from './guard.ts';
import { type InputNeeds, inputReader } from './input.ts';
import type { Once } from './once.ts';
import { errorShapeAt, note, type Reply, replySender, stored } from './reply.ts';
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

/** What an operation is given, held against the contract. */
export interface Input<Op extends Id> extends Wishes {
  body: RequestBody<Op>;
  parameters: RequestParameters<Op>;
}

/** What the headers of a request say of the answer, and of what it is to be for. */
interface Wishes {
  /** Whether the caller would rather have the answer as events. */
  wantsEvents: boolean;
  /** Whether the caller would rather have it as lines of JSON. */
  wantsLines: boolean;
  /** Only what is at one of these revisions is to be changed; null for whatever is there. */
  ifMatch: Precondition;
  /** What is at one of these is known to the caller. */
  ifNoneMatch: Precondition;
}

/** What an operation does. */
export type Verb<Op extends Id> = (call: Call<ActorOf<Op>>, input: Input<Op>) => Reply<Op> | Promise<Reply<Op>>;

/** Some operations and what they do. */
export type Area<Ids extends Id> = { [Op in Ids]: Verb<Op> };

/** Every operation of the contract: one that is missing does not compile. */
export type Areas = Area<Id>;

export interface OperationNeeds extends InputNeeds {
  guard: Guard;
  /**
   * The places of each area; null where nothing waits. Accounts have their own, so that a flood of sign-ins takes none of
   * those of completions.
   */
  gates: Readonly<Record<(typeof operations)[Id]['area'], Gate | null>>;
  once: Once;
  /** Operations that need a verified address. */
  verifiedOnly: ReadonlySet<Id>;
  /** Holds replies against the contract; null where that is not worth its time. */
  replyCheck: ReplyCheck | null;
}

/** What an orchestrator asks: never refused, never counted. */
const probes: ReadonlySet<Id> = new Set(['getHealth', 'getReadiness']);

/** Looks at jobs and stops them: quick, and not to wait for the batches that hold the places. */
const ungated: ReadonlySet<Id> = new Set<Id>(['listBatchJobs', 'getBatchJob', 'getBatchJobResults', 'cancelBatchJob']);

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

/** What keeps its claim together with its change, in one unit of work, or beside an answer that goes out before its end. */
const keepsOwnClaim: ReadonlySet<Id> = new Set<Id>([
  'createChatCompletion',
  'createCompletion',
  'processBatch',
  'registerUser',
]);

/** A verb whose type is looked up by an id that is only known at run time. */
type AnyVerb = (call: Call, input: AnyInput) => Promise<Reply<Id>>;

interface AnyInput extends Wishes {
  body: unknown;
  parameters: unknown;
}

const noWishes: Wishes = { wantsEvents: false, wantsLines: false, ifMatch: null, ifNoneMatch: null };
const noInput: AnyInput = { body: undefined, parameters: {}, ...noWishes };

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
  const gate = ungated.has(id) ? null : needs.gates[area];
  const isProbe = probes.has(id);
  const readInput = inputReader(id, needs);
  const send = replySender(id, needs);

  async function perform(exchange: Exchange, arrived: Call, pathParameters: Record<string, string>): Promise<Response> {
    if (isProbe) {
      await needs.guard.glance(exchange, arrived);
      return send(exchange, arrived, await verb(arrived, noInput), () => true);
    }
    const admission = await needs.guard.admit(exchange, arrived, id);
    try {
      requireVerified(admission.actor);
      const { body, parameters, claim } = await readInput(exchange, admission.actor, pathParameters);
      const call = { ...arrived, actor: admission.actor, claim };
      return await placed(exchange, call, admission, inputOf(exchange, body, parameters));
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
    input: AnyInput,
  ): Promise<Response> {
    if (!gate) return send(exchange, call, await carriedOut(call, input), isStillGood);
    const leave = await gate.enter(exchange.signal);
    try {
      return await send(exchange, call, await carriedOut(call, input), isStillGood);
    } finally {
      leave();
    }
  }

  async function carriedOut(call: Call, input: AnyInput): Promise<Reply<Id>> {
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

/** Headers are read for the verbs that look at what they say. */
function inputOf(exchange: Exchange, body: unknown, parameters: unknown): AnyInput {
  return {
    body,
    parameters,
    get wantsEvents() {
      return prefersEvents(exchange.header('accept'));
    },
    get wantsLines() {
      return prefersLines(exchange.header('accept'));
    },
    get ifMatch() {
      return revisionsIn(exchange.header('if-match'));
    },
    get ifNoneMatch() {
      return revisionsIn(exchange.header('if-none-match'));
    },
  };
}
