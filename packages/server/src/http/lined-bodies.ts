import type { OperationId as Id } from '../contract/operations.gen.ts';
import type { BatchRequest, BatchTask, BundledPrompt, PromptBundle } from '../contract/types.ts';
import { type AppError, invalidRequest } from '../core/errors.ts';
import { tooManyTasks } from '../services/batch/tasks.ts';

/** What holds for all tasks, from the query. */
type BatchQuery = Partial<Omit<BatchRequest, 'batch'>>;

/** What the lines of a body are, and what they make up. */
export interface LinedBody {
  /** What one of them is called. */
  noun: 'task' | 'prompt';
  /** The list of the body in which each line stands. */
  field: 'batch' | 'prompts';
  /** How many times the bytes of a body one line may have. A prompt comes with all of its versions. */
  lineFactor: number;
  /** The same of its values, which cost more to look at. */
  valuesFactor: number;
  /** Whether the query is the rest of the body, and must be left out where the body is one document. */
  hasRestInQuery: boolean;
  tooMany(most: number): AppError;
  /** The body, from its lines, held against the contract one by one, and the query. Throws INVALID_REQUEST. */
  bodyOf(lines: readonly unknown[], query: object): unknown;
}

export const tasks: LinedBody = {
  noun: 'task',
  field: 'batch',
  lineFactor: 1,
  valuesFactor: 1,
  hasRestInQuery: true,
  tooMany: tooManyTasks,
  bodyOf: (lines, query) => batchOf(lines as BatchTask[], query),
};

const prompts: LinedBody = {
  noun: 'prompt',
  field: 'prompts',
  lineFactor: 8,
  valuesFactor: 4,
  hasRestInQuery: false,
  tooMany: (most) => invalidRequest([{ path: 'prompts', message: `must not have more than ${most} prompts` }]),
  bodyOf: (lines): PromptBundle => ({ prompts: lines as BundledPrompt[] }),
};

/** Of every operation that takes lines. */
export const linedBodies: Partial<Record<Id, LinedBody>> = {
  processBatch: tasks,
  createBatchJob: tasks,
  importPrompts: prompts,
};

function batchOf(batch: BatchTask[], query: BatchQuery): BatchRequest {
  const [first] = batch;
  if (!first) throw invalidRequest([{ path: 'batch', message: 'must have at least one task, as a line of the body' }]);
  const unnamed = batch.findIndex((task) => query.level === undefined && task.level === undefined);
  if (unnamed >= 0) {
    throw invalidRequest([{ path: `batch[${unnamed}].level`, message: 'is missing, and so is level in the query' }]);
  }
  // Where the query names none every task does, and that of all counts for nothing.
  const level = query.level ?? first.level ?? 'low';
  return { ...query, batch, level };
}
