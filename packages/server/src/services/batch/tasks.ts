import type { BatchRequest, BatchTask, CompletionRequest, FieldError, Message } from '../../contract/types.ts';
import { defined } from '../../core/defined.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import { refusalWithin } from '../../core/refusal-within.ts';

/**
 * The tasks of a batch as the completions that they are, in their order. Throws INVALID_REQUEST with the paths of up to ten
 * faulty tasks.
 */
export function completionsOf(request: BatchRequest, mostTasks: number): CompletionRequest[] {
  const { batch } = request;
  if (batch.length > mostTasks) throw tooManyTasks(mostTasks);
  const faults = batch.flatMap((task, index) => faultsOf(task, placeOf(index)));
  if (faults.length > 0) throw invalidRequest(faults);
  return batch.map((task) => completionOf(task, request));
}

/** Does something for one task of a batch. What that is refused with names the task. */
export function forTask<Result>(index: number, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof AppError ? refusalWithin(placeOf(index), error) : error;
  }
}

export function tooManyTasks(most: number): AppError {
  return invalidRequest([{ path: 'batch', message: `must not have more than ${most} tasks` }]);
}

function placeOf(index: number): string {
  return `batch[${index}]`;
}

function faultsOf({ prompt, messages, stream }: BatchTask, place: string): FieldError[] {
  const faults: FieldError[] = [];
  if (prompt === undefined && messages === undefined) {
    faults.push({ path: `${place}.prompt`, message: 'is missing, and so is messages: give one of them' });
  }
  if (prompt !== undefined && messages !== undefined) {
    faults.push({ path: `${place}.prompt`, message: 'must not stand beside messages: give one of them' });
  }
  if (stream === true) {
    faults.push({ path: `${place}.stream`, message: 'must be false, or be left out: each answer comes whole' });
  }
  return faults;
}

/** What the task says wins over what holds for all; null says nothing. */
function completionOf(task: BatchTask, all: BatchRequest): CompletionRequest {
  const { prompt, messages, level, r_type, ai_research, research_depth, cache, ...options } = task;
  return {
    ...options,
    ...defined({
      r_type: r_type ?? all.r_type,
      ai_research: ai_research ?? all.enable_research,
      research_depth: research_depth ?? all.research_depth,
      cache: cache ?? all.cache,
    }),
    level: level ?? all.level,
    messages: messages ?? [asked(prompt ?? '')],
  };
}

function asked(content: string): Message {
  return { role: 'user', content };
}
