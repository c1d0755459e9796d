import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { ListParams, PagePromise } from '../../core/pages.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { MessageDetail, MessageEntry, NewApiKey } from '../account-words.ts';
import type {
  ManagedUser,
  ManagedUserDetail,
  PasswordHelp,
  SetCreditsParams,
  SetPlanParams,
  SupportListUsersParams,
  SupportUpdateUserParams,
} from '../operating-words.ts';

/**
 * The users, for support staff. Each method needs a session of theirs, and throws `PermissionDeniedError` where their
 * level may not do it, which `client.support.permissions()` tells, and `NotFoundError` for a user who is not there.
 */
export interface SupportUsers {
  /** The users that fit every filter, what is private masked for those who may not read it. */
  list(params?: SupportListUsersParams, options?: RequestOptions): PagePromise<ManagedUser>;

  /** A user, what is private masked for those who may not read it (`is_masked`). */
  get(id: string, options?: RequestOptions): APIPromise<ManagedUserDetail>;

  /** Changes a user; what is left out stays. `email` needs `change_email`, every other field `change_fields`. */
  update(id: string, params: SupportUpdateUserParams, options?: RequestOptions): APIPromise<ManagedUserDetail>;

  /**
   * Gives a user a temporary password, which is shown this once. It ends every session and must be changed at the next
   * sign-in; the user is told by mail.
   */
  resetPassword(id: string, options?: RequestOptions): APIPromise<PasswordHelp>;

  /** Sets balances to what is sent, through the ledger, which the user can read. What is left out stays. */
  setCredits(id: string, params: SetCreditsParams, options?: RequestOptions): APIPromise<ManagedUserDetail>;

  /** Changes the plan. */
  setPlan(id: string, params: SetPlanParams, options?: RequestOptions): APIPromise<ManagedUserDetail>;

  /** A user's conversations without their contents, the latest first. */
  messages(id: string, params?: ListParams, options?: RequestOptions): PagePromise<MessageEntry>;

  /** A user's conversation with its contents. That they were read stands in the security log. */
  message(id: string, requestId: string, options?: RequestOptions): APIPromise<MessageDetail>;

  /** Replaces a user's key. The new one is shown this once. */
  regenerateApiKey(id: string, options?: RequestOptions): APIPromise<NewApiKey>;
}

export function supportUsers({ bare, given, list }: Methods): SupportUsers {
  return {
    list: list('/v1/support/users'),
    get: bare('GET', '/v1/support/users/{id}'),
    update: given('PUT', '/v1/support/users/{id}'),
    resetPassword: bare('POST', '/v1/support/users/{id}/reset-password'),
    setCredits: given('PUT', '/v1/support/users/{id}/credits'),
    setPlan: given('PUT', '/v1/support/users/{id}/plan'),
    messages: list('/v1/support/users/{id}/message-logs'),
    message: bare('GET', '/v1/support/users/{id}/message-logs/{request_id}'),
    regenerateApiKey: bare('POST', '/v1/support/users/{id}/regenerate-api-key'),
  };
}
