import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { type House, openHouse } from '../house.ts';
import { codeOf, dayMs, eventsOf, hourMs, refresh, refreshed, statusOf, type Tokens } from './session-scene.ts';

describe('A session', () => {
  const settings = {
    SESSION_DURATION_HOURS: '24',
    REFRESH_TOKEN_DURATION_DAYS: '3',
    SESSION_ABSOLUTE_DURATION_DAYS: '7',
  };
  const startMs = Date.UTC(2026, 4, 1, 12);
  let clock: ReturnType<typeof movableClock>;
  let house: House;

  beforeEach(async () => {
    clock = movableClock(startMs);
    house = await openHouse(settings, clock);
    await house.register('ada');
  });
  afterEach(() => house.close());

  test('that is refreshed again and again ends when it said, and no token of it says to last longer', async () => {
    const endMs = startMs + 7 * dayMs;
    let { sessionToken, refreshToken } = await house.signIn('ada');
    let exchanges = 0;
    while (clock.now() + 5 * hourMs < endMs) {
      clock.move(5 * hourMs);
      const next = await refreshed(house, refreshToken);
      ({ session_token: sessionToken, refresh_token: refreshToken } = next);
      expect(await statusOf(house, sessionToken)).toBe(200);
      expect(Date.parse(next.expires_at)).toBe(Math.min(clock.now() + dayMs, endMs));
      expect(Date.parse(next.refresh_expires_at)).toBe(Math.min(clock.now() + 3 * dayMs, endMs));
      exchanges++;
    }
    expect(exchanges).toBe(33);
    clock.move(endMs - clock.now() - 1_000);
    expect(await statusOf(house, sessionToken)).toBe(200);
    clock.move(1_000);
    expect(await statusOf(house, sessionToken)).toBe(401);
    expect(await codeOf(await refresh(house, refreshToken))).toEqual([401, 'UNAUTHENTICATED']);
    expect(eventsOf(house, 'refresh_token_replayed')).toEqual([]);
  });

  test('that is not refreshed in time ends, is listed no more, and takes no place of another', async () => {
    const { refreshToken } = await house.signIn('ada');
    clock.move(3 * dayMs - 1);
    const { refresh_token: next } = await refreshed(house, refreshToken);
    clock.move(3 * dayMs);
    expect(await codeOf(await refresh(house, next))).toEqual([401, 'UNAUTHENTICATED']);
    const { headers } = await house.signIn('ada');
    const list = await house.fetch('/v1/users/sessions', { headers });
    expect(await list.json()).toMatchObject({ total: 1, data: [{ is_current: true }] });
  });

  test('has a token that works to its second, and not after', async () => {
    const { sessionToken } = await house.signIn('ada');
    clock.move(dayMs - 1_000);
    expect(await statusOf(house, sessionToken)).toBe(200);
    clock.move(1_000);
    expect(await statusOf(house, sessionToken)).toBe(401);
  });

  test('whose token would outlast its refresh token has a shorter one', async () => {
    const long = await openHouse({ SESSION_DURATION_HOURS: '48', REFRESH_TOKEN_DURATION_DAYS: '1' }, clock);
    await long.register('ada');
    const { sessionToken } = await long.signIn('ada');
    clock.move(dayMs);
    expect(await statusOf(long, sessionToken)).toBe(401);
    await long.close();
  });
});

describe('One session more than an account may have', () => {
  test('ends the one that was not used for longest, and no other', async () => {
    const clock = movableClock(Date.now());
    const house = await openHouse({ MAX_SESSIONS_PER_USER: '3' }, clock);
    for (const name of ['ada', 'eve']) await house.register(name);
    const eve = await house.signIn('eve');
    const open: { sessionToken: string; refreshToken: string }[] = [];
    for (let count = 0; count < 5; count++) {
      open.push(await house.signIn('ada'));
      clock.move(1_000);
    }
    expect(await Promise.all(open.map(({ sessionToken }) => statusOf(house, sessionToken)))).toEqual([
      401, 401, 200, 200, 200,
    ]);
    expect((await refresh(house, open[0]?.refreshToken ?? '')).status).toBe(401);
    expect(await statusOf(house, eve.sessionToken)).toBe(200);
    await refreshed(house, open[2]?.refreshToken ?? '');
    clock.move(1_000);
    await house.signIn('ada');
    expect(await Promise.all(open.map(({ sessionToken }) => statusOf(house, sessionToken)))).toEqual([
      401, 401, 200, 401, 200,
    ]);
    expect(house.rows("SELECT count(*) n FROM user_sessions WHERE revoked_for = 'too_many_sessions'")).toEqual([
      { n: 3 },
    ]);
    await house.close();
  });

  test('ends as many as there are too many, when many sign in at once', async () => {
    const house = await openHouse({ MAX_SESSIONS_PER_USER: '2', MAX_FAILED_LOGIN_ATTEMPTS: '100' });
    await house.register('ada');
    const open = await Promise.all(Array.from({ length: 6 }, () => house.signIn('ada')));
    const statuses = await Promise.all(open.map(({ sessionToken }) => statusOf(house, sessionToken)));
    expect(statuses.sort()).toEqual([200, 200, 401, 401, 401, 401]);
    await house.close();
  });
});

describe('A session that is bound to its address', () => {
  const here = { 'x-forwarded-for': '198.51.100.7' };
  const elsewhere = { 'x-forwarded-for': '198.51.100.8' };

  async function signInFrom(house: House, headers: Record<string, string>): Promise<Tokens> {
    const reply = await house.post('/v1/users/login', { username: 'ada', password: 'Correct-horse-1' }, headers);
    return (await reply.json()) as Tokens;
  }

  test('works from there alone, by either token, and is not lost by a try from elsewhere', async () => {
    const house = await openHouse({ SESSION_BIND_IP: 'true', TRUST_PROXY: '127.0.0.1' });
    await house.register('ada');
    const { session_token: token, refresh_token: refreshToken } = await signInFrom(house, here);
    expect([await statusOf(house, token, here), await statusOf(house, token, elsewhere)]).toEqual([200, 401]);
    expect((await refresh(house, refreshToken, elsewhere)).status).toBe(401);
    const reply = await refresh(house, refreshToken, here);
    const next = (await reply.json()) as Tokens;
    expect(reply.status).toBe(200);
    expect(await statusOf(house, next.session_token, elsewhere)).toBe(401);
    expect((await refresh(house, refreshToken, elsewhere)).status, 'and a replay is one from anywhere').toBe(401);
    expect(await statusOf(house, next.session_token, here)).toBe(401);
    await house.close();
  });

  test('believes nobody about an address who is no trusted proxy', async () => {
    const house = await openHouse({ SESSION_BIND_IP: 'true' });
    await house.register('ada');
    const { session_token: token } = await signInFrom(house, here);
    expect([await statusOf(house, token, elsewhere), await statusOf(house, token)]).toEqual([200, 200]);
    expect(house.rows('SELECT address FROM user_sessions')).toEqual([{ address: '127.0.0.1' }]);
    await house.close();
  });

  test('is that only where the operator says so', async () => {
    const house = await openHouse({ TRUST_PROXY: '127.0.0.1' });
    await house.register('ada');
    const { session_token: token, refresh_token: refreshToken } = await signInFrom(house, here);
    expect(await statusOf(house, token, elsewhere)).toBe(200);
    expect((await refresh(house, refreshToken, elsewhere)).status).toBe(200);
    await house.close();
  });
});
