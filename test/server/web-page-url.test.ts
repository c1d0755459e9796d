import { expect, test } from 'vitest';
import { faultOf } from '../../packages/server/src/adapters/web/page-fault.ts';
import { type PageUrlRules, pageUrlReader } from '../../packages/server/src/adapters/web/page-url.ts';

const rules: PageUrlRules = {
  ports: [80, 443],
  blockedHosts: ['Blocked.example', '*.wild.example', '.dotted.example.', 'münchen.example', '9.9.9.9', '2606:4700::9'],
  allowsPrivateNames: false,
  mayReach: (address) => address === '9.9.9.8' || address === '9.9.9.9' || address.startsWith('2606:'),
};

/** What would be fetched, or the reason that nothing is. */
function readAs(text: string, more: Partial<PageUrlRules> = {}): string {
  try {
    return pageUrlReader({ ...rules, ...more })(text).href;
  } catch (error) {
    return faultOf(error, new AbortController().signal).skip;
  }
}

test.each([
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://Example.ORG:443/A?b=c#d', 'https://example.org/A?b=c'],
  ['http://example.org.:80/', 'http://example.org/'],
  ['http://9.9.9.8./', 'http://9.9.9.8/'],
  ['http://0x09.9.2312/', 'http://9.9.9.8/'],
  ['http://[2606:4700:0::1]/', 'http://[2606:4700::1]/'],
  ['http://xn--mnich-kva.example/', 'http://xn--mnich-kva.example/'],
  ['http://a_b.example/', 'http://a_b.example/'],
  ['https://example.org:80/', 'https://example.org:80/'],
  [`http://example.org/${'a'.repeat(2_029)}`, `http://example.org/${'a'.repeat(2_029)}`],
])('%s is fetched as %s', (text, href) => {
  expect(readAs(text)).toBe(href);
});

test.each([
  ...['', 'example.org', '/path', 'ftp://example.org/', 'file:///etc/passwd', 'data:text/html,x', 'about:blank'],
  ...['blob:http://example.org/x', 'ws://example.org/', 'http://', 'http:///', 'http://exa mple.org/', 'http://a..b/'],
  ...['http://user@example.org/', 'http://user:secret@example.org/', 'http://:secret@example.org/'],
  ...['http://example.org:8080/', 'http://example.org:0/', 'http://example.org:65536/', 'http://example.org:22/'],
  ...['http://example.org../', 'http://9.9.9.7../', 'http://./', 'http://../', `http://${'a.'.repeat(127)}org/`],
  ...['http://single/', 'http://localhost/', 'http://LOCALHOST./', 'http://x.localhost/', 'http://x.local/'],
  ...['http://x.internal/', 'http://home.arpa/', 'http://x.home.arpa/', 'http://metadata.google.internal/'],
  ...['http://9.9.9.7/', 'http://[2607::1]/', 'http://[::1]/', 'http://[fe80::1%25eth0]/', 'http://1.2.3/'],
  ...['http://9.9.9.9/', 'http://[2606:4700:0:0::9]/', 'http://blocked.example/', 'http://BLOCKED.example./'],
  ...[
    'http://a.b.blocked.example/',
    'http://wild.example/',
    'http://dotted.example/',
    'http://xn--mnchen-3ya.example/',
  ],
  ...[`http://example.org/${'a'.repeat(2_030)}`, `http://example.org/${'ä'.repeat(500)}`],
])('%s is refused', (text) => {
  expect(readAs(text)).toBe('refused');
});

test('Names that only look blocked are fetched', () => {
  const similar = ['http://notblocked.example/', 'http://blocked.example.org/', 'http://mylocalhost.example/'];
  expect(similar.map((text) => readAs(text))).toEqual(similar);
});

test('Where private ranges are allowed, names of a network are fetched, and blocked hosts still are not', () => {
  const allowing = { allowsPrivateNames: true, blockedHosts: ['wiki'] };
  expect(readAs('http://nas.local/', allowing)).toBe('http://nas.local/');
  expect(readAs('http://intranet/', allowing)).toBe('http://intranet/');
  expect(readAs('http://wiki/', allowing)).toBe('refused');
  expect(readAs('http://9.9.9.7/', allowing)).toBe('refused');
});
