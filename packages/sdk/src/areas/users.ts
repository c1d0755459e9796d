import type { Methods } from '../core/methods.ts';
import type { RequestOptions } from '../core/options.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Send } from '../core/request.ts';
import type {
  AccountExport,
  ChangeEmailParams,
  ChangePasswordParams,
  DeleteAccountParams,
  Done,
  EmailChanged,
  ForgotPasswordParams,
  Login,
  LoginParams,
  Profile,
  RefreshParams,
  RegisterParams,
  Registration,
  ResetPasswordParams,
  SessionTokens,
  UpdateProfileParams,
} from './account-words.ts';
import { UserApiKey } from './api-key.ts';
import { asStranger, once } from './manners.ts';
import { type UserMessages, userMessages } from './messages.ts';
import { type UserSessions, userSessions } from './sessions.ts';

/** Accounts. */
export interface Users {
  /** The API key of the account. */
  readonly apiKey: UserApiKey;
  /** The open sessions of the account. */
  readonly sessions: UserSessions;
  /** The conversations of the account. */
  readonly messages: UserMessages;
  /**
   * Makes an account; sends no credential. The API key in the answer works at once and is not shown again. Tried again
   * under the same idempotency key.
   *
   * Throws `ConflictError` for a username or e-mail that is taken, `UnprocessableEntityError` for fields that do not
   * fit, and `PermissionDeniedError` where registration is closed.
   */
  register(params: RegisterParams, options?: RequestOptions): APIPromise<Registration>;

  /**
   * Signs in by username or e-mail; sends no credential. Give the answer to `client.withSession`.
   *
   * Throws `AuthenticationError` for a wrong name or password, and after five of them `LockedError`, or
   * `PermissionDeniedError` for the address that they came from. Not sent again when the connection breaks.
   */
  login(params: LoginParams, options?: RequestOptions): APIPromise<Login>;

  /**
   * Exchanges a refresh token for new tokens; sends no credential. A client of `withSession` does it by itself.
   *
   * Each refresh token works once, and one that is used again ends its session. So it is not sent again when the
   * connection breaks, and should not be by you. Throws `AuthenticationError` when the session is over.
   */
  refresh(params: RefreshParams, options?: RequestOptions): APIPromise<SessionTokens>;

  /** Ends the session of this client; needs a session. Not sent again when the connection breaks. */
  logout(options?: RequestOptions): APIPromise<Done>;

  /** The account: name, plan, what is left today, the styles and the level that it may use. */
  profile(options?: RequestOptions): APIPromise<Profile>;

  /** Changes the account; needs a session. What is left out stays, and `null` empties `about_me` and `hobbies`. */
  update(params: UpdateProfileParams, options?: RequestOptions): APIPromise<Profile>;

  /**
   * Changes the address; needs a session and the password. Where addresses are verified, a code goes to the old and to
   * the new one, and the change takes place when `client.email.verify` was given both.
   *
   * Throws `UnprocessableEntityError` for a wrong password. Not sent again when the connection breaks, since each
   * request mails codes: `client.email.status()` tells what is awaited.
   */
  changeEmail(params: ChangeEmailParams, options?: RequestOptions): APIPromise<EmailChanged>;

  /**
   * Changes the password; needs a session and the current one. Ends every other session of the account.
   *
   * Throws `UnprocessableEntityError` for a wrong password. Not sent again when the connection breaks, since the
   * current one may be the new one by then.
   */
  changePassword(params: ChangePasswordParams, options?: RequestOptions): APIPromise<Done>;

  /**
   * Mails a code to reset the password; sends no credential. The answer is the same whether there is such an account or
   * not. Not sent again when the connection breaks.
   */
  forgotPassword(params: ForgotPasswordParams, options?: RequestOptions): APIPromise<Done>;

  /**
   * Sets a new password by the mailed code; sends no credential. Ends every session of the account and lifts its lock.
   *
   * Throws `BadRequestError` (`INVALID_CODE`) for a code that is wrong, spent or too old. Not sent again when the
   * connection breaks, since a code works once.
   */
  resetPassword(params: ResetPasswordParams, options?: RequestOptions): APIPromise<Done>;

  /**
   * Deletes the account with its key, its sessions and all contents; needs a session and the password.
   *
   * Throws `UnprocessableEntityError` for a wrong password. Not sent again when the connection breaks: once it is
   * deleted, the session is gone with it, and the second answer would be a 401.
   */
  delete(params: DeleteAccountParams, options?: RequestOptions): APIPromise<Done>;

  /** All that is stored of the account; needs a session. `.asResponse()` gives the document as it comes, for a file. */
  export(options?: RequestOptions): APIPromise<AccountExport>;
}

export function users(send: Send, methods: Methods): Users {
  const { bare, given } = methods;
  return {
    apiKey: new UserApiKey(send),
    sessions: userSessions(methods),
    messages: userMessages(methods),
    register: given('POST', '/v1/users/register', { isPublic: true }),
    login: given('POST', '/v1/users/login', asStranger),
    refresh: given('POST', '/v1/users/refresh', asStranger),
    logout: bare('POST', '/v1/users/logout', once),
    profile: bare('GET', '/v1/users/profile'),
    update: given('PUT', '/v1/users/profile', { repeat: 'safe' }),
    changeEmail: given('PUT', '/v1/users/email', once),
    changePassword: given('PUT', '/v1/users/password', once),
    forgotPassword: given('POST', '/v1/users/password/forgot', asStranger),
    resetPassword: given('POST', '/v1/users/password/reset', asStranger),
    delete: given('DELETE', '/v1/users/account', once),
    export: bare('GET', '/v1/users/export'),
  };
}
