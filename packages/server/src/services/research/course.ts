import type { DepthBounds } from '../../config/depth-setting.ts';
import type { Clock } from '../../core/clock.ts';
import type { Inquiry, ResearchCaller } from './inquiry.ts';
import type { Progress } from './progress.ts';

/** How long each step took, in milliseconds. */
export interface StepTimes {
  planMs: number;
  searchMs: number;
  readMs: number;
  condenseMs: number;
}

/** One investigation on its way: what it is for, and how much of its time is left. */
export interface Course {
  readonly inquiry: Inquiry;
  readonly bounds: DepthBounds;
  readonly caller: ResearchCaller;
  readonly progress: Progress;
  readonly times: Readonly<StepTimes>;
  /** Ends at a share of the deadline, and with the caller. */
  until(share: number): AbortSignal;
  /** On whose behalf the model is asked for a step that must be over at a share of the deadline. */
  askingUntil(share: number): ResearchCaller;
  /** Adds to the time of a step what some work takes. Throws once the caller has left. */
  timed<T>(step: keyof StepTimes, work: Promise<T>): Promise<T>;
}

export function courseOf(
  needs: Pick<Course, 'inquiry' | 'bounds' | 'caller' | 'progress'>,
  clock: Pick<Clock, 'elapsed'>,
): Course {
  const { bounds, caller } = needs;
  const startedMs = clock.elapsed();
  const times: StepTimes = { planMs: 0, searchMs: 0, readMs: 0, condenseMs: 0 };

  function endingIn(share: number, mostMs: number): AbortSignal {
    const leftMs = startedMs + share * bounds.deadline_ms - clock.elapsed();
    const timeout = AbortSignal.timeout(Math.max(0, Math.floor(Math.min(leftMs, mostMs))));
    return AbortSignal.any([caller.signal, timeout]);
  }

  return {
    ...needs,
    times,
    until: (share) => endingIn(share, bounds.deadline_ms),
    askingUntil: (share) => ({ ...caller, signal: endingIn(share, bounds.model_ms) }),
    async timed(step, work) {
      const beganMs = clock.elapsed();
      try {
        return await work;
      } finally {
        times[step] += clock.elapsed() - beganMs;
        caller.signal.throwIfAborted();
      }
    },
  };
}
