import { createHmac, hkdfSync } from 'node:crypto';

/**
 * Keys and keyed hashes that stay what they are for as long as the database lives: what they hashed cannot be hashed
 * anew. They are derived from the root secret, one per purpose, so that none can be used for another. The keys that
 * seal and that rotate are those of the ring (key-ring.ts).
 */
export interface Secrets {
  /** A keyed hash of an API key, under which it is found. */
  hashApiKey(apiKey: string): string;
  /** A keyed hash of an e-mail address in its canonical form, under which it is found. */
  indexEmail(email: string): string;
  /** A keyed hash of a mailed code with all that it is bound to: purpose, user, address. No two lists share a hash. */
  hashCode(parts: readonly string[]): string;
  /** A keyed hash of a text that somebody sent and that must not be readable: a name that failed to sign in, an idempotency key. */
  hashName(text: string): string;
  /** 32 bytes that bind each row of the security log to the one before it. */
  readonly auditKey: Buffer;
  /** 32 bytes that sign session tokens where SECRET_KEY is not set. */
  readonly sessionKey: Buffer;
}

/** @param root 32 bytes: the root secret of the database. */
export function deriveSecrets(root: Buffer): Secrets {
  const apiKeyPepper = derivedKey(root, 'api-key');
  const emailPepper = derivedKey(root, 'email-index');
  const codePepper = derivedKey(root, 'code');
  const namePepper = derivedKey(root, 'name');
  return {
    hashApiKey: (apiKey) => keyedHash(apiKeyPepper, apiKey),
    indexEmail: (email) => keyedHash(emailPepper, email.toLowerCase()),
    hashCode: (parts) => keyedHash(codePepper, JSON.stringify(parts)),
    hashName: (text) => keyedHash(namePepper, text),
    auditKey: derivedKey(root, 'audit'),
    sessionKey: derivedKey(root, 'session'),
  };
}

/** A key of 32 bytes for one purpose. Throws where `key` does not have 32 bytes itself. */
export function derivedKey(key: Buffer, purpose: string): Buffer {
  if (key.length !== 32) throw new Error('A master key has 32 bytes.');
  return Buffer.from(hkdfSync('sha256', key, '', `promptenchanter/${purpose}`, 32));
}

function keyedHash(key: Buffer, value: string): string {
  return createHmac('sha256', key).update(value).digest('base64url');
}
