import { describe, expect, it, vi } from 'vitest';
import { AuthenticationError, type SessionHolder, SessionLostError } from '../../packages/sdk/src/index.ts';
import { tokens } from './account-samples.ts';
import { admin, staff } from './operating-samples.ts';
import { networkError, outcomes, sessionHouse } from './session-house.ts';

const newPassword = { current_password: 'x', new_password: 'Difference1822' };

describe.each([
  { as: 'admin', area: 'admin', at: '/v1/admin-panel', who: admin },
  { as: 'support', area: 'support', at: '/v1/support', who: staff },
] as const satisfies { as: SessionHolder; area: string; at: string; who: object }[])('$as', ({ as, area, at, who }) => {
  it('renews the session of its login at its own place, once for all callers, and sends each call once more', async () => {
    const house = sessionHouse(as);
    const client = house.client.withSession(await house.client[area].login({ username: 'grace', password: 'x' }));
    house.expire();

    const answers = await outcomes(Array.from({ length: 5 }, () => client[area].profile()));

    expect(answers).toEqual(Array(5).fill(who));
    expect(house.to(`${at}/refresh`).map(({ body, token }) => [body, token])).toEqual([
      [{ refresh_token: 'refresh-1' }, undefined],
    ]);
    expect(house.to(`${at}/profile`)).toHaveLength(10);
    expect(house.to('/v1/users/refresh')).toEqual([]);
  });

  it('goes on with stored tokens when it is told whose they are', async () => {
    const house = sessionHouse(as);
    const onTokens = vi.fn();
    const stored = { ...tokens(1) };
    const client = house.client.withSession(stored, { as, onTokens });
    house.expire();

    expect(await client[area].profile()).toEqual(who);

    expect(onTokens.mock.calls).toEqual([[tokens(2)]]);
    expect(house.client.withSession(stored)).toBe(client);
  });

  it('ends a session whose renewal got no answer, and never sends its refresh token again', async () => {
    const house = sessionHouse(as);
    const client = house.signedIn();
    house.expire();
    house.befall(() => {
      throw networkError('ECONNRESET');
    });

    await expect(client[area].profile()).rejects.toBeInstanceOf(SessionLostError);
    await expect(client[area].profile()).rejects.toBeInstanceOf(SessionLostError);

    expect(house.to(`${at}/refresh`)).toHaveLength(1);
  });

  it('does not take a wrong password for a session that has expired', async () => {
    const house = sessionHouse(as);

    await expect(house.signedIn()[area].changePassword(newPassword)).rejects.toMatchObject({
      code: 'INVALID_CREDENTIALS',
      attempts: 1,
    });

    expect(house.arrived).toHaveLength(1);
  });
});

it('takes tokens that nothing is said of for those of a user', async () => {
  const house = sessionHouse();
  house.expire();

  await house.client.withSession({ ...tokens(1) }).users.profile();

  expect(house.to('/v1/users/refresh')).toHaveLength(1);
});

it('signs in as somebody else with a client that has a session', async () => {
  const house = sessionHouse('admin');

  await expect(house.signedIn().support.login({ username: 'x', password: 'x' })).rejects.not.toBeInstanceOf(
    AuthenticationError,
  );

  expect(house.arrived.map(({ path, token }) => [path, token])).toEqual([['/v1/support/login', undefined]]);
});

it('refuses a holder that it does not know', () => {
  const { client } = sessionHouse();

  expect(() => client.withSession(tokens(1), { as: 'staff' as 'support' })).toThrow("'user', 'admin' or 'support'");
});
