import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import {
  APIConnectionError,
  APIError,
  APITimeoutError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  CreditsExhaustedError,
  InternalServerError,
  LockedError,
  NotFoundError,
  PermissionDeniedError,
  PromptEnchanter,
  PromptEnchanterError,
  RateLimitError,
  ResponseParseError,
  StreamIdleTimeoutError,
  UnprocessableEntityError,
  UserAbortError,
} from '../../packages/sdk/src/index.ts';
import { chunks, clientFor, errorBody, question } from './samples.ts';
import { done, event, json, type Reply, raw, scriptedServer, stream } from './scripted-server.ts';

async function failureOf(reply: Reply): Promise<unknown> {
  await using server = await scriptedServer(reply);
  return await clientFor(server, { maxRetries: 0 })
    .completions.create(question)
    .catch((error: unknown) => error);
}

async function failureOfStream(...pieces: string[]): Promise<unknown> {
  await using server = await scriptedServer(stream(pieces));
  try {
    for await (const _ of await clientFor(server).completions.create({ ...question, stream: true }));
  } catch (error) {
    return error;
  }
  return undefined;
}

it.each([
  [400, BadRequestError],
  [401, AuthenticationError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [405, APIError],
  [409, ConflictError],
  [422, UnprocessableEntityError],
  [423, LockedError],
  [429, RateLimitError],
  [500, InternalServerError],
  [503, InternalServerError],
])('throws the class of its own for %i', async (status, errorClass) => {
  const failure = await failureOf(json(status, errorBody('FORBIDDEN'), { 'x-request-id': 'req-1' }));

  expect((failure as object).constructor).toBe(errorClass);
  expect(failure).toMatchObject({
    name: errorClass.kind,
    status,
    code: 'FORBIDDEN',
    requestId: 'req-1',
    body: errorBody('FORBIDDEN'),
    attempts: 1,
  });
});

it('says what is wrong, where, and which request it was', async () => {
  const errors = [{ path: 'messages[0].role', message: 'is not a role' }];
  const body = errorBody('INVALID_REQUEST', { message: 'Some fields are wrong.', errors });

  const failure = await failureOf(json(422, body, { 'x-request-id': 'req-1' }));

  expect(failure).toMatchObject({
    message: 'Some fields are wrong. messages[0].role: is not a role [422, INVALID_REQUEST, request req-1]',
    errors,
  });
});

it('takes the request id from the body where the header is missing', async () => {
  expect(await failureOf(json(404, errorBody('NOT_FOUND')))).toMatchObject({ requestId: 'req-from-body' });
});

it('throws CreditsExhaustedError, a RateLimitError, with what is left', async () => {
  const left = { credits: { main: 0, reset: 5 }, limits: { conversation_limit: 0, reset: 10 } };

  const failure = await failureOf(json(429, errorBody('CREDITS_EXHAUSTED', left), { 'retry-after': '3600' }));

  expect(failure).toBeInstanceOf(CreditsExhaustedError);
  expect(failure).toBeInstanceOf(RateLimitError);
  expect(failure).toMatchObject({ ...left, retryAfterMs: 3_600_000 });
});

it.each([
  [423, 'ACCOUNT_LOCKED', LockedError],
  [429, 'RATE_LIMITED', RateLimitError],
] as const)('says with %i %s when to come back', async (status, code, errorClass) => {
  const failure = await failureOf(json(status, errorBody(code), { 'retry-after': '3600' }));

  expect(failure).toBeInstanceOf(errorClass);
  expect(failure).not.toBeInstanceOf(CreditsExhaustedError);
  expect(failure).toMatchObject({ code, retryAfterMs: 3_600_000 });
});

it('throws a useful APIError for an error that is not from PromptEnchanter', async () => {
  const html = '<html>upstream connect error</html>';

  const failure = await failureOf(raw(502, html, { 'content-type': 'text/html' }));

  expect(failure).toBeInstanceOf(InternalServerError);
  expect(failure).toMatchObject({ status: 502, code: undefined, body: html, requestId: undefined, errors: [] });
  expect(failure).toHaveProperty('message', expect.stringMatching(/Bad Gateway \(text\/html\).*proxy.*baseURL.*502/));
});

it.each([
  ['nothing', raw(500, '')],
  ['JSON of another shape', json(500, { detail: 'x' })],
  ['a JSON list', json(500, [1])],
  ['null', json(500, null)],
  ['an errors field of another shape', json(500, { errors: 'x' })],
])('throws an APIError for an error whose body is %s', async (_, reply) => {
  expect(await failureOf(reply)).toMatchObject({ name: 'InternalServerError', status: 500, code: undefined });
});

it("reads an error in OpenAI's shape", async () => {
  const failure = await failureOf(
    json(401, { error: { message: 'No.', type: 'x', param: null, code: 'UNAUTHENTICATED' } }),
  );

  expect(failure).toMatchObject({ code: 'UNAUTHENTICATED', message: expect.stringContaining('No.') });
});

it('says after a 401 that no credential was sent, when none was', async () => {
  await using server = await scriptedServer(...Array(2).fill(json(401, errorBody('UNAUTHENTICATED'))));

  const without = new PromptEnchanter({ apiKey: null, baseURL: server.baseURL }).completions.create(question);
  const wrong = clientFor(server).completions.create(question);

  await expect(without).rejects.toThrow('No credential was sent: give apiKey or sessionToken');
  await expect(wrong).rejects.not.toThrow('No credential was sent');
});

it('says nothing of a missing credential after a login that failed', async () => {
  await using server = await scriptedServer(json(401, errorBody('INVALID_CREDENTIALS')));

  const login = clientFor(server, { apiKey: null }).users.login({ username: 'ada', password: 'x' });

  await expect(login).rejects.toMatchObject({ message: expect.not.stringContaining('No credential') });
});

it('throws ResponseParseError, without the text, for a success that is not JSON', async () => {
  const failure = await failureOf(
    raw(200, '{"api_key": "pe-secret"', { 'content-type': 'application/json', 'x-request-id': 'r' }),
  );

  expect(failure).toBeInstanceOf(ResponseParseError);
  expect(failure).toMatchObject({ status: 200, requestId: 'r', message: expect.stringContaining('is not JSON') });
  expect(String(failure)).not.toContain('secret');
  expect(failure).not.toHaveProperty('cause');
});

it('throws ResponseParseError for an empty success, and for a page where a stream was due', async () => {
  expect(await failureOf(raw(200, '', { 'content-length': '0' }))).toBeInstanceOf(ResponseParseError);

  await using server = await scriptedServer(raw(200, '<html>', { 'content-type': 'text/html' }));
  const streamed = clientFor(server).completions.create({ ...question, stream: true });
  await expect(streamed).rejects.toThrow(ResponseParseError);
});

it('throws APIConnectionError with its cause when the server is not there', async () => {
  const vacant = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => vacant.on('listening', resolve));
  const { port } = vacant.address() as { port: number };
  await new Promise((resolve) => vacant.close(resolve));

  const client = clientFor({ baseURL: `http://127.0.0.1:${port}` }, { maxRetries: 0 });
  const failure = await client.completions.create(question).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(APIConnectionError);
  expect(failure).toMatchObject({ message: `No answer from http://127.0.0.1:${port} (ECONNREFUSED).` });
  expect(failure).toHaveProperty('cause');
});

it('throws the error that a stream reports, with its code and request id', async () => {
  const failed = `event: error\ndata: ${JSON.stringify(errorBody('UPSTREAM_TIMEOUT'))}\n\n`;

  const failure = await failureOfStream(event(chunks[1]), failed);

  expect(failure).toBeInstanceOf(APIError);
  expect(failure).toMatchObject({
    status: undefined,
    code: 'UPSTREAM_TIMEOUT',
    requestId: 'req-from-body',
    attempts: 1,
  });
});

it.each([
  ["in OpenAI's shape", event({ error: { message: 'x', code: 'UPSTREAM_INVALID' } }), 'UPSTREAM_INVALID', 'req-stream'],
  ['without an event name', event(errorBody('UPSTREAM_INVALID')), 'UPSTREAM_INVALID', 'req-from-body'],
  ['of no known shape', 'event: error\ndata: {"oops": 1}\n\n', undefined, 'req-stream'],
])('throws the error that a stream reports %s', async (_, piece, code, requestId) => {
  const failure = await failureOfStream(event(chunks[1]), piece);

  expect(failure).toBeInstanceOf(APIError);
  expect(failure).toMatchObject({ code, requestId });
});

it('throws APIConnectionError for a stream that ends without [DONE]', async () => {
  const failure = await failureOfStream(event(chunks[1]));

  expect(failure).toBeInstanceOf(APIConnectionError);
  expect(failure).not.toBeInstanceOf(APITimeoutError);
  expect(failure).toMatchObject({ requestId: 'req-stream', message: expect.stringContaining('cut off') });
});

it('throws ResponseParseError for a chunk that is not an object', async () => {
  expect(await failureOfStream('data: {"choices": [\n\n', done)).toBeInstanceOf(ResponseParseError);
  expect(await failureOfStream('data: null\n\n', done)).toBeInstanceOf(ResponseParseError);
});

it('knows the errors of another copy of the package', async () => {
  const { APIError: Elsewhere, RateLimitError: Limited } = await import(
    '../../packages/sdk/src/core/errors.ts?copy' as string
  );
  const facts = { message: 'm', headers: new Headers(), attempts: 1 };
  const foreign: unknown = new Limited(facts);

  expect(Elsewhere).not.toBe(APIError);
  expect(foreign).not.toBeInstanceOf(APIError);
  expect(PromptEnchanterError.isInstance(foreign)).toBe(true);
  expect(APIError.isInstance(foreign)).toBe(true);
  expect(RateLimitError.isInstance(foreign)).toBe(true);
  expect(CreditsExhaustedError.isInstance(foreign)).toBe(false);
  expect(UserAbortError.isInstance(foreign)).toBe(false);
});

it('takes nothing else for its own error', () => {
  for (const other of [new Error('x'), { name: 'APIError' }, null, undefined, 'APIError', () => {}]) {
    expect(PromptEnchanterError.isInstance(other)).toBe(false);
  }
});

it('writes the name of its class into the stack', () => {
  const error = new StreamIdleTimeoutError('quiet', { attempts: 1 });

  expect(error.stack).toMatch(/^StreamIdleTimeoutError: quiet/);
  expect(Object.keys(error)).toEqual(['attempts', 'requestId']);
});
