import type { components } from '../generated/contract.gen.ts';

/** The body of an error answer, as the contract has it. */
export type ErrorBody = components['schemas']['Error'];
/** A faulty field of a request: where it is and what is wrong with it. */
export type FieldError = components['schemas']['FieldError'];
/** A stable name of what went wrong. A newer server may know more of them. */
export type ErrorCode = components['schemas']['ErrorCode'] | (string & {});

// Shared by every copy of this package in a process, so that `isInstance` knows the errors of all.
const kinds = Symbol.for('promptenchanter.error.kinds');

/** Every error that this SDK makes. */
export class PromptEnchanterError extends Error {
  /** The name of the class; a minifier leaves it alone. */
  static readonly kind: string = 'PromptEnchanterError';

  /**
   * Whether `value` is an error of this class, or of one below it, made by any copy of this package.
   *
   * `instanceof` fails when an application holds the package twice; this does not.
   */
  static isInstance<E>(this: { readonly kind: string; readonly prototype: E }, value: unknown): value is E {
    // biome-ignore lint/complexity/noThisInStatic: it is the class that was asked, not the one that declares this
    return typeof value === 'object' && value !== null && kindsOf(value).includes(this.kind);
  }

  constructor(message: string, options?: { cause?: unknown }) {
    const chain: string[] = [];
    for (let c = new.target; c.kind; c = Object.getPrototypeOf(c)) chain.push(c.kind);
    // Before super(), which writes the name into the stack.
    Object.defineProperties(new.target.prototype, {
      name: { value: new.target.kind, configurable: true },
      [kinds]: { value: chain, configurable: true },
    });
    super(message, options);
  }
}

function kindsOf(value: object): readonly unknown[] {
  const chain: unknown = Reflect.get(value, kinds);
  return Array.isArray(chain) ? chain : [];
}

/** What an `APIError` is made from. */
export interface APIErrorFacts {
  message: string;
  status: number | undefined;
  code: ErrorCode | undefined;
  requestId: string | undefined;
  body: unknown;
  headers: Headers;
  attempts: number;
  retryAfterMs: number | undefined;
}

/** The server, or something in front of it, refused or failed the request. */
export class APIError extends PromptEnchanterError {
  static override readonly kind: string = 'APIError';
  /** The HTTP status. `undefined` for an error that came inside a stream, after a 200. */
  readonly status: number | undefined;
  /** What went wrong. `undefined` when the answer is not PromptEnchanter's, as a proxy's HTML page. */
  readonly code: ErrorCode | undefined;
  /** The `X-Request-ID` of the answer; quote it when you ask for help. */
  readonly requestId: string | undefined;
  /** The body: an {@link ErrorBody} from PromptEnchanter; otherwise parsed JSON or text. */
  readonly body: unknown;
  /** The faulty fields of the request, at most ten. */
  readonly errors: readonly FieldError[];
  /** The headers of the answer that cannot hold a credential. */
  readonly headers: Headers;
  /** How often the request was sent, the first time included. */
  readonly attempts: number;
  /** Milliseconds after which the server says the same request may succeed, from `Retry-After`. */
  readonly retryAfterMs: number | undefined;

  constructor(facts: APIErrorFacts) {
    super(facts.message);
    this.status = facts.status;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.body = facts.body;
    this.errors = (facts.body as Partial<ErrorBody> | undefined)?.errors ?? [];
    this.headers = facts.headers;
    this.attempts = facts.attempts;
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** 400: the request could not be read. */
export class BadRequestError extends APIError {
  static override readonly kind: string = 'BadRequestError';
  declare readonly status: 400;
}

/** 401: no credential, one that is not valid, or (`INVALID_CREDENTIALS`) a wrong password. */
export class AuthenticationError extends APIError {
  static override readonly kind: string = 'AuthenticationError';
  declare readonly status: 401;
}

/** 403: this caller may not do that. The message says what is allowed. */
export class PermissionDeniedError extends APIError {
  static override readonly kind: string = 'PermissionDeniedError';
  declare readonly status: 403;
}

/** 404: it does not exist, or it is not yours. */
export class NotFoundError extends APIError {
  static override readonly kind: string = 'NotFoundError';
  declare readonly status: 404;
}

/**
 * 409: it conflicts with what is there, or (`REQUEST_IN_PROGRESS`) the same request is still running under its
 * idempotency key.
 */
export class ConflictError extends APIError {
  static override readonly kind: string = 'ConflictError';
  declare readonly status: 409;
}

/** 412 `PRECONDITION_FAILED`: somebody else changed it meanwhile, and nothing was done. */
export class PreconditionFailedError extends APIError {
  static override readonly kind: string = 'PreconditionFailedError';
  declare readonly status: 412;
  /** What is there now, in place of what the change was made from. */
  get current(): ErrorBody['current'] {
    return (this.body as ErrorBody).current;
  }
}

/**
 * 422: fields of the request are wrong, and `errors` names them; or (`IDEMPOTENCY_KEY_REUSED`) its idempotency key was
 * used for another body.
 */
export class UnprocessableEntityError extends APIError {
  static override readonly kind: string = 'UnprocessableEntityError';
  declare readonly status: 422;
}

/** 423: the account is locked after too many failures; `retryAfterMs` says for how long, where the server tells. */
export class LockedError extends APIError {
  static override readonly kind: string = 'LockedError';
  declare readonly status: 423;
}

/** 429: too many requests (`RATE_LIMITED`); `retryAfterMs` says when the next one may succeed. */
export class RateLimitError extends APIError {
  static override readonly kind: string = 'RateLimitError';
  declare readonly status: 429;
}

/** 429 `CREDITS_EXHAUSTED`: nothing is left until the daily reset. */
export class CreditsExhaustedError extends RateLimitError {
  static override readonly kind: string = 'CreditsExhaustedError';
  /** Research runs left today. */
  get credits(): ErrorBody['credits'] {
    return (this.body as ErrorBody).credits;
  }
  /** Conversations left today. */
  get limits(): ErrorBody['limits'] {
    return (this.body as ErrorBody).limits;
  }
}

/** 5xx: the server, or the model behind it, failed. */
export class InternalServerError extends APIError {
  static override readonly kind: string = 'InternalServerError';
  declare readonly status: number;
}

/** No whole answer came: the server was not reached, or the connection broke. `cause` is the error of `fetch`. */
export class APIConnectionError extends PromptEnchanterError {
  static override readonly kind: string = 'APIConnectionError';
  /** How often the request was sent, the first time included. */
  readonly attempts: number;
  /** The request id of the answer, when its headers had arrived. */
  readonly requestId: string | undefined;

  constructor(message: string, facts: { attempts: number; requestId?: string | undefined; cause?: unknown }) {
    super(message, 'cause' in facts ? { cause: facts.cause } : undefined);
    this.attempts = facts.attempts;
    this.requestId = facts.requestId;
  }
}

/** The call took longer than `timeout`, its retries and its body included. */
export class APITimeoutError extends APIConnectionError {
  static override readonly kind: string = 'APITimeoutError';
  declare readonly name: 'APITimeoutError' | 'StreamIdleTimeoutError';
}

/** A stream brought nothing for `streamIdleTimeout`. */
export class StreamIdleTimeoutError extends APITimeoutError {
  static override readonly kind: string = 'StreamIdleTimeoutError';
  declare readonly name: 'StreamIdleTimeoutError';
}

/** You stopped the call, by a signal or by `abort()`. `cause` is the reason of the signal. */
export class UserAbortError extends PromptEnchanterError {
  static override readonly kind: string = 'UserAbortError';
  declare readonly name: 'UserAbortError';
}

/**
 * Whether the session was renewed is not known: the connection broke, or the server failed, after the refresh token had
 * been sent. It is not sent again, since the server would take that for theft. Sign in again. `cause` is what went wrong.
 */
export class SessionLostError extends PromptEnchanterError {
  static override readonly kind: string = 'SessionLostError';
  declare readonly name: 'SessionLostError';

  constructor(cause: unknown) {
    super('The session was being renewed, and no answer tells whether it was. Sign in again.', { cause });
  }
}

/** An answer arrived and is not what the contract promises, as HTML where JSON was due. */
export class ResponseParseError extends PromptEnchanterError {
  static override readonly kind: string = 'ResponseParseError';
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The `X-Request-ID` of the answer. */
  readonly requestId: string | undefined;

  // Without the text or the parser's error, which quotes it: an answer may hold an API key.
  constructor(message: string, facts: { status: number; requestId: string | undefined }) {
    super(message);
    this.status = facts.status;
    this.requestId = facts.requestId;
  }
}

/** A prompt of the library cannot be filled in here with the values that were given. */
export class PromptVariablesError extends PromptEnchanterError {
  static override readonly kind: string = 'PromptVariablesError';
  /** All required variables without a value. */
  readonly missing: readonly string[];
  /** All variables whose values are longer than the prompt allows. */
  readonly tooLong: readonly string[];

  constructor(name: string, { missing, tooLong }: { missing: readonly string[]; tooLong: readonly string[] }) {
    const faults = { 'No value for': missing, 'Too long': tooLong };
    const said = Object.entries(faults).map(([fault, names]) =>
      names.length ? ` ${fault}: ${names.join(', ')}.` : '',
    );
    super(`The prompt ${name} cannot be filled in.${said.join('')}`);
    this.missing = missing;
    this.tooLong = tooLong;
  }
}
