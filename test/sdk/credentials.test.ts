import { inspect } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import type { ClientOptions, LogLevel } from '../../packages/sdk/src/index.ts';
import { PromptEnchanter, PromptEnchanterError } from '../../packages/sdk/src/index.ts';
import { apiKey, clientFor, completion, errorBody, newcomer, question, registration } from './samples.ts';
import { hangUp, json, raw, scriptedServer } from './scripted-server.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The headers of the first request of a client with these options and this environment. */
async function sentBy(options: ClientOptions, environment: Record<string, string> = {}) {
  await using server = await scriptedServer(json(200, completion));
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const client = new PromptEnchanter({ baseURL: server.baseURL, ...options });
  await client.completions.create(question);
  return server.requests[0]?.headers;
}

function collector() {
  const lines: unknown[] = [];
  const write = (...line: unknown[]) => lines.push(line);
  return { lines, logger: { error: write, warn: write, info: write, debug: write } };
}

/** Everything that a log, a crash report or a debugger would show. */
function shown(...values: unknown[]): string {
  return values
    .map((value) => `${inspect(value, { depth: 20, showHidden: true })} ${JSON.stringify(value)} ${String(value)}`)
    .join('\n');
}

it('sends an API key and a session token as bearer token', async () => {
  expect(await sentBy({ apiKey })).toMatchObject({ authorization: `Bearer ${apiKey}` });
  expect(await sentBy({ sessionToken: 'eyJ.e30.sig' })).toMatchObject({ authorization: 'Bearer eyJ.e30.sig' });
});

it('reads the key from the environment, trimmed, unless a credential is given', async () => {
  const environment = { PROMPTENCHANTER_API_KEY: ' pe-environment\n' };

  expect(await sentBy({}, environment)).toMatchObject({ authorization: 'Bearer pe-environment' });
  expect(await sentBy({ apiKey }, environment)).toMatchObject({ authorization: `Bearer ${apiKey}` });
  expect(await sentBy({ sessionToken: 'eyJ' }, environment)).toMatchObject({ authorization: 'Bearer eyJ' });
  const auth = { getToken: () => 'eyJ.kept', refresh: () => 'eyJ.new' };
  expect(await sentBy({ auth }, environment)).toMatchObject({ authorization: 'Bearer eyJ.kept' });
  expect(await sentBy({ apiKey: null }, environment)).not.toHaveProperty('authorization');
  expect(await sentBy({}, { PROMPTENCHANTER_API_KEY: '' })).not.toHaveProperty('authorization');
});

it('reads the address from the environment unless one is given, and has a default', async () => {
  const urls: string[] = [];
  const fetch = async ({ url }: Request) => {
    urls.push(url);
    return Response.json(completion);
  };
  vi.stubEnv('PROMPTENCHANTER_BASE_URL', 'https://gateway.example/enchant/');
  await new PromptEnchanter({ apiKey, fetch }).completions.create(question);
  await new PromptEnchanter({ apiKey, fetch, baseURL: 'https://mine.example' }).completions.create(question);
  vi.stubEnv('PROMPTENCHANTER_BASE_URL', '');
  await new PromptEnchanter({ apiKey, fetch }).completions.create(question);

  expect(urls).toEqual([
    'https://gateway.example/enchant/v1/prompt/completions',
    'https://mine.example/v1/prompt/completions',
    'http://127.0.0.1:8000/v1/prompt/completions',
  ]);
});

it('refuses two credentials, and one that a header cannot carry, without repeating it', () => {
  const auth = { getToken: () => 'eyJ', refresh: () => 'eyJ' };
  for (const two of [
    { apiKey, sessionToken: 'eyJ' },
    { apiKey, auth },
    { sessionToken: 'eyJ', auth },
  ]) {
    expect(() => new PromptEnchanter(two)).toThrow('Give one of apiKey, sessionToken and auth');
  }
  for (const broken of ['pe-sec\nret', 'pe-secrét', 'pe sec ret', '', '  ']) {
    const make = () => new PromptEnchanter({ apiKey: broken });
    expect(make).toThrow(PromptEnchanterError);
    expect(make).not.toThrow('sec');
  }
});

it('refuses an address with a user, a password, a query or another protocol, without repeating it', () => {
  for (const baseURL of [
    'https://me:secret@host',
    'https://host/?key=secret',
    'https://host/#secret',
    'ftp://secret',
    'secret',
  ]) {
    const make = () => new PromptEnchanter({ apiKey, baseURL });
    expect(make).toThrow(PromptEnchanterError);
    expect(make).not.toThrow('secret');
  }
});

it('refuses an API key in a browser, from wherever it comes, unless that is said to be wanted', () => {
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {});

  expect(() => new PromptEnchanter({ apiKey })).toThrow('dangerouslyAllowBrowser');
  expect(() => new PromptEnchanter({ apiKey, dangerouslyAllowBrowser: true })).not.toThrow();
  expect(() => new PromptEnchanter({ sessionToken: 'eyJ' })).not.toThrow();
  expect(() => new PromptEnchanter({ auth: { getToken: () => 'eyJ', refresh: () => 'eyJ' } })).not.toThrow();
  expect(() => new PromptEnchanter({ apiKey: null })).not.toThrow();
  vi.stubEnv('PROMPTENCHANTER_API_KEY', apiKey);
  expect(() => new PromptEnchanter()).toThrow('dangerouslyAllowBrowser');
});

it('lets headers of the client and of the call go over its own, and takes away what is null', async () => {
  await using server = await scriptedServer(json(200, completion));
  const client = clientFor(server, { defaultHeaders: { 'X-Team': 'blue', 'x-trace': '1', accept: null } });

  await client.completions.create(question, {
    headers: { 'x-team': 'red', Authorization: null, 'x-trace': undefined },
  });

  expect(server.requests[0]?.headers).toMatchObject({ 'x-team': 'red', 'x-trace': '1' });
  expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
});

it.each([
  'authorization',
  'proxy-authorization',
  'x-api-key',
  'api-key',
  'cookie',
  'x-session',
  'x-amz-security-token',
  'cf-access-client-secret',
  'x-anything-else',
])('shows the value of the request header %s in no log and no error', async (name) => {
  const secret = 'c0ffee-secret-c0ffee';
  const busy = json(503, errorBody('SERVER_BUSY'), { 'retry-after-ms': '1' });
  await using server = await scriptedServer(busy, json(422, errorBody('INVALID_REQUEST')), hangUp);
  const { lines, logger } = collector();
  const client = clientFor(server, { defaultHeaders: { [name]: secret }, logger, logLevel: 'debug' });

  const refused = await client.completions.create(question).catch((error: unknown) => error);
  const broken = await client.completions.create(question, { maxRetries: 0 }).catch((error: unknown) => error);

  expect(server.requests[0]?.headers[name]).toBe(secret);
  expect(lines).toHaveLength(4);
  expect(shown(lines, refused, broken, client)).not.toContain(secret);
  expect(server.requests.map(({ path }) => path).join()).not.toContain(secret);
});

it.each(['set-cookie', 'www-authenticate', 'authorization', 'x-api-key', 'authentication-info', 'x-anything-else'])(
  'shows the value of the response header %s in no log and no error',
  async (name) => {
    const secret = 'c0ffee-secret-c0ffee';
    await using server = await scriptedServer(
      json(500, errorBody('INTERNAL_ERROR'), { [name]: secret, 'retry-after-ms': '1', 'x-request-id': 'req-1' }),
      json(422, errorBody('INVALID_REQUEST'), { [name]: secret, 'x-request-id': 'req-2' }),
    );
    const { lines, logger } = collector();

    const failure = await clientFor(server, { logger, logLevel: 'debug' })
      .completions.create(question)
      .catch((error: unknown) => error);

    expect(shown(lines, failure)).not.toContain(secret);
    expect((failure as { headers: Headers }).headers.get('x-request-id')).toBe('req-2');
  },
);

it('shows its credential nowhere, not even in the client, its promises and the errors that quote it', async () => {
  const echo = raw(502, `<html>GET / Authorization: Bearer ${apiKey}</html>`, { 'content-type': 'text/html' });
  const quoted = json(401, errorBody('UNAUTHENTICATED', { message: `Not a key: ${apiKey}` }));
  await using server = await scriptedServer(echo, quoted);
  const { lines, logger } = collector();
  const client = clientFor(server, { logger, logLevel: 'debug', maxRetries: 0 });

  const promise = client.completions.create(question);
  const first = await promise.catch((error: unknown) => error);
  const second = await client.completions.create(question).catch((error: unknown) => error);

  expect(shown(client, promise, first, second, lines)).not.toContain(apiKey);
  expect(first).toMatchObject({ body: '<html>GET / Authorization: Bearer ***</html>' });
});

it('refuses a header that cannot be sent without repeating its value', async () => {
  const answer = clientFor({ baseURL: 'http://nowhere' }).completions.create(question, {
    headers: { 'x-key': 'sec\nret' },
  });

  const failure = await answer.catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(PromptEnchanterError);
  expect(shown(failure)).toContain('x-key');
  expect(shown(failure)).not.toContain('sec');
});

it('logs no bodies: neither prompts nor passwords nor new keys', async () => {
  await using server = await scriptedServer(json(201, registration), json(200, completion));
  const { lines, logger } = collector();
  const client = new PromptEnchanter({ apiKey: null, baseURL: server.baseURL, logger, logLevel: 'debug' });

  await client.users.register(newcomer);
  await client.completions.create(question);

  expect(lines).toHaveLength(2);
  const log = shown(lines);
  for (const text of [newcomer.password, newcomer.email, registration.api_key, '3599']) expect(log).not.toContain(text);
});

it.each<[LogLevel, number]>([
  ['off', 0],
  ['error', 0],
  ['warn', 0],
  ['info', 1],
  ['debug', 3],
])('logs as much as the level %s says, from the option or the environment', async (logLevel, count) => {
  const busy = json(503, errorBody('SERVER_BUSY'), { 'retry-after-ms': '1' });
  await using server = await scriptedServer(busy, json(200, completion), busy, json(200, completion));
  const given = collector();
  const read = collector();
  vi.stubEnv('PROMPTENCHANTER_LOG', logLevel);

  await clientFor(server, { logLevel, logger: given.logger }).completions.create(question);
  await clientFor(server, { logLevel: undefined, logger: read.logger }).completions.create(question);

  expect(given.lines).toHaveLength(count);
  expect(read.lines).toHaveLength(count);
});

it('refuses a log level that it does not know', () => {
  vi.stubEnv('PROMPTENCHANTER_LOG', 'loud');

  expect(() => new PromptEnchanter({ apiKey })).toThrow('off, error, warn, info, debug');
});
