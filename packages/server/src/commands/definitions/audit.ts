import type { Command } from 'commander';
import { auditVerify } from '../audit.ts';
import { type Define, inStores, serverCommand } from './definition.ts';

export const defineAudit: Define = (program, pkg) => {
  const audit = program.command('audit').description('the security log');
  serverCommand(audit, 'verify', 'check that no row of it was changed, added or removed')
    .option('--head <link>', 'a link that an earlier run printed, SEQ:HASH')
    .action((_flags, command: Command) => {
      const { head = null } = command.opts<{ head?: string }>();
      return inStores(command, pkg, ({ stores }, output) => auditVerify(stores.audit, stores.anchor, { head }, output));
    });
};
