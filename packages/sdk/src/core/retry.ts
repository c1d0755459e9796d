import { type Call, pause } from './call.ts';
import { APIConnectionError } from './errors.ts';
import { headersForLog } from './log.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Settings } from './settings.ts';
import { isPutOff, isUnsent } from './undone.ts';

/**
 * What a second arrival of the same request does: no harm (`safe`), none under its idempotency key (`keyed`), or something
 * that the caller did not ask for (`once`), so that it is sent again only after the server surely did nothing.
 */
export type Repeat = 'safe' | 'keyed' | 'once';

const longestWaitMs = 60_000;
const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/**
 * Sends a request until it is answered for good: the answer may be an error, its body unread.
 *
 * Throws `APIConnectionError` when no attempt was answered, and the reason of `call.signal` when that aborts.
 */
export function retrying(
  { fetch, log }: Settings,
  call: Call,
  repeat: Repeat,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const isHarmless = repeat === 'safe' || (repeat === 'keyed' && request.headers.has('idempotency-key'));
    for (;;) {
      call.attempts += 1;
      const isLast = call.attempts > call.maxRetries;
      const startedAt = Date.now();
      // A body is read once, so what may be sent again sends a copy.
      const sent = fetch(isLast ? request : request.clone(), call.signal);
      const outcome = await sent.catch((cause: unknown) => unreachable(request, cause, call));
      const facts = {
        method: request.method,
        path: new URL(request.url).pathname,
        attempt: call.attempts,
        ms: Date.now() - startedAt,
        outcome: outcome instanceof Error ? outcome.message : outcome.status,
      };
      log('debug', 'attempt', { ...facts, headers: headersForLog(request.headers) });

      const waitMs = isLast ? undefined : waitBeforeNext(outcome, call, isHarmless);
      if (waitMs === undefined) {
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }
      log('info', 'retrying', { ...facts, waitMs });
      if (!(outcome instanceof Error)) outcome.body?.cancel().catch(() => {});
      await pause(waitMs, call.signal);
    }
  };
}

/** Milliseconds to wait before the same request is sent again; `undefined` when that is no use, or not harmless. */
function waitBeforeNext(outcome: Response | Error, call: Call, isHarmless: boolean): number | undefined {
  const mayBeDone = outcome instanceof Error ? !isUnsent(outcome) : !isPutOff(outcome);
  if (mayBeDone && !isHarmless) return undefined;
  if (outcome instanceof Error) return inTime(backoffMs(call.attempts), call);
  if (outcome.ok) return undefined;

  const advice = outcome.headers.get('x-should-retry');
  if (advice === 'false' || (advice !== 'true' && !isPassing(outcome.status))) return undefined;
  return inTime(retryAfterMs(outcome.headers) ?? backoffMs(call.attempts), call);
}

// A wait that would outlast the deadline is not begun: the error at hand says more than a timeout would.
function inTime(waitMs: number, call: Call): number | undefined {
  return waitMs > longestWaitMs || waitMs >= call.remainingMs() ? undefined : waitMs;
}

function isPassing(status: number): boolean {
  return [408, 409, 429].includes(status) || status >= 500;
}

// Up to a quarter less, so that clients that failed together do not come back together.
function backoffMs(attempts: number): number {
  return Math.min(firstBackoffMs * 2 ** (attempts - 1), longestBackoffMs) * (1 - Math.random() / 4);
}

function unreachable(request: Request, cause: unknown, call: Call): APIConnectionError {
  if (call.signal.aborted) throw call.signal.reason;
  const { message, cause: root } = (cause ?? {}) as { message?: string; cause?: { code?: string } };
  const { origin } = new URL(request.url);
  const why = root?.code ?? message ?? 'unknown';
  return new APIConnectionError(`No answer from ${origin} (${why}).`, { attempts: call.attempts, cause });
}
