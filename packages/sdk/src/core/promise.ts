import type { Reply } from './reply.ts';

/** What came back, with the response that brought it. */
export interface WithResponse<T> {
  data: T;
  /** Its body is read already; status and headers are what it is for. */
  response: Response;
  /** The `X-Request-ID` of the answer. */
  requestId: string | undefined;
}

/** A promise of what a call returns; the request is on its way already. */
export class APIPromise<T> extends Promise<T> {
  readonly #reply: Promise<Reply>;
  readonly #parse: (reply: Reply) => T | Promise<T>;
  #data: Promise<T> | undefined;

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** @internal */
  constructor(reply: Promise<Reply>, parse: (reply: Reply) => T | Promise<T>) {
    // What this class promises comes from `then`; the promise underneath is never looked at.
    super(() => {});
    this.#reply = reply;
    this.#parse = parse;
  }

  /** The answer as `fetch` gave it, its body unread. An error answer throws here too. */
  async asResponse(): Promise<Response> {
    return (await this.#reply).response;
  }

  /** What the call returns, together with the response and its request id. */
  async withResponse(): Promise<WithResponse<T>> {
    const data = await this.#parsed();
    const { response, requestId } = await this.#reply;
    return { data, response, requestId };
  }

  /** @internal The same call, with what `convert` makes of its data. */
  converted<R>(convert: (data: T) => R | Promise<R>): APIPromise<R> {
    return new APIPromise(this.#reply, async () => convert(await this.#parsed()));
  }

  // biome-ignore lint/suspicious/noThenProperty: a promise that parses only when it is awaited
  override then<A = T, B = never>(
    onData?: ((data: T) => A | PromiseLike<A>) | null,
    onError?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#parsed().then(onData, onError);
  }

  #parsed(): Promise<T> {
    this.#data ??= this.#reply.then(this.#parse);
    return this.#data;
  }
}
