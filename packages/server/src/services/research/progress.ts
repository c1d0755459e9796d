import type { ResearchOutcome, ResearchProgress } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';

export type Tell = (progress: ResearchProgress) => void;

type Step = Exclude<ResearchProgress['step'], 'done'>;
type PartState = Exclude<ResearchProgress['state'], 'started'>;

/** How far each step reaches, as shares of the whole. */
const spans: Readonly<Record<Step, readonly [number, number]>> = {
  plan: [0, 0.1],
  search: [0.1, 0.35],
  read: [0.35, 0.8],
  condense: [0.8, 1],
};

/** Tells how far research is; what it says never falls. */
export interface Progress {
  begin(step: Step, parts: number): void;
  /** A part of the step has ended: the search of a provider, the page of a host. */
  part(state: PartState, subject: string | null, reason: string | null): void;
  done(outcome: ResearchOutcome): void;
}

export function progressTo(tell: Tell, clock: Pick<Clock, 'elapsed'>): Progress {
  const startedMs = clock.elapsed();
  let step: Step = 'plan';
  let parts = 1;
  let ended = 0;
  let share = 0;

  function say(news: Pick<ResearchProgress, 'step' | 'state' | 'subject' | 'reason'>, reached: number): void {
    share = Math.max(share, reached);
    tell({ ...news, share: Math.round(share * 1_000) / 1_000, elapsed_ms: Math.round(clock.elapsed() - startedMs) });
  }

  return {
    begin(next, count) {
      step = next;
      parts = Math.max(1, count);
      ended = 0;
      say({ step, state: 'started', subject: null, reason: null }, spans[step][0]);
    },
    part(state, subject, reason) {
      ended = Math.min(parts, ended + 1);
      const [from, to] = spans[step];
      say({ step, state, subject, reason }, from + ((to - from) * ended) / parts);
    },
    done(outcome) {
      say({ step: 'done', state: outcome === 'failed' ? 'failed' : 'ok', subject: null, reason: outcome }, 1);
    },
  };
}
