import { UserAbortError } from './errors.ts';

type Items<T> = AsyncGenerator<T, void, undefined>;

/**
 * What a call streams, item by item; iterate it once.
 *
 * Leaving the loop (`break`, `return`, an error of yours) closes the connection; so do {@link Stream.abort} and
 * `await using`. Iterating throws what the server reports in the stream, {@link APIConnectionError} when the stream is
 * cut off, and {@link StreamIdleTimeoutError} when it stalls.
 */
export class Stream<T> implements AsyncIterable<T> {
  readonly #items: Items<T>;
  readonly #stop: (reason: Error) => void;
  #taken = false;

  /** @internal */
  constructor(items: Items<T>, stop: (reason: Error) => void) {
    this.#items = items;
    this.#stop = stop;
  }

  [Symbol.asyncIterator](): AsyncIterator<T, void, undefined> {
    if (this.#taken) throw new TypeError('A stream can be read once; tee() makes two of it.');
    this.#taken = true;
    return this.#items;
  }

  /** Closes the connection. Who waits for the next item gets a {@link UserAbortError}. */
  abort(): void {
    this.#stop(new UserAbortError('The stream was aborted.'));
  }

  /** Two streams of the same items, each to be read at its own pace; what the slower has not read is kept in memory. */
  tee(): [Stream<T>, Stream<T>] {
    const [left, right] = this.#readable((item) => item).tee();
    return [branch(left), branch(right)];
  }

  /** The items as lines of JSON in UTF-8, for a `Response` of your own. Cancelling it closes the connection. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    return this.#readable((item) => encoder.encode(`${JSON.stringify(item)}\n`));
  }

  /** Closes the connection at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.abort();
  }

  /** Closes the connection at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.abort();
  }

  #readable<R>(convert: (item: T) => R): ReadableStream<R> {
    const items = this[Symbol.asyncIterator]();
    return new ReadableStream<R>(
      {
        async pull(controller) {
          const next = await items.next();
          if (next.done) controller.close();
          else controller.enqueue(convert(next.value));
        },
        cancel: () => this.abort(),
      },
      // Reads from the connection only what is asked for.
      { highWaterMark: 0 },
    );
  }
}

function branch<T>(readable: ReadableStream<T>): Stream<T> {
  const reader = readable.getReader();
  let stopped: Error | undefined;
  const leave = () => void reader.cancel().catch(() => {});
  async function* items(): Items<T> {
    try {
      for (;;) {
        const next = await reader.read();
        if (stopped) throw stopped;
        if (next.done) return;
        yield next.value;
      }
    } finally {
      leave();
    }
  }
  return new Stream(items(), (reason) => {
    stopped ??= reason;
    leave();
  });
}
