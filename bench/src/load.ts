import { child } from './child.ts';
import type { Quantiles } from './recorder.ts';

/** What the load generator does for one sample. */
export interface Job {
  port: number;
  connections: number;
  seconds: number;
  /** Whole requests as they go on the wire, dealt out among the connections. */
  requests: readonly string[];
  /** Texts that a good reply holds. */
  marks: readonly string[];
  /** Requests a second of all connections; null for as many as are answered. */
  perSecond: number | null;
}

/** What it saw. */
export interface Sample {
  perSecond: number;
  total: Quantiles;
  firstData: Quantiles | null;
  /** Replies of any kind, those before the measuring too. */
  served: number;
  failures: number;
  /** The first failure, in words. */
  failure: string | null;
}

export type LoadReport = { sample: Sample } | { fault: string };

export interface Load {
  run(job: Job): Promise<Sample>;
  end(): void;
}

/** Starts the load generator in a process of its own. */
export function startLoad(): Load {
  const worker = child<LoadReport>('load-worker.ts');
  return {
    async run(job) {
      const report = await worker.ask(job, job.seconds * 1_000 + 20_000);
      if ('fault' in report) throw new Error(`The load generator failed: ${report.fault}`);
      return report.sample;
    },
    end: worker.end,
  };
}
