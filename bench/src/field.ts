import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { child } from './child.ts';
import { marksOf, requestBody } from './completion.ts';
import type { Contender, ContenderName } from './contender.ts';
import { type Load, startLoad } from './load.ts';
import { type Running, start } from './running.ts';
import type { UpstreamReport } from './upstream.ts';

export type Kind = 'json' | 'stream';
export type TargetName = ContenderName | 'direct';

/** Something that can be asked: a contender, or the upstream itself. */
export interface Target {
  name: TargetName;
  title: string;
  note: string;
  port: number;
  /** Null for the upstream: its figures are of no interest. */
  pid: number | null;
  /** From spawning to the first reply, of each start. */
  startsMs: readonly number[];
  /** Whole requests as they go on the wire, one for each user. */
  requests: Record<Kind, readonly string[]>;
  marks: Record<Kind, readonly string[]>;
}

/** The upstream, the load generator and the contenders, while they run. */
export interface Field {
  load: Load;
  targets: readonly Target[];
  /** Ends all processes and removes what they wrote. */
  close(): Promise<void>;
}

/** A style is longer than this; all else that a gateway may do to a body is shorter. */
const shortestStyle = 150;

/** Starts everything and sees that each contender truly does what it is measured at. */
export async function openField(contenders: readonly Contender[], starts: number): Promise<Field> {
  const data = fileURLToPath(new URL('../data', import.meta.url));
  mkdirSync(data, { recursive: true });
  const folder = mkdtempSync(join(data, 'run-'));
  const upstream = child<UpstreamReport>('upstream.ts');
  const load = startLoad();
  const running: Running[] = [];
  process.once('exit', removeFolder);

  function removeFolder(): void {
    rmSync(folder, { recursive: true, force: true });
  }

  async function close(): Promise<void> {
    await Promise.all(running.map((one) => one.stop()));
    load.end();
    upstream.end();
    process.off('exit', removeFolder);
    removeFolder();
  }

  async function contending(contender: Contender, origin: string): Promise<Target> {
    const { name, title, note } = contender;
    const startsMs: number[] = [];
    for (let number = 1; number < starts; number++) {
      const trial = await start(contender, origin, join(folder, name));
      startsMs.push(trial.startMs);
      await trial.stop();
    }
    const serving = await start(contender, origin, join(folder, name));
    running.push(serving);
    const { port, pid, place } = serving;
    const access = await contender.access(`http://127.0.0.1:${port}`, place);
    const requests = requestsOf(port, contender.model, access);
    const marks = { json: [...marksOf.json, ...contender.marks], stream: [...marksOf.stream, ...contender.marks] };
    return { name, title, note, port, pid, startsMs: [...startsMs, serving.startMs], requests, marks };
  }

  async function requireProxying(target: Target, addsStyle: boolean): Promise<void> {
    const before = await asked();
    for (const kind of ['json', 'stream'] as const) {
      const job = { port: target.port, connections: 1, seconds: 0.1, perSecond: null };
      const sample = await load.run({ ...job, requests: target.requests[kind], marks: target.marks[kind] });
      if (sample.failures > 0 || sample.served === 0) {
        throw new Error(`${target.title} does not serve ${kind}: ${sample.failure ?? 'no reply'}`);
      }
    }
    const after = await asked();
    if (after.requests === before.requests) throw new Error(`${target.title} did not ask the upstream.`);
    const added = after.lastBody.length - requestBody('gpt-4o', true).length;
    if (addsStyle && added < shortestStyle) throw new Error(`${target.title} added no style.`);
  }

  async function asked() {
    const report = await upstream.ask({}, 5_000);
    if ('requests' in report) return report;
    throw new Error('The upstream did not say what it was asked.');
  }

  try {
    const listening = await upstream.heard(10_000);
    if (!('port' in listening)) throw new Error('The upstream did not say where it listens.');
    const targets = [directly(listening.port)];
    for (const contender of contenders) {
      const target = await contending(contender, `http://127.0.0.1:${listening.port}`);
      await requireProxying(target, contender.addsStyle);
      targets.push(target);
    }
    return { load, targets, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function directly(port: number): Target {
  const requests = requestsOf(port, 'gpt-4o', [{ authorization: 'Bearer x' }]);
  const names = {
    name: 'direct',
    title: 'the upstream itself',
    note: 'answers at once, from bytes made beforehand',
  } as const;
  return { ...names, port, pid: null, startsMs: [], requests, marks: marksOf };
}

function requestsOf(port: number, model: string, access: readonly Record<string, string>[]): Target['requests'] {
  const written = (isStream: boolean) => access.map((headers) => wire(port, headers, requestBody(model, isStream)));
  return { json: written(false), stream: written(true) };
}

function wire(port: number, headers: Record<string, string>, body: string): string {
  const all = {
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /v1/chat/completions HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}
