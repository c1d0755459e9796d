import type { SessionTokens } from './areas/account-words.ts';
import { type AdminPanel, adminPanel } from './areas/admin/admin.ts';
import { type Batch, batch } from './areas/batch.ts';
import { Completions } from './areas/completions.ts';
import { type Email, email } from './areas/email.ts';
import { type Monitoring, monitoring } from './areas/monitoring.ts';
import { type Prompts, prompts } from './areas/prompts/prompts.ts';
import { type Support, support } from './areas/support/support.ts';
import { type Users, users } from './areas/users.ts';
import { answerer } from './core/answer.ts';
import { PromptEnchanterError } from './core/errors.ts';
import { methodsBy } from './core/methods.ts';
import type { ClientOptions } from './core/options.ts';
import { sender } from './core/request.ts';
import { keptSession, type Session } from './core/session.ts';
import { settingsOf } from './core/settings.ts';

/** Whose a session is: a user's, an admin's, or that of a member of the support staff. */
export type SessionHolder = 'user' | 'admin' | 'support';

/** What a client with a session has to know, and tells your application. */
export interface SessionOptions {
  /**
   * Whose the session is: each kind is renewed at its own place. Default: what the answer of a login says, else `user`;
   * so tokens of an admin or of support staff that you stored need it.
   */
  as?: SessionHolder | undefined;
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
  /** Many chats at once, answered together or worked off in the background. */
  readonly batch: Batch;
  /** The prompt library: stored prompts, their versions and labels. */
  readonly prompts: Prompts;
  /** Accounts: signing in, profile, key, sessions, history. */
  readonly users: Users;
  /** Verified addresses. */
  readonly email: Email;
  /** The admin panel. */
  readonly admin: AdminPanel;
  /** What support staff does. */
  readonly support: Support;
  /** How the server does. */
  readonly monitoring: Monitoring;
  readonly #options: ClientOptions;
  // By the tokens of each, as `withSession` was given them and as they were renewed.
  readonly #signedIn = new WeakMap<Session, PromptEnchanter>();

  /** Throws {@link PromptEnchanterError} for options that contradict each other or cannot work. */
  constructor(options: ClientOptions = {}) {
    const settings = settingsOf(options);
    const answer = answerer(settings);
    const send = sender(answer, settings.streamIdleTimeoutMs);
    const methods = methodsBy(answer);
    this.#options = { ...options };
    this.completions = new Completions(send);
    this.batch = batch(send, methods);
    this.prompts = prompts(answer, settings.log);
    this.users = users(send, methods);
    this.email = email(methods);
    this.admin = adminPanel(methods);
    this.support = support(methods);
    this.monitoring = monitoring(methods);
  }

  /**
   * A client like this one with a session instead of its credential. When the session token is refused with 401, the
   * session is renewed once for all calls that wait, and each is sent once more; a second 401 is thrown.
   *
   * A refresh token works once, and a second use ends the session: let one client have a session, and give the tokens
   * that `onTokens` stored to the next. The same tokens object gives the same client. A session that is refused, or
   * whose renewal got no answer, is over: calls throw `AuthenticationError`, or `SessionLostError`.
   *
   * @example
   * const client = new PromptEnchanter();
   * const mine = client.withSession(await client.users.login({ username, password }));
   *
   * @example
   * const panel = client.withSession(await client.admin.login({ username, password }), { onTokens: store });
   * const later = client.withSession(stored, { as: 'admin', onTokens: store });
   */
  withSession(session: Session, { as = holderOf(session), onTokens }: SessionOptions = {}): PromptEnchanter {
    const known = this.#signedIn.get(session);
    if (known) return known;
    const area = { user: this.users, admin: this.admin, support: this.support }[as];
    if (!area) throw new PromptEnchanterError("A session is as 'user', 'admin' or 'support'.");
    const auth = keptSession<SessionTokens>({
      session,
      refresh: (refresh_token) => area.refresh({ refresh_token }),
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

// The answer of a login says whose the session is; tokens that were renewed do not.
function holderOf(session: Session): SessionHolder {
  if ('admin' in session) return 'admin';
  return 'staff' in session ? 'support' : 'user';
}
