import { decodeJwt, decodeProtectedHeader, type JWTPayload, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { openHouse, type SignedIn } from '../house.ts';
import { openPanel, ownPassword } from './crew-scene.ts';

const operatorKey = 'Zx8-operator-key-9fQ2-kW71-mmPd-04hh';
const signingKey = 'kJh7-signing-key-Qw3-Zt9-Mn4-Pp0-xxYz';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A token as somebody would make it who has the signing key. */
function forged(token: string, claims: JWTPayload): Promise<string> {
  const { alg = '', ...header } = decodeProtectedHeader(token);
  return new SignJWT({ ...decodeJwt(token), ...claims })
    .setProtectedHeader({ ...header, alg })
    .sign(new TextEncoder().encode(signingKey));
}

describe('The door of admins', () => {
  test('is shut to sessions of users and staff, even where their tokens are signed anew for it', async () => {
    const { house, root, staff } = await openPanel({ SECRET_KEY: signingKey });
    const member = await staff('advanced');
    await house.register('ada');
    const ada = await house.signIn('ada');
    const enter = async (token: string) =>
      (await house.fetch('/v1/admin-panel/profile', { headers: bearer(token) })).status;
    const aud = 'promptenchanter/admin';
    const { sid, sub } = decodeJwt(root.sessionToken);

    expect(await enter(await forged(root.sessionToken, {}))).toBe(200);
    for (const { sessionToken } of [ada, member]) {
      expect(await enter(await forged(sessionToken, { kind: 'admin', rank: 'super', role: 'admin' }))).toBe(403);
      for (const claims of [
        { aud },
        { aud: [aud] },
        { aud: ['promptenchanter/user', aud] },
        { aud: '' },
        { aud, sub: sub ?? '' },
        { aud, sid },
      ]) {
        expect([claims, await enter(await forged(sessionToken, claims))]).toEqual([claims, 401]);
      }
    }
    await house.close();
  });

  test('takes nothing that is kept for another purpose: refresh tokens, set-up tokens, keys of users', async () => {
    const house = await openHouse();
    const found = await house.firstRun();
    const token = found.state === 'needs_admin' ? found.token : '';
    const early = await house.fetch('/v1/admin-panel/users', { headers: bearer(token) });
    const exchanged = await house.post('/v1/admin-panel/refresh', { refresh_token: token });
    const root = await house.setUp();
    const { apiKey } = await house.register('ada');

    expect([token.length, early.status, exchanged.status]).toEqual([43, 401, 401]);
    for (const [other, status] of [
      [root.refreshToken, 401],
      [`pe-${root.refreshToken}`, 401],
      [`pe-${root.sessionToken}`, 401],
      [apiKey, 403],
    ] as const) {
      expect((await house.fetch('/v1/admin-panel/users', { headers: bearer(other) })).status).toBe(status);
    }
    await house.close();
  });

  test('refreshes its own sessions alone, as those of users and staff do', async () => {
    const { house, root, staff } = await openPanel();
    const member = await staff('new');
    await house.register('ada');
    const doors = { users: await house.signIn('ada'), support: member, 'admin-panel': root };
    for (const door of Object.keys(doors)) {
      for (const [home, { refreshToken, sessionToken }] of Object.entries<SignedIn>(doors)) {
        const refresh = async (text: string) =>
          (await house.post(`/v1/${door}/refresh`, { refresh_token: text })).status;
        expect([door, home, await refresh(sessionToken)]).toEqual([door, home, 401]);
        if (door !== home) expect([door, home, await refresh(refreshToken)]).toEqual([door, home, 401]);
      }
    }
    for (const [home, { refreshToken }] of Object.entries<SignedIn>(doors)) {
      const reply = await house.post(`/v1/${home}/refresh`, { refresh_token: refreshToken });
      expect([home, reply.status]).toEqual([home, 200]);
    }
    await house.close();
  });
});

describe('The key of the operator', () => {
  test('is taken whole, as a bearer and in no other way', async () => {
    const house = await openHouse({ API_KEY: operatorKey });
    const ask = async (headers: Record<string, string>) =>
      (await house.fetch('/v1/monitoring/queue-status', { headers })).status;

    expect(await ask(bearer(operatorKey))).toBe(200);
    for (const other of [
      { 'x-api-key': operatorKey },
      { authorization: operatorKey },
      { authorization: `Basic ${operatorKey}` },
      { authorization: `Bearer  ${operatorKey}` },
      { authorization: `Bearer ${operatorKey} x` },
      bearer(operatorKey.slice(0, -1)),
      bearer(`${operatorKey}0`),
      bearer(operatorKey.toLowerCase()),
      bearer(`"${operatorKey}"`),
    ]) {
      expect([other, await ask(other)]).toEqual([other, 401]);
    }
    await house.close();
  });

  test('may look like a session token', async () => {
    const key = 'aaaa1111bbbb2222.cccc3333dddd.4444eeee55';
    const house = await openHouse({ API_KEY: key });
    const ask = async (text: string) =>
      (await house.fetch('/v1/monitoring/queue-status', { headers: bearer(text) })).status;
    expect([await ask(key), await ask(key.replace('a', 'b'))]).toEqual([200, 401]);
    await house.close();
  });

  test.each([
    ['pe-aaaa1111bbbb2222cccc3333dddd4444eeee55'],
    ['with blank aaaa1111bbbb2222cccc3333dddd4444'],
    ['ümlaut-aaaa1111bbbb2222cccc3333dddd4444'],
    [Array.from({ length: 1_500 }, (_, n) => n.toString(36)).join('-')],
  ])('is refused at the start where no request could carry it: %s', async (key) => {
    await expect(openHouse({ API_KEY: key })).rejects.toThrow(/API_KEY must be at most 4,096 visible ASCII/);
  });
});

describe('One name at three doors', () => {
  test('is three accounts: failures at one lock none of the others', async () => {
    const { house, admin, staff } = await openPanel();
    const name = 'samename';
    await house.register(name);
    await admin(name);
    await staff('new', name);
    const signIn = async (door: string, password: string) =>
      (await house.post(`/v1/${door}/login`, { username: name, password })).status;
    const failures = [];
    for (let n = 0; n < 6; n++) failures.push(await signIn('users', 'Wrong-horse-1'));

    expect(failures).toEqual([401, 401, 401, 401, 401, 423]);
    expect([await signIn('admin-panel', ownPassword), await signIn('support', ownPassword)]).toEqual([200, 200]);
    await house.close();
  });

  test('that nobody has is locked at each alike, and answered as one that somebody has', async () => {
    const { house, staff, admin } = await openPanel();
    await admin('known');
    await staff('new', 'known');
    for (const door of ['support', 'admin-panel']) {
      const told: unknown[][] = [];
      for (const username of ['known', 'nobody']) {
        const answers = [];
        for (let n = 0; n < 7; n++) {
          const reply = await house.post(`/v1/${door}/login`, { username, password: 'Wrong-horse-1' });
          const { details: _, ...body } = (await reply.json()) as Record<string, unknown>;
          const { 'x-request-id': __, 'retry-after': ___, ...headers } = Object.fromEntries(reply.headers);
          answers.push({ status: reply.status, body: JSON.stringify(body).replace(/\d+/g, 'N'), headers });
        }
        told.push(answers);
      }
      expect(told[0]).toEqual(told[1]);
      expect(told[0]?.map((answer) => (answer as { status: number }).status).slice(4)).toEqual([401, 423, 423]);
    }
    await house.close();
  });
});
