import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Settings, swift } from '../house.ts';
import { program as installed } from '../program.ts';

/** What came of a run of the program. */
export interface CliRun {
  status: number | null;
  /** Lines of standard output. */
  lines: string[];
  /** Standard error, in whole. */
  notes: string;
}

export interface CliSurroundings {
  settings?: Settings;
  /** Further variables of the environment. */
  env?: Record<string, string>;
  /** What comes on standard input. */
  input?: string;
  cwd?: string;
  /** Another copy of the program. */
  program?: string;
}

/** Runs the program to its end, without a terminal. */
export async function runCli(words: readonly string[], surroundings: CliSurroundings = {}): Promise<CliRun> {
  const { settings = {}, env = {}, input = '', program = installed, cwd } = surroundings;
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program, ...words], {
    env: { PATH, NODE_ENV: 'test', ...swift, ...settings, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  // A command that reads nothing may have ended before.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [output, notes, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, lines: output.split('\n').filter((line) => line !== ''), notes };
}
