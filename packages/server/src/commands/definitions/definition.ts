import type { Command } from 'commander';
import { type Output, processOutput } from '../output.ts';
import type { Package } from '../serve.ts';
import { type Workshop, withStores } from '../stores.ts';
import { settingsOf, withSettings } from './setting-flags.ts';

/** Adds a command to the program: its name, what it takes, and what is said of it in the help. */
export type Define = (program: Command, pkg: Package) => void;

/** A command that finds something out, or does something, with the data folder. */
export function serverCommand(parent: Command, usage: string, what: string): Command {
  return withSettings(parent.command(usage).description(what).option('--json', 'as JSON'));
}

export function outputOf(command: Command): Output {
  return processOutput(command.opts<{ json?: boolean }>().json ?? false);
}

/** Runs a command beside a server that may be running; its answer becomes the exit status. */
export async function inStores(
  command: Command,
  pkg: Package,
  work: (workshop: Workshop, output: Output) => Promise<number>,
): Promise<void> {
  const output = outputOf(command);
  process.exitCode = await withStores(settingsOf(command), pkg, (workshop) => work(workshop, output));
}
