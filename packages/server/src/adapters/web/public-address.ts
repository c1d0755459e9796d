import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { canonicalAddress, type RangeSet } from '../../core/address.ts';

/** IPv4 that the public web is not found at: IANA's special-purpose registry, multicast and what is reserved. */
const closedIpv4 = blockList('ipv4', [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
]);

/** All that is given out as global unicast. What carries an IPv4 address inside lies outside, or is closed below. */
const openIpv6 = blockList('ipv6', ['2000::/3']);

const closedIpv6 = blockList('ipv6', [
  ...['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48'],
]);

/** Whether a page may be fetched from an address: it is public, or the operator allows it. False for what is no address. */
export function isPublicAddress(address: string, allowed: RangeSet): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  if (allowed.has(address)) return true;
  if (isIP(address) === 4) return !closedIpv4.check(address, 'ipv4');
  return openIpv6.check(address, 'ipv6') && !closedIpv6.check(address, 'ipv6');
}

/** `isPublicAddress`, and not this machine, which is public too where it has a public address. */
export function addressGuard(allowed: RangeSet, own: () => ReadonlySet<string> = ownAddresses) {
  return (address: string): boolean =>
    isPublicAddress(address, allowed) && (allowed.has(address) || !own().has(canonicalAddress(address) ?? ''));
}

/** The addresses of this machine now. One that a router has for it is not among them. */
export function ownAddresses(): ReadonlySet<string> {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return new Set(all.map(({ address }) => canonicalAddress(address) ?? address));
}

function blockList(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
