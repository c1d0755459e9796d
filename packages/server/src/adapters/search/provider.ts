import { setTimeout as sleep } from 'node:timers/promises';
import type { SearchProviderName } from '../../config/research-settings.ts';
import type { Clock } from '../../core/clock.ts';
import type { SearchAnswer, SearchProvider, SearchQuery } from '../../ports/search.ts';
import { type Answered, failure } from './answered.ts';
import type { Pace } from './pace.ts';
import { rest } from './rest.ts';

/** How one provider is asked. What it throws is told as `error`, by name alone. */
export interface Source {
  readonly name: SearchProviderName;
  readonly pace: Pace;
  ask(query: SearchQuery, signal: AbortSignal): Promise<Answered>;
}

/** Asks a source within its time and at its pace, and leaves it alone while it does not want to be asked. */
export function provider(source: Source, { clock, timeoutMs }: { clock: Clock; timeoutMs: number }): SearchProvider {
  const { name, pace } = source;
  const leave = rest();
  // Of the provider itself: that it rests, or that nobody waited for it, says nothing about it.
  let last: ReturnType<SearchProvider['lately']> = null;

  function resting(): Answered | null {
    const leftMs = leave.leftMs(clock.elapsed());
    if (leftMs === 0) return null;
    const after = last?.why ? ` It said last: ${last.why}` : '';
    return failure('resting', `It is left alone for ${Math.ceil(leftMs / 1_000)} seconds more.${after}`);
  }

  async function ask(query: SearchQuery, signal: AbortSignal): Promise<Answered> {
    const rests = resting();
    if (rests) return rests;
    const waitMs = pace.take(clock.elapsed(), timeoutMs);
    if (waitMs === null) return failure('resting', 'It is asked no more often: others wait for it already.');
    if (waitMs > 0) await sleep(waitMs, undefined, { signal });
    return (waitMs > 0 && resting()) || source.ask(query, signal);
  }

  function note(answered: Answered): void {
    if (answered.status === 'resting') return;
    leave.note(answered, clock.elapsed());
    last = { status: answered.status, why: answered.why };
  }

  return {
    name,

    async search(query, signal): Promise<SearchAnswer> {
      const time = within(timeoutMs, signal);
      try {
        const answered = await ask(query, time.signal).catch((error) => thrown(error, time.signal));
        // A caller who left has learned nothing about the provider.
        if (!(signal.aborted && answered.status === 'timeout')) note(answered);
        const { status, hits, why } = answered;
        return { status, hits, why };
      } finally {
        time.end();
      }
    },

    lately: () => last,
  };
}

function thrown(error: unknown, signal: AbortSignal): Answered {
  if (signal.aborted) return failure('timeout', 'It did not answer in time.');
  return failure('error', `Its answer could not be used: ${error instanceof Error ? error.name : 'unknown fault'}.`);
}

/** A signal that ends after a time or with another. */
function within(ms: number, outer: AbortSignal): { signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, ms);
  outer.addEventListener('abort', abort, { once: true });
  if (outer.aborted) abort();
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      outer.removeEventListener('abort', abort);
    },
  };
}
