import type { components } from '../../packages/sdk/src/generated/contract.gen.ts';
import { question, receipt } from './samples.ts';

type Schemas = components['schemas'];

export const asked = { ...question, ai_research: true, research_depth: 'medium' } as const;

/** What a server tells while it researches, in this order. */
export const told: Schemas['ResearchProgress'][] = [
  progress({ step: 'plan', state: 'started', share: 0 }),
  progress({ step: 'plan', state: 'ok', share: 0.1 }),
  progress({ step: 'search', state: 'ok', subject: 'static', share: 0.3 }),
  progress({ step: 'read', state: 'skipped', subject: 'example.org', reason: 'robots', share: 0.6 }),
  progress({ step: 'done', state: 'ok', reason: 'found', share: 1 }),
];

export const researchReceipt: Schemas['ResearchReceipt'] = {
  depth: 'medium',
  outcome: 'found',
  form: 'condensed',
  topics: [{ name: 'primes', queries: ['3599 prime factors'] }],
  searches: [{ provider: 'static', query: '3599 prime factors', status: 'ok', results: 2 }],
  sources: [{ id: 1, title: 'Numbers', url: 'https://numbers.example/3599', published: '2026-11-01' }],
  skipped: [{ url: 'https://example.org/primes', reason: 'robots' }],
  citations: { cited: [1], unknown: [], removed: 0 },
  flagged: 0,
  cached: false,
  researched_at: '2026-11-20T12:00:00.000Z',
  added_tokens: 240,
  tokens: { plan: { prompt: 90, completion: 30 }, condense: { prompt: 800, completion: 120 } },
  timings_ms: { plan: 300, search: 400, read: 900, condense: 700, total: 2_300 },
};

export const researched: Schemas['Receipt'] = { ...receipt, research: researchReceipt };

/** A progress as it stands in a stream. */
export function researchEvent(given: object): string {
  return `event: research\ndata: ${JSON.stringify(given)}\n\n`;
}

function progress(
  given: Pick<Schemas['ResearchProgress'], 'step' | 'state' | 'share'> & Partial<Schemas['ResearchProgress']>,
): Schemas['ResearchProgress'] {
  return { subject: null, reason: null, elapsed_ms: 1_000 * given.share, ...given };
}
