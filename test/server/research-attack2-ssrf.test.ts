import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { hitOf } from '../../packages/server/src/adapters/search/hit.ts';
import type { Lookup } from '../../packages/server/src/adapters/web/guarded-lookup.ts';
import { selfSigned } from '../fault/smtp-certificate.ts';
import {
  eventually,
  html,
  namesAt,
  openReading,
  openSentinel,
  openSite,
  openSocketSite,
  redirect,
  webAddresses,
} from './web-scene.ts';

const [here, there] = webAddresses;
const sound = html('<p>A sound page.</p>');

test.each([
  ...[
    'http://127.0.0.1\t:PORT/',
    'http://127.0.0.1\n:PORT/',
    'ht\ntp://127.0.0.1:PORT/',
    '\u0001http://127.0.0.1:PORT/',
  ],
  ...['http:\\\\127.0.0.1:PORT\\', 'http:/\\127.0.0.1:PORT/', 'http:127.0.0.1:PORT/', 'http:////127.0.0.1:PORT/'],
  ...[`http://${here}@127.0.0.1:PORT/`, `http://${here}%40127.0.0.1:PORT/`, `http://127.0.0.1:PORT#@${here}/`],
  ...[`http://127.0.0.1:PORT\\@${here}/`, `http://${here}\\@127.0.0.1:PORT/`, `http://127.0.0.1:PORT?@${here}/`],
  ...[
    'http://127.0.0.1%2f.example:PORT/',
    'http://127.0.0.1%00.example:PORT/',
    'http://[::1%25lo]:PORT/',
    'http://[::1]:PORT',
  ],
  ...[
    'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/',
    'http://lo\u00adcalhost:PORT/',
    'http://localhost\u3002:PORT/',
    'http://１２７｡1:PORT/',
  ],
  ...[
    'http://xn--127-0-0-1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://0x7f.0x0.0x0.0x1:PORT/',
    'http://00000177.1:PORT/',
  ],
  ...[
    'blob:http://127.0.0.1:PORT/x',
    'view-source:http://127.0.0.1:PORT/',
    'feed:http://127.0.0.1:PORT/',
    'http+unix://x/',
  ],
])(
  'An address of a search result, %j, leads to nothing that is private, by itself and by a redirect',
  async (spelled) => {
    await using sentinel = await openSentinel();
    await using site = await openSite({
      '/': (response, request) => redirect(location)(response, request),
      '/robots.txt': sound,
    });
    await using web = openReading([sentinel.port, site.port], { localhost: ['127.0.0.1'] }, { respectsRobots: false });
    const url = spelled.replace('PORT', String(sentinel.port));
    // What a header cannot hold, no server can send.
    const location = url.replaceAll(/\p{Cc}/gu, '');
    const hit = hitOf({ url, title: '', snippet: '' });

    if (hit) expect(await web.read(hit.url)).toMatch(/^(?:refused|unreachable)$/);
    expect(await web.read(url)).toMatch(/^(?:refused|unreachable|status)$/);
    expect(await web.read(`http://${here}:${site.port}/`)).toMatch(/^(?:refused|unreachable|status)$/);
    expect(sentinel.connections()).toBe(0);
  },
);

test('A name with three hundred addresses of which the last is private is refused', async () => {
  await using sentinel = await openSentinel();
  const many = Array.from({ length: 299 }, (_, at) => `93.184.${at >> 8}.${at & 255}`);
  await using web = openReading([sentinel.port], { 'many.example': [...many, '127.0.0.1'] });

  expect(await web.read(`http://many.example:${sentinel.port}/`)).toBe('refused');
  expect(sentinel.connections()).toBe(0);
});

test('A look-up that ends after its page was given up connects to nothing', async () => {
  await using site = await openSite({ '/': sound });
  let ended = 0;
  const slow: Lookup = (_name, _options, done) =>
    void sleep(400).then(() => {
      ended++;
      done(null, [{ address: here, family: 4 }]);
    });
  await using web = openReading([site.port], slow, {
    timeouts: { connectMs: 100, firstByteMs: 100, pageMs: 200 },
    respectsRobots: false,
  });

  expect(await web.read(`http://slow.example:${site.port}/`)).toBe('timeout');
  while (ended === 0) await sleep(10);
  await sleep(50);
  expect(site.connections()).toBe(0);
});

test.each([
  ['a header after it', `HTTP/1.1 302 Found\r\nLocation: /next\r\n X-Injected: 1\r\nContent-Length: 0\r\n\r\n`],
  ['a bare line feed', 'HTTP/1.1 302 Found\r\nLocation: /next\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n'],
  ['a bare return', 'HTTP/1.1 302 Found\r\nLocation: /next\rHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n'],
  [
    'percent-encoded line ends',
    'HTTP/1.1 302 Found\r\nLocation: /next%0d%0aHost:%20127.0.0.1\r\nContent-Length: 0\r\n\r\n',
  ],
])('A redirect with %s adds no line to the next request', async (_what, head) => {
  const asked: string[] = [];
  await using site = await openSocketSite((socket) => {
    socket.on('data', (piece) => {
      asked.push(piece.toString('latin1'));
      socket.end(
        asked.length === 1 ? head : 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>',
      );
    });
  });
  await using web = openReading([site.port], {}, { respectsRobots: false });

  await web.read(`http://${here}:${site.port}/`);
  for (const request of asked) {
    expect(request.split('\r\n').filter((line) => /^(?:host|x-injected)/i.test(line))).toEqual([
      `host: ${here}:${site.port}`,
    ]);
    expect(request.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  }
});

test('A page without a status line, as of HTTP/0.9, is not read', async () => {
  await using site = await openSocketSite((socket) => socket.end('<!doctype html><p>The oldest web.'));
  await using web = openReading([site.port], {}, { respectsRobots: false });

  expect(await web.read(`http://${here}:${site.port}/`)).toBe('unreachable');
});

test('What a page says of refreshes, alternatives, cookies and protocols is not acted on', async () => {
  await using sentinel = await openSentinel();
  const elsewhere = `http://127.0.0.1:${sentinel.port}/`;
  await using site = await openSite({
    '/': html(
      `<meta http-equiv="refresh" content="0;url=${elsewhere}"><base href="${elsewhere}"><p>Here.<img src="${elsewhere}">`,
      {
        ...{
          'alt-svc': `h2="127.0.0.1:${sentinel.port}"; ma=3600`,
          refresh: `0;url=${elsewhere}`,
          link: `<${elsewhere}>; rel=preload`,
        },
        ...{ 'set-cookie': 'canary=1; path=/', 'strict-transport-security': 'max-age=999', connection: 'keep-alive' },
      },
    ),
  });
  await using web = openReading([sentinel.port, site.port], {}, { respectsRobots: false });

  for (const _time of [1, 2]) expect(await web.read(`http://${here}:${site.port}/`)).toContain('Here.');
  expect(site.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  await eventually('its connections are closed', () => site.open() === 0);
  expect(sentinel.connections()).toBe(0);
});

test('A robots.txt that redirects to a private address lets nothing be fetched, and reaches nothing', async () => {
  await using sentinel = await openSentinel();
  await using site = await openSite({
    '/': sound,
    '/robots.txt': (response, request) => redirect(`http://[::1]:${sentinel.port}/`)(response, request),
  });
  await using web = openReading([sentinel.port, site.port], namesAt({ 'robots.example': [here, there] }));

  expect(await web.read(`http://robots.example:${site.port}/`)).toBe('refused');
  expect([site.requests, sentinel.connections()]).toEqual([[], 0]);
});

test('A redirect to a server whose certificate nobody vouches for is not read', async () => {
  await using secure = await openSite({ '/': sound }, { tls: selfSigned() });
  await using plain = await openSite({ '/': redirect(`https://localhost:${secure.port}/`) });
  await using web = openReading([plain.port, secure.port], { localhost: [here] }, { respectsRobots: false });

  expect(await web.read(`http://${here}:${plain.port}/`)).toBe('unreachable');
  expect(secure.requests).toEqual([]);
});
