import type { Methods } from '../core/methods.ts';
import type { RequestOptions } from '../core/options.ts';
import type { ListParams, PagePromise } from '../core/pages.ts';
import type { APIPromise } from '../core/promise.ts';
import type { MessageDetail, MessageEntry } from './account-words.ts';

/** The conversations of the account. Each method needs a session. */
export interface UserMessages {
  /** The conversations without their contents, the newest first. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<MessageEntry>;

  /**
   * A conversation with its contents, which are `null` where they are not kept. `requestId` is the `X-Request-ID` of
   * the completion. Throws `NotFoundError` for one that is not yours.
   */
  get(requestId: string, options?: RequestOptions): APIPromise<MessageDetail>;
}

export function userMessages({ bare, list }: Methods): UserMessages {
  return {
    list: list('/v1/users/messages'),
    get: bare('GET', '/v1/users/messages/{request_id}'),
  };
}
