import { setTimeout as sleep } from 'node:timers/promises';
import type { BatchField } from './batch-field.ts';
import { type BatchUser, tasksOfJob } from './batch-user.ts';
import type { Plan } from './compare.ts';
import { requestBody } from './completion.ts';
import type { Replies } from './open-loop.ts';

/** What one user does in bulk while another asks single completions. */
export const companies = ['alone', 'job', 'calls', 'intake'] as const;
export type Company = (typeof companies)[number];

/** An answer's time of a model that is asked little, and the worst case: a model that answers at once. */
export const settings = [
  { answerMs: 40, jobs: 1 },
  { answerMs: 0, jobs: 9 },
] as const satisfies readonly { answerMs: number /** That last for one turn. */; jobs: number }[];
type Setting = (typeof settings)[number];

/** Of the single completions, in milliseconds. */
export interface Turn {
  p50: number;
  p95: number;
  p99: number;
  slowest: number;
  /** Of the other user; null where there are none. */
  tasksPerSecond: number | null;
  /** What it took to have a job accepted, each time. */
  acceptedMs: readonly number[];
}

/** What the other user did meanwhile. */
interface Deeds {
  tasks: number;
  acceptedMs: number[];
}

export interface BatchFigures {
  perSecond: number;
  /** By setting: the turns of each round, made next to each other in time. */
  rounds: { answerMs: number; turns: Record<Company, Turn>[] }[];
}

const perSecond = 20;
const callsAtOnce = 2;
/** A user may have ten open. */
const mostJobs = 9;
/** What ended a moment ago is still written. */
const pauseMs = 500;

export function batchTurns(rounds: number): number {
  return rounds * settings.length * companies.length;
}

/** Measures single completions of one user by themselves, and beside all that another may do in bulk. */
export async function batchFigures(field: BatchField, plan: Plan, say: (what: string) => void): Promise<BatchFigures> {
  const figures: BatchFigures = { perSecond, rounds: [] };
  for (const setting of settings) {
    await field.answerAfter(setting.answerMs);
    for (const company of companies) {
      say(`warming up: answers after ${setting.answerMs} ms, ${company}`);
      await turn(field, field.userOf(0), { company, setting, seconds: plan.warmUpSeconds });
    }
    const turns: Record<Company, Turn>[] = [];
    for (let number = 1; number <= plan.rounds; number++) {
      const round: Partial<Record<Company, Turn>> = {};
      // The other way round every other time, so that nobody always follows the same neighbour.
      for (const company of number % 2 ? companies : companies.toReversed()) {
        say(`round ${number} of ${plan.rounds}: answers after ${setting.answerMs} ms, ${company}`);
        round[company] = await turn(field, field.userOf(number), { company, setting, seconds: plan.seconds });
      }
      turns.push(round as Record<Company, Turn>);
    }
    figures.rounds.push({ answerMs: setting.answerMs, turns });
  }
  return figures;
}

/** Runs its work beside the single completions. */
type Beside = (work: () => Promise<Deeds>) => Promise<Turn>;

async function turn(
  field: BatchField,
  user: BatchUser,
  { company, setting, seconds }: { company: Company; setting: Setting; seconds: number },
): Promise<Turn> {
  const pace = { ...field.single, body: requestBody('bcot-medium', false), mark: '"enhancement":{', perSecond };
  const beside: Beside = async (work) => {
    const startMs = performance.now();
    let tookMs = 0;
    const { replies, result } = await field.single.loop.beside(pace, async () => {
      const deeds = await work();
      tookMs = performance.now() - startMs;
      return deeds;
    });
    return turnOf(replies, result, tookMs);
  };
  await sleep(pauseMs);
  return deeds[company](beside, { user, ms: seconds * 1_000, jobs: setting.jobs });
}

interface Scene {
  user: BatchUser;
  ms: number;
  jobs: number;
}

const deeds: Record<Company, (beside: Beside, scene: Scene) => Promise<Turn>> = {
  alone: (beside, { ms }) =>
    beside(async () => {
      await sleep(ms);
      return { tasks: 0, acceptedMs: [] };
    }),

  async job(beside, { user, ms, jobs }) {
    const ids: string[] = [];
    while (ids.length < jobs) ids.push(await user.fileJob('worked'));
    const done = async () => sum(await Promise.all(ids.map(user.doneOf)));
    const turn = await beside(async () => {
      const before = await done();
      await sleep(ms);
      const after = await done();
      if (after === jobs * tasksOfJob) throw new Error('The jobs ended before the turn did: take fewer --seconds.');
      return { tasks: after - before, acceptedMs: [] };
    });
    for (const id of ids) await user.cancel(id);
    return turn;
  },

  async calls(beside, { user, ms }) {
    const underWay: Promise<void>[] = [];
    const turn = await beside(async () => {
      const endMs = performance.now() + ms;
      let tasks = 0;
      const callOn = async () => {
        while (performance.now() < endMs) {
          const count = await user.process();
          if (performance.now() < endMs) tasks += count;
        }
      };
      for (let number = 0; number < callsAtOnce; number++) underWay.push(callOn());
      await Promise.race([sleep(ms), Promise.all(underWay)]);
      return { tasks, acceptedMs: [] };
    });
    await Promise.all(underWay);
    return turn;
  },

  async intake(beside, { user, ms }) {
    const ids: string[] = [];
    const turn = await beside(async () => {
      const endMs = performance.now() + ms;
      const acceptedMs: number[] = [];
      while (ids.length < mostJobs && performance.now() < endMs) {
        const startMs = performance.now();
        ids.push(await user.fileJob('lingering'));
        acceptedMs.push(performance.now() - startMs);
      }
      return { tasks: 0, acceptedMs };
    });
    for (const id of ids) await user.cancel(id);
    return turn;
  },
};

function turnOf({ times, failures, failure }: Replies, { tasks, acceptedMs }: Deeds, tookMs: number): Turn {
  if (failures > 0) throw new Error(`${failures} single completions failed; the first: ${failure}`);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const tasksPerSecond = tasks === 0 ? null : (tasks * 1_000) / tookMs;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: at(1), tasksPerSecond, acceptedMs };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
