import type { BatchJob } from '../../contract/types.ts';
import { AppError } from '../../core/errors.ts';
import type { Job, JobState, TaskResult } from '../../ports/jobs.ts';
import { taskErrorOf } from '../prompt/task-error.ts';

/** A job whose tasks are still taken in waits like any other to whoever looks. */
const statusOf: Record<JobState, BatchJob['status']> = {
  taking_in: 'waiting',
  waiting: 'waiting',
  running: 'running',
  finished: 'finished',
  cancelled: 'cancelled',
};

/** A job in the words of the contract. @param keptMs How long it is kept once it is finished. */
export function jobWords(job: Job, at: { nowMs: number; keptMs: number }): BatchJob {
  const { startedAtMs, finishedAtMs } = job;
  return {
    id: job.id,
    status: statusOf[job.state],
    parallel: job.isParallel,
    totals: {
      tasks: job.tasks,
      completed: job.completed,
      failed: job.failed,
      cancelled: job.cancelled,
      tokens: { prompt: job.promptTokens, completion: job.completionTokens },
      credits: { main: job.paid.main, conversation_limit: job.paid.conversation_limit },
      time_ms: startedAtMs === null ? 0 : Math.max(0, (finishedAtMs ?? at.nowMs) - startedAtMs),
    },
    running: job.running,
    waiting: job.waiting,
    created_at: timeOf(job.createdAtMs),
    started_at: startedAtMs === null ? null : timeOf(startedAtMs),
    finished_at: finishedAtMs === null ? null : timeOf(finishedAtMs),
    expires_at: finishedAtMs === null ? null : timeOf(finishedAtMs + at.keptMs),
  };
}

function timeOf(atMs: number): string {
  return new Date(atMs).toISOString();
}

/** A BatchTaskResult as a line of its own, its stored JSON as it is. */
export function resultLine({ position, status, body, processingMs }: TaskResult): string {
  const completion = status === 'completed' ? lineOf(body) : 'null';
  const error = status === 'failed' ? lineOf(body ?? JSON.stringify(taskErrorOf(null))) : 'null';
  return `{"index":${position},"status":"${status}","completion":${completion},"error":${error},"processing_time_ms":${processingMs}}\n`;
}

/** The same JSON without line ends: between its values they mean nothing, and within a text they are escaped. */
function lineOf(json: string | null): string {
  return json === null ? 'null' : json.replace(/[\r\n]+/g, ' ');
}

/** The same for a stranger's job and for none. */
export function noSuchJob(): AppError {
  return new AppError('NOT_FOUND', 'There is no job of yours by that id. Finished ones are forgotten after a while.');
}

export function tooManyJobs(most: number): AppError {
  const message = `At most ${most} jobs of yours may be open at once. Wait until one has finished, or cancel one.`;
  return new AppError('CONFLICT', message);
}
