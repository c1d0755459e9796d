import { isLoopback, isPrivate } from '../../core/address.ts';
import type { Log } from '../../core/log.ts';

/** Refusals of one address that make it likely that it stands for many clients. */
const telling = 20;

/**
 * Looks at the first addresses that are refused for their failures. Where all of them are one private address, a proxy
 * seems to be in front of which the server was not told: then one attacker keeps out everybody, and the log says so, once.
 */
export function proxyWatch(log: Log) {
  let only: string | null = null;
  let refusals = 0;
  let isDecided = false;

  /** @param address Who was refused. */
  return function note(address: string): void {
    if (isDecided) return;
    only ??= address;
    refusals += 1;
    const isClient = address !== only || !isPrivate(address) || isLoopback(address);
    isDecided = isClient || refusals === telling;
    if (isClient || !isDecided) return;
    log.warn(
      { address },
      'every refused request comes from one private address: a proxy seems to be in front, and one attacker would block everybody; name the proxy in TRUST_PROXY',
    );
  };
}
