import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarios } from './compare.ts';
import { ourSource } from './contenders.ts';
import { type Kind, openField } from './field.ts';

/** The part of V8's profile that is read here. */
interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

const shownFunctions = 25;
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Profiles our server under JSON and under streams, and answers where its time went. The profiles stay in the folder. */
export async function profile(folder: string, seconds: number, say: (what: string) => void): Promise<string> {
  const reports: string[] = [];
  for (const { kind, title, connections } of scenarios.filter((scenario) => scenario.connections > 1)) {
    say(`profiling: ${title}`);
    const target = join(resolve(folder), kind);
    await profileKind(kind, connections, seconds, target);
    reports.push(`${title}: ${summary(newestProfile(target), seconds)}`);
  }
  return reports.join('\n\n');
}

async function profileKind(kind: Kind, connections: number, seconds: number, folder: string): Promise<void> {
  const args = () => ['--cpu-prof', `--cpu-prof-dir=${folder}`, ourSource];
  const field = await openField(['ours'], 1, { args });
  try {
    const ours = field.targets.find(({ name }) => name === 'ours');
    if (!ours) return;
    const { port, requests, marks } = ours;
    await field.load.run({
      ...{ port, connections, seconds, perSecond: null },
      requests: requests[kind],
      marks: marks[kind],
    });
  } finally {
    // The profile is written when the server ends.
    await field.close();
  }
}

function newestProfile(folder: string): CpuProfile {
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .sort()
    .at(-1);
  if (!newest) throw new Error(`Our server left no profile in ${folder}.`);
  return JSON.parse(readFileSync(join(folder, newest), 'utf8')) as CpuProfile;
}

function summary(profile: CpuProfile, seconds: number): string {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const byFunction = new Map<string, number>();
  const byPackage = new Map<string, number>();
  let busy = 0;
  for (const { id, microseconds } of lastOf(profile, seconds)) {
    const frame = frames.get(id);
    if (!frame || frame.functionName === '(idle)') continue;
    busy += microseconds;
    add(byFunction, `${frame.functionName || '(anonymous)'} ${placeOf(frame.url, frame.lineNumber)}`, microseconds);
    add(byPackage, packageOf(frame.url, frame.functionName), microseconds);
  }
  const share = (part: number) => `${((100 * part) / busy).toFixed(1).padStart(5)} %`;
  const lines = (times: Map<string, number>, most: number) =>
    [...times]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([name, time]) => `  ${share(time)}  ${name}`)
      .join('\n');
  return [
    `busy ${(busy / 1e6).toFixed(1)} s of ${seconds} s`,
    `by package\n${lines(byPackage, shownFunctions)}`,
    `by function, its own time\n${lines(byFunction, shownFunctions)}`,
  ].join('\n');
}

/** The samples under load: those before are of starting up. */
function lastOf(profile: CpuProfile, seconds: number): { id: number; microseconds: number }[] {
  const all = profile.samples.map((id, index) => ({ id, microseconds: profile.timeDeltas[index] ?? 0 }));
  let left = seconds * 1e6;
  const first = all.findLastIndex(({ microseconds }) => {
    left -= microseconds;
    return left < 0;
  });
  return all.slice(first + 1);
}

function add(sums: Map<string, number>, name: string, amount: number): void {
  sums.set(name, (sums.get(name) ?? 0) + amount);
}

function placeOf(url: string, line: number): string {
  if (url === '') return '';
  const path = url
    .replace('file://', '')
    .replace(repository, '')
    .replace(/^.*node_modules\//, '');
  return `${path}:${line + 1}`;
}

function packageOf(url: string, functionName: string): string {
  if (url === '') return functionName === '(garbage collector)' ? functionName : 'V8 and native code';
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/').replace('node:internal/', 'node:');
  const [, inModules] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (inModules) return inModules;
  const [, floor] = /packages\/server\/src\/(.+?)(?:\/[^/]*)?$/.exec(url) ?? [];
  return floor ? `ours: ${floor}` : url;
}
