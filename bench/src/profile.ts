import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarios } from './compare.ts';
import { type Kind, openField } from './field.ts';
import { profiled } from './our-server.ts';

/** The part of V8's profile that is read here. */
interface CpuProfile {
  nodes: ProfileNode[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: number[];
}

const warmUpSeconds = 3;
const shownLines = 25;
const ourFolder = 'packages/server/src/';
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
  const field = await openField([profiled(folder)], 1);
  try {
    const ours = field.targets.find(({ name }) => name === 'ours');
    if (!ours) return;
    const { port, requests, marks } = ours;
    const job = { port, connections, perSecond: null, requests: requests[kind], marks: marks[kind] };
    await field.load.run({ ...job, seconds: warmUpSeconds });
    await field.load.run({ ...job, seconds });
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
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const [byPackage, byFunction, byOurs] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  let busy = 0;
  for (const { id, microseconds } of lastOf(profile, seconds)) {
    const node = nodes.get(id);
    if (!node || node.callFrame.functionName === '(idle)') continue;
    busy += microseconds;
    add(byPackage, packageOf(node), microseconds);
    add(byFunction, nameOf(node), microseconds);
    add(byOurs, nameOf(nearestOfOurs(node)), microseconds);
  }

  function nearestOfOurs(leaf: ProfileNode): ProfileNode {
    for (let node: ProfileNode | undefined = leaf; node; node = nodes.get(parents.get(node.id) ?? -1)) {
      if (node.callFrame.url.includes(ourFolder)) return node;
    }
    return leaf;
  }

  const share = (part: number) => `${((100 * part) / busy).toFixed(1).padStart(5)} %`;
  const lines = (times: Map<string, number>) =>
    [...times]
      .sort(([, one], [, other]) => other - one)
      .slice(0, shownLines)
      .map(([name, time]) => `  ${share(time)}  ${name}`)
      .join('\n');
  return [
    `busy ${(busy / 1e6).toFixed(1)} s of ${seconds} s`,
    `by package\n${lines(byPackage)}`,
    `by function, its own time\n${lines(byFunction)}`,
    `by function of ours, with all that it calls outside of us\n${lines(byOurs)}`,
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

function nameOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string {
  const path = url
    .replace('file://', '')
    .replace(repository, '')
    .replace(/^.*node_modules\//, '');
  return `${functionName || '(anonymous)'} ${url === '' ? '' : `${path}:${lineNumber + 1}`}`;
}

function packageOf({ callFrame: { functionName, url } }: ProfileNode): string {
  if (url === '') return functionName === '(garbage collector)' ? functionName : 'V8 and native code';
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/').replace('node:internal/', 'node:');
  const [, inModules] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (inModules) return inModules;
  const [, ...floors] = url.slice(url.indexOf(ourFolder)).replace(ourFolder, '/').split('/').slice(0, -1);
  return `ours: ${floors.join('/')}`;
}
