import type { Field, Kind, Target, TargetName } from './field.ts';
import type { Sample } from './load.ts';
import { processorMs, residentMb } from './process-figures.ts';

export interface Scenario {
  key: ScenarioKey;
  title: string;
  kind: Kind;
  connections: number;
}

export type ScenarioKey = 'json1' | 'json32' | 'stream1' | 'stream32';

export const scenarios: readonly Scenario[] = [
  { key: 'json32', title: 'JSON, 32 connections', kind: 'json', connections: 32 },
  { key: 'stream32', title: 'SSE, 32 connections', kind: 'stream', connections: 32 },
  { key: 'json1', title: 'JSON, 1 connection', kind: 'json', connections: 1 },
  { key: 'stream1', title: 'SSE, 1 connection', kind: 'stream', connections: 1 },
];

/** A sample, and what it cost the contender. */
export interface Turn extends Sample {
  /** Microseconds of processor time for one request; null where the system does not say. */
  processorUs: number | null;
}

/** The turns of all targets in one round of one scenario: made next to each other in time, hence comparable. */
export type Round = Partial<Record<TargetName, Turn>>;

export interface Memory {
  beforeMb: number | null;
  afterMb: number | null;
}

export interface Results {
  rounds: Record<ScenarioKey, Round[]>;
  memory: Partial<Record<TargetName, Memory>>;
}

export interface Plan {
  rounds: number;
  /** Before the rounds, for each target under each kind of load: what V8 takes to compile the busy parts. */
  warmUpSeconds: number;
  seconds: number;
}

/** Gives every target its turn in every scenario of every round. */
export async function compare(field: Field, plan: Plan, say: (what: string) => void): Promise<Results> {
  const { targets } = field;
  const before = targets.map(memoryOf);
  for (const scenario of scenarios) {
    if (scenario.connections === 1) continue;
    for (const target of targets) {
      say(`warming up: ${scenario.title}, ${target.title}`);
      await turn(field, target, scenario, plan.warmUpSeconds);
    }
  }
  const rounds: Results['rounds'] = { json1: [], json32: [], stream1: [], stream32: [] };
  for (let number = 0; number < plan.rounds; number++) {
    for (const scenario of scenarios) {
      const round: Round = {};
      for (const target of rotated(targets, number)) {
        say(`round ${number + 1} of ${plan.rounds}: ${scenario.title}, ${target.title}`);
        round[target.name] = await turn(field, target, scenario, plan.seconds);
      }
      rounds[scenario.key].push(round);
    }
  }
  const memory: Results['memory'] = {};
  for (const [index, target] of targets.entries()) {
    memory[target.name] = { beforeMb: before[index] ?? null, afterMb: memoryOf(target) };
  }
  return { rounds, memory };
}

async function turn(field: Field, target: Target, { kind, connections }: Scenario, seconds: number): Promise<Turn> {
  const { port } = target;
  const beforeMs = target.pid === null ? null : processorMs(target.pid);
  const sample = await field.load.run({
    ...{ port, connections, seconds, perSecond: null },
    requests: target.requests[kind],
    marks: target.marks[kind],
  });
  const afterMs = target.pid === null ? null : processorMs(target.pid);
  const usedMs = beforeMs === null || afterMs === null ? null : afterMs - beforeMs;
  return { ...sample, processorUs: usedMs === null ? null : (usedMs * 1_000) / sample.served };
}

/** The same order from another beginning, so that nobody always follows the same neighbour. */
function rotated<T>(entries: readonly T[], by: number): T[] {
  const start = by % entries.length;
  return [...entries.slice(start), ...entries.slice(0, start)];
}

function memoryOf({ pid }: Target): number | null {
  return pid === null ? null : residentMb(pid);
}
