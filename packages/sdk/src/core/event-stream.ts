import type { APIPromise, WithResponse } from './promise.ts';
import type { Stream } from './stream.ts';

/** Adds an event, and calls those who listen for its type with what they are given. */
export type Tell<Event, Listeners> = <Name extends keyof Listeners>(
  event: Event & { type: Name },
  ...heard: Heard<Listeners[Name]>
) => void;

type Heard<Listener> = Listener extends (...heard: infer Given) => void ? Given : never;

/** What an {@link EventStream} is made of. */
export interface EventSource<Item, Event, Listeners> {
  open: (signal: AbortSignal, tell: Tell<Event, Listeners>) => APIPromise<Stream<Item>>;
  take: (item: Item, tell: Tell<Event, Listeners>) => void;
  signal: AbortSignal | undefined;
}

/** What every kind tells besides its own events. */
export interface EndListeners {
  /** The call failed, or was aborted. */
  error: (error: unknown) => void;
  /** Nothing more will come; after success and after failure. */
  end: () => void;
}

/**
 * A call whose answer comes as events: listen with {@link EventStream.on}, iterate them, or await the whole.
 *
 * It reads on by itself, and every iteration sees all events from the first. Leaving an iteration, {@link
 * EventStream.abort} and `await using` close the connection. A failure that no listener for `error`, no iteration and no
 * promise of the end takes is an unhandled rejection.
 */
export class EventStream<Item, Event, Listeners extends EndListeners> implements AsyncIterable<Event> {
  readonly #controller = new AbortController();
  readonly #opened: APIPromise<Stream<Item>>;
  readonly #events: Event[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #listeners = new Map<keyof Listeners, Set<unknown>>();
  #ended = false;
  /** @internal Throws what the stream throws. */
  protected readonly done: Promise<void>;

  /** @internal */
  constructor({ open, take, signal }: EventSource<Item, Event, Listeners>) {
    const own = this.#controller.signal;
    const tell: Tell<Event, Listeners> = (event, ...heard) => {
      this.#events.push(event);
      this.#call(event.type, heard);
      this.#wake();
    };
    this.#opened = open(signal ? AbortSignal.any([signal, own]) : own, tell);
    this.done = this.#run((item) => take(item, tell));
  }

  /** Calls `listener` for each event of that name from now on. Its errors end the stream. */
  on<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this {
    const known = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, known.add(listener));
    if (name === 'error') this.done.catch(() => {});
    return this;
  }

  /** Takes away what `on` added. */
  off<Name extends keyof Listeners>(name: Name, listener: Listeners[Name]): this {
    this.#listeners.get(name)?.delete(listener);
    return this;
  }

  /** The response, as soon as its headers are there, with its request id. */
  async withResponse(): Promise<WithResponse<this>> {
    return { ...(await this.#opened.withResponse()), data: this };
  }

  /** Closes the connection in any phase. Whoever waits gets a {@link UserAbortError}. */
  abort(): void {
    this.#controller.abort();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, undefined> {
    this.done.catch(() => {});
    try {
      for (let seen = 0; ; ) {
        if (this.#controller.signal.aborted) await this.done;
        const event = this.#events[seen];
        if (event) {
          seen += 1;
          yield event;
        } else if (this.#ended) {
          return await this.done;
        } else {
          await new Promise<void>((wake) => this.#waiting.push(wake));
        }
      }
    } finally {
      this.abort();
    }
  }

  /** Closes the connection at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    this[Symbol.dispose]();
  }

  /** Closes the connection at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.done.catch(() => {});
    this.abort();
  }

  async #run(take: (item: Item) => void): Promise<void> {
    try {
      for await (const item of await this.#opened) take(item);
    } catch (error) {
      this.#call('error', [error]);
      throw error;
    } finally {
      this.#ended = true;
      this.#wake();
      this.#call('end', []);
    }
  }

  #call(name: keyof Listeners, heard: readonly unknown[]): void {
    // `on` and `Tell` hold a listener to what its name is given.
    for (const listener of this.#listeners.get(name) ?? []) (listener as (...heard: unknown[]) => void)(...heard);
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
