import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender, Place } from './contender.ts';

/** A contender that serves. */
export interface Running {
  port: number;
  pid: number;
  /** From its spawning to its first reply. */
  startMs: number;
  place: Place;
  stop(): Promise<void>;
}

const longestStartMs = 20_000;
const pollMs = 3;

/** Starts a contender and waits until it serves. What it writes goes to a file, as it would in production. */
export async function start(contender: Contender, upstream: string, folder: string): Promise<Running> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const place: Place = { port: await freePort(), upstream, folder };
  const logFile = join(folder, 'output.log');
  const output = openSync(logFile, 'a');
  const startedMs = performance.now();
  const server = spawn(process.execPath, contender.args(place), {
    cwd: folder,
    env: { ...outerEnv(), NODE_ENV: 'production', ...contender.env(place) },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  try {
    await ready(`http://127.0.0.1:${place.port}${contender.readyPath}`, server);
  } catch (cause) {
    kill();
    process.off('exit', kill);
    throw new Error(`${contender.title} did not start:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`, { cause });
  }
  return {
    port: place.port,
    pid: server.pid ?? 0,
    startMs: performance.now() - startedMs,
    place,
    async stop() {
      process.off('exit', kill);
      await stopped(server);
    },
  };
}

/** Settings of ours that happen to be set outside would change what is measured. */
function outerEnv(): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  return { PATH, HOME, TMPDIR, SystemRoot };
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  const latestMs = performance.now() + longestStartMs;
  while (performance.now() < latestMs) {
    if (server.exitCode !== null) throw new Error(`It ended with code ${server.exitCode}.`);
    const reply = await fetch(url).catch(() => null);
    if (reply?.status === 200) return;
    await sleep(pollMs);
  }
  throw new Error(`It was not ready after ${longestStartMs} ms.`);
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  const timer = setTimeout(() => server.kill('SIGKILL'), 10_000);
  server.kill('SIGTERM');
  await exit;
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
