import { openCall, pause } from '../core/call.ts';
import type { Methods } from '../core/methods.ts';
import type { RequestOptions } from '../core/options.ts';
import type { ListParams, PagePromise } from '../core/pages.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Send } from '../core/request.ts';
import type { StreamPromise } from '../core/stream-promise.ts';
import type { BatchJob, BatchParams, BatchResultsParams, BatchTaskResult, BatchTasksParams } from './batch-words.ts';

const path = '/v1/batch/jobs';
const longestPollMs = 10_000;
const leastPollMs = 10;

/** How a job is waited for; `maxRetries` and `headers` are those of each look at it. */
export interface WaitOptions extends Omit<RequestOptions, 'idempotencyKey'> {
  /** Told how far it is, at each look. What it throws ends the wait. */
  onProgress?: ((job: BatchJob) => void) | undefined;
  /** Milliseconds from the first look to the next; from then on half as long again each time, up to ten seconds. Default: 1,000. */
  pollMs?: number | undefined;
  /** Milliseconds that the wait may take. Default: no limit. Past it: `APITimeoutError`. The job goes on. */
  timeout?: number | undefined;
}

/** Batches that are worked off in the background, each task once, whatever happens to the server. */
export interface BatchJobs {
  /**
   * Charges for all tasks or for none, and answers at once. `tasks` takes them one by one, and more than a megabyte of
   * them. Throws `CreditsExhaustedError` when not all can be paid for. Tried again under the same idempotency key.
   */
  create(params: BatchParams | BatchTasksParams, options?: RequestOptions): APIPromise<BatchJob>;

  /** Your jobs, the newest first. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<BatchJob>;

  /** How far a job is. Throws `NotFoundError` for one that is not yours, or whose time is over. */
  get(id: string, options?: RequestOptions): APIPromise<BatchJob>;

  /** Stops a job: what has not begun is not done and given back. What was done stays, and so do its results. */
  cancel(id: string, options?: RequestOptions): APIPromise<BatchJob>;

  /**
   * The results of the tasks that have ended, in the order of the tasks, from task number `from`; read as they come.
   *
   * @example
   * for await (const { index, completion, error } of client.batch.jobs.results(id)) console.log(index, error);
   */
  results(id: string, params?: BatchResultsParams, options?: RequestOptions): StreamPromise<BatchTaskResult>;

  /** Waits until every task of a job has ended, and answers it. Leaving stops the wait, not the job. */
  waitUntilDone(id: string, options?: WaitOptions): Promise<BatchJob>;
}

export function batchJobs(send: Send, { bare, list }: Methods): BatchJobs {
  const get = bare('GET', `${path}/{id}`);
  return {
    create: (params, options) => send.json('POST', path, { ...partsOf(params), repeat: 'keyed' }, options),
    list: list(path),
    get,
    cancel: bare('DELETE', `${path}/{id}`, { repeat: 'safe' }),
    results: (id, query = {}, options) => send.lines(`${path}/{id}/results`, { pathParams: { id }, query }, options),
    waitUntilDone: (id, options) => waitUntilDone(get, id, options),
  };
}

function partsOf(params: BatchParams | BatchTasksParams) {
  if (!('tasks' in params)) return { body: params };
  const { tasks: lines, ...query } = params;
  return { lines, query };
}

async function waitUntilDone(get: BatchJobs['get'], id: string, options: WaitOptions = {}): Promise<BatchJob> {
  const { onProgress, pollMs = 1_000, signal: outer, timeout: timeoutMs = Number.POSITIVE_INFINITY, ...each } = options;
  const wait = openCall({ signal: outer, timeoutMs, maxRetries: 0 });
  const { signal } = wait;
  try {
    for (let waitMs = Math.max(pollMs, leastPollMs); ; waitMs *= 1.5) {
      const job = await get(id, { ...each, signal });
      onProgress?.(job);
      if (job.finished_at) return job;
      // Up to a quarter less, so that those who wait do not come together.
      await pause(Math.min(waitMs, longestPollMs) * (1 - Math.random() / 4), signal);
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    wait.close();
  }
}
