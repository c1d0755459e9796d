import type { Command } from 'commander';
import { migrateDatabase } from '../migrate.ts';
import { type Define, outputOf, serverCommand } from './definition.ts';
import { settingsOf } from './setting-flags.ts';

export const defineMigrate: Define = (program, pkg) => {
  serverCommand(program, 'migrate', 'bring the database up to date, after a copy; a start of the server does the same')
    .option('--check', 'change nothing; ends with 3 where something is pending')
    .action(async (_flags, command: Command) => {
      const { check: isCheck = false } = command.opts<{ check?: boolean }>();
      process.exitCode = await migrateDatabase(settingsOf(command), pkg, { isCheck }, outputOf(command));
    });
};
