import type { Config } from '../config/settings.ts';
import { passwordHasher } from '../core/passwords.ts';

/** Hashes one password at the cost that the server has. */
export function hashPassword(config: Config, password: string): Promise<string> {
  const cost = { memoryKib: config.PASSWORD_HASH_MEMORY_KIB, passes: config.PASSWORD_HASH_PASSES };
  return passwordHasher({ cost, concurrency: 1, waiting: 1, waitMs: 1_000 }).hash(password);
}
