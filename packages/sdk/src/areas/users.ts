import type { Opened } from '../core/opened.ts';
import type { RequestOptions } from '../core/options.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Send } from '../core/request.ts';
import type { components } from '../generated/contract.gen.ts';

/** What an account is made from. */
export type RegisterParams = components['schemas']['RegisterRequest'];
/** A new account with its API key, which is shown this once. */
export type Registration = Opened<components['schemas']['Registration']>;

/** Accounts. */
export class Users {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * Makes an account; needs no credential. The API key in the answer works at once and is not shown again.
   *
   * Throws `ConflictError` for a username or e-mail that is taken, `UnprocessableEntityError` for fields that do not
   * fit, and `PermissionDeniedError` where registration is closed.
   */
  register(params: RegisterParams, options?: RequestOptions): APIPromise<Registration> {
    return this.#send.json('POST', '/v1/users/register', params, options);
  }
}
