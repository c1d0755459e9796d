import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import { AuthenticationError, PromptEnchanter, UserAbortError } from '../../packages/sdk/src/index.ts';
import { profile, tokens } from './account-samples.ts';
import { completion, errorBody, question } from './samples.ts';
import { json, scriptedServer } from './scripted-server.ts';
import { outcomes, profilePath, profiles, refreshPath, sentTokens, sessionHouse } from './session-house.ts';

it('makes a client of a login that sends its token, and leaves the first client as it was', async () => {
  const house = sessionHouse();

  const mine = house.client.withSession(await house.client.users.login({ username: 'ada', password: 'x' }));

  expect(await mine.users.profile()).toEqual(profile);
  await expect(house.client.users.profile()).rejects.toBeInstanceOf(AuthenticationError);
  expect(house.arrived.map(({ token }) => token)).toEqual([undefined, tokens(1).session_token, undefined]);
});

it('renews a session once for all callers, and sends each call once more', async () => {
  const house = sessionHouse();
  const client = house.signedIn();
  house.expire();

  expect(await profiles(client, 5)).toEqual(Array(5).fill(profile));

  expect(sentTokens(house)).toEqual([{ refresh_token: 'refresh-1' }]);
  const before = Array(5).fill(tokens(1).session_token);
  const after = Array(5).fill(tokens(2).session_token);
  expect(house.to(profilePath).map(({ token }) => token)).toEqual([...before, ...after]);
});

it('does not renew again for a call whose 401 comes after the renewal', async () => {
  const house = sessionHouse();
  const late = Promise.withResolvers<void>();
  const client = house.signedIn();
  house.expire();
  house.delay(profilePath, late.promise);

  const delayed = client.users.profile();
  await client.users.profile();
  late.resolve();

  expect(await delayed).toEqual(profile);
  expect(sentTokens(house)).toHaveLength(1);
});

it('uses each refresh token once, the newest each time', async () => {
  const house = sessionHouse();
  const client = house.signedIn();

  for (let time = 0; time < 3; time += 1) {
    house.expire();
    await profiles(client, 3);
  }

  expect(sentTokens(house)).toEqual([1, 2, 3].map((n) => ({ refresh_token: `refresh-${n}` })));
});

it('throws a second 401, without another renewal', async () => {
  const house = sessionHouse();
  const client = house.signedIn();
  house.expire();
  house.befall((exchange) => {
    const reply = exchange();
    house.expire();
    return reply;
  });

  const failure = await client.users.profile().catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(AuthenticationError);
  expect(failure).toMatchObject({ attempts: 2 });
  expect(house.to(profilePath)).toHaveLength(2);
  expect(sentTokens(house)).toHaveLength(1);
});

it('sends the same body under the same Idempotency-Key after the renewal, and runs middleware once', async () => {
  const house = sessionHouse();
  const onRequest = vi.fn();
  const session = tokens(1);
  const client = house.clientWith({ middleware: [{ onRequest }] }).withSession(session);
  house.expire();

  expect(await client.completions.create(question)).toEqual(completion);

  const [first, second] = house.to('/v1/prompt/completions');
  expect(second?.body).toEqual(question);
  expect(second?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'));
  expect(onRequest.mock.calls.map(([{ request }]) => new URL(request.url).pathname)).toEqual([
    '/v1/prompt/completions',
    refreshPath,
  ]);
});

it("renews for a stream's opening 401", async () => {
  const house = sessionHouse();
  const client = house.signedIn();
  house.expire();

  expect(await client.completions.stream(question).finalText()).toBe('No: 59 × 61.');
  house.expire();
  for await (const _ of await client.completions.create({ ...question, stream: true }));

  expect(sentTokens(house)).toHaveLength(2);
});

it('gives the same client for the same tokens, and for those that replaced them, so that none is used twice', async () => {
  const house = sessionHouse();
  const first = tokens(1);
  let stored = first;
  const onTokens = vi.fn((pair) => {
    stored = pair;
  });
  const client = house.client.withSession(first, { onTokens });
  house.expire();
  await client.users.profile();

  expect(house.client.withSession(first)).toBe(client);
  expect(house.client.withSession(stored)).toBe(client);
  expect(house.client.withSession({ ...stored })).not.toBe(client);
});

it('does not take a wrong password for a session that has expired', async () => {
  const house = sessionHouse();

  const call = house.signedIn().users.changePassword({ current_password: 'x', new_password: 'Difference1822' });

  await expect(call).rejects.toMatchObject({ code: 'INVALID_CREDENTIALS', attempts: 1 });
  expect(house.arrived).toHaveLength(1);
});

it('renews only for its own token', async () => {
  const house = sessionHouse();
  const { session_token } = tokens(1);
  house.expire();

  const own = house.signedIn().users.profile({ headers: { authorization: 'Bearer other' } });
  const fixed = house.clientWith({ apiKey: undefined, sessionToken: session_token }).users.profile();
  const key = house.clientWith({ apiKey: 'pe-key' }).users.profile();

  for (const failure of await outcomes([own, fixed, key])) expect(failure).toBeInstanceOf(AuthenticationError);
  expect(house.to(refreshPath)).toEqual([]);
});

it('lets one who waits for a renewal give up alone', async () => {
  const house = sessionHouse();
  const client = house.signedIn();
  const { promise, resolve } = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  house.expire();
  house.befall(async (exchange) => {
    asked.resolve();
    await promise;
    return exchange();
  });
  const controller = new AbortController();
  const hasty = client.users.profile({ signal: controller.signal });
  const patient = client.users.profile();
  await asked.promise;

  controller.abort();

  await expect(hasty).rejects.toBeInstanceOf(UserAbortError);
  resolve();
  expect(await patient).toEqual(profile);
});

it('shows neither token of a session anywhere: not in the client, its log and errors that quote them', async () => {
  const lines: unknown[] = [];
  const write = (...line: unknown[]) => lines.push(line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const quoted = (status: number) =>
    json(status, errorBody('UNAUTHENTICATED', { message: `${tokens(1).session_token} ${tokens(2).session_token}` }));
  await using server = await scriptedServer(quoted(401), json(200, tokens(2)), quoted(403));
  const options = { apiKey: null, baseURL: server.baseURL, logger, logLevel: 'debug' } as const;
  const client = new PromptEnchanter(options).withSession(tokens(1));

  const failure = await client.users.profile().catch((error: unknown) => error);

  const shown = inspect([client, failure, lines], { depth: 20, showHidden: true }) + JSON.stringify([client, failure]);
  for (const { session_token, refresh_token } of [tokens(1), tokens(2)]) {
    expect(shown).not.toContain(session_token);
    expect(shown).not.toContain(refresh_token);
  }
  expect(failure).toHaveProperty('message', expect.stringContaining('*** ***'));
  expect(lines).toHaveLength(3);
});
