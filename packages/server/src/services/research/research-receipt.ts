import type { ResearchReceipt } from '../../contract/types.ts';
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
      plan: rounded(times.planMs),
      search: rounded(times.searchMs),
      read: rounded(times.readMs),
      condense: rounded(times.condenseMs),
      total: rounded(research.totalMs),
    },
  };
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
