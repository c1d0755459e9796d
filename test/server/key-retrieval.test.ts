import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compactDecrypt, decodeProtectedHeader, exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PromptEnchanter } from '../../packages/sdk/src/index.ts';
import { type House, openHouse, type Resident, type SignedIn } from '../house.ts';
import { bearer, codeOf, eventsOf, statusOf } from './session-scene.ts';
import { eventually } from './upstream-scene.ts';

const keyPath = '/v1/users/api-key';
const regeneratePath = '/v1/users/api-key/regenerate';

interface KeyInfo {
  api_key_preview: string;
  created_at: string;
  last_used_at: string | null;
  is_retrievable: boolean;
  api_key_jwe: string | null;
}

function newPair() {
  return generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
}

function ask(house: House, headers: Record<string, string>, jwk?: unknown): Promise<Response> {
  const text = typeof jwk === 'string' ? jwk : JSON.stringify(jwk);
  const query = jwk === undefined ? '' : `?public_jwk=${encodeURIComponent(text)}`;
  return house.fetch(keyPath + query, { headers });
}

async function infoOf(reply: Promise<Response>): Promise<KeyInfo> {
  const { status, ...rest } = { status: (await reply).status, body: (await (await reply).json()) as KeyInfo };
  expect(status).toBe(200);
  return rest.body;
}

describe('Where the operator allows it, a user', () => {
  let house: House;
  let ada: Resident;
  let session: SignedIn;

  beforeAll(async () => {
    house = await openHouse({ API_KEY_RETRIEVAL_ENABLED: 'true' });
    ada = await house.register('ada');
    session = await house.signIn('ada');
  });
  afterAll(() => house.close());

  test('has the key back by one call of the SDK', async () => {
    const client = new PromptEnchanter({ apiKey: session.sessionToken, baseURL: await house.listen() });
    const found = await client.users.apiKey.retrieve();
    expect(found).toMatchObject({ api_key: ada.apiKey, is_retrievable: true });
    expect(found.api_key_preview).toBe(`${ada.apiKey.slice(0, 9)}…`);
  });

  test('has it as a JWE that the holder of the private half opens, and nobody else', async () => {
    const [own, other] = [await newPair(), await newPair()];
    const { api_key_jwe: jwe } = await infoOf(ask(house, session.headers, await exportJWK(own.publicKey)));
    const { plaintext } = await compactDecrypt(jwe ?? '', own.privateKey);
    expect(new TextDecoder().decode(plaintext)).toBe(ada.apiKey);
    await expect(compactDecrypt(jwe ?? '', other.privateKey)).rejects.toThrow();
    const { epk, ...header } = decodeProtectedHeader(jwe ?? '');
    expect(header).toEqual({ alg: 'ECDH-ES', enc: 'A256GCM' });
    expect(Object.keys(epk ?? {}).sort()).toEqual(['crv', 'kty', 'x', 'y']);
  });

  test('has it by a JWK with all that describes a public key', async () => {
    const { publicKey, privateKey } = await newPair();
    const jwk = { ...(await exportJWK(publicKey)), use: 'enc', kid: '1', alg: 'ECDH-ES', ext: true, key_ops: [] };
    const { api_key_jwe: jwe } = await infoOf(ask(house, session.headers, jwk));
    expect(new TextDecoder().decode((await compactDecrypt(jwe ?? '', privateKey)).plaintext)).toBe(ada.apiKey);
  });

  test('leaves a warning in the security log each time, which says whether it was whole', async () => {
    const eve = await house.register('eve');
    const { headers } = await house.signIn('eve');
    await infoOf(ask(house, headers));
    await infoOf(ask(house, headers, await exportJWK((await newPair()).publicKey)));
    const events = eventsOf(house, 'api_key_retrieved').filter(({ user_id }) => user_id === eve.userId);
    expect(events).toMatchObject(Array(2).fill({ severity: 'warning', actor: `user:${eve.userId}` }));
    expect(events.map(({ details }) => JSON.parse(String(details)))).toEqual([{ is_whole: false }, { is_whole: true }]);
  });

  test.each<[string, (jwk: JWK, whole: JWK) => unknown]>([
    ['with its private part', (_, whole) => whole],
    ['with an empty private part', (jwk) => ({ ...jwk, d: '' })],
    ['with a member that is no member', (jwk) => ({ ...jwk, x5u: 'https://keys.example.org' })],
    ['with __proto__', (jwk) => `{"__proto__":{},${JSON.stringify(jwk).slice(1)}`],
    ['of another curve in name', (jwk) => ({ ...jwk, crv: 'P-384' })],
    ['of another curve', async () => exportJWK((await generateKeyPair('ECDH-ES', { crv: 'P-384' })).publicKey)],
    [
      'of another kind of curve',
      async () => exportJWK((await generateKeyPair('ECDH-ES', { crv: 'X25519' })).publicKey),
    ],
    ['of another kind in name', (jwk) => ({ ...jwk, kty: 'OKP' })],
    ['of RSA', async () => exportJWK((await generateKeyPair('RSA-OAEP')).publicKey)],
    ['that is a secret', () => ({ kty: 'oct', k: randomBytes(32).toString('base64url') })],
    ['of a point beside the curve', (jwk) => ({ ...jwk, x: randomBytes(32).toString('base64url') })],
    ['of the point 0, 0', (jwk) => ({ ...jwk, x: zeros(32), y: zeros(32) })],
    ['with coordinates swapped', ({ x, y, ...rest }) => ({ ...rest, x: y, y: x })],
    ['with a coordinate beyond the field', (jwk) => ({ ...jwk, x: Buffer.alloc(32, 255).toString('base64url') })],
    ['with a coordinate that is cut', (jwk) => ({ ...jwk, x: jwk.x?.slice(0, 20) })],
    ['with a coordinate that is no base64url', (jwk) => ({ ...jwk, x: '*'.repeat(43) })],
    ['with an empty coordinate', (jwk) => ({ ...jwk, y: '' })],
    ['without a coordinate', ({ y: _, ...jwk }) => jwk],
    ['with a coordinate that is a number', (jwk) => ({ ...jwk, x: 1 })],
    ['with a coordinate that is a list', (jwk) => ({ ...jwk, x: [jwk.x] })],
    ['in a list', (jwk) => [jwk]],
    ['in a set', (jwk) => ({ keys: [jwk] })],
    ['as a text', (jwk) => JSON.stringify(JSON.stringify(jwk))],
    ['that is null', () => null],
    ['that is a number', () => 12],
    ['that is no JSON', () => '{kty:EC}'],
    ['that is too short', () => 'x'],
    ['that is too long', (jwk) => ({ ...jwk, kid: 'k'.repeat(1_000) })],
    ['that is empty', () => ''],
  ])('does not have it by a JWK %s, and is told which parameter is wrong', async (_what, spoil) => {
    const { publicKey, privateKey } = await newPair();
    const jwk = await spoil(await exportJWK(publicKey), await exportJWK(privateKey));
    const reply = await ask(house, session.headers, jwk);
    expect(reply.status).toBe(422);
    const text = await reply.text();
    expect(JSON.parse(text)).toMatchObject({ error_code: 'INVALID_REQUEST', errors: [{ path: 'public_jwk' }] });
    expect(text).not.toContain(ada.apiKey.slice(3));
    expect(house.logLines().filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('does not have it by a JWK that is sent twice, nor beside a parameter that is unknown', async () => {
    const jwk = encodeURIComponent(JSON.stringify(await exportJWK((await newPair()).publicKey)));
    for (const [query, path] of [
      [`public_jwk=${jwk}&public_jwk=${jwk}`, 'public_jwk'],
      [`public_jwk=${jwk}&user_id=eve`, 'user_id'],
    ]) {
      const reply = await house.fetch(`${keyPath}?${query}`, { headers: session.headers });
      expect(reply.status).toBe(422);
      expect(await reply.json()).toMatchObject({ errors: [{ path }] });
    }
  });

  test('needs a session for it: the key itself does not do, nor to replace it', async () => {
    const jwk = await exportJWK((await newPair()).publicKey);
    for (const headers of [ada.headers, { 'x-api-key': ada.apiKey }]) {
      expect(await codeOf(await ask(house, headers, jwk))).toEqual([403, 'FORBIDDEN']);
      expect(await codeOf(await house.post(regeneratePath, undefined, headers))).toEqual([403, 'FORBIDDEN']);
    }
    expect(await codeOf(await ask(house, {}, jwk))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await statusOf(house, ada.apiKey)).toBe(200);
  });

  test('gets no key of another, nor more than others have, by what is said besides', async () => {
    const eve = await house.register('eva');
    const more = { user_id: eve.userId, userId: eve.userId, role: 'admin', scopes: ['*'], permissions: ['*'] };
    const query = `?user_id=${eve.userId}`;
    expect((await house.post(regeneratePath + query, more)).status).toBe(401);
    expect((await house.post(regeneratePath, more, eve.headers)).status).toBe(403);
    const zoe = await house.register('zoe');
    const { headers } = await house.signIn('zoe');
    await house.post(regeneratePath + query, more, headers);
    expect([await statusOf(house, eve.apiKey), await statusOf(house, zoe.apiKey)]).toEqual([200, 401]);

    const before = house.rows('SELECT count(*) n FROM users');
    const newcomer = { username: 'mallory', name: 'Mallory', email: 'm@example.org', password: 'Correct-horse-1' };
    const wishes = { ...more, id: eve.userId, credits: 9e6, creditsMain: 9e6, api_key: eve.apiKey, level: 'ultra' };
    for (const [name, value] of Object.entries({ ...wishes, is_active: true, isVerified: true, rateLimit: 0 })) {
      const reply = await house.post('/v1/users/register', { ...newcomer, [name]: value });
      expect(reply.status).toBe(422);
      expect(await reply.json()).toMatchObject({ errors: [{ path: name }] });
    }
    expect(house.rows('SELECT count(*) n FROM users')).toEqual(before);
  });

  test('replaces it: the old one ends at once, the new one works at once and can be had back', async () => {
    const bob = await house.register('bob');
    const { headers } = await house.signIn('bob');
    expect(await statusOf(house, bob.apiKey)).toBe(200);

    const reply = await house.post(regeneratePath, undefined, headers);
    const made = (await reply.json()) as { api_key: string; api_key_preview: string };

    expect([await statusOf(house, bob.apiKey), await statusOf(house, made.api_key)]).toEqual([401, 200]);
    expect(await statusOf(house, ada.apiKey)).toBe(200);
    expect(made.api_key_preview).toBe(`${made.api_key.slice(0, 9)}…`);
    const { publicKey, privateKey } = await newPair();
    const { api_key_jwe: jwe } = await infoOf(ask(house, headers, await exportJWK(publicKey)));
    expect(new TextDecoder().decode((await compactDecrypt(jwe ?? '', privateKey)).plaintext)).toBe(made.api_key);
    const events = eventsOf(house, 'api_key_regenerated').filter(({ user_id }) => user_id === bob.userId);
    expect(events).toMatchObject([{ severity: 'warning', actor: `user:${bob.userId}` }]);
    const letter = await eventually('a letter', () => house.letters().find((text) => text.includes(bob.email)));
    expect(letter).not.toContain(made.api_key.slice(3));
  });

  test('replaces it twenty times at once, and one key works', async () => {
    const cyd = await house.register('cyd');
    const { headers } = await house.signIn('cyd');
    const replies = await Promise.all(Array.from({ length: 20 }, () => house.post(regeneratePath, undefined, headers)));
    const keys = await Promise.all(replies.map(async (reply) => ((await reply.json()) as { api_key: string }).api_key));
    const statuses = await Promise.all([cyd.apiKey, ...keys].map((key) => statusOf(house, key)));
    expect(statuses.sort()).toEqual([200, ...Array<number>(20).fill(401)]);
  });

  test('leaves no key that can be read in a file, a line of the log or another reply', async () => {
    const dan = await house.register('dan');
    const { headers } = await house.signIn('dan');
    const made = (await (await house.post(regeneratePath, undefined, headers)).json()) as { api_key: string };
    const replies = await Promise.all([
      house.fetch('/v1/users/profile', { headers }),
      house.fetch('/v1/users/profile', { headers: bearer(made.api_key) }),
      house.fetch('/v1/users/profile', { headers: bearer(dan.apiKey) }),
      house.fetch('/v1/users/export', { headers }),
      house.fetch('/v1/users/sessions', { headers }),
      ask(house, headers),
      ask(house, headers, await exportJWK((await newPair()).publicKey)),
      ask(house, bearer(made.api_key)),
      house.post('/v1/users/api-key', {}, headers),
      house.send('PUT', '/v1/users/profile', { api_key: made.api_key }, headers),
    ]);
    const said = (await Promise.all(replies.map((reply) => reply.text()))).join();
    const files = readdirSync(house.dataDir).map((name) => readFileSync(join(house.dataDir, name)));
    const stored = house.rows<{ hash: string; prefix: string; sealed: Buffer }>(
      'SELECT api_key_hash AS hash, api_key_prefix AS prefix, api_key_sealed AS sealed FROM users WHERE id = ?',
      dan.userId,
    );
    expect(stored).toMatchObject([{ prefix: made.api_key.slice(0, 9) }]);
    expect(
      files.some((file) => file.includes(stored[0]?.hash ?? '?')),
      'these files are written',
    ).toBe(true);
    for (const key of [dan.apiKey, made.api_key]) {
      expect(said).not.toContain(key.slice(3));
      expect(JSON.stringify(house.logLines())).not.toContain(key.slice(3));
      for (const file of files) expect(file.includes(key.slice(3))).toBe(false);
    }
    expect(said).not.toContain(stored[0]?.hash);
  });
});

describe('Where the operator does not allow it', () => {
  test('the key is not kept, not had back, and not had back when it is allowed later', async () => {
    const house = await openHouse();
    await house.register('ada');
    const { headers } = await house.signIn('ada');
    const jwk = await exportJWK((await newPair()).publicKey);
    const info = { is_retrievable: false, api_key_jwe: null };
    expect(await infoOf(ask(house, headers, jwk))).toMatchObject(info);
    await house.post(regeneratePath, undefined, headers);
    expect(await infoOf(ask(house, headers, jwk))).toMatchObject(info);
    expect(house.rows('SELECT api_key_sealed FROM users')).toEqual([{ api_key_sealed: null }]);

    const later = await openHouse({ API_KEY_RETRIEVAL_ENABLED: 'true', DATA_DIR: house.dataDir });
    expect(await infoOf(ask(later, headers, jwk))).toMatchObject(info);
    await later.close();
    await house.close();
  });

  test('a key that was kept before is not given out', async () => {
    const house = await openHouse({ API_KEY_RETRIEVAL_ENABLED: 'true' });
    await house.register('ada');
    const { headers } = await house.signIn('ada');
    const jwk = await exportJWK((await newPair()).publicKey);
    expect((await infoOf(ask(house, headers, jwk))).api_key_jwe).not.toBeNull();
    const later = await openHouse({ DATA_DIR: house.dataDir });
    expect(await infoOf(ask(later, headers, jwk))).toMatchObject({ is_retrievable: false, api_key_jwe: null });
    await later.close();
    await house.close();
  });
});

function zeros(count: number): string {
  return Buffer.alloc(count).toString('base64url');
}
