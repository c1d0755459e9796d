import type { Command } from 'commander';
import { passwordFromInput } from '../given-password.ts';
import { resetPassword } from '../reset-password.ts';
import { type Define, inStores, serverCommand } from './definition.ts';
import { personKindOf, withPersonKind } from './person-flags.ts';

export const defineResetPassword: Define = (program, pkg) => {
  const command = serverCommand(
    program,
    'reset-password <account>',
    'give an account a new password, shown once, and end its sessions',
  ).option('--password-stdin', 'take the password from standard input');
  withPersonKind(command).action((name: string, _flags, given: Command) => {
    const kind = personKindOf(given);
    const { passwordStdin } = given.opts<{ passwordStdin?: boolean }>();
    return inStores(given, pkg, async (workshop, output) => {
      const password = passwordStdin ? await passwordFromInput() : null;
      return resetPassword(workshop, { kind, name }, password, output);
    });
  });
};
