import { PromptEnchanterError } from './errors.ts';

/** Whom a JWE is for: a key pair that is made for one answer. */
export interface Recipient {
  /** The public half, as the JSON of a JWK. */
  publicJwk: string;
  /** What the compact JWE (ECDH-ES, A256GCM) holds. Throws `PromptEnchanterError` for one of another kind, or changed. */
  open(jwe: string): Promise<string>;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const encryption = 'A256GCM';
const keyBits = 256;

/** Throws `PromptEnchanterError` where there is no WebCrypto, as on a page that came by http. */
export async function newRecipient(): Promise<Recipient> {
  if (!globalThis.crypto?.subtle) {
    throw new PromptEnchanterError(
      'Retrieving an API key needs WebCrypto, which pages have only when served by https.',
    );
  }
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return {
    publicJwk: JSON.stringify({ kty, crv, x, y }),
    async open(jwe) {
      try {
        return await opened(jwe, privateKey);
      } catch (cause) {
        throw new PromptEnchanterError(
          'The API key could not be opened: what came is no JWE of ECDH-ES and A256GCM for this call, or was changed on its way.',
          { cause },
        );
      }
    },
  };
}

async function opened(jwe: string, privateKey: CryptoKey): Promise<string> {
  const [head = '', wrappedKey, iv = '', content = '', tag = '', ...more] = jwe.split('.');
  const { alg, enc, epk, apu, apv, crit, zip } = JSON.parse(new TextDecoder().decode(bytesOf(head)));
  if (alg !== 'ECDH-ES' || enc !== encryption || crit || zip || wrappedKey !== '' || more.length > 0) {
    throw new PromptEnchanterError('It is of another kind.');
  }
  const theirs = await crypto.subtle.importKey(
    'jwk',
    { kty: epk.kty, crv: epk.crv, x: epk.x, y: epk.y },
    curve,
    false,
    [],
  );
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, privateKey, keyBits);
  const key = await crypto.subtle.importKey('raw', await derivedKey(secret, apu, apv), 'AES-GCM', false, ['decrypt']);
  const sealed = joined(bytesOf(content), bytesOf(tag));
  const how = { name: 'AES-GCM', iv: bytesOf(iv), additionalData: textBytes(head), tagLength: 128 };
  return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, sealed));
}

/** Concat KDF (NIST SP 800-56A) in one round, with the words of RFC 7518, section 4.6.2. */
function derivedKey(secret: ArrayBuffer, apu = '', apv = ''): Promise<ArrayBuffer> {
  const words = [textBytes(encryption), bytesOf(apu), bytesOf(apv)].flatMap((word) => [uint32(word.length), word]);
  return crypto.subtle.digest('SHA-256', joined(uint32(1), new Uint8Array(secret), ...words, uint32(keyBits)));
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function textBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
