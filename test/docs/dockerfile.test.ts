import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, isAbsolute, join, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOf, type Stage, said, stagesOf } from './dockerfile.ts';
import { root } from './guide.ts';

const dockerfile = readFileSync(join(root, 'deploy/Dockerfile'), 'utf8');
const stages = stagesOf(dockerfile);
const last = stages.at(-1);

/** What only a container may do: bring tools into the image, and write where root alone writes. */
const notRun = [
  'npm install --global pnpm@12',
  'ln -s /app/packages/server/dist/main.js /usr/local/bin/promptenchanter',
  'install --directory --owner=10001 --group=10001 --mode=0700 /data',
];

const home = mkdtempSync(join(tmpdir(), 'image-'));
const folderOf = (stage: string) => join(home, stage);
const inside = (stage: string, path: string) => (isAbsolute(path) ? join(folderOf(stage), path) : path);

// Every stage is a folder that stands for its root. The workspace's pnpm takes what it has, and asks for what it has not.
beforeAll(() => {
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'pnpm'), '#!/bin/sh\nexec npx --yes pnpm@12 --prefer-offline "$@"\n');
  chmodSync(join(bin, 'pnpm'), 0o755);
  for (const stage of stages) carryOut(stage);
}, 300_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

function carryOut({ name, from, steps }: Stage): void {
  mkdirSync(folderOf(name), { recursive: true });
  if (existsSync(folderOf(from))) cpSync(folderOf(from), folderOf(name), { recursive: true, verbatimSymlinks: true });
  let workdir = steps.length > 0 && existsSync(join(folderOf(name), 'build')) ? '/build' : '/';
  for (const { instruction, rest } of steps) {
    if (instruction === 'WORKDIR') workdir = rest;
    const cwd = inside(name, workdir);
    mkdirSync(cwd, { recursive: true });
    if (instruction === 'COPY') copy(cwd, rest);
    if (instruction === 'RUN' && !notRun.includes(rest))
      execFileSync('sh', ['-c', rest], { cwd, env: environment(), stdio: 'pipe', timeout: 120_000 });
  }
}

/** How this machine reaches its registry is in its environment. */
function environment(): NodeJS.ProcessEnv {
  const path = [join(home, 'bin'), dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, CI: 'true' };
}

function copy(cwd: string, rest: string): void {
  const { from, sources, target } = copyOf(rest);
  for (const source of sources) {
    const origin = from === null ? join(root, source) : inside(from, source);
    const place = join(cwd, target);
    const into = target.endsWith('/') && statSync(origin).isFile() ? join(place, basename(source)) : place;
    cpSync(origin, into, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => from !== null || !isIgnored(path),
    });
  }
}

/** As .dockerignore has it. */
function isIgnored(path: string): boolean {
  const parts = path.slice(root.length).split(sep);
  return parts.includes('node_modules') || parts.includes('dist') || parts.includes('data') || parts.includes('.env');
}

test('the image that the Dockerfile describes serves as its CMD says, is healthy as its HEALTHCHECK says, and stops in order', async () => {
  const data = join(home, 'volume');
  const server = command(said(last, 'CMD'), {
    ...{ PORT: '0', DATA_DIR: data, HOST: '127.0.0.1', WAPI_URL: 'echo', LOG_FORMAT: 'json' },
    ...{ MASTER_KEY: randomBytes(32).toString('base64'), SECRET_KEY: randomBytes(48).toString('base64') },
  });
  const ended = once(server, 'exit');
  const port = await portOf(server);

  const probe = command(said(last, 'HEALTHCHECK')?.replace(/^.*?CMD /, ''), { PORT: port });
  expect(await once(probe, 'exit')).toEqual([0, null]);
  const away = command(said(last, 'HEALTHCHECK')?.replace(/^.*?CMD /, ''), { PORT: '1' });
  expect(await once(away, 'exit')).toEqual([1, null]);
  expect(statSync(data).mode & 0o077).toBe(0);

  server.kill(said(last, 'STOPSIGNAL') as NodeJS.Signals);
  expect(await ended).toEqual([0, null]);
});

test('a container without its secrets does not start, and says which it wants', async () => {
  const server = command(said(last, 'CMD'), { DATA_DIR: join(home, 'empty') });
  let told = '';
  server.stderr?.on('data', (piece: Buffer) => {
    told += piece;
  });
  const [status] = await once(server, 'close');
  expect(status).not.toBe(0);
  for (const name of ['SECRET_KEY', 'WAPI_URL']) expect(told).toContain(name);
});

/** Starts what an exec form names, in the last stage, with the environment that it sets. */
function command(execForm: string | undefined, more: Record<string, string>): ChildProcess {
  const [program = '', ...words] = JSON.parse(execForm ?? '[]') as string[];
  const set = (said(last, 'ENV') ?? '').split(' ').map((pair) => pair.split('=') as [string, string]);
  const cwd = inside('last', said(last, 'WORKDIR') ?? '/');
  expect(program).toBe('node');
  return spawn(process.execPath, words, { cwd, env: { ...Object.fromEntries(set), ...more } });
}

async function portOf(server: ChildProcess): Promise<string> {
  const faults: string[] = [];
  server.stderr?.on('data', (piece: Buffer) => faults.push(piece.toString()));
  if (!server.stdout) throw new Error('There is no output to read.');
  const lines = createInterface({ input: server.stdout });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const { url } = JSON.parse(line) as { url?: string };
      if (url !== undefined) resolve(new URL(url).port);
    });
    server.once('exit', (code) => reject(new Error(`It ended with ${code}: ${faults.join('')}`)));
  });
}

test('the image runs as a fixed user that is not root, and holds no tools, sources or secrets', () => {
  expect(said(last, 'USER')).toMatch(/^[1-9]\d{4}:[1-9]\d{4}$/);
  expect(said(last, 'VOLUME')).toBe('/data');
  expect(stages.map(({ from }) => from)).toEqual(['node:26-slim', 'tools', 'tools', 'node:26-slim']);
  const app = inside('last', '/app');
  for (const name of ['packages/server/src', 'node_modules/.pnpm/typescript@5.9.3', 'packages/server/.env', 'data']) {
    expect(existsSync(join(app, name)), name).toBe(false);
  }
  expect(dockerfile).not.toMatch(/^(ARG|ENV) .*(KEY|PASSWORD|TOKEN)/m);
});

test('every step is carried out here, but for those that need root', () => {
  const runs = stages.flatMap(({ steps }) =>
    steps.flatMap(({ instruction, rest }) => (instruction === 'RUN' ? [rest] : [])),
  );
  expect(runs.filter((run) => notRun.includes(run))).toEqual(notRun);
  expect(runs.length - notRun.length).toBe(3);
});
