import type { Command } from 'commander';
import { revokeSessions } from '../accounts.ts';
import { type Define, inStores, serverCommand } from './definition.ts';
import { personKindOf, withPersonKind } from './person-flags.ts';

export const defineSessions: Define = (program, pkg) => {
  const sessions = program.command('sessions').description('open sessions');
  const revoke = serverCommand(
    sessions,
    'revoke <account>',
    'end every session of an account, by its user name or e-mail address',
  );
  withPersonKind(revoke).action((name: string, _flags, command: Command) => {
    const kind = personKindOf(command);
    return inStores(command, pkg, (workshop, output) => revokeSessions(workshop, { kind, name }, output));
  });
};
