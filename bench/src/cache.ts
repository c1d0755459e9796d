import { numberMark } from './client.ts';
import type { Plan } from './compare.ts';
import type { Contender } from './contender.ts';
import type { Field, Kind, Target } from './field.ts';
import { ours } from './our-server.ts';
import { processorMs } from './process-figures.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Our server with its cache of answers. */
export const keeping: Contender = {
  ...ours,
  ...{ name: 'other', title: 'PromptEnchanter with its cache' },
  env: (place) => ({ ...ours.env(place), CACHE_TTL_SECONDS: '3600' }),
};

/** `without`: no cache. `misses`: it is asked and filled by each request, in vain. `hits`: all requests are equal. */
const variants = ['without', 'misses', 'hits'] as const;
type Variant = (typeof variants)[number];

const loads = [
  { title: 'JSON, 32 connections', kind: 'json', connections: 32 },
  { title: 'SSE, 32 connections', kind: 'stream', connections: 32 },
  { title: 'JSON, 1 connection', kind: 'json', connections: 1 },
  { title: 'SSE, 1 connection', kind: 'stream', connections: 1 },
] as const satisfies readonly { title: string; kind: Kind; connections: number }[];

interface Turn {
  perSecond: number;
  p50: number;
  p99: number;
  processorUs: number;
}

export interface CacheFigures {
  /** By load: the turns of each round, made next to each other in time. */
  rounds: Record<string, Record<Variant, Turn>[]>;
}

/** A part of the question as long as the number that takes its place. */
const replaced = 'to a sailor';

export function cacheTurns(rounds: number): number {
  return rounds * loads.length * variants.length;
}

/** Measures the same server without its cache, with it where it does not help, and where it does. */
export async function cacheFigures(field: Field, plan: Plan, say: (what: string) => void): Promise<CacheFigures> {
  for (const variant of ['without', 'misses'] as const) {
    for (const kind of ['json', 'stream'] as const) {
      say(`warming up: ${kind}, ${variant}`);
      await turn(field, variant, { kind, connections: 32 }, plan.warmUpSeconds);
    }
  }
  const rounds: CacheFigures['rounds'] = {};
  for (let number = 1; number <= plan.rounds; number++) {
    for (const load of loads) {
      const round: Partial<Record<Variant, Turn>> = {};
      // The other way round every other time, so that nobody always follows the same neighbour.
      for (const variant of number % 2 ? variants : variants.toReversed()) {
        say(`round ${number} of ${plan.rounds}: ${load.title}, ${variant}`);
        round[variant] = await turn(field, variant, load, plan.seconds);
      }
      rounds[load.title] = [...(rounds[load.title] ?? []), round as Record<Variant, Turn>];
    }
  }
  return { rounds };
}

type Load = Pick<(typeof loads)[number], 'kind' | 'connections'>;

async function turn(field: Field, variant: Variant, { kind, connections }: Load, seconds: number): Promise<Turn> {
  const { port, pid, requests, marks } = targetOf(field, variant);
  const before = processorMs(pid);
  const sample = await field.load.run({
    ...{ port, connections, seconds, perSecond: null, marks: marks[kind] },
    requests: variant === 'hits' ? requests[kind] : requests[kind].map(numbered),
  });
  if (sample.failures > 0) throw new Error(`Replies failed (${variant}): ${sample.failure}`);
  const usedMs = (processorMs(pid) ?? Number.NaN) - (before ?? Number.NaN);
  const { perSecond, total, served } = sample;
  return { perSecond, p50: total.p50, p99: total.p99, processorUs: (usedMs * 1_000) / served };
}

function targetOf({ targets }: Field, variant: Variant): Target & { pid: number } {
  const target = targets.find(({ name }) => name === (variant === 'without' ? 'ours' : 'other'));
  if (!target || target.pid === null) throw new Error(`There is no server to measure ${variant}.`);
  return { ...target, pid: target.pid };
}

/** A request that differs from all others, and is no longer than before. */
function numbered(request: string): string {
  if (!request.includes(replaced)) throw new Error('The question is not what it was: no number can be put into it.');
  return request.replace(replaced, numberMark);
}

/** Medians of the rounds, and ratios to the turn without the cache in the same round. */
export function cacheReport({ rounds }: CacheFigures): string {
  const head = '| | requests/s | p50 ms | p99 ms | CPU µs a request | throughput ÷ without | CPU ÷ without |';
  const rows = Object.entries(rounds).flatMap(([title, turns]) =>
    variants.map((variant) => {
      const median = (figure: keyof Turn) =>
        spreadOf(turns.map((round) => round[variant][figure]))?.median ?? Number.NaN;
      const ratio = (figure: keyof Turn) =>
        spreadOf(turns.map((round) => round[variant][figure] / round.without[figure]));
      const figures = [median('perSecond').toFixed(0), median('p50').toFixed(2), median('p99').toFixed(1)];
      const ratios = [spread(ratio('perSecond')), spread(ratio('processorUs'))];
      return `| ${[`${title}: ${variant}`, ...figures, median('processorUs').toFixed(0), ...ratios].join(' | ')} |`;
    }),
  );
  return [head, '| --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function spread(figures: Spread | null): string {
  return figures ? [figures.min, figures.median, figures.max].map((figure) => figure.toFixed(2)).join(' – ') : '–';
}
