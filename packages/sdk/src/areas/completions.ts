import type { RequestOptions } from '../core/options.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Send } from '../core/request.ts';
import type { Aside } from '../core/sse.ts';
import type { Stream } from '../core/stream.ts';
import { CompletionStream } from './completion-stream.ts';
import type {
  Completion,
  CompletionChunk,
  CompletionParams,
  CompletionParamsStreaming,
  CompletionParamsWhole,
  Preview,
  ResearchProgress,
} from './words.ts';

const path = '/v1/prompt/completions';

/** What a streamed completion does differently. */
export interface CompletionStreamOptions extends RequestOptions {
  /**
   * Told how far research on the web is (`ai_research`), as the stream is read, before its first chunk. What it throws
   * ends the stream.
   */
  onResearch?: ((progress: ResearchProgress) => void) | undefined;
}

/** Chats, made better and answered. */
export class Completions {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Enhances a chat and answers it, whole or, with `stream: true`, chunk by chunk.
   *
   * Throws `AuthenticationError`, `PermissionDeniedError` for a style or level that you may not use,
   * `UnprocessableEntityError` for fields that do not fit, `CreditsExhaustedError`, `RateLimitError`, and
   * `InternalServerError` when the model or the server fails. Tried again under the same idempotency key: what was answered
   * comes again without a second charge, and what was refused or failed is not charged. A stream is not sent again once it
   * has begun.
   */
  create(params: CompletionParamsWhole, options?: RequestOptions): APIPromise<Completion>;
  create(params: CompletionParamsStreaming, options?: CompletionStreamOptions): APIPromise<Stream<CompletionChunk>>;
  create(params: CompletionParams, options?: CompletionStreamOptions): APIPromise<Completion | Stream<CompletionChunk>>;
  create(
    params: CompletionParams,
    options?: CompletionStreamOptions,
  ): APIPromise<Completion | Stream<CompletionChunk>> {
    const asked = { body: params, repeat: 'keyed' } as const;
    return params.stream
      ? this.#send.stream('POST', path, asked, options, researchTo(options?.onResearch))
      : this.#send.json('POST', path, asked, options);
  }

  /**
   * Enhances a chat and streams the answer as events: research where it is asked for, then text, then the receipt. It
   * starts at once.
   */
  stream(params: CompletionParams, options?: RequestOptions): CompletionStream {
    return new CompletionStream(
      (signal, onResearch) => this.create({ ...params, stream: true }, { ...options, signal, onResearch }),
      options?.signal,
    );
  }

  /** Shows the exact messages that `create` would send, with their tokens and the price. Charges nothing. */
  preview(params: CompletionParams, options?: RequestOptions): APIPromise<Preview> {
    return this.#send.json('POST', '/v1/prompt/preview', { body: params, repeat: 'safe' }, options);
  }
}

// The contract's tests, not the SDK, hold the server to this type.
function researchTo(tell: CompletionStreamOptions['onResearch']): Aside | undefined {
  return tell && { name: 'research', tell: (progress) => tell(progress as ResearchProgress) };
}
