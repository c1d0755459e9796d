import type { FieldError } from '../contract/types.ts';
import type { Clock } from '../core/clock.ts';
import { invalidRequest } from '../core/errors.ts';
import type { CreditStore, Grant } from '../ports/credits.ts';

/** The most that is added, or cut, at once. */
const mostGranted = 1_000_000;
const longestReason = 500;
const wellFormedId = /^[A-Za-z0-9._:-]{1,128}$/;

export type Grants = ReturnType<typeof grantService>;

/** Additions to balances by somebody who may, through the same ledger as everything else. */
export function grantService(deps: { credits: CreditStore; clock: Clock }) {
  return {
    /**
     * Adds to a user's balances, once under one id. Answers false where that was done before. Throws NOT_FOUND,
     * IDEMPOTENCY_KEY_REUSED where the id is that of another grant, and INVALID_REQUEST for a grant of nothing, amounts
     * that are no whole numbers or leave a balance out of its bounds, and a reason or an id that is empty or too long.
     */
    async grant(grant: Omit<Grant, 'atMs'>): Promise<boolean> {
      const errors = faultsOf(grant);
      if (errors.length > 0) throw invalidRequest(errors);
      return deps.credits.grant({ ...grant, atMs: deps.clock.now() });
    },
  };
}

function faultsOf({ amount, id, reason }: Omit<Grant, 'atMs'>): FieldError[] {
  const isBounded = (count: number) => Number.isInteger(count) && Math.abs(count) <= mostGranted;
  const isReason = reason.trim() !== '' && reason.length <= longestReason;
  const faults = Object.entries(amount)
    .filter(([, count]) => !isBounded(count))
    .map(([path]) => ({ path, message: `must be a whole number from -${mostGranted} to ${mostGranted}` }));
  if (Object.values(amount).every((count) => count === 0)) {
    faults.push({ path: 'main or conversation_limit', message: 'must be other than 0' });
  }
  if (!isReason) faults.push({ path: 'reason', message: `must say why, in at most ${longestReason} characters` });
  if (!wellFormedId.test(id)) faults.push({ path: 'id', message: 'must be 1 to 128 of A-Z a-z 0-9 . _ : -' });
  return faults;
}
