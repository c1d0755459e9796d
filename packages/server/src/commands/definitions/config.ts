import type { Command } from 'commander';
import { printConfig } from '../config.ts';
import type { Define } from './definition.ts';
import { settingsOf, withListedSettings } from './setting-flags.ts';

export const defineConfig: Define = (program) => {
  const command = program
    .command('config')
    .description('print the settings in force, secrets hidden')
    .option('--json', 'as JSON')
    .option('--show-origin', 'with where each value came from');
  withListedSettings(command).action((_flags, given: Command) => {
    const { json = false, showOrigin = false } = given.opts<{ json?: boolean; showOrigin?: boolean }>();
    printConfig(settingsOf(given), { json, showOrigin });
  });
};
