import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { addressGuard, isPublicAddress, ownAddresses } from '../../packages/server/src/adapters/web/public-address.ts';
import { rangeSet } from '../../packages/server/src/core/address.ts';

interface Parsed {
  toByteArray(): number[];
  range(): string;
}

const ipaddr = createRequire(new URL('../../packages/server/package.json', import.meta.url))('ipaddr.js') as {
  parseCIDR(text: string): [Parsed, number];
  fromByteArray(bytes: readonly number[]): Parsed;
};

const none = rangeSet([]);

const closed = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
  ...['::/128', '::1/128', '::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64'],
  ...['2001::/23', '2001::/32', '2001:2::/48', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48'],
  ...['5f00::/16', 'fc00::/7', 'fd00:ec2::/64', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];

test.each(closed)('The first, the last and any address of %s are not public', (range) => {
  const [base, bits] = ipaddr.parseCIDR(range);
  const low = base.toByteArray();
  const high = low.map((byte, at) => byte | (255 >> Math.min(8, Math.max(0, bits - at * 8))));
  const between = low.map((byte, at) => byte | (Number(high[at]) & Number(randomBytes(1)[0])));

  for (const bytes of [low, high, between]) expect(isPublicAddress(textOf(bytes), none), textOf(bytes)).toBe(false);
});

test('The neighbours of what is not public are public', () => {
  const neighbours = [
    ...['1.0.0.0', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'],
    ...['169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '191.255.255.255', '192.0.1.0'],
    ...['192.0.3.0', '192.88.98.255', '192.88.100.0', '192.167.255.255', '192.169.0.0', '198.17.255.255'],
    ...['198.20.0.0', '198.51.99.255', '198.51.101.0', '203.0.112.255', '203.0.114.0', '223.255.255.255'],
    ...['2000::', '2001:200::', '2001:db7:ffff::', '2001:db9::', '2003::', '2606:4700::1111', '2620:4f:8001::'],
    ...['3ffe:ffff::', '3fff:1000::', '3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ];
  expect(neighbours.filter((address) => !isPublicAddress(address, none))).toEqual([]);
});

test('What is no address, or has a zone, is not public', () => {
  const odd = ['', 'example.org', '8.8.8', '8.8.8.8.', '08.8.8.8', '0x8.8.8.8', '[2606:4700::1]', '2606:4700::1%eth0'];
  expect(odd.filter((address) => isPublicAddress(address, none))).toEqual([]);
});

test('Another library finds nothing private among 120,000 addresses that are called public, nor the other way round', () => {
  const random = Array.from({ length: 30_000 }, () => {
    const six = randomBytes(16);
    const global = Buffer.from(six).fill(0x20 | ((six[0] ?? 0) & 0x1f), 0, 1);
    return [randomBytes(4), six, global, Buffer.concat([mappedPrefix, randomBytes(4)])];
  });
  const near = closed.map((range) => {
    const bytes = ipaddr.parseCIDR(range)[0].toByteArray();
    return Array.from({ length: 200 }, () => Buffer.from(bytes).fill(randomBytes(bytes.length), bytes.length / 4));
  });
  const wrong = [...random, ...near]
    .flat()
    .filter((bytes) => isPublicAddress(textOf([...bytes]), none) !== isPublicToo(bytes));

  expect(wrong).toEqual([]);
});

test('An address that the operator allows may be reached, and its neighbours may not', () => {
  const allowed = rangeSet(['10.1.0.0/16', 'fd00:1::/32', '::1']);
  const asked = ['10.1.2.3', '::ffff:10.1.2.3', 'fd00:1::5', '::1', '10.2.0.0', 'fd00:2::', '127.0.0.1', '10.1.2.3%1'];
  expect(asked.map((address) => isPublicAddress(address, allowed))).toEqual([
    ...[true, true, true, true],
    ...[false, false, false, false],
  ]);
});

test("The machine's own public address may not be reached, unless the operator allows it", () => {
  const own = () => new Set(['8.8.4.4', '2606:4700::1']);
  const mayReach = addressGuard(none, own);

  expect(['8.8.4.4', '2606:4700:0::1', '8.8.8.8', '2606:4700::2'].map(mayReach)).toEqual([false, false, true, true]);
  expect(addressGuard(rangeSet(['8.8.4.4']), own)('8.8.4.4')).toBe(true);
  expect(ownAddresses().has('127.0.0.1')).toBe(true);
});

const mappedPrefix = Buffer.from('00000000000000000000ffff', 'hex');

/** What ipaddr.js says, which takes for common what IANA has not given out. */
function isPublicToo(bytes: Buffer): boolean {
  const range = ipaddr.fromByteArray([...bytes]).range();
  if (bytes.length === 16) return range === 'unicast' && (bytes[0] ?? 0) >> 5 === 1;
  // The last two are special and, by IANA's registry, reachable by everybody.
  return range === 'unicast' || range === 'as112' || range === 'amt';
}

function textOf(bytes: number[]): string {
  return ipaddr.fromByteArray(bytes).toString();
}
