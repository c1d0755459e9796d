import type { Methods } from '../core/methods.ts';
import type { RequestOptions } from '../core/options.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Done, EmailStatus, VerifyEmailParams } from './account-words.ts';
import { once } from './manners.ts';

/** Verified addresses. Each method needs a session. */
export interface Email {
  /**
   * Mails a code that verifies the address: one a minute and five a day. Not sent again when the connection breaks.
   *
   * Too early, it waits for the server's `Retry-After` if that is at most a minute; with `maxRetries: 0` it throws
   * `RateLimitError` at once.
   */
  sendVerification(options?: RequestOptions): APIPromise<Done>;

  /**
   * Verifies the address that a code was mailed to: the account's, or either of a change. Throws `BadRequestError`
   * (`INVALID_CODE`) for a code that is wrong, spent or too old. Not sent again when the connection breaks, since a
   * code works once: `status` tells whether it did.
   */
  verify(params: VerifyEmailParams, options?: RequestOptions): APIPromise<EmailStatus>;

  /** What is verified and what is awaited. */
  status(options?: RequestOptions): APIPromise<EmailStatus>;
}

export function email({ bare, given }: Methods): Email {
  return {
    sendVerification: bare('POST', '/v1/email/send-verification', once),
    verify: given('POST', '/v1/email/verify', once),
    status: bare('GET', '/v1/email/status'),
  };
}
