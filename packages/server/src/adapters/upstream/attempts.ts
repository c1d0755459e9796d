import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import { type Backoff, type Breaker, backoffMs, breaker, retryBudget } from '../../core/retry.ts';
import type { UpstreamCaller } from '../../ports/upstream.ts';
import { UpstreamFault } from './faults.ts';
import type { Patience } from './patience.ts';

export interface RetrySettings {
  maxRetries: number;
  backoff: Backoff;
  /** Failures of a model in a row after which it is left alone for a while. */
  breakerThreshold: number;
  breakerPauseMs: number;
}

/** Tries a call until it answers, is not worth retrying, or the time or the budget for retries is used up. */
export function attempts(deps: { settings: RetrySettings; clock: Clock; random: () => number; onRetry: () => void }) {
  const { settings, clock } = deps;
  const budget = retryBudget(0.1, 10);
  // One a model: an upstream may have lost one and serve the others. Models are the operator's, hence few.
  const breakers = new Map<string, Breaker>();

  function breakerOf(model: string): Breaker {
    const present = breakers.get(model);
    if (present) return present;
    const fresh = breaker(settings.breakerThreshold, settings.breakerPauseMs);
    breakers.set(model, fresh);
    return fresh;
  }

  async function attempt<T>(
    model: string,
    caller: UpstreamCaller,
    patience: Patience,
    once: () => Promise<T>,
  ): Promise<T> {
    const health = breakerOf(model);
    const waitMs = health.waitMs(clock.elapsed());
    if (waitMs > 0) throw leftAlone(waitMs);
    budget.noteRequest();
    for (let number = 1; ; number++) {
      try {
        const answer = await once();
        health.note('success', clock.elapsed());
        return answer;
      } catch (error) {
        if (!(error instanceof UpstreamFault)) {
          health.forget();
          throw error;
        }
        if (error.isSign) health.note('failure', clock.elapsed());
        else health.forget();
        caller.log.warn(
          { attempt: number, model, cause: String(error.error.cause ?? error.message) },
          'upstream fault',
        );
        if (!(await mayGoOn(error, number))) throw error.error;
      }
    }

    async function mayGoOn(fault: UpstreamFault, number: number): Promise<boolean> {
      if (!fault.isRetryable || number > settings.maxRetries) return false;
      if ((fault.retryAfterMs ?? 0) > settings.backoff.retryAfterCapMs) return false;
      if (!budget.take()) return false;
      const ownMs = backoffMs(settings.backoff, number - 1, deps.random);
      // On top of what was asked for: those who were told the same time must not come back together.
      if (!(await patience.pause(ownMs + (fault.retryAfterMs ?? 0)))) return false;
      deps.onRetry();
      caller.trace?.span.event('retry', { 'error.type': fault.error.code, 'promptenchanter.attempt': number + 1 });
      return true;
    }
  }

  return {
    attempt,
    /** Models that are kept from being called. */
    leftAloneCount: () => [...breakers.values()].filter((health) => health.isOpen()).length,
  };
}

function leftAlone(waitMs: number): AppError {
  const message = 'The model has failed several times in a row and is left alone for a moment. Try again shortly.';
  return new AppError('UPSTREAM_UNREACHABLE', message, { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) });
}
