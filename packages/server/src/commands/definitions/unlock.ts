import type { Command } from 'commander';
import { unlock } from '../unlock.ts';
import { type Define, inStores, serverCommand } from './definition.ts';
import { personKindOf, withPersonKind } from './person-flags.ts';

export const defineUnlock: Define = (program, pkg) => {
  const command = serverCommand(program, 'unlock <account>', 'let somebody sign in again who failed too often');
  withPersonKind(command).action((name: string, _flags, given: Command) => {
    const kind = personKindOf(given);
    return inStores(given, pkg, (workshop, output) => unlock(workshop, { kind, name }, output));
  });
};
