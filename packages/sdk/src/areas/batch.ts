import type { Methods } from '../core/methods.ts';
import type { RequestOptions } from '../core/options.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Send } from '../core/request.ts';
import { type BatchJobs, batchJobs } from './batch-jobs.ts';
import { BatchStream } from './batch-stream.ts';
import type { BatchParams, BatchResult, BatchTaskResult } from './batch-words.ts';

const path = '/v1/batch/process';

/** Many chats at once. */
export interface Batch {
  /** Batches that are worked off in the background: more tasks, and nobody needs to wait. */
  jobs: BatchJobs;

  /**
   * Answers all tasks; a task that fails has its error in its result, and what it took is given back.
   *
   * Throws `CreditsExhaustedError` when not all can be paid for; then none was begun. Tried again under the same
   * idempotency key, as a completion is. Whoever leaves stops what has not begun.
   */
  process(params: BatchParams, options?: RequestOptions): APIPromise<BatchResult>;

  /** The same, with each result as its task ends. It starts at once, and is not sent again once it has begun. */
  stream(params: BatchParams, options?: RequestOptions): BatchStream;
}

export function batch(send: Send, methods: Methods): Batch {
  return {
    jobs: batchJobs(send, methods),
    process: methods.given('POST', path),
    stream: (params, options) =>
      new BatchStream(
        (signal, onTask) => {
          // The contract's tests, not the SDK, hold the server to this type.
          const aside = { name: 'task', tell: (result: object) => onTask(result as BatchTaskResult) };
          return send.stream('POST', path, { body: params, repeat: 'keyed' }, { ...options, signal }, aside);
        },
        params.batch.length,
        options?.signal,
      ),
  };
}
