import { type Command, Option } from 'commander';
import type { PersonKind } from '../person.ts';

/** Lets a command be about somebody who runs the server. */
export function withPersonKind(command: Command): Command {
  return command
    .addOption(new Option('--admin', 'of an admin').conflicts('staff'))
    .option('--staff', 'of somebody of the support staff');
}

export function personKindOf(command: Command): PersonKind {
  const { admin, staff } = command.opts<{ admin?: boolean; staff?: boolean }>();
  if (admin) return 'admin';
  return staff ? 'staff' : 'user';
}
