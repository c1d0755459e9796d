import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type RawReply, sendRaw } from '../fault/raw-socket.ts';
import { type House, openHouse, type Settings } from '../house.ts';

// Asking leaves nothing behind: one house serves all of it.
let house: House;
let port: number;

beforeAll(async () => {
  house = await openHouse();
  port = Number(new URL(await house.listen()).port);
});
afterAll(() => house.close());

function ask(target: string, ...headers: string[]): Promise<RawReply> {
  const bytes = [`GET ${target} HTTP/1.1`, ...headers, '', ''].join('\r\n');
  return sendRaw(port, Buffer.from(bytes, 'latin1'), { quietMs: 20 });
}

describe('The Host', () => {
  test.each(['localhost', 'LocalHost', '127.0.0.1', '127.0.0.1:1', '[::1]', '[::1]:8000', 'localhost:65535'])(
    '%s is ours, on a server that listens on loopback',
    async (host) => {
      expect((await ask('/health', `Host: ${host}`)).status).toBe(200);
    },
  );

  test.each([
    'evil.example',
    'evil.example:8000',
    'localhost.evil.example',
    'localhost.',
    '127.1',
    '2130706433',
    '0.0.0.0',
    '[::]',
  ])('%s is not', async (host) => {
    const reply = await ask('/health', `Host: ${host}`);
    expect(reply.status).toBe(421);
    expect(JSON.parse(reply.body)).toMatchObject({ error_code: 'MISDIRECTED_REQUEST' });
  });

  test.each([
    'a/b',
    'a b',
    '',
    'user@localhost',
    'localhost:99999',
    'localhost:abc',
    'localhost:80:80',
    'localhost\\x',
    'localhost#x',
    '%6cocalhost',
    'loc\u00e4lhost',
    '[::1',
    'localhost?x',
  ])('«%s» is no host: refused in our words', async (host) => {
    for (const target of ['/health', '/v1/models', '/v1/chat/completions']) {
      const reply = await ask(target, `Host: ${host}`);
      expect(reply.status).toBe(400);
      expect(JSON.parse(reply.body)).toMatchObject({ success: false, error_code: 'MALFORMED_REQUEST', errors: [] });
      expect(reply.headers).toMatchObject({ 'x-request-id': expect.any(String), 'x-content-type-options': 'nosniff' });
    }
  });

  test('must be there once', async () => {
    const twice = await ask('/health', `Host: 127.0.0.1:${port}`, 'Host: localhost');
    const same = await ask('/health', 'Host: localhost', 'host: localhost');
    const none = await ask('/health', 'X-A: b');
    expect([twice.status, same.status, none.status]).toEqual([400, 400, 400]);
    expect(JSON.parse(twice.body)).toMatchObject({ error_code: 'MALFORMED_REQUEST' });
  });
});

describe('ALLOWED_HOSTS', () => {
  let other: House | undefined;
  afterEach(() => other?.close());

  async function statuses(settings: Settings, hosts: string[]): Promise<number[]> {
    other = await openHouse(settings);
    const replies = await Promise.all(hosts.map((host) => other?.fetch('/health', { headers: { host } })));
    return replies.map((reply) => reply?.status ?? 0);
  }

  test('are the only names that are answered, whatever the port and the case', async () => {
    const hosts = ['api.example.org', 'API.example.org:443', 'localhost', 'evil.example'];
    expect(await statuses({ ALLOWED_HOSTS: 'Api.Example.org' }, hosts)).toEqual([200, 200, 421, 421]);
  });

  test('may be any', async () => {
    expect(await statuses({ ALLOWED_HOSTS: '*' }, ['localhost', 'evil.example'])).toEqual([200, 200]);
  });

  test('are any where the server listens on more than loopback, and loopback names where it does not', async () => {
    expect(await statuses({ HOST: '0.0.0.0' }, ['localhost', 'api.example.org'])).toEqual([200, 200]);
    await other?.close();
    expect(await statuses({ HOST: '::1' }, ['[::1]:8000', 'api.example.org'])).toEqual([200, 421]);
  });
});
