import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse, type Resident } from '../house.ts';
import {
  brokenSessions,
  chainOf,
  codeOf,
  eventsOf,
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
      expect(JSON.parse(String(event?.details))).toEqual({
        session_id: sessionIdOf(sessionToken),
        holder: `user:${ada.userId}`,
      });
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

function sessionIdOf(token: string): unknown {
  const [, claims = ''] = token.split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sid: unknown }).sid;
}
