import type { SessionTokens } from './areas/account-words.ts';
import { Completions } from './areas/completions.ts';
import { Email } from './areas/email.ts';
import { Users } from './areas/users.ts';
import type { ClientOptions } from './core/options.ts';
import { sender } from './core/request.ts';
import { keptSession, type Session } from './core/session.ts';
import { settingsOf } from './core/settings.ts';

/** What a client with a session tells your application. */
export interface SessionOptions {
  /**
   * Stores the tokens that replace those before; the calls that wait for them go on when it is done, and throw what it
   * throws. `null` when the session has ended and there is nothing left to store: sign in again.
   */
  onTokens?: ((tokens: SessionTokens | null) => void | Promise<void>) | undefined;
}

/**
 * A client of a PromptEnchanter server. It holds no connection and may be shared; make one per credential.
 *
 * @example
 * const client = new PromptEnchanter({ apiKey: 'pe-…' });
 * const { choices, enhancement } = await client.completions.create({
 *   level: 'medium',
 *   r_type: 'bcot',
 *   messages: [{ role: 'user', content: 'Is 3599 prime?' }],
 * });
 */
export class PromptEnchanter {
  /** Chats, made better and answered. */
  readonly completions: Completions;
  /** Accounts: signing in, profile, key, sessions, history. */
  readonly users: Users;
  /** Verified addresses. */
  readonly email: Email;
  readonly #options: ClientOptions;
  // By the tokens of each, as `withSession` was given them and as they were renewed.
  readonly #signedIn = new WeakMap<Session, PromptEnchanter>();

  /** Throws {@link PromptEnchanterError} for options that contradict each other or cannot work. */
  constructor(options: ClientOptions = {}) {
    const send = sender(settingsOf(options));
    this.#options = { ...options };
    this.completions = new Completions(send);
    this.users = new Users(send);
    this.email = new Email(send);
  }

  /**
   * A client like this one with a session instead of its credential. When the session token is refused with 401, the
   * session is renewed once for all calls that wait, and each is sent once more; a second 401 is thrown.
   *
   * A refresh token works once, and a second use ends the session: let one client have a session, and give the tokens that
   * `onTokens` stored to the next. The same tokens object gives the same client. A session that is refused, or whose
   * renewal got no answer, is over: calls throw `AuthenticationError`, or `SessionLostError`.
   *
   * @example
   * const client = new PromptEnchanter();
   * const mine = client.withSession(await client.users.login({ username, password }));
   */
  withSession(session: Session, { onTokens }: SessionOptions = {}): PromptEnchanter {
    const known = this.#signedIn.get(session);
    if (known) return known;
    const auth = keptSession<SessionTokens>({
      session,
      refresh: (refresh_token) => this.users.refresh({ refresh_token }),
      onTokens: async (tokens) => {
        if (tokens) this.#signedIn.set(tokens, client);
        await onTokens?.(tokens);
      },
    });
    const client = new PromptEnchanter({ ...this.#options, apiKey: undefined, sessionToken: undefined, auth });
    this.#signedIn.set(session, client);
    return client;
  }
}
