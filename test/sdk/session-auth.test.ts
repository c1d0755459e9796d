import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import { sessionCredential } from '../../packages/sdk/src/core/credential.ts';
import { profile, tokens } from './account-samples.ts';
import { profiles, sessionHouse } from './session-house.ts';

it('asks the application for its token and its refresh, once for all callers', async () => {
  const house = sessionHouse();
  let stored = tokens(1);
  const refresh = vi.fn(async () => {
    stored = await house.client.users.refresh({ refresh_token: stored.refresh_token });
    return stored.session_token;
  });
  const client = house.clientWith({ apiKey: undefined, auth: { getToken: async () => stored.session_token, refresh } });
  house.expire();

  expect(await profiles(client, 4)).toEqual(Array(4).fill(profile));

  expect(refresh).toHaveBeenCalledOnce();
});

it('renews once more for a token that the renewal under way turns out to give', async () => {
  const asked = Promise.withResolvers<void>();
  let stored = 'second';
  const getToken = async () => {
    await asked.promise;
    return stored;
  };
  const refresh = vi.fn(async () => {
    stored = 'third';
    return stored;
  });
  const { renew } = sessionCredential({ getToken, refresh });

  const late = renew?.('first');
  const current = renew?.('second');
  asked.resolve();

  expect(await late).toBe('second');
  expect(await current).toBe('third');
  expect(refresh).toHaveBeenCalledOnce();
});

it('throws what the application throws, to all who wait', async () => {
  const house = sessionHouse();
  house.expire();
  const auth = {
    getToken: () => 'old',
    async refresh(): Promise<string> {
      throw new Error('Nobody is at home.');
    },
  };

  for (const failure of await profiles(house.clientWith({ apiKey: undefined, auth }), 3)) {
    expect(failure).toMatchObject({ message: 'Nobody is at home.' });
  }
});

it('sends no credential when the application has none', async () => {
  const house = sessionHouse();
  const auth = { getToken: () => null, refresh: () => 'x' };

  await expect(house.clientWith({ apiKey: undefined, auth }).users.profile()).rejects.toThrow('No credential was sent');

  expect(house.arrived.map(({ token }) => token)).toEqual([undefined]);
});

it('refuses a token of the application that a header cannot carry, without repeating it', async () => {
  const auth = { getToken: () => 'sec\nret', refresh: () => 'x' };

  const failure = await sessionHouse()
    .clientWith({ apiKey: undefined, auth })
    .users.profile()
    .catch((error: unknown) => error);

  expect(failure).toMatchObject({ name: 'PromptEnchanterError' });
  expect(inspect(failure)).not.toContain('sec\n');
});
