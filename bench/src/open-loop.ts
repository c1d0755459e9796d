import { child } from './child.ts';

/** Requests at an even pace, sent whether or not those before are answered. */
export interface Pace {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Text that a good reply holds. */
  mark: string;
  perSecond: number;
}

/** What came of them. */
export interface Replies {
  /** Of good replies, in milliseconds from the moment that each was to be sent. */
  times: number[];
  failures: number;
  /** The first failure, in words. */
  failure: string | null;
}

export type OpenLoopWish = { begin: Pace } | { end: true };
export type OpenLoopReport = { hasBegun: true } | { replies: Replies };

export interface OpenLoop {
  /** Asks for as long as `work` takes. */
  beside<T>(pace: Pace, work: () => Promise<T>): Promise<{ replies: Replies; result: T }>;
  end(): void;
}

const longestReplyMs = 30_000;

/** Starts who asks in a process of its own. */
export function startOpenLoop(): OpenLoop {
  const worker = child<OpenLoopReport>('open-loop-worker.ts');

  async function replies(): Promise<Replies> {
    const report = await worker.ask({ end: true } satisfies OpenLoopWish, longestReplyMs);
    if ('replies' in report) return report.replies;
    throw new Error('The load generator did not say what came of its requests.');
  }

  return {
    async beside(pace, work) {
      await worker.ask({ begin: pace } satisfies OpenLoopWish, 5_000);
      const result = await work();
      return { replies: await replies(), result };
    },
    end: worker.end,
  };
}
