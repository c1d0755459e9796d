import type { Command } from 'commander';
import { renewSetupToken } from '../setup-token.ts';
import { type Define, inStores, serverCommand } from './definition.ts';

export const defineSetupToken: Define = (program, pkg) => {
  serverCommand(
    program,
    'setup-token',
    'print a new one-time token to make the first admin with, where there is none',
  ).action((_flags, command: Command) =>
    inStores(command, pkg, (workshop, output) => renewSetupToken(workshop, output)),
  );
};
