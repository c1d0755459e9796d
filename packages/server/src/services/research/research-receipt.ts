import type { ResearchReceipt } from '../../contract/types.ts';
import { roundedMs } from '../../core/rounded.ts';
import { citationsIn } from './cite.ts';
import type { Research } from './research.ts';

/** What is told of research. @param answer All text of the model's answer. */
export function researchReceipt(research: Research, addedTokens: number, answer: string): ResearchReceipt {
  const { brief, plan, times } = research;
  const sources = brief?.sources ?? [];
  return {
    depth: research.depth,
    outcome: research.outcome,
    form: brief?.form ?? 'none',
    topics: plan.topics,
    searches: research.searches,
    sources: sources.map(({ id, title, url, published }) => ({ id, title, url, published })),
    skipped: research.skipped,
    citations: { ...citationsIn(answer, sources), removed: research.removed },
    flagged: research.flagged,
    cached: research.isCached,
    researched_at: new Date(research.researchedAtMs).toISOString(),
    added_tokens: addedTokens,
    tokens: research.tokens,
    timings_ms: {
      plan: roundedMs(times.planMs),
      search: roundedMs(times.searchMs),
      read: roundedMs(times.readMs),
      condense: roundedMs(times.condenseMs),
      total: roundedMs(research.totalMs),
    },
  };
}
