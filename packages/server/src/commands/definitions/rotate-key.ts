import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { logTo } from '../../core/log.ts';
import { keyWear } from '../../services/record/key-wear.ts';
import { rotateKey } from '../rotate-key.ts';
import { type Define, inStores, serverCommand } from './definition.ts';

export const defineRotateKey: Define = (program, pkg) => {
  serverCommand(program, 'rotate-key', 'seal everything under a new master key; servers may go on working').action(
    (_flags, command: Command) =>
      inStores(command, pkg, ({ stores, audit: events }, output) => {
        const { rotation, audit, vault, keyUses: uses } = stores;
        const wear = keyWear({ vault, uses, log: logTo(process.stderr, 'warn') });
        return rotateKey({ rotation, audit, events, wear, sleep }, output);
      }),
  );
};
