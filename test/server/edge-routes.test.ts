import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RawReply, sendRaw } from '../fault/raw-socket.ts';
import { type House, openHouse, type Resident } from '../house.ts';

// Asking leaves nothing behind: one house serves all of it.
let house: House;
let ada: Resident;
let origin: URL;

beforeAll(async () => {
  house = await openHouse();
  ada = await house.register();
  origin = new URL(await house.listen());
});
afterAll(() => house.close());

interface Asked {
  method?: string;
  target: string;
  headers?: string[];
  hasKey?: boolean;
  body?: string;
}

function ask({ method = 'GET', target, headers = [], hasKey = false, body }: Asked): Promise<RawReply> {
  const lines = [
    `${method} ${target} HTTP/1.1`,
    `Host: ${origin.host}`,
    // Says where a reply to HEAD ends, whose length is not that of a body.
    ...(method === 'HEAD' ? ['Connection: close'] : []),
    ...(hasKey ? [`Authorization: Bearer ${ada.apiKey}`] : []),
    ...(body === undefined ? [] : ['Content-Type: application/json', `Content-Length: ${body.length}`]),
    ...headers,
  ];
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`, 'latin1');
  return sendRaw(Number(origin.port), bytes, { quietMs: 20 });
}

const completion = JSON.stringify({ level: 'low', messages: [{ role: 'user', content: 'hi' }] });

describe('An address', () => {
  test.each([
    ['/v1/nowhere', 'GET', 404, null],
    ['/', 'GET', 404, null],
    ['/v1', 'GET', 404, null],
    ['/v1/models', 'POST', 405, 'GET'],
    ['/v1/models', 'DELETE', 405, 'GET'],
    ['/v1/models', 'PATCH', 405, 'GET'],
    ['/v1/models', 'OPTIONS', 405, 'GET'],
    ['/v1/models', 'TRACE', 405, 'GET'],
    ['/v1/models', 'PROPFIND', 405, 'GET'],
    ['/v1/prompt/completions', 'GET', 405, 'POST'],
    ['/v1/prompt/completions', 'HEAD', 405, 'POST'],
    ['/v1/users/register', 'PUT', 405, 'POST'],
    ['/health', 'POST', 405, 'GET'],
  ])('%s answers %s with %d, and says what it takes', async (target, method, status, allow) => {
    for (const hasKey of [false, true]) {
      const reply = await ask({ method, target, hasKey });
      expect([reply.status, reply.headers.allow ?? null]).toEqual([status, allow]);
      const isOpenAi = target === '/v1/models' || target === '/v1/chat/completions';
      const shape = isOpenAi ? { error: { request_id: expect.any(String) } } : { success: false };
      if (method !== 'HEAD') expect(JSON.parse(reply.body)).toMatchObject(shape);
    }
  });

  test.each([
    ['GET', '/v1/nowhere'],
    ['DELETE', '/v1/models'],
    ['OPTIONS', '/v1/models'],
    ['HEAD', '/health'],
    ['HEAD', '/v1/models'],
  ])(
    'refused or answered by %s %s without a body keeps the connection for the next request',
    async (method, target) => {
      const next = 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n';
      const reply = await sendRaw(
        Number(origin.port),
        [`${method} ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`, next],
        {
          quietMs: 50,
        },
      );
      // A reply to HEAD announces a length that does not come: what follows is the second reply.
      expect(`${reply.body}${reply.rest}`).toContain('HTTP/1.1 200 OK');
      expect([reply.closed, reply.headers.connection]).toEqual([false, 'keep-alive']);
    },
  );

  test('answers HEAD as GET, without the body', async () => {
    for (const [target, hasKey, status] of [
      ['/health', false, 200],
      ['/v1/models', false, 401],
      ['/v1/models', true, 200],
    ] as const) {
      const [head, get] = await Promise.all([ask({ method: 'HEAD', target, hasKey }), ask({ target, hasKey })]);
      expect([head.status, head.body, head.rest, head.headers['content-type']]).toEqual([
        status,
        '',
        '',
        get.headers['content-type'],
      ]);
      expect(get.status).toBe(status);
    }
  });
});

describe('Another spelling of an address', () => {
  const spellings: [string, number][] = [
    ['//v1/models', 404],
    ['/v1//models', 404],
    ['/v1/models/', 404],
    ['/v1/models//', 404],
    ['/v1/models%2F', 404],
    ['/v1%2Fmodels', 404],
    ['/V1/MODELS', 404],
    ['/v1/Models', 404],
    ['/v1/models;a=b', 404],
    ['/v1;/models', 404],
    ['/..;/v1/models', 404],
    ['/v1/models/..%2f', 404],
    ['/v1/models%00', 404],
    ['/v1/models%0a', 404],
    ['/v1/models%20', 404],
    ['/v1/models.json', 404],
    ['/v1/models%', 404],
    ['/v1/models%ff', 404],
    ['/%2fv1/models', 404],
    ['//evil.example/v1/models', 404],
    ['/v1/models/../nowhere', 404],
    ['/v1\\models', 400],
    ['/v1/models\\', 400],
    ['*', 400],
    ['v1/models', 400],
    ['/v1/mod\u00e9ls', 400],
    ['ftp://localhost/v1/models', 400],
    ['http://', 400],
    ['http://[/v1/models', 400],
  ];
  test.each(spellings)('%s is not that address: %d with a key and without', async (target, status) => {
    for (const hasKey of [false, true]) {
      const reply = await ask({ target, hasKey });
      expect(reply.status).toBe(status);
      expect(reply.rest).toBe('');
    }
    expect(
      (await ask({ method: 'POST', target: target.replace('models', 'prompt/completions'), body: completion })).status,
    ).toBe(status);
  });

  test.each([
    '/v1/models?',
    '/v1/models?x=/../health',
    '/v1/models?%00',
    '/%2e/v1/models',
    '/./v1/models',
    '/v1/../v1/models',
    '/v1/./models',
    '/v1/%2e%2E/v1/models',
    '/health/../v1/models',
    '/v1/%6dodels',
    '/v1/models#/health',
    'http://localhost/v1/models',
    'http://evil.example/v1/models',
    'https://user:password@localhost/v1/models',
  ])('%s is that address, and needs its key', async (target) => {
    const [without, withKey] = await Promise.all([ask({ target }), ask({ target, hasKey: true })]);
    expect([without.status, withKey.status]).toEqual([401, 200]);
  });

  test.each([
    'X-Original-URL: /health',
    'X-Rewrite-URL: /health',
    'X-Forwarded-Prefix: /health/..',
    'X-HTTP-Method-Override: POST',
    'X-Method-Override: POST',
    'X-Forwarded-For: 127.0.0.1',
    'X-Forwarded-Host: localhost',
    'Forwarded: for=127.0.0.1;host=localhost',
    'X-Forwarded-User: admin',
    'X-User-Id: 1',
    'Upgrade: websocket\r\nConnection: Upgrade',
    'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA',
  ])('by the header «%s» changes nothing', async (header) => {
    const headers = [header];
    expect((await ask({ target: '/v1/models', headers })).status).toBe(401);
    expect((await ask({ target: '/v1/models', headers, hasKey: true })).status).toBe(200);
    expect((await ask({ target: '/v1/prompt/completions', headers, hasKey: true })).status).toBe(405);
  });

  test('is not reached by CONNECT or by words that are no method', async () => {
    for (const method of ['CONNECT', 'FOO', 'get', 'G\u00c9T']) {
      const { status = 400 } = await ask({ method, target: '/v1/models', hasKey: true });
      expect(status).toBe(400);
    }
  });
});
