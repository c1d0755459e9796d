import { AppError } from '../../core/errors.ts';
import type { Earlier, StoredReply } from '../../ports/claims.ts';

/**
 * The answer of an earlier request under the same `Idempotency-Key`, marked as such. Throws REQUEST_IN_PROGRESS while it
 * runs, IDEMPOTENCY_KEY_REUSED where it was another request, CONFLICT where its answer was broken off.
 */
export function replyOf(earlier: Earlier): StoredReply {
  if (earlier.earlier === 'answered') {
    const { reply } = earlier;
    return { ...reply, headers: { ...reply.headers, 'idempotent-replayed': 'true' } };
  }
  throw refusals[earlier.earlier]();
}

const refusals: Record<Exclude<Earlier['earlier'], 'answered'>, () => AppError> = {
  running: () =>
    new AppError('REQUEST_IN_PROGRESS', 'The first request under this Idempotency-Key still runs.', {
      retryAfterSeconds: 1,
    }),
  different: () =>
    new AppError('IDEMPOTENCY_KEY_REUSED', 'This Idempotency-Key was sent with another request. Make a new one.', {
      isRetryable: false,
    }),
  broken_off: () =>
    new AppError(
      'CONFLICT',
      'The first request under this Idempotency-Key was charged, and broken off before its answer was whole. To ask again, make a new key.',
      { isRetryable: false },
    ),
};
