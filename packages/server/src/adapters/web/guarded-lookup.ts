import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { PageFault } from './page-fault.ts';

/** All addresses of a name, as `lookup` of `node:dns` answers them. */
export type Lookup = (
  hostname: string,
  options: { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks names up for a connection, which goes only to what was checked here: a name that answers differently the next
 * time changes nothing. One address that must not be reached refuses the name.
 */
export function guardedLookup(lookup: Lookup, mayReach: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { all: true }, (error, found) => {
      if (error) return done(error, []);
      const addresses = found.map(({ address }) => ({ address, family: isIP(address) }));
      const [first] = addresses;
      if (!first) return done(new PageFault('unreachable'), []);
      if (!addresses.every(({ address }) => mayReach(address))) return done(new PageFault('refused'), []);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

/**
 * Lets only so many look-ups run. Each holds a thread of the process while a name server is silent, and files and hashes
 * need those threads too.
 */
export function fewAtOnce(lookup: Lookup, places: number): Lookup {
  let running = 0;
  const waiting: (() => void)[] = [];

  return (hostname, options, done) => {
    const begin = () => {
      running++;
      lookup(hostname, options, (...answer) => {
        running--;
        waiting.shift()?.();
        done(...answer);
      });
    };
    if (running < places) begin();
    else waiting.push(begin);
  };
}
