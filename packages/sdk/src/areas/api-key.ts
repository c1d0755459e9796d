import { newRecipient, type Recipient } from '../core/jwe.ts';
import type { RequestOptions } from '../core/options.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Send } from '../core/request.ts';
import type { ApiKey, NewApiKey } from './account-words.ts';

/** The API key of the account. Each method needs a session. */
export class UserApiKey {
  readonly #send: Send;

  /** @internal */
  constructor(send: Send) {
    this.#send = send;
  }

  /**
   * What the key begins with, when it was made and used, and, where the operator allows it, the key itself: it comes
   * encrypted for a key pair that is made for this call, and is opened here. `api_key` is `null` where it is not to be had.
   *
   * Throws `PromptEnchanterError` when what came cannot be opened.
   */
  retrieve(options?: RequestOptions): APIPromise<ApiKey> {
    let recipient: Recipient | undefined;
    const lateQuery = async () => {
      recipient = await newRecipient();
      return { public_jwk: recipient.publicJwk };
    };
    const call = this.#send.json('GET', '/v1/users/api-key', { lateQuery }, options);
    return call.converted(async ({ api_key_jwe: jwe, ...info }) => {
      return { ...info, api_key: (jwe && (await recipient?.open(jwe))) ?? null };
    });
  }

  /**
   * Replaces the key; the old one ends within a second. The new one is shown this once.
   *
   * Not sent again when the connection breaks: the key may have been replaced, and calling it again makes another.
   */
  regenerate(options?: RequestOptions): APIPromise<NewApiKey> {
    return this.#send.json('POST', '/v1/users/api-key/regenerate', {}, options);
  }
}
