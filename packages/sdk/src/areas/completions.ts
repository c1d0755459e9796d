import type { RequestOptions } from '../core/options.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Send } from '../core/request.ts';
import type { Stream } from '../core/stream.ts';
import { CompletionStream } from './completion-stream.ts';
import type {
  Completion,
  CompletionChunk,
  CompletionParams,
  CompletionParamsStreaming,
  CompletionParamsWhole,
  Preview,
} from './words.ts';

const path = '/v1/prompt/completions';

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
  create(params: CompletionParamsStreaming, options?: RequestOptions): APIPromise<Stream<CompletionChunk>>;
  create(params: CompletionParams, options?: RequestOptions): APIPromise<Completion | Stream<CompletionChunk>>;
  create(params: CompletionParams, options?: RequestOptions): APIPromise<Completion | Stream<CompletionChunk>> {
    const asked = { body: params, repeat: 'keyed' } as const;
    return params.stream
      ? this.#send.stream('POST', path, asked, options)
      : this.#send.json('POST', path, asked, options);
  }

  /** Enhances a chat and streams the answer as events, with its text and its whole at the end. It starts at once. */
  stream(params: CompletionParams, options?: RequestOptions): CompletionStream {
    return new CompletionStream(
      (signal) => this.create({ ...params, stream: true }, { ...options, signal }),
      options?.signal,
    );
  }

  /** Shows the exact messages that `create` would send, with their tokens and the price. Charges nothing. */
  preview(params: CompletionParams, options?: RequestOptions): APIPromise<Preview> {
    return this.#send.json('POST', '/v1/prompt/preview', { body: params, repeat: 'safe' }, options);
  }
}
