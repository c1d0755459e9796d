import type { Clock } from '../core/clock.ts';
import { invalidRequest } from '../core/errors.ts';
import type { CreditStore, Grant } from '../ports/credits.ts';

/** The most that is added, or cut, at once. */
const mostGranted = 1_000_000;

export type Grants = ReturnType<typeof grantService>;

/** Additions to balances by somebody who may, through the same ledger as everything else. */
export function grantService(deps: { credits: CreditStore; clock: Clock }) {
  return {
    /**
     * Adds to a user's balances, once under one id. Answers false where that was done before. Throws NOT_FOUND, and
     * INVALID_REQUEST for amounts that are no whole numbers or leave a balance out of its bounds.
     */
    async grant(grant: Omit<Grant, 'atMs'>): Promise<boolean> {
      const errors = Object.entries(grant.amount)
        .filter(([, amount]) => !Number.isInteger(amount) || Math.abs(amount) > mostGranted)
        .map(([path]) => ({ path, message: `must be a whole number from -${mostGranted} to ${mostGranted}` }));
      if (errors.length > 0) throw invalidRequest(errors);
      return deps.credits.grant({ ...grant, atMs: deps.clock.now() });
    },
  };
}
