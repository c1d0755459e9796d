import { retryAfterMs } from '../../core/retry.ts';
import { type Answered, failure } from './answered.ts';
import type { Reply } from './asking.ts';

/** What a status other than 200 says in the way of most APIs. Its body is not repeated: it may hold the key. */
export function refusal(reply: Reply, nowMs: number): Answered {
  const { status } = reply;
  if (status === 401 || status === 403) return failure('auth', `It refuses the key: ${status}.`);
  if (status === 429) return failure('rate_limited', 'It was asked too often: 429.', askedRestMs(reply, nowMs));
  if (status >= 300 && status < 400) {
    return failure('error', `It answered with a redirect, which is not followed: ${status}.`);
  }
  return failure('error', `It answered ${status}.`);
}

/** How long `Retry-After` asks to wait, in milliseconds; null where it asks nothing. */
export function askedRestMs(reply: Reply, nowMs: number): number | null {
  return retryAfterMs(reply.header('retry-after') ?? undefined, nowMs) ?? null;
}

/** What came instead of the JSON that is agreed. */
export function misshapen(): Answered {
  return failure('error', 'Its answer is not of the agreed form.');
}
