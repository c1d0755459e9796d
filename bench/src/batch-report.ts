import { type BatchFigures, type Company, companies, type Turn } from './batch.ts';
import { type Spread, spreadOf } from './spread.ts';

const named: Record<Company, string> = {
  alone: 'alone',
  job: 'beside a job of 10,000 tasks',
  calls: 'beside batches of 100 tasks',
  intake: 'beside 10,000 tasks being accepted',
};
/** What is promised of the ratio at p95. */
const mostTimes = 2;

/** Medians of the rounds, and ratios to the turn alone in the same round. */
export function batchReport({ perSecond, rounds }: BatchFigures): string {
  const head =
    '| the model answers after | single completions | p50 ms | p95 ms | p99 ms | slowest | p95 ÷ alone | tasks/s |';
  const rows = rounds.flatMap(({ answerMs, turns }) =>
    companies.map((company) => `| ${[`${answerMs} ms`, named[company], ...cells(turns, company)].join(' | ')} |`),
  );
  const accepted = spreadOf(rounds.flatMap(({ turns }) => turns.flatMap(({ intake }) => intake.acceptedMs)));
  return [
    `${perSecond} single completions a second`,
    [head, '| --- | --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n'),
    `A job of 10,000 tasks is accepted in ${spread(accepted, 0)} ms`,
    rounds.map(goalLine).join('\n'),
  ].join('\n\n');
}

function cells(turns: readonly Record<Company, Turn>[], company: Company): string[] {
  const median = (figure: 'p50' | 'p95' | 'p99' | 'slowest' | 'tasksPerSecond') =>
    spreadOf(turns.map((round) => round[company][figure]))?.median;
  const times = [median('p50'), median('p95'), median('p99'), median('slowest')].map((ms) => ms?.toFixed(1) ?? '–');
  return [...times, spread(ratios(turns, company), 2), median('tasksPerSecond')?.toFixed(0) ?? '–'];
}

function goalLine({ answerMs, turns }: BatchFigures['rounds'][number]): string {
  const worst = Math.max(...companies.map((company) => ratios(turns, company)?.median ?? Number.NaN));
  const told = `answers after ${answerMs} ms: at most ${mostTimes} × at p95`;
  return `${worst <= mostTimes ? '✓' : '✗'} ${told}: ${worst.toFixed(2)} × in the worst row`;
}

function ratios(turns: readonly Record<Company, Turn>[], company: Company): Spread | null {
  return spreadOf(turns.map((round) => round[company].p95 / round.alone.p95));
}

function spread(figures: Spread | null, digits: number): string {
  return figures ? [figures.min, figures.median, figures.max].map((figure) => figure.toFixed(digits)).join(' – ') : '–';
}
