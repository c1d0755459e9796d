import type { ErrorCode } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Upstream, UpstreamLately, WatchedUpstream } from '../../ports/upstream.ts';

const lateMs = 60_000;
/** Calls that are remembered: enough to tell how it stands. */
const remembered = 64;

interface Remembered {
  atMs: number;
  code: ErrorCode | null;
}

/** Counts the calls of an upstream and remembers how the last ones ended. */
export function watchedUpstream(upstream: Upstream, deps: { metrics: Metrics; clock: Clock }): WatchedUpstream {
  const { metrics, clock } = deps;
  let last: Remembered[] = [];

  function note(outcome: 'answered' | 'cancelled' | ErrorCode, startedMs: number): void {
    const atMs = clock.elapsed();
    metrics.upstreamEnded(outcome, atMs - startedMs);
    if (outcome === 'cancelled') return;
    last.push({ atMs, code: outcome === 'answered' ? null : outcome });
    if (last.length > 2 * remembered) last = last.slice(-remembered);
  }

  return {
    ...upstream,

    async complete(request, caller) {
      const startedMs = clock.elapsed();
      try {
        const answer = await upstream.complete(request, caller);
        note('answered', startedMs);
        return answer;
      } catch (error) {
        note(outcomeOf(error), startedMs);
        throw error;
      }
    },

    async *stream(request, caller) {
      const startedMs = clock.elapsed();
      // What is left early was left by whoever asked.
      let outcome: 'answered' | 'cancelled' | ErrorCode = 'cancelled';
      try {
        yield* upstream.stream(request, caller);
        outcome = 'answered';
      } catch (error) {
        outcome = outcomeOf(error);
        throw error;
      } finally {
        note(outcome, startedMs);
      }
    },

    lately() {
      const fromMs = clock.elapsed() - lateMs;
      return summary(last.slice(-remembered).filter(({ atMs }) => atMs >= fromMs));
    },
  };
}

/** What is no fault of the upstream's is that the client left. */
function outcomeOf(error: unknown): 'cancelled' | ErrorCode {
  return error instanceof AppError ? error.code : 'cancelled';
}

function summary(calls: readonly Remembered[]): UpstreamLately {
  const counts = new Map<ErrorCode, number>();
  for (const { code } of calls) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  const failed = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [commonest] = [...counts].sort(([, one], [, other]) => other - one);
  return { answered: calls.length - failed, failed, commonest: commonest?.[0] ?? null };
}
