import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { type House, openHouse, type Settings } from '../house.ts';
import { hourMs, refresh, refreshed, statusOf } from './session-scene.ts';

const former = randomBytes(32).toString('base64url');
const present = randomBytes(32).toString('base64url');

let dataDir: string;
let clock: ReturnType<typeof movableClock>;
let houses: House[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'session-keys-'));
  clock = movableClock(Date.now());
  houses = [];
});
afterEach(async () => {
  for (const house of houses) await house.close();
  rmSync(dataDir, { recursive: true });
});

/** A server on the one database: opened again, or beside others. */
async function open(settings: Settings): Promise<House> {
  const house = await openHouse({ DATA_DIR: dataDir, ...settings }, clock);
  houses.push(house);
  return house;
}

function contentOf(token: string, key: string, algorithms?: string[]): Promise<JWTPayload> {
  const options = { currentDate: new Date(clock.now()), ...(algorithms ? { algorithms } : {}) };
  return jwtVerify(token, new TextEncoder().encode(key), options).then(({ payload }) => payload);
}

describe('When the signing key is changed', () => {
  test('and the former one is named, old tokens go on until they end, and new ones are of the new key', async () => {
    const before = await open({ SECRET_KEY: former });
    await before.register('ada');
    const old = await before.signIn('ada');
    const after = await open({ SECRET_KEY: present, SECRET_KEY_PREVIOUS: former });
    clock.move(12 * hourMs);
    expect(await statusOf(after, old.sessionToken)).toBe(200);

    const fresh = await after.signIn('ada');
    const next = await refreshed(after, old.refreshToken);
    for (const token of [fresh.sessionToken, next.session_token]) {
      expect(await contentOf(token, present)).toHaveProperty('sid');
      await expect(contentOf(token, former)).rejects.toThrow('signature');
      expect(decodeProtectedHeader(token).kid).not.toBe(decodeProtectedHeader(old.sessionToken).kid);
      expect(await statusOf(after, token)).toBe(200);
    }
    clock.move(12 * hourMs);
    expect([await statusOf(after, old.sessionToken), await statusOf(after, next.session_token)]).toEqual([401, 200]);
  });

  test('process by process, each in between takes the tokens of its own key alone, and refreshes any', async () => {
    const before = await open({ SECRET_KEY: former });
    await before.register('ada');
    const after = await open({ SECRET_KEY: present, SECRET_KEY_PREVIOUS: former });
    const [old, fresh] = [await before.signIn('ada'), await after.signIn('ada')];
    expect([await statusOf(after, old.sessionToken), await statusOf(before, fresh.sessionToken)]).toEqual([200, 401]);
    expect(await statusOf(before, (await refreshed(before, fresh.refreshToken)).session_token)).toBe(200);
  });

  test('process by process, nobody is refused meanwhile where each was told the new one before', async () => {
    const before = await open({ SECRET_KEY: former, SECRET_KEY_PREVIOUS: present });
    await before.register('ada');
    const after = await open({ SECRET_KEY: present, SECRET_KEY_PREVIOUS: former });
    const [old, fresh] = [await before.signIn('ada'), await after.signIn('ada')];
    for (const house of [before, after])
      for (const { sessionToken } of [old, fresh]) expect(await statusOf(house, sessionToken)).toBe(200);
  });

  test('and the former one is not named, old session tokens end, and their sessions are refreshed all the same', async () => {
    const before = await open({ SECRET_KEY: former });
    await before.register('ada');
    const old = await before.signIn('ada');
    const after = await open({ SECRET_KEY: present });
    expect(await statusOf(after, old.sessionToken)).toBe(401);
    expect(await statusOf(after, (await refreshed(after, old.refreshToken)).session_token)).toBe(200);
  });

  test('from the one that is derived to one that is given, nobody is let in by the old', async () => {
    const before = await open({});
    await before.register('ada');
    const old = await before.signIn('ada');
    const again = await open({});
    expect(await statusOf(again, old.sessionToken), 'a restart alone changes nothing').toBe(200);
    const after = await open({ SECRET_KEY: present });
    expect(await statusOf(after, old.sessionToken)).toBe(401);
    expect((await refresh(after, old.refreshToken)).status).toBe(200);
  });
});

test.each(['HS256', 'HS384', 'HS512'])(
  'Tokens are signed by %s where ALGORITHM says so, and no other is taken',
  async (algorithm) => {
    const house = await open({ SECRET_KEY: present, ALGORITHM: algorithm });
    await house.register('ada');
    const { sessionToken } = await house.signIn('ada');
    expect(decodeProtectedHeader(sessionToken)).toMatchObject({ alg: algorithm, typ: 'session+jwt' });
    expect(await contentOf(sessionToken, present, [algorithm])).toMatchObject({ aud: 'promptenchanter/user' });
    expect(await statusOf(house, sessionToken)).toBe(200);
    for (const other of ['HS256', 'HS384', 'HS512'].filter((name) => name !== algorithm)) {
      const changed = await open({ SECRET_KEY: present, ALGORITHM: other });
      expect(await statusOf(changed, sessionToken)).toBe(401);
    }
  },
);
