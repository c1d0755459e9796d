import type { Lines } from '../core/lines.ts';
import type { Opened } from '../core/opened.ts';
import type { components, operations } from '../generated/contract.gen.ts';

type Schemas = components['schemas'];

/** A completion of a batch, by its `prompt` or its `messages`. What it says wins over what holds for all. */
export type BatchTask = Schemas['BatchTask'];
/** Tasks, and what holds for all of them. */
export type BatchParams = Schemas['BatchRequest'];
/**
 * The tasks of a job one by one, from an array, a generator or a stream, and what holds for all of them. A task without a
 * `level` needs that of all. They are read to the last before the first is sent.
 */
export type BatchTasksParams = { tasks: Lines<BatchTask> } & NonNullable<
  operations['createBatchJob']['parameters']['query']
>;
/** From which task on results are wanted. */
export type BatchResultsParams = NonNullable<operations['getBatchJobResults']['parameters']['query']>;

/** A result for each task, in order, and what came of all. */
export type BatchResult = Opened<Schemas['BatchResult']>;
/** The answer of a task, or why there is none. What it took is given back where there is none. */
export type BatchTaskResult = Opened<Schemas['BatchTaskResult']>;
/** What came of the tasks, what they took, and what was kept of the price. */
export type BatchTotals = Opened<Schemas['BatchTotals']>;
/** A batch that is worked off in the background, and how far it is. */
export type BatchJob = Opened<Schemas['BatchJob']>;
