import { AppError } from '../../core/errors.ts';

// Each depends on the time that is left and on nothing else: an account that does not exist gets the same.

/** @param leftMs How long the lock goes on. */
export function accountLocked(leftMs: number): AppError {
  const message = `Signing in here is locked after too many failed attempts. Try again in ${inWords(leftMs)}, or set a new password by mail, which lifts the lock.`;
  return new AppError('ACCOUNT_LOCKED', message, { retryAfterSeconds: seconds(leftMs) });
}

/** @param leftMs How long the block goes on; infinite for one without an end. */
export function addressBlocked(leftMs: number): AppError {
  if (leftMs === Number.POSITIVE_INFINITY) {
    const message = 'Your address is blocked. Ask the operator of this server.';
    return new AppError('ADDRESS_BLOCKED', message, { isRetryable: false });
  }
  const message = `Your address is blocked for now. Try again in ${inWords(leftMs)}.`;
  return new AppError('ADDRESS_BLOCKED', message, { retryAfterSeconds: seconds(leftMs) });
}

export function addressNotAllowed(): AppError {
  const message = 'Your address is not on the list of those that this server lets in. Ask its operator to add it.';
  return new AppError('ADDRESS_NOT_ALLOWED', message, { isRetryable: false });
}

/** Whole seconds after which it is over. */
function seconds(leftMs: number): number {
  return Math.max(1, Math.ceil(leftMs / 1_000));
}

/** The time left in the largest unit of which there are at least two, rounded up. */
function inWords(leftMs: number): string {
  const left = seconds(leftMs);
  if (left < 120) return left === 1 ? '1 second' : `${left} seconds`;
  if (left < 7_200) return `${Math.ceil(left / 60)} minutes`;
  return `${Math.ceil(left / 3_600)} hours`;
}
