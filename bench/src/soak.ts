import { statfsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Field, Kind } from './field.ts';
import { residentMb } from './process-figures.ts';

export interface Soak {
  samples: readonly Memory[];
  /** Growth of its floor after warming up; null where the run was too short to tell. */
  slopeMbPer10Minutes: number | null;
  failures: number;
  failure: string | null;
  served: number;
  /** Why the run ended early; null where it did not. */
  endedBy: string | null;
}

interface Memory {
  minutes: number;
  residentMb: number;
}

/** Memory that grows by no more than this in ten minutes is flat: a heap breathes. */
const flatMbPer10Minutes = 5;

const sliceSeconds = 10;
const connections = 32;
const warmUpShare = 0.3;
const fewestSamples = 9;
const shortestVerdictMinutes = 10;
const leastFreeBytes = 2 ** 30;

/** Asks our server at an even pace, JSON and streams in turn, and watches its memory. */
export async function soak(
  field: Field,
  wish: { minutes: number; perSecond: number },
  say: (what: string) => void,
): Promise<Soak> {
  const ours = field.targets.find(({ name }) => name === 'ours');
  if (!ours || ours.pid === null) throw new Error('Our server is not among the contenders.');
  const { port, pid } = ours;
  const samples: Memory[] = [];
  const counts = { served: 0, failures: 0, failure: null as string | null };
  const startMs = performance.now();
  const minutesGone = () => (performance.now() - startMs) / 60_000;
  let endedBy: string | null = null;

  for (let slice = 0; minutesGone() < wish.minutes && endedBy === null; slice++) {
    const kind: Kind = slice % 2 === 0 ? 'json' : 'stream';
    const sample = await field.load.run({
      ...{ port, connections, seconds: sliceSeconds, perSecond: wish.perSecond },
      requests: ours.requests[kind],
      marks: ours.marks[kind],
    });
    counts.served += sample.served;
    counts.failures += sample.failures;
    counts.failure ??= sample.failure;
    // Between two slices, when nothing is under way.
    await sleep(200);
    const memory = residentMb(pid);
    if (memory === null) throw new Error('This system does not say how much memory a process has.');
    samples.push({ minutes: minutesGone(), residentMb: memory });
    say(`${memory.toFixed(0)} MB after ${counts.served} requests, ${sample.perSecond.toFixed(0)} a second`);
    endedBy = lackOfSpace();
  }
  return { samples, slopeMbPer10Minutes: slope(samples), ...counts, endedBy };
}

export function soakReport(result: Soak): string {
  const { samples, slopeMbPer10Minutes: slopeMb, served, failures, failure, endedBy } = result;
  const lines = samples.map(
    ({ minutes, residentMb: memory }) => `  ${minutes.toFixed(1)} min   ${memory.toFixed(1)} MB`,
  );
  return [
    `RSS of our server\n${lines.join('\n')}`,
    `${served} requests, ${failures} failed${failure === null ? '' : `; the first: ${failure}`}`,
    ...(endedBy === null ? [] : [`Ended early: ${endedBy}`]),
    verdict(slopeMb, samples.at(-1)?.minutes ?? 0),
  ].join('\n\n');
}

function verdict(slopeMb: number | null, minutes: number): string {
  if (slopeMb === null) return 'Too short to tell whether memory grows: give --soak at least three minutes.';
  const growth = `${slopeMb.toFixed(1)} MB in ten minutes after warming up (flat: at most ${flatMbPer10Minutes})`;
  if (minutes < shortestVerdictMinutes) return `${growth}; a hint only, as ${minutes.toFixed(0)} minutes are few`;
  return `${slopeMb <= flatMbPer10Minutes ? '✓' : '✗'} ${growth}`;
}

/** From the least memory of the first third after the warm-up to that of the last: what lies above it is garbage. */
function slope(samples: readonly Memory[]): number | null {
  const settled = samples.slice(Math.ceil(samples.length * warmUpShare));
  if (settled.length < fewestSamples) return null;
  const third = Math.floor(settled.length / 3);
  const [early, late] = [lowest(settled.slice(0, third)), lowest(settled.slice(-third))];
  return ((late.residentMb - early.residentMb) / (late.minutes - early.minutes)) * 10;
}

function lowest(samples: readonly Memory[]): Memory {
  return samples.reduce((least, sample) => (sample.residentMb < least.residentMb ? sample : least));
}

/** Every conversation is kept, a few KB each. */
function lackOfSpace(): string | null {
  const { bavail, bsize } = statfsSync(import.meta.dirname);
  return bavail * bsize < leastFreeBytes ? 'less than 1 GB is left on the disk' : null;
}
