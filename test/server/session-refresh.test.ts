import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { type House, openHouse, type Resident } from '../house.ts';
import {
  brokenSessions,
  chainOf,
  codeOf,
  dayMs,
  eventsOf,
  hourMs,
  refresh,
  refreshed,
  statusOf,
  type Tokens,
  twoLiveTokens,
} from './session-scene.ts';
import { eventually } from './upstream-scene.ts';

describe('A refresh token', () => {
  let house: House;
  let ada: Resident;

  beforeEach(async () => {
    house = await openHouse();
    ada = await house.register('ada');
  });
  afterEach(() => house.close());

  test('works once and brings the next, and the session goes on by both of its tokens', async () => {
    const first = await house.signIn('ada');
    const second = await refreshed(house, first.refreshToken);
    const third = await refreshed(house, second.refresh_token);
    expect(new Set([first.refreshToken, second.refresh_token, third.refresh_token]).size).toBe(3);
    for (const token of [first.sessionToken, second.session_token, third.session_token])
      expect(await statusOf(house, token)).toBe(200);
    expect(house.rows(brokenSessions)).toEqual([]);
  });

  test('that comes twenty times at once is exchanged once, and the session goes on by the one that came of it', async () => {
    const { refreshToken } = await house.signIn('ada');
    const replies = await Promise.all(Array.from({ length: 20 }, () => refresh(house, refreshToken)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(401)]);
    const bodies = (await Promise.all(replies.map((reply) => reply.json()))) as Partial<Tokens>[];
    const [next = '', ...others] = bodies.flatMap(({ refresh_token }) => refresh_token ?? []);
    expect(others).toEqual([]);
    expect(house.rows(brokenSessions)).toEqual([]);
    expect(eventsOf(house, 'refresh_token_replayed')).toEqual([]);
    await refreshed(house, next);
  });

  test('that comes twenty times over as many sockets is exchanged once, and never leaves two', async () => {
    const origin = await house.listen();
    const send = (body: object) =>
      fetch(`${origin}/v1/users/refresh`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    for (let round = 0; round < 5; round++) {
      const { refreshToken } = await house.signIn('ada');
      const replies = await Promise.all(Array.from({ length: 20 }, () => send({ refresh_token: refreshToken })));
      expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(401)]);
      expect(house.rows(twoLiveTokens)).toEqual([]);
      expect(house.rows(brokenSessions)).toEqual([]);
    }
  });

  test('that was exchanged a moment ago ends the session, by the first repetition', async () => {
    const chain = await chainOf(house, ada, 2);
    expect(await codeOf(await refresh(house, chain[0] ?? ''))).toEqual([401, 'UNAUTHENTICATED']);
    expect((await refresh(house, chain[1] ?? '')).status).toBe(401);
  });

  test.each([1, 2, 3, 4])(
    'of five, when number %i comes again, ends the whole family and tells its owner',
    async (number) => {
      const bystander = await house.signIn('ada');
      const other = await house.signIn((await house.register('eve')).username);
      const { sessionToken, refreshToken } = await house.signIn('ada');
      const chain = [refreshToken];
      const sessionTokens = [sessionToken];
      while (chain.length < 5) {
        const next = await refreshed(house, chain.at(-1) ?? '');
        chain.push(next.refresh_token);
        sessionTokens.push(next.session_token);
      }
      const before = house.letters().length;

      expect(await codeOf(await refresh(house, chain[number - 1] ?? ''))).toEqual([401, 'UNAUTHENTICATED']);

      for (const token of sessionTokens) expect(await statusOf(house, token)).toBe(401);
      for (const token of chain) expect((await refresh(house, token)).status).toBe(401);
      for (const { sessionToken: open } of [bystander, other]) expect(await statusOf(house, open)).toBe(200);
      expect(house.rows(twoLiveTokens)).toEqual([]);
      const [event, ...more] = eventsOf(house, 'refresh_token_replayed');
      expect([event, more]).toMatchObject([{ severity: 'critical', actor: 'anonymous', user_id: ada.userId }, []]);
      expect(JSON.parse(String(event?.details))).toEqual({ session_id: sessionIdOf(sessionToken) });
      expect(house.rows('SELECT revoked_for FROM user_sessions WHERE revoked_at IS NOT NULL')).toEqual([
        { revoked_for: 'replayed_token' },
      ]);
      const letters = await eventually(
        'a letter',
        () => house.letters().length > before && house.letters().slice(before),
      );
      expect(letters).toHaveLength(1);
      expect(letters[0]).toContain(ada.email);
      expect(letters[0]).toContain('127.0.0.1');
      for (const token of chain) expect(letters[0]).not.toContain(token);
    },
  );

  test('that is none, in whatever form, is refused alike and ends nothing', async () => {
    const { sessionToken, refreshToken } = await house.signIn('ada');
    const odd = [`${refreshToken} `, refreshToken.slice(0, -1), refreshToken.toUpperCase(), `pr-${'A'.repeat(43)}`];
    const hash = createHash('sha256').update(refreshToken).digest('hex');
    for (const token of [...odd, hash, "' OR 1=1--", '\0', '🔑', 'x'.repeat(1_024)])
      expect(await codeOf(await refresh(house, token))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await statusOf(house, sessionToken)).toBe(200);
    for (const body of [{}, { refresh_token: '' }, { refresh_token: null }, { refresh_token: [refreshToken] }, []])
      expect((await house.post('/v1/users/refresh', body)).status).toBe(422);
    await refreshed(house, refreshToken);
  });

  test('of an account that was switched off is refused, and works again when it is switched on', async () => {
    const { refreshToken } = await house.signIn('ada');
    house.write('UPDATE users SET is_active = 0');
    expect(await codeOf(await refresh(house, refreshToken))).toEqual([401, 'UNAUTHENTICATED']);
    house.write('UPDATE users SET is_active = 1');
    await refreshed(house, refreshToken);
  });

  test('is nowhere at rest but as its hash, and no session token is there at all', async () => {
    const { sessionToken, refreshToken } = await house.signIn('ada');
    const next = await refreshed(house, refreshToken);
    await refresh(house, refreshToken);
    const files = readdirSync(house.dataDir).map((name) => readFileSync(join(house.dataDir, name)));
    const at = (text: string | Buffer) => files.some((file) => file.includes(text));
    for (const token of [refreshToken, next.refresh_token]) {
      const random = token.slice('pr-'.length);
      expect([at(random), at(Buffer.from(random, 'base64url'))]).toEqual([false, false]);
      expect(at(createHash('sha256').update(token).digest('hex')), 'the files are the ones that are written').toBe(
        true,
      );
    }
    for (const token of [sessionToken, next.session_token])
      for (const part of token.split('.').slice(1)) expect(at(part)).toBe(false);
    const log = JSON.stringify(house.logLines());
    for (const token of [sessionToken, refreshToken, next.session_token, next.refresh_token])
      expect(log).not.toContain(token);
  });

  test('comes in a reply that nobody stores', async () => {
    const body = { username: 'ada', password: 'Correct-horse-1' };
    const login = await house.post('/v1/users/login', body);
    const { refresh_token } = (await login.json()) as Tokens;
    const replies = [login, await refresh(house, refresh_token), await refresh(house, refresh_token)];
    expect(replies.map(({ headers }) => headers.get('cache-control'))).toEqual(Array(3).fill('no-store'));
  });
});

describe('A replay', () => {
  test('stays one after a restart, and the family that it ended stays ended', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'replay-'));
    const first = await openHouse({ DATA_DIR: dataDir });
    const ada = await first.register('ada');
    const [replayed, spared] = [await chainOf(first, ada, 3), await chainOf(first, ada, 3)];
    expect((await refresh(first, replayed[0] ?? '')).status).toBe(401);
    await first.close();

    const second = await openHouse({ DATA_DIR: dataDir });
    for (const token of replayed) expect((await refresh(second, token)).status).toBe(401);
    const next = await refreshed(second, spared[2] ?? '');
    expect((await refresh(second, spared[0] ?? '')).status).toBe(401);
    expect((await refresh(second, next.refresh_token)).status).toBe(401);
    expect(await statusOf(second, next.session_token)).toBe(401);
    await second.close();
    rmSync(dataDir, { recursive: true });
  });
});

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

function sessionIdOf(token: string): unknown {
  const [, claims = ''] = token.split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sid: unknown }).sid;
}
