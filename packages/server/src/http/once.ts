import type { ErrorCode } from '../contract/types.ts';
import type { Clock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { ClaimStore, StoredReply } from '../ports/claims.ts';
import type { Call } from '../services/call.ts';
import { replyOf } from '../services/guard/claims.ts';

/** Longer than a change of the server's own takes that is made under a claim. */
const changeMs = 120_000;

/** After these a change may have been made: storage can go away between it and its answer. */
const faults: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['INTERNAL_ERROR', 'STORAGE_UNAVAILABLE']);

/**
 * Carries out a change once, however often its request is sent.
 *
 * @param longestMs Longer than it takes: past it, one whose answer is not known counts as broken off. Two minutes if left out.
 */
export type Once = (call: Call, carryOut: () => Promise<StoredReply>, longestMs?: number) => Promise<StoredReply>;

/**
 * For operations that do not keep their claim together with their change. Where the server dies between the two, the
 * same request is told so and does nothing: twice is what it was sent with a key to avoid.
 */
export function onceOnly({ claims, clock }: { claims: ClaimStore; clock: Clock }): Once {
  return async function once(call, carryOut, longestMs = changeMs) {
    const { claim, requestId } = call;
    if (!claim) return carryOut();
    const atMs = clock.now();
    const earlier = await claims.begin(claim, requestId, { atMs, untilMs: atMs + longestMs });
    if (earlier?.earlier === 'broken_off') throw brokenOff();
    if (earlier) return replyOf(earlier);
    const reply = await carryOut().catch(async (error: unknown) => {
      // What was refused has changed nothing; of a fault that is not known.
      if (error instanceof AppError && !faults.has(error.code)) await claims.abandon(claim.id);
      throw error;
    });
    await claims.finish(claim.id, reply);
    return reply;
  };
}

function brokenOff(): AppError {
  return new AppError(
    'CONFLICT',
    'The first request under this Idempotency-Key was broken off: its change may have been made. Look, and make a new key to send it again.',
    { isRetryable: false },
  );
}
