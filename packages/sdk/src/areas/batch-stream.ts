import { PromptEnchanterError } from '../core/errors.ts';
import { type EndListeners, EventStream } from '../core/event-stream.ts';
import type { APIPromise } from '../core/promise.ts';
import type { Stream } from '../core/stream.ts';
import type { BatchTaskResult, BatchTotals } from './batch-words.ts';

/** What happens in a batch, in order. Newer versions may add types; skip those you do not know. */
export type BatchEvent =
  /** A task has ended, as number `done` of `total`. They end in any order: `result.index` is the place of the task. */
  | { type: 'task'; result: BatchTaskResult; done: number; total: number }
  /** What came of all of them; comes last. */
  | { type: 'totals'; totals: BatchTotals };

/** What the listeners of `on` are given. */
export interface BatchListeners extends EndListeners {
  /** A task has ended, as number `done` of `total`. */
  task: (result: BatchTaskResult, done: number, total: number) => void;
  /** What came of all tasks. */
  totals: (totals: BatchTotals) => void;
}

type Open = (signal: AbortSignal, onTask: (result: BatchTaskResult) => void) => APIPromise<Stream<BatchTotals>>;

/** A batch whose results come as its tasks end: listen with `on`, iterate its events, or await the totals. */
export class BatchStream extends EventStream<BatchTotals, BatchEvent, BatchListeners> {
  readonly #came: { totals?: BatchTotals };

  /** @internal */
  constructor(open: Open, total: number, signal?: AbortSignal) {
    const came: { totals?: BatchTotals } = {};
    let done = 0;
    super({
      open: (own, tell) =>
        open(own, (result) => {
          done += 1;
          tell({ type: 'task', result, done, total }, result, done, total);
        }),
      take: (totals, tell) => {
        came.totals = totals;
        tell({ type: 'totals', totals }, totals);
      },
      signal,
    });
    this.#came = came;
  }

  /** What came of all tasks, when the stream has ended. Throws what the stream throws. */
  async finalTotals(): Promise<BatchTotals> {
    await this.done;
    const { totals } = this.#came;
    if (!totals) throw new PromptEnchanterError('The stream ended without totals.');
    return totals;
  }
}
