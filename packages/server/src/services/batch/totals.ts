import type { BatchTaskResult, BatchTotals } from '../../contract/types.ts';
import { roundedMs } from '../../core/rounded.ts';
import type { Price } from '../../ports/credits.ts';

/** How a task ended. */
export interface TaskEnd {
  result: BatchTaskResult;
  tokens: BatchTotals['tokens'];
  /** What was kept of its price. */
  paid: Price;
}

export function totalsOf(ends: readonly TaskEnd[], ms: number): BatchTotals {
  const totals: BatchTotals = {
    ...{ tasks: ends.length, completed: 0, failed: 0, cancelled: 0 },
    tokens: { prompt: 0, completion: 0 },
    credits: { main: 0, conversation_limit: 0 },
    time_ms: roundedMs(ms),
  };
  for (const { result, tokens, paid } of ends) {
    totals[result.status] += 1;
    totals.tokens.prompt += tokens.prompt;
    totals.tokens.completion += tokens.completion;
    totals.credits.main += paid.main;
    totals.credits.conversation_limit += paid.conversation_limit;
  }
  return totals;
}
