import { PromptEnchanterError } from '../core/errors.ts';
import type { APIPromise, WithResponse } from '../core/promise.ts';
import type { Stream } from '../core/stream.ts';
import { addChunk, emptyCompletion } from './completion-assembly.ts';
import type { Completion, CompletionChunk, Receipt, ResearchProgress } from './words.ts';

/** What happens in a stream, in order. Newer versions may add types; skip those you do not know. */
export type CompletionEvent =
  /** How far research is; before the first chunk. */
  | { type: 'research'; progress: ResearchProgress }
  /** More text of the first choice, and all its text so far. */
  | { type: 'text'; text: string; snapshot: string }
  /** A chunk as the server sent it. */
  | { type: 'chunk'; chunk: CompletionChunk }
  /** What was done and what it cost; comes last. */
  | { type: 'receipt'; receipt: Receipt };

/** What the listeners of `on` are given. */
export interface CompletionListeners {
  /** How far research is; before the first chunk. */
  research: (progress: ResearchProgress) => void;
  /** More text of the first choice, and all its text so far. */
  text: (text: string, snapshot: string) => void;
  /** A chunk as the server sent it. */
  chunk: (chunk: CompletionChunk) => void;
  /** What was done and what it cost. */
  receipt: (receipt: Receipt) => void;
  /** The call failed, or was aborted. */
  error: (error: unknown) => void;
  /** Nothing more will come; after success and after failure. */
  end: () => void;
}

type Open = (
  signal: AbortSignal,
  onResearch: (progress: ResearchProgress) => void,
) => APIPromise<Stream<CompletionChunk>>;

/**
 * A streamed completion: listen with {@link CompletionStream.on}, iterate its events, or await the whole.
 *
 * It reads on by itself, and every iteration sees all events from the first. Leaving an iteration, {@link
 * CompletionStream.abort} and `await using` close the connection. A failure that no listener for `error`, no iteration
 * and no promise of the end takes is an unhandled rejection.
 */
export class CompletionStream implements AsyncIterable<CompletionEvent> {
  readonly #controller = new AbortController();
  readonly #opened: APIPromise<Stream<CompletionChunk>>;
  readonly #done: Promise<void>;
  readonly #whole = emptyCompletion();
  readonly #events: CompletionEvent[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #listeners: { [Name in keyof CompletionListeners]: Set<CompletionListeners[Name]> } = {
    research: new Set(),
    text: new Set(),
    chunk: new Set(),
    receipt: new Set(),
    error: new Set(),
    end: new Set(),
  };
  #ended = false;

  /** @internal */
  constructor(open: Open, signal?: AbortSignal) {
    const own = this.#controller.signal;
    this.#opened = open(signal ? AbortSignal.any([signal, own]) : own, (progress) => {
      this.#events.push({ type: 'research', progress });
      for (const listener of this.#listeners.research) listener(progress);
      this.#wake();
    });
    this.#done = this.#run();
  }

  /** Calls `listener` for each event of that name from now on. Its errors end the stream. */
  on<Name extends keyof CompletionListeners>(name: Name, listener: CompletionListeners[Name]): this {
    this.#listeners[name].add(listener);
    if (name === 'error') this.#done.catch(() => {});
    return this;
  }

  /** Takes away what `on` added. */
  off<Name extends keyof CompletionListeners>(name: Name, listener: CompletionListeners[Name]): this {
    this.#listeners[name].delete(listener);
    return this;
  }

  /** The text of the first choice, when the stream has ended. Throws what the stream throws. */
  async finalText(): Promise<string> {
    await this.#done;
    return this.#whole.choices[0]?.message.content ?? '';
  }

  /** The completion as `create` without `stream` would have returned it. Throws what the stream throws. */
  async finalCompletion(): Promise<Completion> {
    await this.#done;
    const { enhancement } = this.#whole;
    if (!enhancement) throw new PromptEnchanterError('The stream ended without a receipt.');
    return { ...this.#whole, enhancement };
  }

  /** The response, as soon as its headers are there, with its request id. */
  async withResponse(): Promise<WithResponse<this>> {
    return { ...(await this.#opened.withResponse()), data: this };
  }

  /** Closes the connection in any phase. Whoever waits gets a {@link UserAbortError}. */
  abort(): void {
    this.#controller.abort();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<CompletionEvent, void, undefined> {
    this.#done.catch(() => {});
    try {
      for (let seen = 0; ; ) {
        if (this.#controller.signal.aborted) await this.#done;
        const event = this.#events[seen];
        if (event) {
          seen += 1;
          yield event;
        } else if (this.#ended) {
          return await this.#done;
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
    this.#done.catch(() => {});
    this.abort();
  }

  async #run(): Promise<void> {
    try {
      for await (const chunk of await this.#opened) this.#take(chunk);
    } catch (error) {
      for (const listener of this.#listeners.error) listener(error);
      throw error;
    } finally {
      this.#ended = true;
      this.#wake();
      for (const listener of this.#listeners.end) listener();
    }
  }

  #take(chunk: CompletionChunk): void {
    addChunk(this.#whole, chunk);
    this.#events.push({ type: 'chunk', chunk });
    for (const listener of this.#listeners.chunk) listener(chunk);

    const text = chunk.choices?.find(({ index = 0 }) => index === 0)?.delta?.content;
    if (text) {
      const snapshot = this.#whole.choices[0]?.message.content ?? '';
      this.#events.push({ type: 'text', text, snapshot });
      for (const listener of this.#listeners.text) listener(text, snapshot);
    }
    const receipt = chunk.enhancement;
    if (receipt) {
      this.#events.push({ type: 'receipt', receipt });
      for (const listener of this.#listeners.receipt) listener(receipt);
    }
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
