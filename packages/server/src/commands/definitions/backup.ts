import type { Command } from 'commander';
import { requireConsent } from '../ask.ts';
import { createBackup, listBackups, restoreBackup } from '../backup.ts';
import { type Define, outputOf, serverCommand } from './definition.ts';
import { settingsOf } from './setting-flags.ts';

export const defineBackup: Define = (program, pkg) => {
  const backup = program.command('backup').description('copies of the database, without the master key');

  serverCommand(backup, 'create', 'make one, also while servers run')
    .option('--to <file>', 'where; left out: in the folder of backups, named by the time')
    .action(async (_flags, command: Command) => {
      const { to = null } = command.opts<{ to?: string }>();
      process.exitCode = await createBackup(settingsOf(command), pkg, { to }, outputOf(command));
    });

  serverCommand(backup, 'list', 'print those in the folder of backups').action(async (_flags, command: Command) => {
    process.exitCode = await listBackups(settingsOf(command), outputOf(command));
  });

  serverCommand(backup, 'restore <file>', 'put one in the place of the database, with the server stopped')
    .option('--yes', 'without asking')
    .option('--keep-old-keys', 'let API keys work again that were replaced since')
    .action(async (file: string, _flags, command: Command) => {
      const { yes = false, keepOldKeys = false } = command.opts<{ yes?: boolean; keepOldKeys?: boolean }>();
      const loaded = settingsOf(command);
      await requireConsent(`This puts ${file} in the place of the database: what was done since is gone.`, yes);
      const options = { file, isConfirmed: true, keepOldKeys };
      process.exitCode = await restoreBackup(loaded, pkg, options, outputOf(command));
    });
};
