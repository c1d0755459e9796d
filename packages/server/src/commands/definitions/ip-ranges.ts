import type { Command } from 'commander';
import { requireConsent } from '../ask.ts';
import { ipBlocks, ipWhitelist, type RangeAction } from '../ip-whitelist.ts';
import { type Define, inStores, serverCommand } from './definition.ts';
import { wholeNumber } from './whole-number.ts';

const lists = [
  {
    name: 'ip-whitelist',
    what: 'addresses that are let in where IP_WHITELIST_ENABLED is on',
    carryOut: ipWhitelist,
    clearing: 'This empties the whitelist: while IP_WHITELIST_ENABLED is on, nobody is let in.',
  },
  {
    name: 'ip-blocks',
    what: 'addresses that are kept out',
    carryOut: ipBlocks,
    clearing: 'This empties the block list: whoever is on it is let in again.',
  },
] as const;

export const defineIpRanges: Define = (program, pkg) => {
  for (const { name, what, carryOut, clearing } of lists) {
    const list = program.command(name).description(what);
    const act = (command: Command, action: RangeAction) =>
      inStores(command, pkg, (workshop, output) => carryOut(workshop, action, output));

    serverCommand(list, 'add <range>', 'list an address or range, as in 192.0.2.7 or 10.0.0.0/8')
      .option('--description <text>', 'what it is')
      .option('--days <count>', 'for how long', wholeNumber)
      .action((range: string, _flags, command: Command) => {
        const { description = null, days = null } = command.opts<{ description?: string; days?: number }>();
        return act(command, { kind: 'add', range, description, days });
      });
    serverCommand(list, 'remove <range>', 'take it off the list').action((range: string, _flags, command: Command) =>
      act(command, { kind: 'remove', range }),
    );
    serverCommand(list, 'list', 'print the list').action((_flags, command: Command) => act(command, { kind: 'list' }));
    serverCommand(list, 'clear', 'empty the list')
      .option('--yes', 'without asking')
      .action(async (_flags, command: Command) => {
        await requireConsent(clearing, command.opts<{ yes?: boolean }>().yes ?? false);
        await act(command, { kind: 'clear' });
      });
  }
};
