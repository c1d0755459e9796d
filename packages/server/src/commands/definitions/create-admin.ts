import type { Command } from 'commander';
import { askForAdmin, createAdmin } from '../create-admin.ts';
import { type Define, inStores, serverCommand } from './definition.ts';

export const defineCreateAdmin: Define = (program, pkg) => {
  serverCommand(program, 'create-admin', 'make an admin; the first one is a super admin')
    .option('--username <name>', 'left out: DEFAULT_ADMIN_USERNAME, or it is asked for')
    .option('--email <address>', 'left out: DEFAULT_ADMIN_EMAIL, or it is asked for')
    .option('--name <name>', 'left out: the user name')
    .option('--password-stdin', 'take the password from standard input, not from DEFAULT_ADMIN_PASSWORD or by asking')
    .option('--super', 'one who manages admins, too')
    .action((_flags, command: Command) => {
      const { super: isSuper = false, ...given } = command.opts<{
        username?: string;
        email?: string;
        name?: string;
        passwordStdin?: boolean;
        super?: boolean;
      }>();
      return inStores(command, pkg, async (workshop, output) =>
        createAdmin(workshop, await askForAdmin(workshop.config, given), isSuper, output),
      );
    });
};
