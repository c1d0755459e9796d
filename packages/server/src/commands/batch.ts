import { setTimeout as pause } from 'node:timers/promises';
import type { BatchJob } from '../contract/types.ts';
import type { ApiAccess } from './api-call.ts';
import { type BatchOrder, cancelJob, createJob, readJob, resultsOf } from './batch-jobs.ts';
import type { ResultSink } from './batch-results.ts';
import type { Output } from './output.ts';
import { progress } from './progress.ts';

const firstLookMs = 200;
const longestLookMs = 5_000;

/** Where what comes of a job goes. */
export interface BatchTarget {
  output: Output;
  results: ResultSink;
  /** Whether standard output is left to the job itself. */
  isToFile: boolean;
}

/** Makes a job, waits for it and prints its results. Answers the exit status; throws an Error for the caller. */
export async function runBatch(access: ApiAccess, order: BatchOrder, target: BatchTarget): Promise<number> {
  const { id, totals } = await createJob(access, order);
  target.output.note(`Job ${id}: ${totals.tasks} tasks. To come back to it: promptenchanter batch --resume ${id}`);
  return resumeBatch(access, id, target);
}

/** The same for a job that there is. */
export async function resumeBatch(access: ApiAccess, id: string, target: BatchTarget): Promise<number> {
  const { output, results, isToFile } = target;
  const job = await untilDone(access, id, output);
  await results.take(resultsOf(access, id));
  output.note(sentenceOf(job));
  if (output.isJson && isToFile) output.write(JSON.stringify(job));
  return statusOf(job);
}

/** Stops a job. Its results so far stay, for who resumes it. */
export async function cancelBatch(access: ApiAccess, id: string, output: Output): Promise<number> {
  const job = await cancelJob(access, id);
  if (output.isJson) output.write(JSON.stringify(job));
  else output.note(sentenceOf(job));
  return 0;
}

async function untilDone(access: ApiAccess, id: string, output: Output): Promise<BatchJob> {
  let failed = 0;
  const bar = progress(output, (done, total) => `${done} of ${total} tasks${failed > 0 ? `, ${failed} failed` : ''}`);
  const leave = () => {
    bar.end();
    output.note(`The job goes on. To come back to it: promptenchanter batch --resume ${id}`);
    output.note(`To stop it: promptenchanter batch --cancel ${id}`);
    process.kill(process.pid, 'SIGINT');
  };
  process.once('SIGINT', leave);
  try {
    for (let waitMs = firstLookMs; ; waitMs = Math.min(1.5 * waitMs, longestLookMs)) {
      const job = await readJob(access, id);
      failed = job.totals.failed;
      bar.at(endedOf(job), job.totals.tasks);
      if (job.finished_at !== null) return job;
      await pause(waitMs);
    }
  } finally {
    process.off('SIGINT', leave);
    bar.end();
  }
}

function endedOf({ totals: { completed, failed, cancelled } }: BatchJob): number {
  return completed + failed + cancelled;
}

function sentenceOf({ totals, running, waiting }: BatchJob): string {
  const { completed, failed, cancelled, credits, time_ms: ms } = totals;
  const counts = Object.entries({ completed, failed, cancelled, running, waiting }).filter(([, count]) => count > 0);
  const ended = counts.map(([name, count]) => `${count} ${name}`).join(', ');
  const spent = `${credits.conversation_limit} spent for conversations, ${credits.main} for research`;
  return `${totals.tasks} tasks: ${ended}; ${spent}; ${(ms / 1_000).toFixed(1)} s`;
}

/** 3: some were not answered. 1: none was. */
function statusOf({ totals: { tasks, completed } }: BatchJob): number {
  if (completed === tasks) return 0;
  return completed > 0 ? 3 : 1;
}
