import { PromptEnchanterError } from '../core/errors.ts';
import { type EndListeners, EventStream, type Tell } from '../core/event-stream.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Stream } from '../core/stream.ts';
import { addChunk, type CompletionSoFar, emptyCompletion } from './completion-assembly.ts';
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
export interface CompletionListeners extends EndListeners {
  /** How far research is; before the first chunk. */
  research: (progress: ResearchProgress) => void;
  /** More text of the first choice, and all its text so far. */
  text: (text: string, snapshot: string) => void;
  /** A chunk as the server sent it. */
  chunk: (chunk: CompletionChunk) => void;
  /** What was done and what it cost. */
  receipt: (receipt: Receipt) => void;
}

type Open = (
  signal: AbortSignal,
  onResearch: (progress: ResearchProgress) => void,
) => APIPromise<Stream<CompletionChunk>>;

/** A streamed completion: listen with `on`, iterate its events, or await the whole. */
export class CompletionStream extends EventStream<CompletionChunk, CompletionEvent, CompletionListeners> {
  readonly #whole: CompletionSoFar;

  /** @internal */
  constructor(open: Open, signal?: AbortSignal) {
    const whole = emptyCompletion();
    super({
      open: (own, tell) => open(own, (progress) => tell({ type: 'research', progress }, progress)),
      take: (chunk, tell) => takeChunk(whole, chunk, tell),
      signal,
    });
    this.#whole = whole;
  }

  /** The text of the first choice, when the stream has ended. Throws what the stream throws. */
  async finalText(): Promise<string> {
    await this.done;
    return this.#whole.choices[0]?.message.content ?? '';
  }

  /** The completion as `create` without `stream` would have returned it. Throws what the stream throws. */
  async finalCompletion(): Promise<Completion> {
    await this.done;
    const { enhancement } = this.#whole;
    if (!enhancement) throw new PromptEnchanterError('The stream ended without a receipt.');
    return { ...this.#whole, enhancement };
  }
}

function takeChunk(
  whole: CompletionSoFar,
  chunk: CompletionChunk,
  tell: Tell<CompletionEvent, CompletionListeners>,
): void {
  addChunk(whole, chunk);
  tell({ type: 'chunk', chunk }, chunk);

  const text = chunk.choices?.find(({ index = 0 }) => index === 0)?.delta?.content;
  const snapshot = whole.choices[0]?.message.content ?? '';
  if (text) tell({ type: 'text', text, snapshot }, text, snapshot);

  const receipt = chunk.enhancement;
  if (receipt) tell({ type: 'receipt', receipt }, receipt);
}
