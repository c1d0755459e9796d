#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { printConfig } from './commands/config.ts';
import { serve } from './commands/serve.ts';
import { ConfigError, type LoadedConfig, loadConfig } from './config/load.ts';
import { settings } from './config/settings.ts';
import { contractJson, contractYaml } from './contract/document.gen.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

const program = new Command('promptenchanter')
  .description('Makes prompts better before a language model sees them.')
  .version(version)
  .addHelpText('after', '\nEvery setting is read from flags, the environment and .env, the stronger first.');

withSettings(program.command('serve', { isDefault: true }).description('start the server (the default)')).action(
  (_flags, command: Command) => serve(settingsOf(command), { root, version }),
);

withSettings(
  program
    .command('config')
    .description('print the settings in force, secrets hidden')
    .option('--json', 'as JSON')
    .option('--show-origin', 'with where each value came from'),
).action((_flags, command: Command) => {
  const options = command.opts<{ json?: boolean; showOrigin?: boolean }>();
  printConfig(settingsOf(command), { json: options.json ?? false, showOrigin: options.showOrigin ?? false });
});

program
  .command('openapi')
  .description('print the contract')
  .option('--json', 'as JSON')
  .action((options: { json?: boolean }) => {
    process.stdout.write(options.json ? `${contractJson}\n` : contractYaml);
  });

await program.parseAsync().catch((error: unknown) => {
  const isForOperator = error instanceof Error && (error instanceof ConfigError || !('code' in error));
  process.stderr.write(`${isForOperator ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(error instanceof ConfigError ? 2 : 1);
});

/** Secrets are no flags: every user of the machine can read a command line. */
function withSettings(command: Command): Command {
  for (const [name, { doc, standard, isSecret }] of Object.entries(settings)) {
    if (isSecret) continue;
    command.addOption(new Option(`${flagOf(name)} <value>`, standard ? `${doc} (${standard})` : doc));
  }
  return command;
}

function settingsOf(command: Command): LoadedConfig {
  const given = command.opts<Record<string, string | undefined>>();
  const flags = Object.keys(settings).flatMap((name) => {
    const value = given[new Option(flagOf(name)).attributeName()];
    return value === undefined ? [] : [[name, value] as const];
  });
  return loadConfig(Object.fromEntries(flags));
}

function flagOf(name: string): string {
  return `--${name.toLowerCase().replaceAll('_', '-')}`;
}
