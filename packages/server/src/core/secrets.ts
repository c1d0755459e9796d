import { createHmac, hkdfSync } from 'node:crypto';

/** Keys that are derived from the master key, one per purpose, so that none can be used for another. */
export interface Secrets {
  /** Names the master key in what it sealed. */
  readonly keyId: string;
  /** AES-256 key for values at rest. */
  readonly sealing: Buffer;
  /** A keyed hash of an API key, under which it is found. */
  hashApiKey(apiKey: string): string;
  /** A keyed hash of an e-mail address in its canonical form, under which it is found. */
  indexEmail(email: string): string;
}

/** @param masterKey 32 bytes. */
export function deriveSecrets(masterKey: Buffer): Secrets {
  if (masterKey.length !== 32) throw new Error('A master key has 32 bytes.');
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', masterKey, '', `promptenchanter/${purpose}`, 32));
  const apiKeyPepper = derive('api-key');
  const emailPepper = derive('email-index');
  return {
    keyId: derive('key-id').toString('hex').slice(0, 8),
    sealing: derive('sealing'),
    hashApiKey: (apiKey) => keyedHash(apiKeyPepper, apiKey),
    indexEmail: (email) => keyedHash(emailPepper, email.toLowerCase()),
  };
}

function keyedHash(key: Buffer, value: string): string {
  return createHmac('sha256', key).update(value).digest('base64url');
}
