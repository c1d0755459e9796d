import type { RequestOptions } from '../core/options.ts';
import type { ListParams, PagePromise } from '../core/pages.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Send } from '../core/request.ts';
import type { MessageDetail, MessageEntry } from './account-words.ts';

/** The conversations of the account. Each method needs a session. */
export class UserMessages {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /** The conversations without their contents, the newest first. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<MessageEntry> {
    return this.#send.list('/v1/users/messages', params, options);
  }

  /**
   * A conversation with its contents, which are `null` where they are not kept. `requestId` is the `X-Request-ID` of the
   * completion. Throws `NotFoundError` for one that is not yours.
   */
  get(requestId: string, options?: RequestOptions): APIPromise<MessageDetail> {
    const pathParams = { request_id: requestId };
    return this.#send.json('GET', '/v1/users/messages/{request_id}', { pathParams }, options);
  }
}
