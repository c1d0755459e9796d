import type { Logger, LogLevel } from './log.ts';

/** How a client is set up. Every member has a default. */
export interface ClientOptions {
  /**
   * A user's API key (`pe-…`), or the operator's. Default: the environment variable `PROMPTENCHANTER_API_KEY`, which is
   * not read when `apiKey`, `sessionToken` or `auth` is given; `null` is given, and means that none is sent. In a
   * browser a key throws unless `dangerouslyAllowBrowser` is set.
   */
  apiKey?: string | null | undefined;
  /** The token of a session, instead of `apiKey`. Fine in a browser. */
  sessionToken?: string | undefined;
  /**
   * A session that your application keeps, instead of `apiKey`: a call whose token is refused with 401 waits for one
   * `refresh` with all others, and is sent once more. `withSession` makes one that the SDK keeps.
   */
  auth?: SessionAuth | undefined;
  /** Where the server is. Default: the environment variable `PROMPTENCHANTER_BASE_URL`, or `http://127.0.0.1:8000`. */
  baseURL?: string | undefined;
  /**
   * Milliseconds for a whole call: connecting, retries and reading the body or the stream to its end. Default: 600,000
   * (ten minutes). `Infinity` for none. Past it: {@link APITimeoutError}.
   */
  timeout?: number | undefined;
  /**
   * Milliseconds that a stream may bring nothing while it is waited for; each chunk starts it anew. Default: 60,000.
   * `Infinity` for no limit. Past it: {@link StreamIdleTimeoutError}.
   */
  streamIdleTimeout?: number | undefined;
  /**
   * How often a failed request is sent again: after connection errors, 408, 409, 429 and 5xx, unless the server says
   * otherwise (`x-should-retry`). What must not happen twice, as a login, is sent again only after the server surely
   * did nothing: no connection, or a 429 or 503 with `Retry-After`. Waits 0.5 s, doubling to 8 s, or what `Retry-After`
   * asks, up to 60 s. Default: 2.
   */
  maxRetries?: number | undefined;
  /** Sends one `Request`. Default: the global `fetch`. A server's own handler (`fetch: app.fetch`) fits. */
  fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** Runs once a call, around its retries, in this order for the request and in reverse for the response. */
  middleware?: readonly Middleware[] | undefined;
  /** Sent with every request, over the SDK's own headers; `null` takes one away. */
  defaultHeaders?: HeaderValues | undefined;
  /** Where log lines go. Default: `console`. They hold neither bodies nor credentials. */
  logger?: Logger | undefined;
  /** How much is logged. Default: the environment variable `PROMPTENCHANTER_LOG`, or `warn`. */
  logLevel?: LogLevel | undefined;
  /** Allows `apiKey` in a browser, where everyone who opens the page can read it. Default: `false`. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** What one call does differently. */
export interface RequestOptions {
  /** Stops the call in any phase, waiting between retries and reading a stream included: {@link UserAbortError}. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for this whole call, instead of the client's `timeout`. */
  timeout?: number | undefined;
  /** How often this request may be sent again, instead of the client's `maxRetries`. */
  maxRetries?: number | undefined;
  /** Sent with this request, over `defaultHeaders`; `null` takes one away. */
  headers?: HeaderValues | undefined;
  /**
   * Names a completion, a batch, a registration, or a change in `admin`, `support` or `prompts`, 1 to 255 characters: for 24 hours
   * the server answers a repetition with the stored first answer (`Idempotent-Replayed: true`), and does and charges it
   * once. While the first still runs it is a 409 `REQUEST_IN_PROGRESS`, which is tried again; for another body a 422
   * `IDEMPOTENCY_KEY_REUSED`. Default: a new UUID per call, kept over its retries. Other operations take no key.
   */
  idempotencyKey?: string | undefined;
}

/** What a change of something that others may change meanwhile says besides. */
export interface ChangeOptions extends RequestOptions {
  /**
   * The revision that the change was made from, or what was read, which also holds a name to the prompt that it was of. Where
   * somebody else has changed it since: {@link PreconditionFailedError}, and nothing is done. Left out, whatever is there is
   * changed.
   */
  ifMatch?: number | { revision: number; id?: string } | undefined;
}

/** A session that your application keeps. What its functions throw, the calls that need them throw. */
export interface SessionAuth {
  /** The session token to send; `null` sends none. Asked before every call, and again before a refresh. */
  getToken(): string | null | undefined | Promise<string | null | undefined>;
  /**
   * Called when the server refused the token: gets a new one, stores it for `getToken` and returns it. All calls that
   * are refused meanwhile wait for this one. A refresh token works once: never send one again whose answer was lost.
   */
  refresh(): string | Promise<string>;
}

/** Headers by name; `null` takes one away that would be sent otherwise. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/** Sees, and may replace, what is sent and what is answered. */
export interface Middleware {
  /** Before the first attempt. The request carries the credential. A `Response` is taken as the answer. */
  onRequest?(call: { request: Request }): Request | Response | undefined | Promise<Request | Response | undefined>;
  /** After the last attempt, before the answer is read, errors included. */
  onResponse?(call: { request: Request; response: Response }): Response | undefined | Promise<Response | undefined>;
}
