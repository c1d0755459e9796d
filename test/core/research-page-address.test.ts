import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalAddress, siteOf } from '../../packages/server/src/services/research/page-address.ts';

describe('The address of a page has one spelling', () => {
  test.each([
    ['https://WWW.Example.org/A', 'https://example.org/A'],
    ['https://example.org:443/', 'https://example.org'],
    ['http://example.org:80/a/', 'http://example.org/a'],
    ['http://example.org:8080/a', 'http://example.org:8080/a'],
    ['https://example.org./a#part', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&id=1&UTM_medium=y', 'https://example.org/a?id=1'],
    ['https://example.org/a/?gclid=1&fbclid=2&msclkid=3', 'https://example.org/a'],
    ['https://example.org/a;jsessionid=1F2E/b?PHPSESSID=abc', 'https://example.org/a/b'],
    ['https://example.org/a?sid=0123456789abcdef0123456789abcdef', 'https://example.org/a'],
    ['https://example.org/story?sid=17', 'https://example.org/story?sid=17'],
    ['https://example.org/a?b=2&a=1', 'https://example.org/a?b=2&a=1'],
    ['https://www.com/', 'https://www.com'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['http://0x7f.1/', 'http://127.0.0.1'],
    ['http://[::FFFF:127.0.0.1]/', 'http://[::ffff:7f00:1]'],
  ])('«%s» is «%s»', (url, address) => {
    expect(normalAddress(url)).toBe(address);
  });

  test.each([
    ...['', 'example.org', '/a', 'ftp://example.org/', 'javascript:alert(1)', 'data:text/html,a', 'file:///etc/passwd'],
    ...['https://user@example.org/', 'https://user:word@example.org/', 'https://:word@example.org/', 'http://'],
    ...[`https://example.org/${'a'.repeat(2_030)}`, `https://example.org/${'ä'.repeat(400)}`],
  ])('«%s» has none', (url) => {
    expect(normalAddress(url)).toBeNull();
  });

  test('that stays the same when it is asked for again, and no text is too strange', () => {
    const part = fc.constantFrom(
      ...'wWa./:?&=#;%@[]0é ',
      'www.',
      'utm_a',
      'jsessionid',
      'https://',
      '//',
      '.org',
      '\\',
    );
    const url = fc.array(part, { maxLength: 30 }).map((parts) => `https://${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(url, fc.string(), fc.webUrl({ withQueryParameters: true })), (given) => {
        const address = normalAddress(given);
        if (address !== null) expect(normalAddress(address)).toBe(address);
        expect(typeof siteOf(given)).toBe('string');
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('The site of a page', () => {
  test.each([
    ['https://a.b.example.co.uk/c', 'example.co.uk'],
    ['https://News.Example.ORG./', 'example.org'],
    ['https://one.github.io/', 'github.io'],
    ['http://192.0.2.1:8080/', '192.0.2.1'],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
    ['http://wiki/', 'wiki'],
    ['http://news.test/', 'news.test'],
  ])('of «%s» is «%s»', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
