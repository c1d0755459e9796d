import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendRaw } from '../fault/raw-socket.ts';
import { type House, openHouse, type Resident } from '../house.ts';

const question = { level: 'low', messages: [{ role: 'user', content: 'Is 3599 prime?' }] };
const root = new URL('../../', import.meta.url);

let house: House;
let ada: Resident;

beforeEach(async () => {
  house = await openHouse({ CORS_ORIGINS: 'https://app.example' });
  ada = await house.register();
});
afterEach(() => house.close());

const lineOf = (requestId: string) => house.logLines().filter((line) => line.request_id === requestId);

describe('X-Request-ID', () => {
  test.each(['abcdefgh', 'A-b_c.9-', 'x'.repeat(128)])('%s is kept, in the reply and in the log', async (id) => {
    const reply = await house.fetch('/v1/models', { headers: { ...ada.headers, 'x-request-id': id } });
    expect(reply.headers.get('x-request-id')).toBe(id);
    expect(lineOf(id)).toHaveLength(1);
  });

  test.each<[string, string]>([
    ['none', ''],
    ['seven characters', 'X-Request-ID: abcdefg'],
    ['129 characters', `X-Request-ID: ${'x'.repeat(129)}`],
    ['a space', 'X-Request-ID: abcd efgh'],
    ['a colour', 'X-Request-ID: abcd\x1b[31mefgh'],
    ['another script', 'X-Request-ID: abcd\u00e9fgh'],
    ['a quote', 'X-Request-ID: abcd"efgh'],
    ['a tilde, which parts the names of charges', 'X-Request-ID: abcdefgh~1'],
    ['two of them', 'X-Request-ID: abcdefgh\r\nX-Request-ID: ijklmnop'],
  ])('is made where the client sends %s', async (_what, header) => {
    const reply = await raw(`GET /health HTTP/1.1\r\nHost: HOST\r\n${header}${header && '\r\n'}\r\n`);
    // ESC is no character of a header value at all.
    if (header.includes('\x1b') && reply.status === 400) return;
    expect(reply.status).toBe(200);
    expect(reply.headers['x-request-id']).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('cannot carry a header of its own into the reply', async () => {
    for (const lineBreak of ['\n', '\r', '\r\n']) {
      const reply = await raw(
        `GET /health HTTP/1.1\r\nHost: HOST\r\nX-Request-ID: abcdefgh${lineBreak}Set-Cookie: a=b\r\n\r\n`,
      );
      expect(reply.headers['set-cookie']).toBeUndefined();
      expect(reply.headers['x-request-id']?.includes('=') ?? false).toBe(false);
    }
  });

  test('used again, by the same user or another, is answered and charged each time', async () => {
    const eve = await house.register('eve');
    for (const user of [ada, ada, eve]) {
      const headers = { ...user.headers, 'x-request-id': 'one-id-for-all' };
      const reply = await house.post('/v1/prompt/completions', question, headers);
      expect([reply.status, reply.headers.get('x-request-id')]).toEqual([200, 'one-id-for-all']);
      await reply.text();
    }
    const rows = house.rows<{ user_id: string; request_id: string }>(
      "SELECT user_id, request_id FROM message_logs WHERE status = 'completed' ORDER BY seq",
    );
    expect(rows.map((row) => row.user_id)).toEqual([ada.userId, ada.userId, eve.userId]);
    expect(new Set(rows.map((row) => row.request_id)).size).toBe(3);
    expect(house.rows('SELECT conversation_limit FROM users ORDER BY created_at')).toEqual([
      { conversation_limit: 8 },
      { conversation_limit: 9 },
    ]);
  });
});

describe('Every reply, of whatever kind,', () => {
  const json = { 'content-type': 'application/json' };
  const kinds: [string, number, () => Promise<Response>][] = [
    ['an answer', 200, () => house.post('/v1/prompt/completions', question, ada.headers)],
    ['a stream', 200, () => house.post('/v1/prompt/completions', { ...question, stream: true }, ada.headers)],
    ['a body that is none', 400, () => house.post('/v1/prompt/preview', '{', ada.headers)],
    ['no credential', 401, () => house.fetch('/v1/models')],
    ['a level that is not allowed', 403, forbidden],
    ['nowhere', 404, () => house.fetch('/v1/nowhere')],
    ['the wrong method', 405, () => house.fetch('/v1/models', { method: 'DELETE' })],
    ['a name that is taken', 409, () => house.post('/v1/users/register', person('resident1'))],
    ['too large a body', 413, () => house.post('/v1/prompt/preview', ' '.repeat(1_048_577), ada.headers)],
    [
      'another type',
      415,
      () => house.post('/v1/prompt/preview', 'x', { ...ada.headers, 'content-type': 'text/plain' }),
    ],
    ['another host', 421, () => house.fetch('/health', { headers: { host: 'evil.example' } })],
    ['a wrong field', 422, () => house.post('/v1/prompt/preview', {}, ada.headers)],
    ['no credits', 429, exhausted],
    ['a fault of our own', 500, broken],
    [
      'a preflight',
      204,
      () => house.fetch('/v1/models', { method: 'OPTIONS', headers: { origin: 'https://app.example' } }),
    ],
    ['a HEAD', 200, () => house.fetch('/health', { method: 'HEAD' })],
    ['the contract', 200, () => house.fetch('/openapi.json', { headers: json })],
  ];

  test.each(kinds)(
    '(%s, %d) carries its id and the safe headers, and has one line in the log',
    async (_what, status, ask) => {
      const reply = await ask();
      expect(reply.status).toBe(status);
      expect(Object.fromEntries(reply.headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-request-id': expect.stringMatching(/^[\w.-]{8,128}$/),
      });
      expect(reply.headers.has('x-powered-by')).toBe(false);
      expect(reply.headers.has('server')).toBe(false);
      await reply.text();
      const lines = lineOf(reply.headers.get('x-request-id') ?? '').filter(({ msg }) => msg === 'request');
      expect(lines).toEqual([
        expect.objectContaining({
          status,
          method: expect.any(String),
          path: expect.any(String),
          ms: expect.any(Number),
        }),
      ]);
    },
  );

  async function forbidden(): Promise<Response> {
    house.write("UPDATE users SET level = 'low'");
    return house.post('/v1/prompt/preview', { ...question, level: 'ultra' }, ada.headers);
  }

  async function exhausted(): Promise<Response> {
    house.write('UPDATE users SET conversation_limit = 0');
    return house.post('/v1/prompt/completions', question, ada.headers);
  }

  async function broken(): Promise<Response> {
    house.write('ALTER TABLE users RENAME TO lost_users');
    return house.fetch('/v1/models', { headers: ada.headers });
  }
});

describe('An error', () => {
  test('has the native shape, whose fields are all there', async () => {
    const reply = await house.post('/v1/prompt/preview', { ...question, level: 'max' }, ada.headers);
    const body = (await reply.json()) as { details: { timestamp: string } };
    expect(body).toEqual({
      success: false,
      message: 'level must be one of low, medium, high, ultra.',
      error_code: 'INVALID_REQUEST',
      errors: [{ path: 'level', message: 'must be one of low, medium, high, ultra' }],
      details: { request_id: reply.headers.get('x-request-id'), timestamp: expect.any(String) },
    });
    expect(new Date(body.details.timestamp).toISOString()).toBe(body.details.timestamp);
  });

  test.each([
    [401, 'authentication_error', 'UNAUTHENTICATED', null, {}, { model: 'low' }],
    [422, 'invalid_request_error', 'INVALID_REQUEST', 'temperature', undefined, { temperature: 3 }],
    [403, 'permission_error', 'MODEL_NOT_ALLOWED', 'model', undefined, { model: 'gpt-99' }],
  ])('has OpenAI’s shape where OpenAI’s clients ask: %d', async (status, type, code, param, headers, change) => {
    const body = { model: 'low', messages: question.messages, ...change };
    const reply = await house.post('/v1/chat/completions', body, headers ?? ada.headers);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({
      error: { message: expect.any(String), type, param, code, request_id: reply.headers.get('x-request-id') },
    });
  });

  test('of our own tells the client nothing of what broke, and the log all of it', async () => {
    house.write('ALTER TABLE users RENAME TO lost_users');
    for (const path of ['/v1/prompt/preview', '/v1/chat/completions']) {
      const reply = await house.post(path, question, ada.headers);
      const text = await reply.text();
      expect(reply.status).toBe(500);
      expect(text).toContain('INTERNAL_ERROR');
      expect(text).not.toMatch(/users|sql|select|table|\.ts|node_modules|at /i);
      const lines = lineOf(reply.headers.get('x-request-id') ?? '');
      expect(lines.map(({ level }) => level)).toEqual(['error', 'info']);
      expect(JSON.stringify(lines)).toContain('no such table');
      expect(JSON.stringify(lines)).not.toContain(ada.apiKey.slice(3));
    }
  });
});

describe('The log', () => {
  test('has one line that reads back for each request, whatever its path holds', async () => {
    const paths = [
      '/%0d%0a{"level":"error"}',
      '/%1b[31m',
      '/"},{"x":"',
      `/${ada.apiKey}`,
      `/${'x'.repeat(5_000)}`,
      '/\u0001',
    ];
    for (const path of paths) await raw(`GET ${path} HTTP/1.1\r\nHost: HOST\r\nUser-Agent: \t"\\\r\n\r\n`);
    const lines = house.logLines().filter(({ msg, method }) => msg === 'request' && method === 'GET');
    expect(lines.length).toBeGreaterThanOrEqual(paths.length - 1);
    for (const line of lines) {
      expect(String(line.path).length).toBeLessThanOrEqual(200);
      expect(JSON.stringify(line)).not.toContain(ada.apiKey.slice(3));
    }
  });

  test('says of a request who asked, for what, and how it ended, and never with what', async () => {
    const reply = await house.post('/v1/prompt/completions?secret=in-the-query', question, ada.headers);
    await reply.text();
    const [line] = lineOf(reply.headers.get('x-request-id') ?? '');
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      request_id: reply.headers.get('x-request-id'),
      method: 'POST',
      path: '/v1/prompt/completions',
      status: 200,
      ms: expect.any(Number),
      address: '127.0.0.1',
      operation: 'createCompletion',
      user_id: ada.userId,
      msg: 'request',
    });
    expect(JSON.stringify(house.logLines())).not.toMatch(/3599|in-the-query|pe-/);
  });
});

describe('The server about itself', () => {
  test('is healthy and ready', async () => {
    const [health, ready] = await Promise.all([house.fetch('/health'), house.fetch('/ready')]);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: 'ok', version: '0.0.0', uptime_seconds: expect.any(Number) },
    ]);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', checks: { database: true, accepting: true } },
    ]);
  });

  test('serves its contract, in both spellings, as it lies in the repository', async () => {
    const file = readFileSync(new URL('openapi.yaml', root), 'utf8');
    const { parse } = createRequire(new URL('packages/tools/package.json', root))('yaml') as {
      parse(text: string): unknown;
    };
    const [yaml, json] = await Promise.all([house.fetch('/openapi.yaml'), house.fetch('/openapi.json')]);
    expect(await yaml.text()).toBe(file);
    expect(await json.json()).toEqual(parse(file));
    expect([yaml.headers.get('content-type'), json.headers.get('content-type')]).toEqual([
      'application/yaml',
      'application/json',
    ]);
  });
});

async function raw(bytes: string) {
  const { host, port } = new URL(await house.listen());
  return sendRaw(Number(port), Buffer.from(bytes.replace('HOST', host), 'latin1'), { quietMs: 20 });
}

function person(username: string): object {
  return { username, name: 'A Resident', email: `${username}@example.org`, password: 'Correct-horse-1' };
}
