import type { RequestOptions } from '../core/options.ts';
import type { ListParams, PagePromise } from '../core/pages.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Send } from '../core/request.ts';
import type { Done, SessionInfo } from './account-words.ts';

/** The open sessions of the account. Each method needs a session. */
export class UserSessions {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /** The open sessions, the newest first. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<SessionInfo> {
    return this.#send.list('/v1/users/sessions', params, options);
  }

  /**
   * Ends a session. Throws `NotFoundError` for one that is not open, which is also the answer when a first attempt ended
   * it and its answer was lost.
   */
  end(id: string, options?: RequestOptions): APIPromise<Done> {
    return this.#send.json('DELETE', '/v1/users/sessions/{id}', { pathParams: { id } }, options);
  }
}
