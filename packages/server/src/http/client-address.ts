import type { TrustedProxies } from '../config/setting.ts';
import { canonicalAddress, rangeSet } from '../core/address.ts';

/** Whose word about addresses is believed: compiled from TRUST_PROXY by `proxyTrust`. */
export interface ProxyTrust {
  /** @param hop How far away it is: 0 for the peer of the socket, 1 for who that names, and so on. */
  isProxy(address: string, hop: number): boolean;
}

export interface ClientAddress {
  /** Canonical. Empty where the peer has none, on a Unix socket or in process, and no trusted proxy names another. */
  address: string;
  /** Whether it is a trusted proxy's word. */
  isForwarded: boolean;
}

/** A longer chain is nobody's true path. */
const mostHops = 20;

/**
 * Ranges name proxies by their addresses, and none by default. A number n means «n proxies stand before this server»,
 * as in Express: the peer of the socket is hop 0, the last name in X-Forwarded-For hop 1, and hop n is the client; the
 * first name where there are fewer. That is safe only where no request comes in past these proxies.
 */
export function proxyTrust(setting: TrustedProxies): ProxyTrust {
  if ('hops' in setting) return { isProxy: (_, hop) => hop < setting.hops };
  const ranges = rangeSet(setting.ranges);
  return { isProxy: (address) => ranges.has(address) };
}

/**
 * Who a request comes from: the nearest hop that is no trusted proxy, or the farthest where all are. The peer of the
 * socket where that hop is no plain address or the chain is longer than 20. Never throws.
 * @param peer The address of the socket's other end; empty where it has none.
 * @param forwardedFor All X-Forwarded-For lines, joined by commas in their order.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trust: ProxyTrust): ClientAddress {
  const own = peerAddress(peer);
  const direct = { address: own, isForwarded: false };
  if (!forwardedFor || !trust.isProxy(own, 0)) return direct;
  const named = forwardedFor.split(',', mostHops + 1).map((name) => name.trim());
  if (named.length > mostHops) return direct;
  const nearestFirst = named.reverse();
  const client = nearestFirst.find((name, at) => !trust.isProxy(name, at + 1)) ?? nearestFirst.at(-1) ?? '';
  const address = canonicalAddress(client);
  return address === null ? direct : { address, isForwarded: true };
}

/** Addresses of peers as they were last read: a connection brings many requests. */
const knownPeers = new Map<string, string>();
const mostPeers = 10_000;

function peerAddress(peer: string): string {
  const known = knownPeers.get(peer);
  if (known !== undefined) return known;
  // Node names the interface of a link-local peer, which is not part of the address.
  const address = canonicalAddress(peer.split('%', 1)[0] ?? '') ?? '';
  if (knownPeers.size >= mostPeers) knownPeers.clear();
  knownPeers.set(peer, address);
  return address;
}
