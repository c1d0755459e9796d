import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { AdminRank, CrewStore } from '../../ports/crew.ts';

const goodForMs = 30 * 60_000;

/** Makes the one token of 256 bits that is good for making the first admin, for half an hour; those before it end. */
export async function newSetupToken(
  store: CrewStore<AdminRank>,
  clock: Pick<Clock, 'now'>,
): Promise<{ token: string; expiresAtMs: number }> {
  const token = randomBytes(32).toString('base64url');
  const nowMs = clock.now();
  const expiresAtMs = nowMs + goodForMs;
  await store.keepSetupToken(setupTokenHash(token), nowMs, expiresAtMs);
  return { token, expiresAtMs };
}

/** What is stored of a token. */
export function setupTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
