import type { Methods } from '../core/methods.ts';
import type { RequestOptions } from '../core/options.ts';
import type { ListParams, PagePromise } from '../core/pages.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Done, SessionInfo } from './account-words.ts';

/** The open sessions of the account. Each method needs a session. */
export interface UserSessions {
  /** The open sessions, the newest first. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<SessionInfo>;

  /**
   * Ends a session. Throws `NotFoundError` for one that is not open, which is also the answer when a first attempt
   * ended it and its answer was lost.
   */
  end(id: string, options?: RequestOptions): APIPromise<Done>;
}

export function userSessions({ bare, list }: Methods): UserSessions {
  return {
    list: list('/v1/users/sessions'),
    end: bare('DELETE', '/v1/users/sessions/{id}', { repeat: 'safe' }),
  };
}
