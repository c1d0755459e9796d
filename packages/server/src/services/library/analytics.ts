import type { PromptAnalytics, PromptFigures, PromptFiguresRow } from '../../contract/types.ts';
import { type Clock, utcDay } from '../../core/clock.ts';
import { addCounts, histogram, quantile } from '../../core/histogram.ts';
import { roundedMs } from '../../core/rounded.ts';
import type { PromptUsageKey, PromptUsageStore, PromptUsageSums } from '../../ports/prompt-usage.ts';
import { type DayRange, daysOf } from '../operating/day-range.ts';
import type { PromptUsage } from './prompt-usage.ts';

type By = PromptAnalytics['by'];
type Used = Omit<PromptUsageKey, 'tenantId' | 'promptId'> & PromptUsageSums;

/** What figures are summed up by, and in which order they are told. */
const groupings: Record<
  By,
  {
    nameOf(row: Used): string | number | null;
    wordsOf(row: Used): Pick<PromptFiguresRow, By>;
    compare(one: Used, other: Used): number;
  }
> = {
  version: {
    nameOf: ({ version }) => version,
    wordsOf: ({ version }) => ({ version }),
    compare: (one, other) => other.version - one.version,
  },
  day: {
    nameOf: ({ day }) => day,
    wordsOf: ({ day }) => ({ day }),
    compare: (one, other) => inOrder(one.day, other.day),
  },
  label: {
    nameOf: ({ label }) => label,
    wordsOf: ({ label }) => ({ label }),
    compare: ({ label: one }, { label: other }) =>
      one === null || other === null ? Number(one === null) - Number(other === null) : inOrder(one, other),
  },
};

/** How prompts are used, as it is told. */
export function analytics(deps: {
  store: Pick<PromptUsageStore, 'report'>;
  counter: Pick<PromptUsage, 'flushQuietly'>;
  clock: Clock;
}) {
  const { store, counter, clock } = deps;
  return {
    /** What waits in memory counts too. Throws INVALID_REQUEST for days that are none, or too many. */
    async report(
      tenantId: string,
      promptId: string,
      asked: DayRange & { by?: By | undefined },
    ): Promise<PromptAnalytics> {
      const { by = 'version', ...range } = asked;
      const { from, to } = daysOf(range, utcDay(clock.now()));
      await counter.flushQuietly();
      const rows = store.report(tenantId, promptId, from, to);
      const { nameOf, wordsOf, compare } = groupings[by];
      const groups = [...Map.groupBy(rows.toSorted(compare), nameOf).values()];
      const data = groups.flatMap((group) =>
        group.slice(0, 1).map((row) => ({ ...wordsOf(row), ...figuresOf(group) })),
      );
      return { from, to, by, total: figuresOf(rows), data };
    },
  };
}

function figuresOf(rows: readonly PromptUsageSums[]): PromptFigures {
  const latency = histogram();
  for (const { latencyCounts, latencySum } of rows) addCounts(latency, latencyCounts, latencySum);
  const { count, sum } = latency;
  return {
    calls: summed(rows, 'calls'),
    errors: summed(rows, 'errors'),
    prompt_tokens: summed(rows, 'promptTokens'),
    completion_tokens: summed(rows, 'completionTokens'),
    latency_ms: {
      mean: count === 0 ? null : roundedMs(sum / count),
      p50: roundedOrNull(quantile(latency, 0.5)),
      p95: roundedOrNull(quantile(latency, 0.95)),
    },
  };
}

function summed(rows: readonly PromptUsageSums[], name: Exclude<keyof PromptUsageSums, 'latencyCounts'>): number {
  return rows.reduce((sum, row) => sum + row[name], 0);
}

function roundedOrNull(ms: number | null): number | null {
  return ms === null ? null : roundedMs(ms);
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
