import { createHash } from 'node:crypto';
import type { DepthBounds } from '../../config/depth-setting.ts';
import type { ResearchDepth, ResearchOutcome } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { describeError } from '../../core/errors.ts';
import { type SharedWork, sharedWork } from '../../core/shared-work.ts';
import type { Cache } from '../../ports/cache.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Inquiry, ResearchCaller } from './inquiry.ts';
import { type Investigate, type Investigation, noTokens } from './investigation.ts';
import { keptMs } from './keeping.ts';
import { progressTo, type Tell } from './progress.ts';

/** What research came to. */
export interface Research extends Investigation {
  depth: ResearchDepth;
  isCached: boolean;
  /** From the first step to the last of this request, in milliseconds. */
  totalMs: number;
}

export type ResearchService = ReturnType<typeof researchService>;

/** Changes whenever what is found for the same question would be put differently. */
const editionOfPrompts = 1;

/** That nothing was found is believed for this long. */
const emptyMs = 60_000;

/** Looks up what a chat asks; the same question is looked up once and remembered. */
export function researchService(deps: {
  investigate: Investigate;
  cache: Cache;
  keepMs: number;
  /** What shapes the findings beside the question: the model and who is asked. */
  shapedBy: () => readonly string[];
  bounds: (depth: ResearchDepth) => DepthBounds;
  clock: Clock;
  metrics: Pick<Metrics, 'researchEnded'>;
}) {
  const { cache, clock, metrics } = deps;
  const underWay: SharedWork<Investigation, Parameters<Tell>[0]> = sharedWork();

  async function carriedOut(inquiry: Inquiry, caller: ResearchCaller, tell: Tell): Promise<Research> {
    const { depth } = inquiry;
    const startedMs = clock.elapsed();
    const key = keyOf(inquiry, deps.shapedBy());
    const kept = await cache.get(key);
    if (kept !== null) {
      const { outcome, ...rest } = JSON.parse(kept) as Investigation;
      progressTo(tell, clock).done(outcome);
      return { ...rest, outcome, ...nothingTaken, depth, isCached: true, totalMs: clock.elapsed() - startedMs };
    }
    const { result, isFirst } = await underWay.join(
      key,
      { signal: caller.signal, onNews: tell },
      async (signal, say) => {
        const found = await deps.investigate(inquiry, deps.bounds(depth), { ...caller, signal }, say);
        await cache.set(key, JSON.stringify(slim(found)), timeToKeep(found));
        return found;
      },
    );
    const taken = isFirst ? {} : nothingTaken;
    return { ...result, ...taken, depth, isCached: !isFirst, totalMs: clock.elapsed() - startedMs };
  }

  function timeToKeep({ outcome, plan }: Investigation): number {
    if (outcome === 'failed') return 0;
    const keepMs = keptMs(deps.keepMs, plan.freshness);
    return outcome === 'nothing_found' ? Math.min(emptyMs, keepMs) : keepMs;
  }

  return {
    bounds: deps.bounds,

    /**
     * Looks it up within the deadline of its depth. Throws only once the caller has left: whatever else goes wrong is an
     * outcome.
     */
    async carryOut(inquiry: Inquiry, caller: ResearchCaller, tell: Tell): Promise<Research> {
      const startedMs = clock.elapsed();
      let research: Research;
      try {
        research = await carriedOut(inquiry, caller, tell);
      } catch (error) {
        if (caller.signal.aborted) throw error;
        caller.log.error({ error: describeError(error) }, 'research broke; the request goes on without it');
        progressTo(tell, clock).done('failed');
        research = {
          ...broken(clock.now()),
          depth: inquiry.depth,
          isCached: false,
          totalMs: clock.elapsed() - startedMs,
        };
      }
      metrics.researchEnded({ outcome: research.outcome, isCached: research.isCached, ms: research.totalMs });
      return research;
    },
  };
}

/** As it is kept: of sources that findings stand for, no text is shown any more. */
function slim({ brief, ...rest }: Investigation): Investigation {
  if (brief?.form !== 'condensed') return { brief, ...rest };
  return { brief: { ...brief, sources: brief.sources.map((source) => ({ ...source, text: '' })) }, ...rest };
}

/** What research comes to that is not begun: its chat asks nothing, or has no room. */
export function notBegun(depth: ResearchDepth, outcome: ResearchOutcome, atMs: number): Research {
  return { ...broken(atMs), outcome, depth, isCached: false, totalMs: 0 };
}

function broken(researchedAtMs: number): Investigation {
  return {
    outcome: 'failed',
    brief: null,
    plan: { isNeeded: true, topics: [], freshness: null, language: null },
    ...{ searches: [], skipped: [], removed: 0, flagged: 0, researchedAtMs },
    ...nothingTaken,
  };
}

const nothingTaken = {
  tokens: { plan: noTokens, condense: noTokens },
  times: { planMs: 0, searchMs: 0, readMs: 0, condenseMs: 0 },
};

/** The same words, however they are spaced and cased, are the same question. */
function keyOf({ depth, tenantId, question, context }: Inquiry, shapedBy: readonly string[]): string {
  const same = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const parts = [editionOfPrompts, tenantId, depth, same(question), same(context), shapedBy];
  return `research:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
}
