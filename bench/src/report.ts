import { cpus } from 'node:os';
import { type Results, type Round, type ScenarioKey, scenarios, type Turn } from './compare.ts';
import type { Target, TargetName } from './field.ts';
import type { Goal } from './goals.ts';
import { type Spread, spreadOf } from './spread.ts';

type Cell = string;

/** The results as tables for a terminal: medians of the rounds, ratios with their spread. */
export function report(results: Results, targets: readonly Target[], goals: readonly Goal[]): string {
  const tables = scenarios.map(({ key, title, kind }) => {
    const rows = targets.map((target) => figures(results.rounds[key], target, kind === 'stream'));
    return `${title}\n${table([figureNames(kind === 'stream'), ...rows])}`;
  });
  const notes = targets.map(({ title, note }) => `  ${title}: ${note}`).join('\n');
  return [
    `${machine()}\n${notes}`,
    ...tables,
    `Ours ÷ theirs: min – median – max of the rounds\n${table(ratios(results, targets))}`,
    `Memory and start\n${table(processes(results, targets))}`,
    ...failures(results, targets),
    `Goals\n${goals.map(goalLine).join('\n')}`,
  ].join('\n\n');
}

/** What the figures were taken on. */
export function machine(): string {
  const all = cpus();
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${all.length} × ${all[0]?.model.trim()}`;
}

function figureNames(isStream: boolean): Cell[] {
  const first = isStream ? ['first event p50', 'p99', 'added'] : [];
  return ['', 'requests/s', 'p50 ms', 'p99 ms', 'added p50', ...first, 'CPU µs/request'];
}

function figures(rounds: readonly Round[], { name, title }: Target, isStream: boolean): Cell[] {
  const median = (figure: (turn: Turn, direct: Turn) => number | null | undefined) =>
    spreadOf(rounds.map(({ [name]: turn, direct }) => (turn && direct ? figure(turn, direct) : null)))?.median;
  const first = [
    milliseconds(median((turn) => turn.firstData?.p50)),
    milliseconds(median((turn) => turn.firstData?.p99)),
    milliseconds(median((turn, direct) => (turn.firstData?.p50 ?? Number.NaN) - (direct.firstData?.p50 ?? 0))),
  ];
  return [
    title,
    whole(median((turn) => turn.perSecond)),
    milliseconds(median((turn) => turn.total.p50)),
    milliseconds(median((turn) => turn.total.p99)),
    milliseconds(median((turn, direct) => turn.total.p50 - direct.total.p50)),
    ...(isStream ? first : []),
    whole(median((turn) => turn.processorUs)),
  ];
}

function ratios({ rounds }: Results, targets: readonly Target[]): Cell[][] {
  const others = targets.filter(({ name }) => name !== 'ours' && name !== 'direct');
  const rows = others.flatMap(({ name, title }) =>
    scenarios.map(({ key, title: scenario }) => [
      `${title}: ${scenario}`,
      ratio(rounds[key], name, (turn) => turn.perSecond),
      ratio(rounds[key], name, (turn) => turn.total.p50),
      ratio(rounds[key], name, (turn) => turn.total.p99),
      ratio(rounds[key], name, (turn) => turn.processorUs),
    ]),
  );
  return [['', 'throughput', 'p50', 'p99', 'CPU/request'], ...rows];
}

function ratio(rounds: readonly Round[], name: TargetName, figure: (turn: Turn) => number | null): Cell {
  const all = rounds.map(({ ours, [name]: theirs }) => {
    const mine = ours && figure(ours);
    const other = theirs && figure(theirs);
    return mine && other ? mine / other : null;
  });
  return spread(spreadOf(all));
}

function processes({ memory }: Results, targets: readonly Target[]): Cell[][] {
  const rows = targets
    .filter(({ pid }) => pid !== null)
    .map(({ name, title, startsMs }) => [
      title,
      whole(memory[name]?.beforeMb),
      whole(memory[name]?.afterMb),
      spread(spreadOf(startsMs), whole),
    ]);
  return [['', 'RSS before, MB', 'RSS after, MB', 'start, ms'], ...rows];
}

/** A figure of a contender that failed in between is none: it is said beside it. */
function failures({ rounds }: Results, targets: readonly Target[]): string[] {
  const all = Object.keys(rounds) as ScenarioKey[];
  return targets.flatMap(({ name, title }) => {
    const turns = all.flatMap((key) => rounds[key].flatMap((round) => round[name] ?? []));
    const count = turns.reduce((sum, turn) => sum + turn.failures, 0);
    const first = turns.find((turn) => turn.failure !== null)?.failure;
    return count === 0 ? [] : [`${title}: ${count} replies failed; the first: ${first}`];
  });
}

function goalLine({ promise, measured, unit, isMet }: Goal): string {
  return `${isMet ? '✓' : '✗'} ${promise}: ${spread(measured)} ${unit}`;
}

function spread(figures: Spread | null, shown: (figure: number) => Cell = precise): Cell {
  return figures ? `${shown(figures.min)} – ${shown(figures.median)} – ${shown(figures.max)}` : '–';
}

function precise(figure: number): Cell {
  return figure.toFixed(2);
}

function whole(figure: number | null | undefined): Cell {
  return figure === null || figure === undefined ? '–' : String(Math.round(figure));
}

function milliseconds(figure: number | undefined): Cell {
  return figure === undefined || Number.isNaN(figure) ? '–' : figure.toFixed(figure < 10 ? 3 : 1);
}

/** The first column to the left, the figures to the right. */
function table(rows: readonly Cell[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: Cell[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return rows.map((row) => `  ${line(row).join('   ')}`).join('\n');
}
