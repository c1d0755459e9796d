import type { BatchTaskResult } from '../../contract/types.ts';
import { roundedMs } from '../../core/rounded.ts';
import type { Charge, Ending } from '../../ports/credits.ts';
import type { UpstreamCompletion } from '../../ports/upstream.ts';
import type { Prepared } from '../prompt/completions.ts';
import { textOf } from '../prompt/messages.ts';
import { taskErrorOf } from '../prompt/task-error.ts';
import { transcript } from '../prompt/transcript.ts';
import type { TaskEnd } from './totals.ts';

const nothing = { tokens: { prompt: 0, completion: 0 }, paid: { main: 0, conversation_limit: 0 } };

type Completion = NonNullable<BatchTaskResult['completion']>;

/** @param text The completion with its receipt, as JSON. @param ms What it took, without its wait. */
export function completedResult({
  index,
  prepared,
  charge,
  text,
  ms,
}: {
  index: number;
  prepared: Prepared;
  charge: Charge;
  text: string;
  ms: number;
}): TaskEnd {
  const completion = JSON.parse(text) as Completion;
  const { spent } = completion.enhancement.credits;
  // Of conversations either all are kept or none.
  const conversations = Math.min(spent, charge.price.conversation_limit);
  return {
    result: { index, status: 'completed', completion, error: null, processing_time_ms: roundedMs(ms) },
    tokens: tokensOf(prepared, completion),
    paid: { main: spent - conversations, conversation_limit: conversations },
  };
}

/** What it took was given back. */
export function failedResult(index: number, error: unknown, ms: number): TaskEnd {
  const told = taskErrorOf(error);
  return { ...nothing, result: { ...bare(index, ms), status: 'failed', error: told } };
}

export function cancelledResult(index: number, ms: number): TaskEnd {
  return { ...nothing, result: { ...bare(index, ms), status: 'cancelled' } };
}

/** The end of a conversation that was not begun. */
export function cancelledEnding(atMs: number): Ending {
  return {
    ...{ status: 'cancelled', atMs, processingMs: 0, content: null, bodySha256: null, reply: null, errorCode: null },
    usage: { promptTokens: null, completionTokens: null, source: 'missing' },
  };
}

function bare(index: number, ms: number) {
  return { index, completion: null, error: null, processing_time_ms: roundedMs(ms) };
}

/** Counted as they are for the log: as the model reports them, else estimated. */
function tokensOf({ plan }: Prepared, completion: Completion): TaskEnd['tokens'] {
  const said = transcript();
  said.read(completion as unknown as UpstreamCompletion);
  const usage = said.usage(() => plan.request.messages.map(textOf).join('\n'));
  return { prompt: usage.promptTokens ?? 0, completion: usage.completionTokens ?? 0 };
}
