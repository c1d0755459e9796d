import {
  createCipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
} from 'node:crypto';
import {
  CompactEncrypt,
  type CompactJWEHeaderParameters,
  importJWK,
  type JWEKeyManagementHeaderParameters,
} from 'jose';
import { afterEach, expect, it, vi } from 'vitest';
import { PromptEnchanter, PromptEnchanterError } from '../../packages/sdk/src/index.ts';
import { parameterValidators } from '../../packages/server/src/contract/parameter-validators.gen.js';
import { keyInfo } from './account-samples.ts';
import { requireReply } from './held-to-contract.ts';
import { apiKey } from './samples.ts';

type Sealing = (publicJwk: string) => Promise<string | null>;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A client whose server answers the JWE that `seal` makes for the public key it was sent. */
function clientOf(seal: Sealing) {
  const sent: string[] = [];
  const fetch = async ({ url }: Request) => {
    const query: Record<string, string> = Object.fromEntries(new URL(url).searchParams);
    expect(parameterValidators.getApiKey?.(query)).toBe(true);
    const { public_jwk = '' } = query;
    sent.push(public_jwk);
    const body = { ...keyInfo, is_retrievable: true, api_key_jwe: await seal(public_jwk) };
    requireReply('getApiKey', 200, 'application/json', body);
    return Response.json(body);
  };
  return { sent, client: new PromptEnchanter({ sessionToken: 'eyJ', fetch, logLevel: 'off' }) };
}

/** What the server does: `jose` seals the key for the owner of the public key. */
function sealing(
  header: CompactJWEHeaderParameters = { alg: 'ECDH-ES', enc: 'A256GCM' },
  parties: JWEKeyManagementHeaderParameters = {},
): Sealing {
  return async (publicJwk) =>
    new CompactEncrypt(new TextEncoder().encode(apiKey))
      .setProtectedHeader(header)
      .setKeyManagementParameters(parties)
      .encrypt(await importJWK(JSON.parse(publicJwk), header.alg));
}

/** The same JWE with one of its five parts replaced. */
function changed(part: number, change: (text: string) => string): Sealing {
  return async (publicJwk) => {
    const parts = ((await sealing()(publicJwk)) ?? '').split('.');
    return parts.map((text, index) => (index === part ? change(text) : text)).join('.');
  };
}

/** A JWE that is sealed as ECDH-ES and A256GCM, whatever its header says. */
function sealingUnder(header: object): Sealing {
  return async (publicJwk) => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
    const head = Buffer.from(JSON.stringify({ ...header, epk: { kty, crv, x, y } })).toString('base64url');
    const theirs = createPublicKey({ key: JSON.parse(publicJwk), format: 'jwk' });
    const secret = diffieHellman({ privateKey, publicKey: theirs });
    const words = Buffer.from('\0\0\0\x07A256GCM\0\0\0\0\0\0\0\0\0\0\x01\0', 'latin1');
    const key = createHash('sha256')
      .update(Buffer.from([0, 0, 0, 1]))
      .update(secret)
      .update(words)
      .digest();
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(head));
    const parts = [nonce, Buffer.concat([cipher.update(apiKey), cipher.final()]), cipher.getAuthTag()];
    return [head, '', ...parts.map((part) => part.toString('base64url'))].join('.');
  };
}

function withHeader(change: (header: Record<string, unknown>) => object) {
  return changed(0, (head) => {
    const header = JSON.parse(Buffer.from(head, 'base64url').toString());
    return Buffer.from(JSON.stringify(change(header))).toString('base64url');
  });
}

const flipped = (text: string) => {
  const bytes = Buffer.from(text, 'base64url');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64url');
};

it('retrieves the key that the server sealed for this call', async () => {
  const { client } = clientOf(sealing());

  const { api_key_jwe: _, ...info } = keyInfo;
  expect(await client.users.apiKey.retrieve()).toEqual({ ...info, is_retrievable: true, api_key: apiKey });
});

it('opens a JWE that names its parties', async () => {
  const apu = new TextEncoder().encode('Alice');
  const apv = new TextEncoder().encode('Bob, whose name is longer');

  for (const parties of [{ apu }, { apv }, { apu, apv }]) {
    const { client } = clientOf(sealing({ alg: 'ECDH-ES', enc: 'A256GCM' }, parties));
    expect(await client.users.apiKey.retrieve()).toMatchObject({ api_key: apiKey });
  }
});

it('opens a JWE that was made by the letter of RFC 7518', async () => {
  const { client } = clientOf(sealingUnder({ alg: 'ECDH-ES', enc: 'A256GCM' }));

  expect(await client.users.apiKey.retrieve()).toMatchObject({ api_key: apiKey });
});

it('sends only the public half of a key pair, and another one in each call', async () => {
  const { client, sent } = clientOf(sealing());

  await client.users.apiKey.retrieve();
  await client.users.apiKey.retrieve();

  for (const jwk of sent) {
    const coordinate = expect.stringMatching(/^[\w-]{43}$/);
    expect(JSON.parse(jwk)).toEqual({ kty: 'EC', crv: 'P-256', x: coordinate, y: coordinate });
  }
  expect(sent[0]).not.toBe(sent[1]);
});

it('answers null where the key is not to be had', async () => {
  const { client } = clientOf(async () => null);

  expect(await client.users.apiKey.retrieve()).toMatchObject({ api_key: null, api_key_preview: 'pe-abc' });
});

it('gives the response besides', async () => {
  const { client } = clientOf(sealing());

  const { data, response } = await client.users.apiKey.retrieve().withResponse();

  expect(data.api_key).toBe(apiKey);
  expect(response.status).toBe(200);
});

it.each<[string, Sealing]>([
  ['whose tag was changed', changed(4, flipped)],
  ['whose content was changed', changed(3, flipped)],
  ['whose nonce was changed', changed(2, flipped)],
  ['whose header was changed', withHeader((header) => ({ ...header, apu: 'QQ' }))],
  ['whose tag is missing', changed(4, () => '')],
  ['whose tag was cut', changed(4, (tag) => tag.slice(0, 12))],
  ['whose header is no JSON', changed(0, () => 'bm9wZQ')],
  ['whose header is not base64url', changed(0, () => '%%%')],
  ['that has no sender', withHeader(({ alg, enc }) => ({ alg, enc }))],
  [
    'whose sender is not on the curve',
    withHeader((header) => ({ ...header, epk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } })),
  ],
  ['with six parts', changed(4, (tag) => `${tag}.`)],
  ['with a wrapped key', changed(1, () => 'AAAA')],
  ['that says another alg', sealingUnder({ alg: 'dir', enc: 'A256GCM' })],
  ['that says another enc', sealingUnder({ alg: 'ECDH-ES', enc: 'A128GCM' })],
  ['that has critical extensions', sealingUnder({ alg: 'ECDH-ES', enc: 'A256GCM', crit: ['b64'], b64: true })],
  ['that is compressed', sealingUnder({ alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF' })],
  ['of ECDH-ES+A256KW', sealing({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' })],
  ['of A128GCM', sealing({ alg: 'ECDH-ES', enc: 'A128GCM' })],
  ['for another key', async () => await sealing()(JSON.stringify(await otherJwk()))],
  ['that is none', async () => 'nonsense'],
])('throws an error that says so for a JWE %s', async (_, seal) => {
  const { client } = clientOf(seal);

  const failure = await client.users.apiKey.retrieve().catch((error: unknown) => error);

  expect(PromptEnchanterError.isInstance(failure)).toBe(true);
  expect(failure).toHaveProperty('message', expect.stringContaining('could not be opened'));
});

it('says what is missing on a page without WebCrypto, and sends nothing', async () => {
  const { client, sent } = clientOf(sealing());
  vi.stubGlobal('crypto', { randomUUID: () => 'x' });

  await expect(client.users.apiKey.retrieve()).rejects.toThrow('https');

  expect(sent).toEqual([]);
});

async function otherJwk(): Promise<JsonWebKey> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const { publicKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  return crypto.subtle.exportKey('jwk', publicKey);
}
