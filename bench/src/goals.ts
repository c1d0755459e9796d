import type { Results, Round, ScenarioKey, Turn } from './compare.ts';
import type { TargetName } from './field.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Something that we promise, and whether this run bears it out. */
export interface Goal {
  promise: string;
  measured: Spread;
  unit: '×' | 'ms';
  isMet: boolean;
}

/** Goals of the contenders that took part, each held against the median of its rounds. */
export function goalsOf({ rounds }: Results): Goal[] {
  return wanted.flatMap(({ promise, scenario, against, figure, unit, least, most }) => {
    const measured = spreadOf(rounds[scenario].map((round) => compared(round, against, figure)));
    if (!measured) return [];
    const isMet = measured.median >= (least ?? Number.NEGATIVE_INFINITY) && measured.median <= (most ?? Infinity);
    return [{ promise, measured, unit, isMet }];
  });
}

type Figure = (ours: Turn, theirs: Turn) => number;

interface Wanted {
  promise: string;
  scenario: ScenarioKey;
  against: TargetName;
  figure: Figure;
  unit: Goal['unit'];
  least?: number;
  most?: number;
}

const throughput: Figure = (ours, theirs) => ours.perSecond / theirs.perSecond;
const slowest: Figure = (ours, theirs) => ours.total.p99 / theirs.total.p99;
const added: Figure = (ours, theirs) => ours.total.p50 - theirs.total.p50;
const addedToFirst: Figure = (ours, theirs) =>
  (ours.firstData?.p50 ?? Number.NaN) - (theirs.firstData?.p50 ?? Number.NaN);

const wanted: readonly Wanted[] = [
  ...(['json32', 'stream32'] as const).flatMap((scenario): Wanted[] => {
    const kind = scenario === 'json32' ? 'JSON' : 'SSE';
    return [
      wish(`${kind}: at least 5 × Portkey's throughput`, scenario, 'portkey', throughput, { least: 5 }),
      wish(`${kind}: at most half of Portkey's p99`, scenario, 'portkey', slowest, { most: 0.5 }),
      wish(`${kind}: at least 0.5 × a bare Node proxy's throughput`, scenario, 'node', throughput, { least: 0.5 }),
    ];
  }),
  { ...wish('JSON: less than 1 ms added at one connection', 'json1', 'direct', added, { most: 1 }), unit: 'ms' },
  {
    ...wish('SSE: less than 1 ms added to the first event', 'stream1', 'direct', addedToFirst, { most: 1 }),
    unit: 'ms',
  },
];

function wish(
  promise: string,
  scenario: ScenarioKey,
  against: TargetName,
  figure: Figure,
  bound: { least: number } | { most: number },
): Wanted {
  return { promise, scenario, against, figure, unit: '×', ...bound };
}

function compared(round: Round, against: TargetName, figure: Figure): number | null {
  const { ours } = round;
  const theirs = round[against];
  return ours && theirs ? figure(ours, theirs) : null;
}
