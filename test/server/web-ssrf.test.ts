import { setDefaultResultOrder } from 'node:dns';
import { networkInterfaces } from 'node:os';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { selfSigned } from '../fault/smtp-certificate.ts';
import { html, namesAt, openReading, openSentinel, openSite, redirect, webAddresses } from './web-scene.ts';

const [here] = webAddresses;
// One for all: of two that bear the same name, either is taken for the other.
const tls = selfSigned();
setDefaultCACertificates([...getCACertificates('default'), tls.cert]);
const sound = html('<p>A sound page.</p>');

/** Spellings of places that pages must not come from. The sentinel listens on every address of this machine. */
const spellings = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0x7f000001',
    '0x7f.1',
    '2130706433',
    '017700000001',
    '0177.0.0.1',
    '127.0.0.1.',
    '127.0.0.1..',
  ],
  ...['①②⑦.0.0.1', '127。0。0。1', '１２７.0.0.1', '%31%32%37.0.0.1', '0', '0.0.0.0', '0x0', '127.255.255.254'],
  ...[
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:7f00:1]',
    '[::ffff:127.0.0.1]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
  ],
  ...['[64:ff9b::7f00:1]', '[64:ff9b::127.0.0.1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]'],
  ...['169.254.169.254', '[fd00:ec2::254]', '[fe80::a9fe:a9fe]', '[::ffff:a9fe:a9fe]', '0xA9FEA9FE', '100.100.100.200'],
  ...['100.64.0.1', '192.0.0.1', '192.0.0.192', '192.0.2.2', '198.18.0.1', '198.19.255.255', '192.88.99.1'],
  ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '224.0.0.1', '239.255.255.255', '255.255.255.255'],
  ...['240.0.0.1', '[fc00::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]', '[3fff::1]', '[100::1]', '[5f00::1]'],
];

const names = ['localhost', 'localhost.', 'LOCALHOST', 'a.localhost', 'printer.local', 'db.internal', 'nas.home.arpa'];
const metadataNames = ['metadata.google.internal', 'metadata.google.internal.', 'metadata.azure.com', 'metadata'];

// Asking for robots.txt is refused by the same guard, and must not be what keeps the page from being asked for.
describe.each([
  ['with', true],
  ['without', false],
])(
  'A page at an address that is not public is refused %s robots.txt, and nothing connects to it',
  (_how, respectsRobots) => {
    test.each(spellings)('%s', async (host) => {
      await using sentinel = await openSentinel();
      await using site = await openSite({ '/': redirect(`http://${host}:${sentinel.port}/`) });
      await using web = openReading([sentinel.port, site.port], {}, { respectsRobots });

      expect(await web.read(`http://${host}:${sentinel.port}/`)).toBe('refused');
      expect(await web.read(`http://${here}:${site.port}/`)).toBe('refused');
      expect(sentinel.connections()).toBe(0);
    });

    test.each(spellings)('a name that stands for %s', async (host) => {
      await using sentinel = await openSentinel();
      const address = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '');
      await using web = openReading([sentinel.port], { '127-0-0-1.nip.example': [address] }, { respectsRobots });

      expect(await web.read(`http://127-0-0-1.nip.example:${sentinel.port}/`)).toBe('refused');
      expect(sentinel.connections()).toBe(0);
    });

    test.each([...names, ...metadataNames])('the name %s, without being looked up', async (host) => {
      await using sentinel = await openSentinel();
      const lookup = namesAt({ [host.toLowerCase()]: ['127.0.0.1'] });
      await using web = openReading([sentinel.port], lookup, { privateRanges: [], respectsRobots });

      expect(await web.read(`http://${host}:${sentinel.port}/`)).toBe('refused');
      expect(lookup.asked(host.toLowerCase())).toBe(0);
      expect(sentinel.connections()).toBe(0);
    });

    test("every address of the machine's own", async () => {
      await using sentinel = await openSentinel();
      await using web = openReading(
        [sentinel.port],
        { 'own.example': own().map(({ address }) => address) },
        { respectsRobots },
      );
      const hosts = own().map(({ address }) => (address.includes(':') ? `[${address}]` : address));
      for (const host of ['own.example', ...hosts]) {
        expect(await web.read(`http://${host}:${sentinel.port}/`), host).toBe('refused');
      }
      expect(sentinel.connections()).toBe(0);
    });

    test('the names of this machine, by the look-up that is used outside of tests', async () => {
      await using sentinel = await openSentinel();
      setDefaultResultOrder('verbatim');
      const { lookup } = await import('node:dns');
      await using web = openReading([sentinel.port], lookup, { respectsRobots });

      expect(await web.read(`http://localhost:${sentinel.port}/`)).toBe('refused');
      expect(sentinel.connections()).toBe(0);
    });
  },
);

test('The sentinel would be reached: where its addresses are allowed, their spellings lead to it', async () => {
  await using sentinel = await openSentinel();
  await using web = openReading(
    [sentinel.port],
    {},
    { privateRanges: ['127.0.0.0/8', '::/127', '0.0.0.0'], respectsRobots: false },
  );
  const leading = ['127.1', '0x7f000001', '2130706433', '①②⑦.0.0.1', '0', '[::1]', '[::]', '[::ffff:7f00:1]'];
  for (const host of leading) expect(await web.read(`http://${host}:${sentinel.port}/`), host).toContain('secret');

  expect(sentinel.connections()).toBe(leading.length);
});

describe('A name', () => {
  test.each([
    ['first', ['127.0.0.1', here]],
    ['last', [here, '127.0.0.1']],
    ['as IPv6', [here, '::1']],
    ['as mapped IPv6', [here, '::ffff:127.0.0.1']],
    ['amid many', [here, webAddresses[1], '10.0.0.1', webAddresses[2]]],
  ])('with one private address among public ones, %s, is refused', async (_where, addresses) => {
    await using sentinel = await openSentinel();
    await using web = openReading([sentinel.port], { 'mixed.example': addresses });

    expect(await web.read(`http://mixed.example:${sentinel.port}/`)).toBe('refused');
    expect(sentinel.connections()).toBe(0);
  });

  test('that is public for robots.txt and private for the page is refused', async () => {
    await using site = await openSite({ '/': sound });
    await using sentinel = await openSentinel(site.port);
    await using web = openReading([site.port], { 'rebind.example': [[here], ['127.0.0.1']] });

    expect(await web.read(`http://rebind.example:${site.port}/`)).toBe('refused');
    expect([site.robots(), site.requests, sentinel.connections()]).toEqual([1, [], 0]);
  });

  test('that is public for one page and private for the next is refused', async () => {
    await using site = await openSite({ '/': sound });
    await using sentinel = await openSentinel(site.port);
    await using web = openReading([site.port], { 'rebind.example': [[here], [here], ['::1']] });

    expect(await web.read(`http://rebind.example:${site.port}/`)).toContain('sound');
    expect(await web.read(`http://rebind.example:${site.port}/`)).toBe('refused');
    expect(sentinel.connections()).toBe(0);
  });

  test('that is public before a redirect to itself and private after it is refused', async () => {
    await using site = await openSite({ '/': redirect('/next'), '/next': sound });
    await using sentinel = await openSentinel(site.port);
    const names = { 'rebind.example': [[here], [here], ['127.0.0.1']] };
    await using web = openReading([site.port], names);

    await using boldly = openReading([site.port], namesAt({ 'rebind.example': [[here], ['::1']] }), {
      respectsRobots: false,
    });

    expect(await web.read(`http://rebind.example:${site.port}/`)).toBe('refused');
    expect(await boldly.read(`http://rebind.example:${site.port}/`)).toBe('refused');
    expect(site.requests.map(({ url }) => url)).toEqual(['/', '/']);
    expect(sentinel.connections()).toBe(0);
  });

  test('that is asked is connected to where the answer says, without being asked again', async () => {
    await using site = await openSite({ '/': sound });
    const lookup = namesAt({ 'once.example': [[here], ['127.0.0.1']] });
    await using web = openReading([site.port], lookup, { respectsRobots: false });

    expect(await web.read(`http://once.example:${site.port}/`)).toContain('sound');
    expect(lookup.asked('once.example')).toBe(1);
  });

  test('that nothing answers at is told from one that is private, and a private one never by whether something is there', async () => {
    await using sentinel = await openSentinel();
    await using web = openReading([sentinel.port, 9], { 'private.example': ['127.0.0.1'], 'empty.example': [[]] });
    const asked = [`private.example:${sentinel.port}`, 'private.example:9', 'none.example:9', 'empty.example:9'];

    expect(await Promise.all(asked.map((host) => web.read(`http://${host}/`)))).toEqual([
      ...['refused', 'refused', 'unreachable', 'unreachable'],
    ]);
  });
});

describe.each([
  ['with', true],
  ['without', false],
])('A redirect %s robots.txt', (_how, respectsRobots) => {
  test.each<[where: string, status: number, location: string]>([
    ['to a private address', 301, 'http://127.0.0.1:PORT/'],
    ['to a private address', 303, 'http://127.0.0.1:PORT/'],
    ['to a private address', 307, 'http://127.0.0.1:PORT/'],
    ['to a private address', 308, 'http://127.0.0.1:PORT/'],
    ['to a private IPv6 address', 302, 'http://[::1]:PORT/'],
    ['to a private name', 302, 'http://private.example:PORT/'],
    ['to another scheme', 302, 'file:///etc/passwd'],
    ['to a scheme that speaks to anything', 302, 'gopher://127.0.0.1:PORT/_x'],
    ['to a script', 302, 'javascript:alert(1)'],
    ['to data', 302, 'data:text/html,<p>x'],
    ['to another port', 302, `http://${here}:22/`],
    ['to a user and a password', 302, `http://user:secret@${here}:SITE/sound`],
    ['to an address without a scheme', 302, '//127.0.0.1:PORT/'],
    ['to an address with backslashes', 302, 'http:\\\\127.0.0.1:PORT/'],
    ['to a blocked host', 302, 'http://below.blocked.example:SITE/'],
  ])('%s (%d) is not followed', async (_where, status, location) => {
    await using sentinel = await openSentinel();
    const names = {
      'public.example': [here],
      'private.example': ['127.0.0.1'],
      'below.blocked.example': [here],
    };
    let target = '';
    await using site = await openSite({
      '/': (response, request) => redirect(target, status)(response, request),
      '/sound': sound,
    });
    target = location.replace('PORT', String(sentinel.port)).replace('SITE', String(site.port));
    await using web = openReading([sentinel.port, site.port], names, {
      blockedHosts: ['blocked.example'],
      respectsRobots,
    });

    expect(await web.read(`http://public.example:${site.port}/`)).toBe('refused');
    expect(site.requests.map(({ url }) => url)).toEqual(['/']);
    expect(sentinel.connections()).toBe(0);
  });

  test('after three sound ones is held to the same', async () => {
    await using sentinel = await openSentinel();
    const chain = { '/': redirect('/1'), '/1': redirect('/2'), '/2': redirect('/3') };
    await using site = await openSite({ ...chain, '/3': redirect(`http://127.0.0.1:${sentinel.port}/`) });
    await using web = openReading([sentinel.port, site.port], {}, { respectsRobots });

    expect(await web.read(`http://${here}:${site.port}/`)).toBe('refused');
    expect(site.requests).toHaveLength(4);
    expect(sentinel.connections()).toBe(0);
  });

  test('is followed four times, and no fifth time', async () => {
    const chain = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`/${at}`, redirect(`${at + 1}`)]));
    await using site = await openSite({ ...chain, '/6': sound });
    await using web = openReading([site.port]);

    expect(await web.read(`http://${here}:${site.port}/2`)).toContain('sound');
    expect(await web.read(`http://${here}:${site.port}/1`)).toBe('status');
  });

  test('in a circle ends', async () => {
    await using site = await openSite({ '/': redirect('/'), '/nowhere': (response) => response.writeHead(302).end() });
    await using web = openReading([site.port], {}, { respectsRobots });

    expect(await web.read(`http://${here}:${site.port}/`)).toBe('status');
    expect(site.requests).toHaveLength(5);
    expect(await web.read(`http://${here}:${site.port}/nowhere`)).toBe('status');
  });

  test('from https to http is not followed, from http to https is', async () => {
    await using plain = await openSite({
      '/': sound,
      '/up': (response, request) => redirect(`https://localhost:${secure.port}/`)(response, request),
    });
    await using secure = await openSite({ '/': sound, '/down': redirect(`http://localhost:${plain.port}/`) }, { tls });
    await using web = openReading([plain.port, secure.port], { localhost: [here] }, { respectsRobots });

    expect(await web.read(`http://localhost:${plain.port}/up`)).toContain('sound');
    expect(await web.read(`https://localhost:${secure.port}/down`)).toBe('refused');
    expect(plain.requests.map(({ url }) => url)).toEqual(['/up']);
  });
});

test('A server whose certificate is not for its name is not read', async () => {
  await using secure = await openSite({ '/': sound }, { tls });
  await using web = openReading([secure.port], { 'other.example': [here] });

  expect(await web.read(`https://other.example:${secure.port}/`)).toBe('unreachable');
});

/** Addresses of this machine, but those that need a zone and those that tests allow. */
function own() {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ address }) => !address.startsWith('fe80'));
}
