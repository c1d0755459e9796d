import type { AppError } from '../../packages/server/src/core/errors.ts';
import type { Attempts, Claimant } from '../../packages/server/src/services/guard/attempts.ts';
import { callFrom, type Gate } from './firewall-scene.ts';

export const ada: Claimant = { account: 'ada', userId: 'ada' };
/** Tries a code or a key: no account is named. */
export const nobody: Claimant = { account: null, userId: null };
export const addressOf = (number: number) => `198.51.100.${number}`;

/** Makes attempts that fail, one after another. */
export async function fail(
  attempts: Attempts,
  count: number,
  address = '192.0.2.7',
  claimant: Claimant = nobody,
): Promise<void> {
  for (let made = 0; made < count; made++) await attempts.begin(callFrom(address), claimant);
}

/** What one more attempt is refused with; null where it may be made. */
export async function refusal(attempts: Attempts, address = '192.0.2.7', claimant: Claimant = nobody) {
  const error = await attempts.begin(callFrom(address), claimant).then(
    () => null,
    (cause: AppError) => cause,
  );
  return error && { code: error.code, message: error.message, seconds: error.circumstances.retryAfterSeconds };
}

interface CountedName {
  name: string;
  failures: number;
  locks: number;
}

export function rowsOf({ client }: Gate): CountedName[] {
  return client.prepare<[], CountedName>('SELECT name, failures, locks FROM failed_attempts ORDER BY name').all();
}
