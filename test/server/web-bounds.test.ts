import type { Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { blackhole, connectBlackhole, refusedAddress } from '../fault/unreachable.ts';
import {
  type Answer,
  eventually,
  html,
  namesAt,
  openReading,
  openSite,
  openSocketSite,
  redirect,
  webAddresses,
} from './web-scene.ts';

const [here] = webAddresses;
const huge = Buffer.alloc(50 * 2 ** 20, 'a');
const withoutRobots = { respectsRobots: false };
const loopback = { ...withoutRobots, privateRanges: ['127.0.0.1', '127.0.0.2'] };
const okHead = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

describe('A page that unpacks to 50 MB is left out as too large, at little cost', () => {
  const packed = { gzip: gzipSync(huge), 'x-gzip': gzipSync(huge), br: brotliCompressSync(huge) };

  test.each(Object.entries(packed))('in %s', async (encoding, body) => {
    await using site = await openSite({ '/': html(body, { 'content-encoding': encoding }) });
    await using web = openReading([site.port], {}, { ...withoutRobots, maxPageBytes: 2 ** 21 });
    const before = process.memoryUsage.rss();

    expect(await web.read(`http://${here}:${site.port}/`)).toBe('too_large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(30 * 2 ** 20);
    await eventually('the connection is closed', () => site.open() === 0);
  });
});

describe('A page', () => {
  test('of exactly the most that is read is read, and of one byte more is not', async () => {
    const page = (size: number) => html(gzipSync(Buffer.alloc(size, 'a')), { 'content-encoding': 'gzip' });
    await using site = await openSite({ '/most': page(65_536), '/more': page(65_537) });
    await using web = openReading([site.port]);

    expect(await web.read(`http://${here}:${site.port}/most`)).toHaveLength(65_536);
    expect(await web.read(`http://${here}:${site.port}/more`)).toBe('too_large');
  });

  test('that says it is too large is not read at all', async () => {
    let written = 0;
    await using site = await openSocketSite((socket) => {
      socket.once('data', () => {
        socket.write(`${okHead}Content-Length: 999999999\r\n\r\n`);
        const timer = setInterval(() => socket.write('a', () => written++), 20);
        socket.on('close', () => clearInterval(timer));
      });
    });
    await using web = openReading([site.port], {}, withoutRobots);

    expect(await web.read(`http://${here}:${site.port}/`)).toBe('too_large');
    await eventually('the connection is closed', () => site.open() === 0);
    expect(written).toBeLessThan(10);
  });

  test('that does not say its size and does not end is too large', async () => {
    await using site = await openSite({
      '/': (response) => goOn(response.writeHead(200, { 'content-type': 'text/html' })),
    });
    await using web = openReading([site.port]);

    expect(await web.read(`http://${here}:${site.port}/`)).toBe('too_large');
    await eventually('the connection is closed', () => site.open() === 0);
  });

  test.each([
    ['is shorter than it says', `${okHead}Content-Length: 100\r\n\r\nshort`],
    ['breaks off within a chunk', `${okHead}Transfer-Encoding: chunked\r\n\r\nff\r\nshort`],
    ['is no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['is nothing', ''],
    ['says two lengths', `${okHead}Content-Length: 5\r\nContent-Length: 50\r\n\r\nshort`],
    ['is no gzip', `${okHead}Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nshort`],
    ['has a broken chunk', `${okHead}Transfer-Encoding: chunked\r\n\r\nzz\r\nshort\r\n0\r\n\r\n`],
    ['switches to another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
  ])('that %s is unreachable', async (_how, answer) => {
    await using site = await openSocketSite((socket) => socket.once('data', () => socket.end(answer)));
    await using web = openReading([site.port], {}, withoutRobots);

    expect(await web.read(`http://${here}:${site.port}/`)).toBe('unreachable');
    await eventually('the connection is closed', () => site.open() === 0);
  });

  test('that is longer than it says is read as far as it says', async () => {
    const answer = `${okHead}Content-Length: 5\r\n\r\nshort, and more HTTP/1.1 200 OK`;
    await using site = await openSocketSite((socket) => socket.once('data', () => socket.end(answer)));
    await using web = openReading([site.port], {}, withoutRobots);

    expect(await web.read(`http://${here}:${site.port}/`)).toBe('short');
  });

  test('in a million chunks of a byte costs little memory and time', async () => {
    const chunks = `${okHead}Transfer-Encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(1_000_000)}0\r\n\r\n`;
    await using site = await openSocketSite((socket) => socket.once('data', () => socket.end(chunks)));
    await using web = openReading([site.port], {}, { ...withoutRobots, maxPageBytes: 2 ** 21 });
    const before = process.memoryUsage.rss();

    expect(await web.read(`http://${here}:${site.port}/`)).toHaveLength(1_000_000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 2 ** 20);
  });
});

describe('Time is up', () => {
  const timeouts = { connectMs: 200, firstByteMs: 300, pageMs: 700 };

  /** A site by what it does with a connection, and when it is given up. */
  const slow: Record<string, [serve: (socket: Socket) => void, afterMs: number]> = {
    'never answers': [() => {}, timeouts.firstByteMs],
    'never ends its head': [(socket) => drip(socket, `${okHead}X: `, 'a'), timeouts.firstByteMs],
    'keeps saying that it will answer': [
      (socket) => drip(socket, '', 'HTTP/1.1 103 Early Hints\r\n\r\n'),
      timeouts.firstByteMs,
    ],
    'drips without end': [(socket) => drip(socket, `${okHead}\r\n`, 'a'), timeouts.pageMs],
    'drips chunks without end': [
      (socket) => drip(socket, `${okHead}Transfer-Encoding: chunked\r\n\r\n`, '1\r\na\r\n'),
      timeouts.pageMs,
    ],
    'says nothing after its head': [(socket) => socket.write(`${okHead}\r\n`), timeouts.pageMs],
  };

  test.each(Object.entries(slow))('for a site that %s', async (_what, [serve, afterMs]) => {
    await using site = await openSocketSite((socket) => socket.once('data', () => serve(socket)));
    await using web = openReading([site.port], {}, { ...withoutRobots, timeouts });
    const startedAt = performance.now();

    expect(await web.read(`http://${here}:${site.port}/`)).toBe('timeout');
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(afterMs - 20);
    expect(performance.now() - startedAt).toBeLessThan(afterMs + 250);
    await eventually('the connection is closed', () => site.open() === 0);
  });

  test('for a site that never takes the connection', async () => {
    const site = await connectBlackhole();
    await using web = openReading([site.port], {}, { ...loopback, timeouts });
    const startedAt = performance.now();

    expect(await web.read(`http://127.0.0.1:${site.port}/`)).toBe('timeout');
    expect(performance.now() - startedAt).toBeLessThan(timeouts.connectMs + 250);
    await site.close();
  });

  test('for a site that never begins to encrypt', async () => {
    const site = await blackhole();
    await using web = openReading([site.port], {}, { ...loopback, timeouts });

    expect(await web.read(`https://127.0.0.1:${site.port}/`)).toBe('timeout');
    await eventually('the connection is closed', () => site.open === 0);
    await site.close();
  });

  test('for a name that is never answered', async () => {
    await using web = openReading([80], () => {}, { timeouts });

    expect(await web.read('http://silent.example/')).toBe('timeout');
  });

  test('for redirects that together take too long', async () => {
    const later =
      (at: number): Answer =>
      (response) =>
        void setTimeout(() => redirect(`/${at}`)(response, response.req), 250);
    await using site = await openSite({ '/': later(1), '/1': later(2), '/2': later(3), '/3': html('<p>Late.</p>') });
    await using web = openReading([site.port], {}, { timeouts });

    expect(await web.read(`http://${here}:${site.port}/`)).toBe('timeout');
  });
});

test('A site that refuses the connection is unreachable', async () => {
  const site = await refusedAddress();
  await using web = openReading([site.port], {}, loopback);

  expect(await web.read(`http://127.0.0.1:${site.port}/`)).toBe('unreachable');
  await site.close();
});

test('Endless headers are too large', async () => {
  const head = `${okHead}${'X-Filler: aaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(5_000)}\r\n`;
  await using site = await openSocketSite((socket) => socket.once('data', () => socket.end(head)));
  await using web = openReading([site.port], {}, withoutRobots);

  expect(await web.read(`http://${here}:${site.port}/`)).toBe('too_large');
});

test('A site with one dead address is read from its other', async () => {
  await using site = await openSite({ '/': html('<p>Sound.</p>') });
  const lookup = namesAt({ 'two.example': [webAddresses[2], here] });
  await using web = openReading([site.port], lookup);

  expect(await web.read(`http://two.example:${site.port}/`)).toContain('Sound');
});

/** Says something now, and a bit of it over and over. */
function drip(socket: Socket, first: string, bit: string): void {
  socket.write(first);
  const timer = setInterval(() => socket.write(bit), 20);
  socket.on('close', () => clearInterval(timer));
}

function goOn(response: { write(bytes: Buffer, done: (error?: Error | null) => void): unknown }): void {
  response.write(huge.subarray(0, 4_096), (error) => error ?? goOn(response));
}
