import { addressGroup } from '../../core/address.ts';

// What failures are counted under.

/** @param key The id of an account, or the keyed hash of a name that nobody has. */
export function accountName(key: string): string {
  return `account:${key}`;
}

export function addressName(address: string): string {
  return `address:${addressGroup(address)}`;
}

/** The address that a name stands for, an IPv6 one as its /64; null for the name of an account. */
export function addressIn(name: string): string | null {
  return name.startsWith('address:') ? name.slice('address:'.length) : null;
}
