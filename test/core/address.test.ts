import { SocketAddress } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressGroup,
  canonicalAddress,
  canonicalRange,
  isLoopback,
  isPrivate,
  rangeSet,
} from '../../packages/server/src/core/address.ts';

const ipv4 = fc.ipV4();
const ipv6 = fc.ipV6();

describe('An address has one spelling', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:201', '192.0.2.1'],
    ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8:0000::0001', '2001:db8::1'],
    ['1:0:1:0:0:0:0:1', '1:0:1::1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::192.0.2.1', '::c000:201'],
    ['64:ff9b::192.0.2.1', '64:ff9b::c000:201'],
    ['::', '::'],
  ])('«%s» is «%s»', (text, canonical) => {
    expect(canonicalAddress(text)).toBe(canonical);
  });

  test.each([
    ...['', ' ', 'localhost', '-', '_hidden', 'unknown', '1.2.2.355', '1.2.3', '1.2.3.4.5', '16909060', '1.2.772'],
    ...['01.2.3.4', '1.2.3.04', '0x1.2.3.4', '0x01020304', '+1.2.3.4', '1.2.3.4 ', ' 1.2.3.4', '1.2.3.4\n', '1,2,3,4'],
    ...['1.2.3.4:80', '[::1]', '[::1]:80', 'fe80::1%eth0', '::1%', '::1%1', '1.2.3.4%1', '1.2.3.4/32', '::1/128'],
    ...[':::', '1::2::3', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7', '12345::', 'g::', '::ffff:1.2.3', '::ffff:01.2.3.4'],
    ...['::ffff:1.2.2.355', '１.2.3.4', '١.2.3.4', '1.2.3.4\0'],
  ])('«%s» is none', (text) => {
    expect(canonicalAddress(text)).toBeNull();
  });

  test('that all ways to write it share, as the system reads them', () => {
    fc.assert(
      fc.property(fc.oneof(ipv4, ipv6), (text) => {
        const canonical = canonicalAddress(text) ?? '';
        const read = (address: string) =>
          new SocketAddress({ address, family: address.includes(':') ? 'ipv6' : 'ipv4' }).address;
        expect(canonicalAddress(canonical)).toBe(canonical);
        expect(canonicalAddress(text.toUpperCase())).toBe(canonical);
        const isMapped = text.includes(':') && !canonical.includes(':');
        expect(read(isMapped ? `::ffff:${canonical}` : canonical)).toBe(read(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('and any other text is refused without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789abfx.:/%[] ') })), (text) => {
        const canonical = canonicalAddress(text);
        if (canonical !== null) expect(canonicalAddress(canonical)).toBe(canonical);
        expect(() => [addressGroup(text), canonicalRange(text), isLoopback(text), isPrivate(text)]).not.toThrow();
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('What is counted together', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2::', '2001:db8:1:2::/64'],
    ['::1', '::/64'],
    ['', ''],
  ])('of «%s» is «%s»', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });

  test('is a whole /64 and no more of it', () => {
    expect(addressGroup('2001:db8:1:2:ffff::')).toBe(addressGroup('2001:db8:1:2::1'));
    expect(addressGroup('2001:db8:1:3::1')).not.toBe(addressGroup('2001:db8:1:2::1'));
  });
});

describe('A range has one spelling', () => {
  test.each([
    ['10.1.2.3/8', '10.0.0.0/8'],
    ['192.168.255.255/20', '192.168.240.0/20'],
    ['192.0.2.1', '192.0.2.1/32'],
    ['192.0.2.1/0', '0.0.0.0/0'],
    ['2001:DB8::1', '2001:db8::1/128'],
    ['2001:db8:1:2:3::/61', '2001:db8:1::/61'],
    ['::ffff:10.1.2.3', '10.1.2.3/32'],
    ['::ffff:10.1.2.3/104', '10.0.0.0/8'],
    ['::ffff:0:0/96', '0.0.0.0/0'],
    ['::ffff:10.1.2.3/95', '::fffe:0:0/95'],
    ['::/0', '::/0'],
  ])('«%s» is «%s»', (text, canonical) => {
    expect(canonicalRange(text)).toBe(canonical);
  });

  test.each([
    ...['', '/', '/8', '10.0.0.0/', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/8/8', '10.0.0.0/8.0', '10.0.0.0/ 8'],
    ...['10/8', '10.0.0.0/255.0.0.0', '::/129', 'fe80::%1/64', '10.0.0.0-10.0.0.9', '*', '10.0.0.0/8 '],
  ])('«%s» is none', (text) => {
    expect(canonicalRange(text)).toBeNull();
  });
});

describe('A set of ranges', () => {
  test('has an address exactly when its leading bits are those of a range', () => {
    const bitsOf = (address: string) =>
      address.includes(':') ? ipv6Bits(address) : `4${bits(address.split('.').map(Number), 8)}`;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.tuple(ipv4, fc.nat(32)), fc.tuple(plainIpv6, fc.nat(128)))),
        fc.oneof(ipv4, plainIpv6),
        (ranges, stranger) => {
          const set = rangeSet(ranges.map(([network, length]) => `${network}/${length}`));
          for (const address of [stranger, ...ranges.map(([network]) => network)]) {
            const isIn = ranges.some(([network, length]) =>
              bitsOf(address).startsWith(bitsOf(network).slice(0, length + 1)),
            );
            expect(set.has(address)).toBe(isIn);
          }
        },
      ),
    );
  });

  test('knows an address in any spelling, and nothing that is none', () => {
    const set = rangeSet(['::ffff:10.0.0.0/104', '2001:db8::/32']);

    expect(['10.9.9.9', '::ffff:10.9.9.9', '2001:DB8:0::1'].every((address) => set.has(address))).toBe(true);
    expect(['', '10.9.9', '10.9.9.9:80', '::10.9.9.9', '11.0.0.0'].some((address) => set.has(address))).toBe(false);
  });

  test('keeps the families apart', () => {
    expect(rangeSet(['::/0']).has('10.0.0.1')).toBe(false);
    expect(rangeSet(['0.0.0.0/0']).has('::1')).toBe(false);
  });

  test('has nothing where there is no range', () => {
    expect(rangeSet([]).has('127.0.0.1')).toBe(false);
  });

  test('says which text is no range', () => {
    expect(() => rangeSet(['10.0.0.0/8', '10.0.0.0/33'])).toThrow('`10.0.0.0/33` is no address or range.');
  });
});

describe('Where an address means something', () => {
  test.each([...['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1']])('%s is this machine', (address) => {
    expect([isLoopback(address), isPrivate(address)]).toEqual([true, true]);
  });

  test.each([
    ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '169.254.1.1', '100.64.0.1'],
    ...['fd00::1', 'fe80::1', '::ffff:10.0.0.1'],
  ])('%s is a private network', (address) => {
    expect([isLoopback(address), isPrivate(address)]).toEqual([false, true]);
  });

  test.each([
    ...['128.0.0.1', '172.32.0.1', '11.0.0.1', '0.0.0.0', '8.8.8.8', '2001:4860::1', '::', '::127.0.0.1', '', 'fe80'],
  ])('«%s» is neither', (address) => {
    expect([isLoopback(address), isPrivate(address)]).toEqual([false, false]);
  });
});

/** Without dots, and not IPv4-mapped. */
const plainIpv6 = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 })
  .map((groups) => [groups[0] === 0 ? 1 : groups[0], ...groups.slice(1)].map((group) => group?.toString(16)).join(':'));

function ipv6Bits(address: string): string {
  return `6${bits(
    address.split(':').map((group) => Number.parseInt(group, 16)),
    16,
  )}`;
}

function bits(numbers: number[], width: number): string {
  return numbers.map((number) => number.toString(2).padStart(width, '0')).join('');
}
