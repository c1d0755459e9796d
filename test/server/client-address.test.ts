import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientAddress, proxyTrust } from '../../packages/server/src/http/client-address.ts';

const nobody = proxyTrust({ ranges: [] });
const listed = proxyTrust({ ranges: ['10.0.0.0/8', '2001:db8:aaaa::/48', '127.0.0.1'] });
const proxy = '10.0.0.1';
const own = { address: proxy, isForwarded: false };
const from = (address: string) => ({ address, isForwarded: true });

/** Whatever one may write in a header: texts, addresses, lists of them. */
const written = fc.oneof(
  fc.string(),
  fc
    .array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.constantFrom('', '10.0.0.7', '127.0.0.1', '1.2.2.355')), { maxLength: 25 })
    .map((names) => names.join(', ')),
);

describe('Without TRUST_PROXY', () => {
  test('the address is that of the socket, whatever X-Forwarded-For says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.constant('::1')), fc.option(written, { nil: undefined }), (peer, header) => {
        expect(clientAddress(peer, header, nobody)).toEqual({ address: peer, isForwarded: false });
      }),
    );
  });

  test.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:DB8::1', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['', ''],
  ])('a socket of «%s» is «%s»', (peer, address) => {
    expect(clientAddress(peer, '192.0.2.9', nobody)).toEqual({ address, isForwarded: false });
  });
});

describe('With ranges of proxies', () => {
  test.each([
    ['the last name', '192.0.2.1', '192.0.2.1'],
    ['the last of several', '203.0.113.66, 192.0.2.1', '192.0.2.1'],
    ['the last that is no proxy', '203.0.113.66, 192.0.2.1, 10.0.0.3, 10.0.0.2', '192.0.2.1'],
    ['also where the client names a proxy', '10.0.0.9, 192.0.2.1, 10.0.0.2', '192.0.2.1'],
    ['also where the client wrote garbage', 'garbage, 1.2.2.355, , 192.0.2.1', '192.0.2.1'],
    ['the farthest where all are proxies', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
    ['in its one spelling', '::ffff:192.0.2.1', '192.0.2.1'],
    ['also of IPv6', '203.0.113.66,2001:DB8:0::1,2001:db8:aaaa::1', '2001:db8::1'],
    ['among any spaces', '203.0.113.66\t,\t 192.0.2.1 ', '192.0.2.1'],
  ])('the client is %s', (_, header, address) => {
    expect(clientAddress(proxy, header, listed)).toEqual(from(address));
  });

  test.each([
    ...['garbage', '', ' ', ',', '192.0.2.1,', '192.0.2.1:4711', '[2001:db8::1]', '[2001:db8::1]:80', 'fe80::1%eth0'],
    ...['1.2.2.355', '192.0.2.1, 1.2.2.355', '192.0.2.1, unknown, 10.0.0.2', '0300.0.2.1', '3221225985', '"192.0.2.1"'],
    ...['for=192.0.2.1', 'null', '::ffff:1.2.2.355', `192.0.2.1${', 10.0.0.2'.repeat(20)}`, ','.repeat(16_000)],
  ])('«%.60s» counts for nothing, and the address is that of the socket', (header) => {
    expect(clientAddress(proxy, header, listed)).toEqual(own);
  });

  test('twenty hops are followed and one more is not', () => {
    const hops = (count: number) => ['192.0.2.1', ...Array<string>(count - 1).fill('10.0.0.2')].join(', ');

    expect(clientAddress(proxy, hops(20), listed)).toEqual(from('192.0.2.1'));
    expect(clientAddress(proxy, hops(21), listed)).toEqual(own);
  });

  test('a peer that is no proxy names nobody but itself', () => {
    fc.assert(
      fc.property(written, (header) => {
        expect(clientAddress('192.0.2.1', header, listed)).toEqual({ address: '192.0.2.1', isForwarded: false });
      }),
    );
  });

  test('a peer without an address is no proxy', () => {
    expect(clientAddress('', '192.0.2.1', listed)).toEqual({ address: '', isForwarded: false });
  });

  test('a peer that is IPv4-mapped is the proxy that is listed as IPv4', () => {
    expect(clientAddress('::ffff:10.0.0.1', '192.0.2.1', listed)).toEqual(from('192.0.2.1'));
  });
});

describe('With a number of proxies', () => {
  test.each([
    [1, '203.0.113.66, 192.0.2.1', '192.0.2.1'],
    [2, '203.0.113.66, 192.0.2.1, 192.0.2.2', '192.0.2.1'],
    [2, '203.0.113.66, 192.0.2.1, unknown', '192.0.2.1'],
    [3, '192.0.2.1, 192.0.2.2', '192.0.2.1'],
  ])('%d, the client is as far from the right of «%s»', (hops, header, address) => {
    expect(clientAddress(proxy, header, proxyTrust({ hops }))).toEqual(from(address));
  });

  test('the peer may be a Unix socket', () => {
    expect(clientAddress('', '192.0.2.1', proxyTrust({ hops: 1 }))).toEqual(from('192.0.2.1'));
  });

  test('the peer is the client where no proxy spoke', () => {
    expect(clientAddress('192.0.2.1', undefined, proxyTrust({ hops: 1 }))).toEqual({
      address: '192.0.2.1',
      isForwarded: false,
    });
  });

  test('garbage where the client should be counts for nothing', () => {
    expect(clientAddress(proxy, '192.0.2.1, 1.2.2.355, 192.0.2.2', proxyTrust({ hops: 2 }))).toEqual(own);
  });
});

describe('Behind proxies that each append who spoke to them', () => {
  const proxies = ['10.0.0.3', '10.0.0.2', '10.0.0.1'];
  const client = '192.0.2.1';

  test.each([
    ['named by ranges', listed],
    ['counted', proxyTrust({ hops: proxies.length })],
  ])('%s, a client can name nobody else, whatever it sends', (_, trust) => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 3 }), (lines) => {
        const header = [...lines, client, ...proxies.slice(0, -1)].join(', ');
        const isShort = header.split(',').length <= 20;
        expect(clientAddress('10.0.0.1', header, trust)).toEqual(isShort ? from(client) : own);
      }),
      { numRuns: 2_000 },
    );
  });
});
