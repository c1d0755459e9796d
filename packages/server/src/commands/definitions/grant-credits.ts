import type { Command } from 'commander';
import { grantCredits } from '../accounts.ts';
import { type Define, inStores, serverCommand } from './definition.ts';
import { wholeNumber } from './whole-number.ts';

interface Given {
  main: number;
  conversations: number;
  reason: string;
  id?: string;
}

export const defineGrantCredits: Define = (program, pkg) => {
  serverCommand(program, 'grant-credits <account>', "add to an account's balances, by its user name or e-mail address")
    .requiredOption('--reason <text>', 'why; it is kept in the ledger')
    .option('--main <count>', 'research runs', wholeNumber, 0)
    .option('--conversations <count>', 'conversations', wholeNumber, 0)
    .option('--id <id>', 'names the grant: a second one under the same id does nothing')
    .action((name: string, _flags, command: Command) => {
      const { main, conversations, reason, id } = command.opts<Given>();
      const granting = { name, main, conversations, reason, id: id ?? null };
      return inStores(command, pkg, (workshop, output) => grantCredits(workshop, granting, output));
    });
};
