import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { ListParams, PagePromise } from '../../core/pages.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { Done, MessageDetail, MessageEntry, NewApiKey } from '../account-words.ts';
import type {
  DeleteUserParams,
  ListUsersParams,
  ManagedUser,
  ManagedUserDetail,
  PasswordHelp,
  UpdateUserParams,
  UsageReport,
  UserUsageParams,
} from '../operating-words.ts';

/** The users. Each method needs the session of an admin, and throws `NotFoundError` for a user who is not there. */
export interface AdminUsers {
  /** The users that fit every filter, the newest first unless `sort` and `order` say otherwise. */
  list(params?: ListUsersParams, options?: RequestOptions): PagePromise<ManagedUser>;

  /** A user, with open sessions and a lock after failed sign-ins. */
  get(id: string, options?: RequestOptions): APIPromise<ManagedUserDetail>;

  /**
   * Changes a user; what is left out stays. Balances are set to what is sent, through the ledger, and need a `reason`.
   * Who is switched off (`is_active: false`) is signed out and cannot use their key.
   *
   * Throws `ConflictError` for a username or e-mail that is taken.
   */
  update(id: string, params: UpdateUserParams, options?: RequestOptions): APIPromise<ManagedUserDetail>;

  /**
   * Deletes a user: words, keys and sessions go, and who they were stays in the archive for a while.
   *
   * Throws `PermissionDeniedError` for all but super admins.
   */
  delete(id: string, params?: DeleteUserParams, options?: RequestOptions): APIPromise<Done>;

  /** Replaces a user's key. The new one is shown this once. */
  regenerateApiKey(id: string, options?: RequestOptions): APIPromise<NewApiKey>;

  /**
   * Helps a user who cannot sign in: mails a code where mail is on, and answers a temporary password where it is not.
   * That ends every session, and must be changed at the next sign-in.
   */
  resetPassword(id: string, options?: RequestOptions): APIPromise<PasswordHelp>;

  /** Lifts the lock after failed sign-ins. */
  unlock(id: string, options?: RequestOptions): APIPromise<Done>;

  /** Signs a user out everywhere. */
  endSessions(id: string, options?: RequestOptions): APIPromise<Done>;

  /** What a user used, by day, route, style and level; of the last 30 days unless `from` and `to` say otherwise. */
  usage(id: string, params?: UserUsageParams, options?: RequestOptions): APIPromise<UsageReport>;

  /** A user's conversations without their contents, the latest first. */
  messages(id: string, params?: ListParams, options?: RequestOptions): PagePromise<MessageEntry>;

  /** A user's conversation with its contents. That they were read stands in the security log. */
  message(id: string, requestId: string, options?: RequestOptions): APIPromise<MessageDetail>;
}

export function adminUsers({ bare, given, list, queried }: Methods): AdminUsers {
  return {
    list: list('/v1/admin-panel/users'),
    get: bare('GET', '/v1/admin-panel/users/{id}'),
    update: given('PUT', '/v1/admin-panel/users/{id}'),
    delete: queried('DELETE', '/v1/admin-panel/users/{id}'),
    regenerateApiKey: bare('POST', '/v1/admin-panel/users/{id}/regenerate-api-key'),
    resetPassword: bare('POST', '/v1/admin-panel/users/{id}/reset-password'),
    unlock: bare('POST', '/v1/admin-panel/users/{id}/unlock'),
    endSessions: bare('POST', '/v1/admin-panel/users/{id}/end-sessions'),
    usage: queried('GET', '/v1/admin-panel/users/{id}/usage'),
    messages: list('/v1/admin-panel/message-logs/{user_id}'),
    message: bare('GET', '/v1/admin-panel/message-logs/{user_id}/{request_id}'),
  };
}
