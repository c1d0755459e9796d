import { hash } from 'argon2';

// 64 MiB, 3 passes, 1 lane: product decision, above OWASP's minimum.
const parameters = { memoryCost: 65_536, timeCost: 3, parallelism: 1, hashLength: 32 };

/** An Argon2id hash with its salt and parameters, in PHC form. Takes about 100 ms on a thread of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, parameters);
}
