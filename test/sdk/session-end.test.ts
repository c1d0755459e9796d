import { expect, it, vi } from 'vitest';
import {
  APITimeoutError,
  AuthenticationError,
  PromptEnchanter,
  RateLimitError,
  SessionLostError,
} from '../../packages/sdk/src/index.ts';
import { login, profile, tokens } from './account-samples.ts';
import { errorBody } from './samples.ts';
import { hangUp, json, scriptedServer } from './scripted-server.ts';
import {
  networkError,
  profilePath,
  profiles,
  refreshPath,
  type SessionHouse,
  sentTokens,
  sessionHouse,
} from './session-house.ts';

it.each<[string, Parameters<SessionHouse['befall']>[0]]>([
  [
    'the connection breaks after the tokens were exchanged',
    (exchange) => {
      exchange();
      throw networkError('ECONNRESET');
    },
  ],
  [
    'the connection breaks for a reason that is not told',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
  ['a proxy fails', () => new Response('<html>', { status: 502 })],
  ['a server is busy and names no time', () => Response.json(errorBody('SERVER_BUSY'), { status: 503 })],
  ['a request takes too long', () => Response.json(errorBody('SERVER_BUSY'), { status: 408 })],
  ['the answer is no JSON', () => new Response('<html>')],
])('never sends a refresh token again when %s', async (_, mishap) => {
  const house = sessionHouse();
  const onTokens = vi.fn();
  const client = house.signedIn({ onTokens });
  house.expire();
  house.befall(mishap);

  const failures = await profiles(client, 3);
  const sent = house.arrived.length;
  const later = await client.users.profile().catch((error: unknown) => error);

  expect(sentTokens(house)).toEqual([{ refresh_token: 'refresh-1' }]);
  for (const failure of [...failures, later]) expect(failure).toBeInstanceOf(SessionLostError);
  expect(house.arrived).toHaveLength(sent);
  expect(onTokens.mock.calls).toEqual([[null]]);
});

it('never sends a refresh token again for a call whose 401 comes after the session was lost', async () => {
  const house = sessionHouse();
  const late = Promise.withResolvers<void>();
  const client = house.signedIn();
  house.expire();
  house.delay(profilePath, late.promise);
  house.befall(() => {
    throw networkError('ECONNRESET');
  });

  const delayed = client.users.profile();
  await expect(client.users.profile()).rejects.toBeInstanceOf(SessionLostError);
  late.resolve();

  await expect(delayed).rejects.toBeInstanceOf(SessionLostError);
  expect(sentTokens(house)).toHaveLength(1);
});

it('never sends a refresh token again when its answer did not come in time', async () => {
  const house = sessionHouse();
  const ended = Promise.withResolvers<unknown>();
  const client = house.clientWith({ timeout: 50 }).withSession(tokens(1), { onTokens: ended.resolve });
  house.expire();
  house.befall(() => new Promise(() => {}));
  await expect(client.users.profile()).rejects.toBeInstanceOf(APITimeoutError);

  expect(await ended.promise).toBeNull();

  await expect(client.users.profile()).rejects.toBeInstanceOf(SessionLostError);
  expect(sentTokens(house)).toHaveLength(1);
});

it('never sends a refresh token again when a real connection breaks', async () => {
  const unauthenticated = json(401, errorBody('UNAUTHENTICATED'));
  await using server = await scriptedServer(unauthenticated, hangUp, json(200, tokens(2)), json(200, profile));
  const client = new PromptEnchanter({ apiKey: null, baseURL: server.baseURL, logLevel: 'off' });

  const call = client.withSession(tokens(1)).users.profile();

  await expect(call).rejects.toMatchObject({ name: 'SessionLostError', cause: { name: 'APIConnectionError' } });
  expect(server.requests.map(({ path }) => path)).toEqual([profilePath, refreshPath]);
});

it.each<[string, Parameters<SessionHouse['befall']>[0]]>([
  [
    'it was not connected to',
    () => {
      throw networkError('ECONNREFUSED');
    },
  ],
  [
    'it says when to come back',
    () => Response.json(errorBody('SERVER_BUSY'), { status: 503, headers: { 'retry-after-ms': '1' } }),
  ],
])('sends a refresh token again when the server surely did not take it: %s', async (_, mishap) => {
  const house = sessionHouse();
  const client = house.signedIn();
  house.expire();
  house.befall(mishap);

  expect(await profiles(client, 3)).toEqual(Array(3).fill(profile));

  expect(sentTokens(house)).toEqual(Array(2).fill({ refresh_token: 'refresh-1' }));
});

it('keeps a session whose refresh was put off for long: the next call renews it', async () => {
  const house = sessionHouse();
  const onTokens = vi.fn();
  const client = house.signedIn({ onTokens });
  house.expire();
  house.befall(() => Response.json(errorBody('RATE_LIMITED'), { status: 429, headers: { 'retry-after': '3600' } }));

  for (const failure of await profiles(client, 3)) expect(failure).toBeInstanceOf(RateLimitError);
  expect(await client.users.profile()).toEqual(profile);

  expect(sentTokens(house)).toHaveLength(2);
  expect(onTokens.mock.calls).toEqual([[tokens(2)]]);
});

it('rejects all who wait when the refresh is refused, and ends the session', async () => {
  const house = sessionHouse();
  const onTokens = vi.fn();
  const client = house.signedIn({ onTokens });
  house.end();

  const failures = await profiles(client, 4);
  const sent = house.arrived.length;
  const later = await client.users.profile().catch((error: unknown) => error);

  for (const failure of [...failures, later]) expect(failure).toBeInstanceOf(AuthenticationError);
  expect(sentTokens(house)).toHaveLength(1);
  expect(house.arrived).toHaveLength(sent);
  expect(onTokens.mock.calls).toEqual([[null]]);
});

it('signs in with a client whose session has ended', async () => {
  const house = sessionHouse();
  const client = house.signedIn();
  house.end();
  await profiles(client, 1);

  expect(await client.users.login({ username: 'ada', password: 'x' })).toEqual(login);

  expect(house.arrived.at(-1)?.token).toBeUndefined();
});

it('stores new tokens before they are used', async () => {
  const house = sessionHouse();
  const stored: unknown[] = [];
  const client = house.signedIn({
    async onTokens(pair) {
      await Promise.resolve();
      stored.push(pair, house.to(profilePath).length);
    },
  });
  house.expire();

  await client.users.profile();

  expect(stored).toEqual([tokens(2), 1]);
});

it('throws what storing threw, and keeps the new tokens', async () => {
  const house = sessionHouse();
  const onTokens = vi.fn().mockRejectedValueOnce(new Error('The disk is full.'));
  const client = house.signedIn({ onTokens });
  house.expire();

  await expect(client.users.profile()).rejects.toThrow('The disk is full.');
  expect(await client.users.profile()).toEqual(profile);

  expect(sentTokens(house)).toHaveLength(1);
});
