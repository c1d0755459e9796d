import type { BatchRequest, BatchTask, CompletionRequest, FieldError, Message } from '../../contract/types.ts';
import { defined } from '../../core/defined.ts';
import { type AppError, invalidRequest } from '../../core/errors.ts';
import type { CompletionBody } from '../prompt/chat-request.ts';
import type { Prepared } from '../prompt/completions.ts';

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

/**
 * Counts what the stored prompts of a batch come to, filled in: few bytes of a request make many. Throws INVALID_REQUEST, naming
 * the task that is one too many.
 * @param mostCharacters Of all of them together.
 */
export function promptMeter(mostCharacters: number): (index: number, prepared: Prepared) => void {
  let characters = 0;
  return (index, { chat }) => {
    characters += chat.stored?.characters ?? 0;
    if (characters <= mostCharacters) return;
    const message = `makes the stored prompts of the batch longer than ${mostCharacters} characters: send fewer at once`;
    throw invalidRequest([{ path: `${placeOf(index)}.prompt`, message }]);
  };
}

/** A task with its stored prompt at the version that it has now: what is charged for is what will be carried out. */
export function pinned({ prompt, ...body }: CompletionRequest, { chat: { stored } }: Prepared): CompletionBody {
  if (!stored) return body;
  const { name, ...used } = stored.used;
  const variables = typeof prompt === 'object' ? prompt.variables : undefined;
  return { ...body, prompt: { pinned: used, ...defined({ variables }) } };
}

export function tooManyTasks(most: number): AppError {
  return invalidRequest([{ path: 'batch', message: `must not have more than ${most} tasks` }]);
}

/** As in `batch[3]`. */
export function placeOf(index: number): string {
  return `batch[${index}]`;
}

function faultsOf({ prompt, messages, stream }: BatchTask, place: string): FieldError[] {
  const faults: FieldError[] = [];
  if (prompt === undefined && messages === undefined) {
    faults.push({ path: `${place}.prompt`, message: 'is missing, and so is messages: give one of them' });
  }
  if (typeof prompt === 'string' && messages !== undefined) {
    faults.push({ path: `${place}.prompt`, message: 'must not stand beside messages as a text: give one of them' });
  }
  if (stream === true) {
    faults.push({ path: `${place}.stream`, message: 'must be false, or be left out: each answer comes whole' });
  }
  return faults;
}

/** What the task says wins over what holds for all, where null says nothing; and both win over a stored prompt. */
function completionOf(task: BatchTask, all: BatchRequest): CompletionRequest {
  const { prompt, messages, level, r_type, ai_research, research_depth, cache, ...options } = task;
  return {
    ...options,
    ...defined({
      r_type: r_type ?? all.r_type,
      ai_research: ai_research ?? all.enable_research ?? ai_research,
      research_depth: research_depth ?? all.research_depth,
      cache: cache ?? all.cache,
      ...(typeof prompt === 'string' ? { messages: [asked(prompt)] } : { prompt, messages }),
    }),
    level: level ?? all.level,
  };
}

function asked(content: string): Message {
  return { role: 'user', content };
}
