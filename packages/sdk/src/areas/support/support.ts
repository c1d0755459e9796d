import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { ChangePasswordParams, Done, LoginParams, RefreshParams, SessionTokens } from '../account-words.ts';
import { asStranger, once } from '../manners.ts';
import type { Staff, StaffLogin, SupportPermissions } from '../operating-words.ts';
import { type SupportUsers, supportUsers } from './users.ts';

/**
 * What support staff does. Its methods need a session of theirs. While the password must be changed, all but
 * `changePassword` throws `PermissionDeniedError` (`PASSWORD_CHANGE_REQUIRED`).
 */
export interface Support {
  /** The users, for support staff. */
  readonly users: SupportUsers;

  /**
   * Signs a member of the support staff in; sends no credential. Give the answer to `client.withSession`.
   *
   * Throws `AuthenticationError` for a wrong name or password, and after five of them `LockedError`, or
   * `PermissionDeniedError` for the address that they came from. Not sent again when the connection breaks.
   */
  login(params: LoginParams, options?: RequestOptions): APIPromise<StaffLogin>;

  /**
   * Exchanges a refresh token, which works once, for new tokens; sends no credential. A client of `withSession` does it
   * by itself. Not sent again when the connection breaks: a second use ends the session.
   */
  refresh(params: RefreshParams, options?: RequestOptions): APIPromise<SessionTokens>;

  /** Ends the session of this client. Not sent again when the connection breaks. */
  logout(options?: RequestOptions): APIPromise<Done>;

  /** The member who is signed in. */
  profile(options?: RequestOptions): APIPromise<Staff>;

  /** What each level may do, and what the member who is signed in may. */
  permissions(options?: RequestOptions): APIPromise<SupportPermissions>;

  /** Changes the password of the member who is signed in, and ends every other session of theirs. */
  changePassword(params: ChangePasswordParams, options?: RequestOptions): APIPromise<Done>;
}

export function support(methods: Methods): Support {
  const { bare, given } = methods;
  return {
    users: supportUsers(methods),
    login: given('POST', '/v1/support/login', asStranger),
    refresh: given('POST', '/v1/support/refresh', asStranger),
    logout: bare('POST', '/v1/support/logout', once),
    profile: bare('GET', '/v1/support/profile'),
    permissions: bare('GET', '/v1/support/permissions'),
    changePassword: given('PUT', '/v1/support/password'),
  };
}
