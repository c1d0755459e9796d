import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createListener, listen } from '../../packages/server/src/http/listener.ts';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { sendRaw } from '../fault/raw-socket.ts';
import { type House, openHouse, type Resident } from '../house.ts';

// What is refused leaves nothing behind: one house serves all of it.
let mock: MockLlm;
let house: House;
let ada: Resident;
let port: number;

beforeAll(async () => {
  mock = await startMockLlm();
  house = await openHouse({ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'slow@20' });
  ada = await house.register();
  port = Number(new URL(await house.listen()).port);
});
afterAll(async () => {
  await house.close();
  await mock.close();
});

const body = JSON.stringify({ level: 'low', messages: [{ role: 'user', content: 'Is 3599 prime?' }] });
const headOf = (...lines: string[]) =>
  [
    'POST /v1/prompt/completions HTTP/1.1',
    `Host: localhost`,
    `Authorization: Bearer ${ada.apiKey}`,
    'Content-Type: application/json',
    ...lines,
    '',
    '',
  ].join('\r\n');
const chunk = (text: string, extension = '') => `${text.length.toString(16)}${extension}\r\n${text}\r\n`;
const chunked = `${chunk(body)}0\r\n\r\n`;
const length = `Content-Length: ${body.length}`;

describe('A request whose framing can be read in two ways', () => {
  const probes: [string, () => string][] = [
    [
      'both Content-Length and Transfer-Encoding',
      () => headOf('Content-Length: 5', 'Transfer-Encoding: chunked') + chunked,
    ],
    ['both, the other way round', () => headOf('Transfer-Encoding: chunked', length) + chunked],
    ['an unknown transfer coding', () => headOf('Transfer-Encoding: xchunked') + chunked],
    ['a coding behind chunked', () => headOf('Transfer-Encoding: chunked, identity') + chunked],
    ['a coding before chunked', () => headOf('Transfer-Encoding: gzip, chunked') + chunked],
    ['identity', () => headOf('Transfer-Encoding: identity') + body],
    ['chunked with a vertical tab', () => headOf('Transfer-Encoding: \x0bchunked') + chunked],
    ['chunked in two headers', () => headOf('Transfer-Encoding: chunked', 'Transfer-Encoding: chunked') + chunked],
    ['two equal lengths', () => headOf(length, length) + body],
    ['two different lengths', () => headOf(length, 'Content-Length: 3') + body],
    ['a list of lengths', () => headOf(`${length}, ${body.length}`) + body],
    ['a length with a sign', () => headOf(`Content-Length: +${body.length}`) + body],
    ['a length below 0', () => headOf('Content-Length: -1') + body],
    ['a hexadecimal length', () => headOf('Content-Length: 0x40') + body],
    ['a length that no number holds', () => headOf('Content-Length: 99999999999999999999') + body],
    ['a space before the colon', () => headOf('X-A : b', length) + body],
    ['a space before Content-Length’s colon', () => headOf(`Content-Length : ${body.length}`) + body],
    ['a bare line feed', () => headOf('X-A: b\nX-C: d', length) + body],
    ['a bare carriage return', () => headOf('X-A: b\rX-C: d', length) + body],
    ['only line feeds', () => headOf(length).replaceAll('\r\n', '\n') + body],
    ['a folded line', () => headOf('X-A: b\r\n  c', length) + body],
    ['NUL in a value', () => headOf('X-A: b\0c', length) + body],
    ['NUL in a name', () => headOf('X\0A: b', length) + body],
    ['a header without colon', () => headOf('X-A', length) + body],
    ['no host', () => headOf(length).replace('Host: localhost\r\n', '') + body],
    ['a chunk size that is no number', () => `${headOf('Transfer-Encoding: chunked')}zz\r\n${body}\r\n0\r\n\r\n`],
    ['a chunk size that no number holds', () => `${headOf('Transfer-Encoding: chunked')}ffffffffffffffffff\r\n${body}`],
    ['a chunk size below 0', () => `${headOf('Transfer-Encoding: chunked')}-5\r\n${body}\r\n0\r\n\r\n`],
    ['a chunk line without carriage return', () => headOf('Transfer-Encoding: chunked') + chunked.replace('\r', '')],
    ['a chunk longer than it says', () => headOf('Transfer-Encoding: chunked') + chunk(body).replace('\r\n', '\r\n{}')],
    ['HTTP/1.2', () => headOf(length).replace('1.1', '1.2') + body],
    ['HTTP/0.9', () => 'GET /health\r\n\r\n'],
    ['HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', () => '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03'],
  ];
  test.each(probes)('(%s) is refused, and the connection closed', async (_what, bytes) => {
    const reply = await sendRaw(port, Buffer.from(bytes(), 'latin1'));
    expect(reply).toMatchObject({ status: 400, closed: true, rest: '' });
    expectNothingHappened();
  });

  test.each<[string, () => string, number]>([
    ['a header of 17 KB', () => headOf(`X-A: ${'a'.repeat(17 * 1_024)}`, length) + body, 431],
    ['an address of 17 KB', () => `GET /${'a'.repeat(17 * 1_024)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
    ['three thousand headers', () => headOf(...Array(3_000).fill('X-A: bcde'), length) + body, 431],
    [
      'trailers of 20 KB',
      () => `${headOf('Transfer-Encoding: chunked')}${chunk(body)}0\r\nX-A: ${'a'.repeat(20_480)}\r\n\r\n`,
      431,
    ],
    [
      'a chunk extension of 20 KB',
      () => `${headOf('Transfer-Encoding: chunked')}${chunk(body, `;${'e'.repeat(20_480)}`)}0\r\n\r\n`,
      413,
    ],
  ])('or that is too long (%s) is refused, and the connection closed', async (_what, bytes, status) => {
    const reply = await sendRaw(port, bytes());
    expect(reply).toMatchObject({ status, closed: true, rest: '' });
    expectNothingHappened();
  });
});

describe('A Content-Length that lies', () => {
  test('by too little leaves a rest that is no request: nothing of it is believed', async () => {
    const reply = await sendRaw(port, `${headOf(`Content-Length: ${body.length - 3}`)}${body}`);
    expect(reply).toMatchObject({ status: 400, closed: true, rest: '' });
    expectNothingHappened();
  });

  test('by too much is a body that broke off, when the client ends', async () => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    let received = '';
    socket.on('data', (piece) => {
      received += piece;
    });
    socket.end(`${headOf(`Content-Length: ${body.length + 10}`)}${body}`);
    await once(socket, 'close');
    expect(received).toMatch(/^(HTTP\/1\.1 400 |$)/);
    expectNothingHappened();
  });

  test('cannot smuggle a second request in the rest', async () => {
    const inner = 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const reply = await sendRaw(
      port,
      `${headOf(`Content-Length: ${inner.length}`, 'Transfer-Encoding: chunked')}0\r\n\r\n${inner}`,
    );
    expect(reply).toMatchObject({ status: 400, closed: true, rest: '' });
  });
});

describe('What comes after a request', () => {
  test('is the next one, answered in its turn', async () => {
    const one = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    const reply = await sendRaw(port, one('/health') + one('/v1/nowhere') + one('/openapi.yaml'));
    const statuses = [...reply.rest.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1]);
    expect([reply.status, ...statuses]).toEqual([200, '404', '200']);
  });

  test('is never put in the midst of a stream that is under way', async () => {
    const stream = JSON.stringify({ ...JSON.parse(body), stream: true });
    const socket = connect(port, '127.0.0.1');
    const text = textOf(socket);
    socket.write(`${headOf(`Content-Length: ${stream.length}`)}${stream}`);
    await expect.poll(() => text().includes('data: ')).toBe(true);
    socket.write('\0this is no request\r\n\r\n');
    await once(socket, 'close');
    expect(text().match(/HTTP\/1\.1/g)).toHaveLength(1);
    await mock.waitForEnd(1);
    await expect.poll(() => house.rows("SELECT * FROM message_logs WHERE status = 'pending'")).toEqual([]);
  });
});

describe('A client that is slow', () => {
  test('has ten seconds for its headers and thirty for its request, as is looked at every second', () => {
    const server = createListener(() => new Response());
    expect(server).toMatchObject({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 75_000,
      maxConnections: 10_000,
    });
  });

  test('is cut when they are over, in the headers as in the body, and others are served meanwhile', async () => {
    const server = createListener(() => new Promise(() => {}));
    Object.assign(server, { headersTimeout: 100, requestTimeout: 200 });
    await listen(server, 0, '127.0.0.1');
    const address = server.address();
    const slowPort = typeof address === 'object' && address ? address.port : 0;
    const starts = [
      'GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{',
    ];
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, number) => sendRaw(slowPort, starts[number % 2] ?? '', { withinMs: 5_000 })),
    );
    server.close();
    for (const reply of replies) expect(reply).toMatchObject({ status: 408, closed: true });
  });
});

function textOf(socket: Socket): () => string {
  let text = '';
  socket.on('data', (piece) => {
    text += piece;
  });
  socket.on('error', () => {});
  return () => text;
}

function expectNothingHappened(): void {
  expect(mock.calls).toHaveLength(0);
  expect(house.rows('SELECT * FROM message_logs')).toEqual([]);
}
