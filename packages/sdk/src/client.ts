import { Completions } from './areas/completions.ts';
import { Users } from './areas/users.ts';
import type { ClientOptions } from './core/options.ts';
import { sender } from './core/request.ts';
import { settingsOf } from './core/settings.ts';

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
  /** Accounts. */
  readonly users: Users;

  /** Throws {@link PromptEnchanterError} for options that contradict each other or cannot work. */
  constructor(options: ClientOptions = {}) {
    const send = sender(settingsOf(options));
    this.completions = new Completions(send);
    this.users = new Users(send);
  }
}
