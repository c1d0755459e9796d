import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newApiKey } from '../../packages/server/src/core/api-key.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { deriveSecrets } from '../../packages/server/src/core/secrets.ts';
import { sessionTokens } from '../../packages/server/src/core/session-token.ts';
import { keyReader } from '../../packages/server/src/services/accounts/key-reader.ts';
import { type House, openHouse, type Resident, type SignedIn } from '../house.ts';
import { bearer, profilePath, refresh, sessionsPath } from './session-scene.ts';

const present = randomBytes(32).toString('base64url');
const former = randomBytes(32).toString('base64url');
const bytes = (text: string) => new TextEncoder().encode(text);

type Json = Record<string, unknown>;

let house: House;
let ada: Resident;
let session: SignedIn;
let header: Json;
let payload: Json;

beforeAll(async () => {
  house = await openHouse({ SECRET_KEY: present, SECRET_KEY_PREVIOUS: former });
  ada = await house.register('ada');
  session = await house.signIn('ada');
  [header = {}, payload = {}] = session.sessionToken
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json);
});
afterAll(() => house.close());

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token put together by hand, as our own are unless it is said otherwise. */
function forged(headers: Json, claims: Json, key: string | Buffer = present, hash = 'sha256'): string {
  const text = `${encoded({ ...header, ...headers })}.${encoded({ ...payload, ...claims })}`;
  return `${text}.${createHmac(hash, key).update(text).digest('base64url')}`;
}

const nowSeconds = Math.floor(Date.now() / 1_000);
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const without = undefined;
const signer = () => new SignJWT(payload);

async function keyIdOf(key: string): Promise<unknown> {
  const tokens = sessionTokens({ keys: [bytes(key)], algorithm: 'HS256', clock: systemClock });
  const token = await tokens.sign({ kind: 'user', holderId: 'nobody', sessionId: 'none' }, Date.now() + 60_000);
  return (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as Json).kid;
}

async function statusesOf(token: string): Promise<number[]> {
  const paths = [profilePath, '/v1/models'];
  return Promise.all(paths.map(async (path) => (await house.fetch(path, { headers: bearer(token) })).status));
}

describe('A session token', () => {
  test('that is put together by hand exactly as ours are is taken, so that what follows is refused for its fault', async () => {
    expect(forged({}, {})).toBe(session.sessionToken);
    expect(await statusesOf(forged({}, { iat: nowSeconds - 1 }))).toEqual([200, 200]);
    expect(await statusesOf(forged({ kid: await keyIdOf(former) }, {}, former))).toEqual([200, 200]);
  });

  test.each<[string, () => string | Promise<string>]>([
    ['alg none, by the library', () => new UnsecuredJWT(payload).encode()],
    ['alg none and our signature', () => forged({ alg: 'none' }, {})],
    ['alg None and no signature', () => unsigned({ alg: 'None' })],
    ['alg NONE and no signature', () => unsigned({ alg: 'NONE' })],
    ['alg none and no signature', () => unsigned({ alg: 'none' })],
    ['no alg', () => forged({ alg: without }, {})],
    ['HS384 under our key', () => forged({ alg: 'HS384' }, {}, present, 'sha384')],
    ['HS512 under our key', () => forged({ alg: 'HS512' }, {}, present, 'sha512')],
    ['HS384 in name only', () => forged({ alg: 'HS384' }, {})],
    [
      'RS256',
      () =>
        signer()
          .setProtectedHeader({ ...header, alg: 'RS256' })
          .sign(rsa.privateKey),
    ],
    [
      'ES256',
      () =>
        signer()
          .setProtectedHeader({ ...header, alg: 'ES256' })
          .sign(ec.privateKey),
    ],
    ['a list of algorithms', () => forged({ alg: ['HS256'] }, {})],
    ['an empty signature', () => unsigned({})],
    ['a signature of zeros', () => `${unsigned({})}${'A'.repeat(43)}`],
    ['a signature that was cut', () => session.sessionToken.slice(0, -4)],
    ['a signature of another length', () => `${session.sessionToken}AAAA`],
    ['the former key under the present name', () => forged({}, {}, former)],
    ['the present key under the former name', async () => forged({ kid: await keyIdOf(former) }, {})],
    ['the name of no key', () => forged({ kid: 'AAAAAAAAAAAA' }, {})],
    ['a name that is a path', () => forged({ kid: '../../../../dev/null' }, {}, '')],
    ['no name of a key', () => forged({ kid: without }, {})],
    ['a name that is a number', () => forged({ kid: 1 }, {})],
    ['the key of another server', () => forged({}, {}, randomBytes(32))],
    ['an empty key', () => forged({}, {}, '')],
    ['jku', () => forged({ jku: 'https://keys.example.org/jwks.json' }, {})],
    ['jwk', () => forged({ jwk: ec.publicKey.export({ format: 'jwk' }) }, {})],
    ['a jwk that it is signed under', () => forged({ jwk: { kty: 'oct', k: 'AAAA' } }, {}, Buffer.alloc(3))],
    ['x5u', () => forged({ x5u: 'https://keys.example.org/cert.pem' }, {})],
    ['x5c', () => forged({ x5c: ['AAAA'] }, {})],
    ['crit', () => forged({ crit: ['exp'] }, {})],
    ['crit that is understood', () => forged({ crit: ['b64'], b64: true }, {})],
    ['b64 switched off', () => forged({ b64: false }, {})],
    ['zip', () => forged({ zip: 'DEF' }, {})],
    ['another issuer', () => forged({}, { iss: 'somebody' })],
    ['no issuer', () => forged({}, { iss: without })],
    ['another audience', () => forged({}, { aud: 'promptenchanter/admin' })],
    ['no audience', () => forged({}, { aud: without })],
    ['another type', () => forged({ typ: 'JWT' }, {})],
    ['the type of another thing', () => forged({ typ: 'at+jwt' }, {})],
    ['no type', () => forged({ typ: without }, {})],
    ['no exp', () => forged({}, { exp: without })],
    ['an exp that is a text', () => forged({}, { exp: String(nowSeconds + 60) })],
    ['an exp that is over', () => forged({}, { exp: nowSeconds - 1 })],
    ['an exp that is now', () => forged({}, { exp: nowSeconds })],
    ['no iat', () => forged({}, { iat: without })],
    ['no sub', () => forged({}, { sub: without })],
    ['a sub that is null', () => forged({}, { sub: null })],
    ['the sub of nobody', () => forged({}, { sub: 'nobody' })],
    ['no sid', () => forged({}, { sid: without })],
    ['a sid that is a list', () => forged({}, { sid: [payload.sid] })],
    ['the sid of nothing', () => forged({}, { sid: 'nothing' })],
    ['an nbf in the future', () => forged({}, { nbf: nowSeconds + 3_600 })],
    ['an nbf that is a text', () => forged({}, { nbf: 'never' })],
    ['two dots more', () => `${session.sessionToken}..`],
    ['white space inside', () => session.sessionToken.replace('.', '.\t')],
    ['claims that are a list', () => signedText('[]')],
    ['claims that are no JSON', () => signedText('{')],
  ])('with %s is refused, in the shape of the operation', async (_what, make) => {
    const headers = bearer(await make());
    const native = await house.fetch(profilePath, { headers });
    expect(native.status).toBe(401);
    expect(native.headers.get('www-authenticate')).toBe('Bearer realm="promptenchanter"');
    expect(await native.json()).toMatchObject({ success: false, error_code: 'UNAUTHENTICATED', errors: [] });
    const openAi = await house.fetch('/v1/models', { headers });
    expect(openAi.status).toBe(401);
    expect(await openAi.json()).toMatchObject({ error: { type: 'authentication_error', code: 'UNAUTHENTICATED' } });
    expect(house.logLines().filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('of one user never opens the session of another, and names nobody else', async () => {
    const eve = await house.register('eve');
    const { sessionToken } = await house.signIn('eve');
    const [, theirs = ''] = sessionToken.split('.');
    const { sid } = JSON.parse(Buffer.from(theirs, 'base64url').toString()) as { sid: string };
    expect(await statusesOf(forged({}, { sub: eve.userId }))).toEqual([401, 401]);
    expect(await statusesOf(forged({}, { sid }))).toEqual([401, 401]);
    expect(await statusesOf(forged({}, { sub: eve.userId, sid }))).toEqual([200, 200]);
  });

  test('of another server with a key of its own is refused', async () => {
    const other = await openHouse();
    await other.register('ada');
    const { headers } = await other.signIn('ada');
    expect((await other.fetch(profilePath, { headers })).status).toBe(200);
    expect((await house.fetch(profilePath, { headers })).status).toBe(401);
    await other.close();
  });
});

describe('A session token is taken as `Authorization: Bearer …` alone', () => {
  test.each<[string, (token: string) => [string, Record<string, string>]]>([
    ['Basic', (token) => [profilePath, { authorization: `Basic ${token}` }]],
    [
      'Basic, encoded',
      (token) => [profilePath, { authorization: `Basic ${Buffer.from(`x:${token}`).toString('base64')}` }],
    ],
    ['Token', (token) => [profilePath, { authorization: `Token ${token}` }]],
    ['JWT', (token) => [profilePath, { authorization: `JWT ${token}` }]],
    ['no scheme', (token) => [profilePath, { authorization: token }]],
    ['x-api-key', (token) => [profilePath, { 'x-api-key': token }]],
    ['a cookie', (token) => [profilePath, { cookie: `session_token=${token}; authorization=Bearer ${token}` }]],
    ['another header', (token) => [profilePath, { 'x-access-token': token, 'proxy-authorization': `Bearer ${token}` }]],
    ['the query', (token) => [`${sessionsPath}?access_token=${token}&token=${token}`, {}]],
  ])('and not by %s', async (_way, request) => {
    const [path, headers] = request(session.sessionToken);
    const reply = await house.fetch(path, { headers });
    expect(reply.status).toBe(401);
    expect(await reply.json()).toMatchObject({ error_code: 'UNAUTHENTICATED' });
  });

  test('and no token works in the place of another', async () => {
    expect(await statusesOf(session.refreshToken)).toEqual([401, 401]);
    for (const token of [session.sessionToken, ada.apiKey]) expect((await refresh(house, token)).status).toBe(401);
    const header = await house.fetch('/v1/users/refresh', { method: 'POST', headers: bearer(session.refreshToken) });
    expect(header.status).not.toBe(200);
    expect((await house.fetch(sessionsPath, { headers: bearer(ada.apiKey) })).status).toBe(403);
    expect((await refresh(house, session.refreshToken)).status).toBe(200);
  });
});

describe('Two credentials that begin alike for 1,000 bytes', () => {
  test('are two: a session that has ended does not live on in the other', async () => {
    const [first, second] = [await house.signIn('ada'), await house.signIn('ada')];
    const [open, ended] = [first, second].map(({ sessionToken }) => longToken(sessionToken));
    expect(open?.slice(0, 1_000)).toBe(ended?.slice(0, 1_000));
    expect(await statusesOf(ended ?? '')).toEqual([200, 200]);
    await house.post('/v1/users/logout', undefined, second.headers);
    for (let round = 0; round < 3; round++) {
      expect(await statusesOf(open ?? '')).toEqual([200, 200]);
      expect(await statusesOf(ended ?? '')).toEqual([401, 401]);
    }
  });

  test('are two keys, whose owners are told apart by the whole hash', () => {
    const [one, two] = [newApiKey(), newApiKey()];
    const secrets = { ...deriveSecrets(Buffer.alloc(32, 7)), hashApiKey: (key: string) => 'h'.repeat(1_000) + key };
    const holder = { tenantId: 't-1', level: 'low', styles: [], isActive: true, isVerified: true } as const;
    const users = {
      isActive: () => true,
      findByApiKeyHash: (hash: string) => ({ ...holder, userId: `owner of ${hash.slice(1_000)}` }),
    };
    const reader = keyReader({ users, secrets, clock: systemClock });
    for (const key of [one, two, one, two]) expect(reader.identify(key)?.userId).toBe(`owner of ${key}`);
  });
});

function unsigned(headers: Json): string {
  return `${encoded({ ...header, ...headers })}.${encoded(payload)}.`;
}

function signedText(claims: string): string {
  const text = `${encoded(header)}.${Buffer.from(claims).toString('base64url')}`;
  return `${text}.${createHmac('sha256', present).update(text).digest('base64url')}`;
}

/** The same token with so much in front of its claims that it differs from others late. */
function longToken(token: string): string {
  const [, claims = ''] = token.split('.');
  const own = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Json;
  return signedText(JSON.stringify({ padding: 'p'.repeat(1_200), ...own }));
}
