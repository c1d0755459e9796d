import { afterEach, expect, it, vi } from 'vitest';
import { APIConnectionError, APIError, InternalServerError, RateLimitError } from '../../packages/sdk/src/index.ts';
import { chunks, clientFor, completion, errorBody, question } from './samples.ts';
import { brokenBody, event, hangUp, json, raw, scriptedServer, stream } from './scripted-server.ts';

const soon = { 'retry-after-ms': '5' };
const busy = json(503, errorBody('SERVER_BUSY'), soon);
const good = json(200, completion);

afterEach(() => {
  vi.useRealTimers();
});

it.each([408, 409, 429, 500, 502, 503, 504, 529])('tries again after %i', async (status) => {
  await using server = await scriptedServer(json(status, errorBody('SERVER_BUSY'), soon), good);

  await expect(clientFor(server).completions.create(question)).resolves.toEqual(completion);

  expect(server.requests).toHaveLength(2);
});

it.each([400, 401, 403, 404, 405, 413, 422, 423])('does not try again after %i', async (status) => {
  await using server = await scriptedServer(json(status, errorBody('INVALID_REQUEST'), soon), good);

  await expect(clientFor(server).completions.create(question)).rejects.toMatchObject({ status, attempts: 1 });

  expect(server.requests).toHaveLength(1);
});

it('tries again after a connection that broke before the answer', async () => {
  await using server = await scriptedServer(hangUp, good);

  await expect(clientFor(server).completions.create(question)).resolves.toEqual(completion);
});

it('does not try again after a connection that broke in the answer, since the work is done', async () => {
  await using server = await scriptedServer(brokenBody, good);

  const failure = await clientFor(server)
    .completions.create(question)
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(APIConnectionError);
  expect(failure).toMatchObject({ requestId: 'req-broken', attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

it('lets x-should-retry win over the status, both ways', async () => {
  await using server = await scriptedServer(
    json(503, errorBody('UPSTREAM_REJECTED'), { ...soon, 'x-should-retry': 'false' }),
    json(422, errorBody('INVALID_REQUEST'), { ...soon, 'x-should-retry': 'true' }),
    good,
  );
  const client = clientFor(server);

  await expect(client.completions.create(question)).rejects.toBeInstanceOf(InternalServerError);
  await expect(client.completions.create(question)).resolves.toEqual(completion);

  expect(server.requests).toHaveLength(3);
});

it('gives up after maxRetries, of the client or of the call, and says how often it tried', async () => {
  await using server = await scriptedServer(...Array(10).fill(busy));
  const client = clientFor(server);
  const failing = async (maxRetries?: number) =>
    client.completions.create(question, { maxRetries }).catch((error: unknown) => error);

  expect(await failing()).toMatchObject({ status: 503, attempts: 3 });
  expect(await failing(1)).toMatchObject({ status: 503, attempts: 2 });
  expect(await failing(0)).toMatchObject({ status: 503, attempts: 1 });
});

it('counts the attempts that never reached the server', async () => {
  const nowhere = { baseURL: 'http://127.0.0.1:1' };
  const failure = await clientFor(nowhere, { maxRetries: 0 })
    .completions.create(question)
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(APIConnectionError);
  expect(failure).toMatchObject({ attempts: 1, message: expect.stringContaining('http://127.0.0.1:1 (') });
});

it.each([
  ['seconds', '2', 2_000],
  ['a date', new Date(1_800_000_002_000).toUTCString(), 2_000],
  ['a date that is over', new Date(1_700_000_000_000).toUTCString(), 0],
])('waits as long as Retry-After asks, given as %s', async (_, retryAfter, waitMs) => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  const sentAt: number[] = [];
  const fetch = async () => {
    sentAt.push(Date.now());
    const headers = { 'retry-after': retryAfter };
    return sentAt.length === 1 ? Response.json({}, { status: 429, headers }) : Response.json(completion);
  };

  const answer = clientFor({ baseURL: 'http://nowhere' }, { fetch, timeout: Infinity }).completions.create(question);
  await vi.runAllTimersAsync();

  await expect(answer).resolves.toEqual(completion);
  expect((sentAt[1] ?? 0) - (sentAt[0] ?? 0)).toBe(waitMs);
});

it('takes a time that is over for now', async () => {
  const over = new Date(1_700_000_000_000).toUTCString();
  await using server = await scriptedServer(json(429, errorBody('SERVER_BUSY'), { 'retry-after': over }));

  const answer = clientFor(server, { maxRetries: 0 }).completions.create(question);

  await expect(answer).rejects.toMatchObject({ retryAfterMs: 0 });
});

it('prefers retry-after-ms, which is finer', async () => {
  await using server = await scriptedServer(
    json(429, errorBody('SERVER_BUSY'), { ...soon, 'retry-after': '30' }),
    good,
  );

  await expect(clientFor(server).completions.create(question)).resolves.toEqual(completion);
});

it('throws at once, with the time, when Retry-After asks for more than a minute', async () => {
  await using server = await scriptedServer(json(429, errorBody('SERVER_BUSY'), { 'retry-after': '61' }), good);

  const failure = await clientFor(server)
    .completions.create(question)
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(RateLimitError);
  expect(failure).toMatchObject({ retryAfterMs: 61_000, attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

it('waits half a second, doubling to eight, less up to a quarter, when the server names no time', async () => {
  vi.useFakeTimers();
  const sentAt: number[] = [];
  const fetch = async () => {
    sentAt.push(Date.now());
    return new Response(null, { status: 500, headers: { 'retry-after': 'soon' } });
  };
  const client = clientFor({ baseURL: 'http://nowhere' }, { fetch, maxRetries: 6, timeout: Infinity });

  const failing = client.completions.create(question).catch((error: unknown) => error);
  await vi.runAllTimersAsync();

  expect(await failing).toMatchObject({ attempts: 7 });
  const waits = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0));
  for (const [index, longest] of [500, 1_000, 2_000, 4_000, 8_000, 8_000].entries()) {
    expect(waits[index]).toBeGreaterThanOrEqual(longest * 0.75 - 1);
    expect(waits[index]).toBeLessThanOrEqual(longest);
  }
  expect(new Set(waits.slice(0, 4).map((wait, index) => wait / 2 ** index)).size).toBeGreaterThan(1);
});

it('sends the same body under the same Idempotency-Key in every attempt, and another key in the next call', async () => {
  await using server = await scriptedServer(busy, hangUp, good, good);
  const client = clientFor(server);

  await client.completions.create({ ...question, r_type: 'tot' });
  await client.completions.create(question);

  const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]]);
  expect(keys[3]).not.toBe(keys[0]);
  expect(server.requests.map(({ body }) => body)).toEqual([...Array(3).fill({ ...question, r_type: 'tot' }), question]);
});

it('sends the idempotency key of the caller', async () => {
  await using server = await scriptedServer(good);

  await clientFor(server).completions.create(question, { idempotencyKey: 'order-17' });

  expect(server.requests[0]?.headers['idempotency-key']).toBe('order-17');
});

it('does not send a POST again from which the caller took the key away', async () => {
  await using server = await scriptedServer(hangUp, good);

  const answer = clientFor(server).completions.create(question, { headers: { 'Idempotency-Key': null } });

  await expect(answer).rejects.toMatchObject({ attempts: 1 });
  expect(server.requests[0]?.headers).not.toHaveProperty('idempotency-key');
});

it('tries a stream again until it begins, and never after its first byte', async () => {
  await using server = await scriptedServer(busy, stream([event(chunks[1])], 'break'), good);
  const answer = await clientFor(server).completions.create({ ...question, stream: true });
  const seen: unknown[] = [];
  const read = async () => {
    for await (const chunk of answer) seen.push(chunk);
  };

  await expect(read()).rejects.toBeInstanceOf(APIConnectionError);

  expect(seen).toEqual([chunks[1]]);
  expect(server.requests).toHaveLength(2);
});

it('runs middleware once around all attempts, and lets it replace the request and the answer', async () => {
  await using server = await scriptedServer(busy, raw(200, 'no json at all', { 'content-type': 'text/plain' }));
  const order: string[] = [];
  const middleware = [
    {
      onRequest({ request }: { request: Request }) {
        order.push('request');
        request.headers.set('x-signed', 'yes');
        return request;
      },
    },
    {
      onResponse() {
        order.push('response');
        return Response.json(completion);
      },
    },
  ];

  await expect(clientFor(server, { middleware }).completions.create(question)).resolves.toEqual(completion);

  expect(order).toEqual(['request', 'response']);
  expect(server.requests.map(({ headers }) => headers['x-signed'])).toEqual(['yes', 'yes']);
});

it('refuses a number of retries that is none', async () => {
  await using server = await scriptedServer(good);

  expect(() => clientFor(server, { maxRetries: -1 })).toThrow('maxRetries must be a whole number from 0');
  const answer = clientFor(server).completions.create(question, { maxRetries: 1.5 });
  await expect(answer).rejects.not.toBeInstanceOf(APIError);
  expect(server.requests).toHaveLength(0);
});
