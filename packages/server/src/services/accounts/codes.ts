import { randomInt } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { AppError, invalidCode } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { CodePurpose, CodeStore, NewCode } from '../../ports/codes.ts';
import type { Call } from '../call.ts';
import type { Attempts } from '../guard/attempts.ts';
import { codeLifetimeMs } from '../mail/posting.ts';

export type Codes = ReturnType<typeof codeService>;

/** Six digits that prove that somebody reads the mail of an address. */
export function codeService(deps: { store: CodeStore; secrets: Secrets; attempts: Attempts; clock: Clock }) {
  const { store, secrets, clock } = deps;

  function hashOf(code: string, userId: string, purpose: CodePurpose, emailIndex: string): string {
    return secrets.hashCode([code, userId, purpose, emailIndex]);
  }

  return {
    /** A new code: its digits for the letter, and the row that is kept of it. */
    make(userId: string, purpose: CodePurpose, emailIndex: string): { digits: string; row: NewCode } {
      const digits = String(randomInt(1_000_000)).padStart(6, '0');
      const atMs = clock.now();
      const codeHash = hashOf(digits, userId, purpose, emailIndex);
      const row = { id: newId(), userId, purpose, emailIndex, codeHash, atMs, expiresAtMs: atMs + codeLifetimeMs };
      return { digits, row };
    },

    /** Throws RATE_LIMITED where an address was sent enough codes, whether or not it has an account. */
    async requireAllowed(...emailIndexes: string[]): Promise<void> {
      const waitMs = await store.request(emailIndexes, clock.now());
      if (waitMs === 0) return;
      const retryAfterSeconds = Math.ceil(waitMs / 1_000);
      const message = 'A code was asked for this address lately: one a minute and five a day are sent.';
      throw new AppError('RATE_LIMITED', `${message} Try again in ${retryAfterSeconds} seconds.`, {
        retryAfterSeconds,
      });
    },

    /**
     * The code that somebody entered, told by what it was made for. Throws INVALID_CODE, the same for every fault; each
     * counts against the caller's address.
     */
    async requireRight(
      call: Call,
      entered: { userId: string | null; code: string; addresses: Partial<Record<CodePurpose, string>> },
    ): Promise<{ id: string; purpose: CodePurpose }> {
      const { userId, code, addresses } = entered;
      const attempt = await deps.attempts.begin(call, { account: null, userId });
      const guesses = Object.entries(addresses).map(([purpose, emailIndex]) => ({
        purpose: purpose as CodePurpose,
        codeHash: hashOf(code, userId ?? '', purpose as CodePurpose, emailIndex),
      }));
      const right = await store.check(userId ?? '', guesses, clock.now());
      if (!right) return refuse();
      await attempt.succeeded();
      return right;
    },

    refuse,
  };
}

function refuse(): never {
  throw invalidCode();
}
