import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Ranges that are asked often whether an address lies in one of them. */
export interface RangeSet {
  /** False for what is no address. */
  has(address: string): boolean;
}

/**
 * The one spelling of an address: IPv4 as dotted decimals, also where it came as IPv4-mapped IPv6; IPv6 as RFC 5952 has
 * it. Null for all else, such as ports, zone ids, brackets, and short, octal and hexadecimal spellings of IPv4.
 */
export function canonicalAddress(text: string): string | null {
  const bytes = bytesOf(text);
  return bytes && textOf(bytes);
}

/**
 * What failures and limits are counted under: an IPv4 address itself, and of an IPv6 address its /64, the least that a
 * client is given. What is no address stands for itself.
 */
export function addressGroup(address: string): string {
  const bytes = bytesOf(address);
  if (!bytes) return address;
  return bytes.length === 4 ? textOf(bytes) : `${textOf(masked(bytes, 64))}/64`;
}

/**
 * The one spelling of an address or range: as in `10.0.0.0/8`, without host bits; a single address as a /32 or /128; the
 * IPv4 range where it is IPv4-mapped and no wider than that. Null for all else.
 */
export function canonicalRange(text: string): string | null {
  const range = rangeOf(text);
  return range && `${textOf(range.network)}/${range.bits}`;
}

/**
 * Makes ready for lookups that take microseconds among any number of ranges. An IPv4 address lies in IPv4 ranges only.
 * Throws where a text is no address or range.
 */
export function rangeSet(ranges: Iterable<string>): RangeSet {
  const ipv4: Networks = new Map();
  const ipv6: Networks = new Map();
  for (const text of ranges) {
    const range = rangeOf(text);
    if (!range)
      throw new Error(`\`${text}\` is no address or range. Write it as in \`10.0.0.0/8\` or \`2001:db8::1\`.`);
    const { network, bits } = range;
    const networks = network.length === 4 ? ipv4 : ipv6;
    networks.set(bits, (networks.get(bits) ?? new Set()).add(keyOf(network)));
  }
  return {
    has(address) {
      const bytes = bytesOf(address);
      if (!bytes) return false;
      const networks = bytes.length === 4 ? ipv4 : ipv6;
      for (const [bits, keys] of networks) {
        if (keys.has(keyOf(masked(bytes, bits)))) return true;
      }
      return false;
    },
  };
}

/** Whether an address is this machine's own. */
export function isLoopback(address: string): boolean {
  return kindOf(address) === 'loopback';
}

/** Whether an address means something only on this machine or in its own network, carrier-grade NAT among them. */
export function isPrivate(address: string): boolean {
  return privateKinds.has(kindOf(address));
}

/** The names that ipaddr.js has for them. */
const privateKinds: ReadonlySet<string> = new Set([
  ...['loopback', 'private', 'linkLocal', 'carrierGradeNat'],
  ...['uniqueLocal', 'deprecatedSiteLocal'],
]);

/** The networks of one family by their prefix length. A lookup tries every length that occurs: at most 129. */
type Networks = Map<number, Set<string>>;

/** The kind of range that it lies in; empty for what is no address. */
function kindOf(address: string): string {
  const bytes = bytesOf(address);
  return bytes ? ipaddr.fromByteArray(bytes).range() : '';
}

function rangeOf(text: string): { network: number[]; bits: number } | null {
  const [, address = '', prefix] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const bytes = bytesOf(address);
  if (!bytes) return null;
  const widest = address.includes(':') ? 128 : 32;
  const bits = prefix === undefined ? widest : Number(prefix);
  if (bits > widest) return null;
  if (bytes.length * 8 === widest) return { network: masked(bytes, bits), bits };
  // An IPv4-mapped address: its first 96 bits say so.
  if (bits >= 96) return { network: masked(bytes, bits - 96), bits: bits - 96 };
  return { network: masked([...mappedPrefix, ...bytes], bits), bits };
}

const mappedPrefix = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];

/** The 4 or 16 bytes of an address. ipaddr.js alone would also take zone ids, and IPv4 in octal, hex and short. */
function bytesOf(text: string): number[] | null {
  const family = isIP(text);
  if (family === 0 || text.includes('%')) return null;
  if (family === 4) return text.split('.').map(Number);
  const bytes = ipaddr.IPv6.parse(withoutDots(text)).toByteArray();
  return mappedPrefix.every((byte, at) => bytes[at] === byte) ? bytes.slice(12) : bytes;
}

/** `::1.2.3.4` as `::102:304`: ipaddr.js takes the former for the IPv4-mapped address, which is another one. */
function withoutDots(ipv6: string): string {
  return ipv6.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...octets) => {
    const [a = 0, b = 0, c = 0, d = 0] = octets.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
}

function textOf(bytes: readonly number[]): string {
  return ipaddr.fromByteArray([...bytes]).toString();
}

function masked(bytes: readonly number[], bits: number): number[] {
  return bytes.map((byte, at) => byte & (0xff00 >> Math.min(8, Math.max(0, bits - at * 8))) & 0xff);
}

/** Bytes as a short string, which a Set compares by value. */
function keyOf(bytes: readonly number[]): string {
  return String.fromCharCode(...bytes);
}
