import { createCipheriv, createDecipheriv } from 'node:crypto';
import { randomPool } from './random.ts';
import type { Secrets } from './secrets.ts';

/** Where a sealed value lives. It is bound into the seal, so that a value moved to another place does not open. */
export interface Place {
  table: string;
  column: string;
  row: string;
}

/** Seals values at rest with AES-256-GCM. */
export interface Vault {
  seal(place: Place, text: string): Buffer;
  /** Throws when the value was changed, moved, or sealed under another key. */
  open(place: Place, sealed: Buffer): string;
}

const version = 1;
const keyIdLength = 8;
const nonceLength = 12;
const tagLength = 16;
const headerLength = 1 + keyIdLength + nonceLength;

/** Layout of a sealed value: version, key id, nonce, ciphertext, tag. */
export function vault(secrets: Secrets): Vault {
  const header = Buffer.concat([Buffer.from([version]), Buffer.from(secrets.keyId, 'latin1')]);
  const nextNonce = randomPool(nonceLength);
  return {
    seal(place, text) {
      const nonce = nextNonce();
      const cipher = createCipheriv('aes-256-gcm', secrets.sealing, nonce).setAAD(bound(place));
      return Buffer.concat([header, nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open(place, sealed) {
      if (sealed.length < headerLength + tagLength || sealed[0] !== version) throw new Error('Not a sealed value.');
      const keyId = sealed.toString('latin1', 1, 1 + keyIdLength);
      if (keyId !== secrets.keyId) throw new Error(`Sealed under the key ${keyId}, which this server does not have.`);
      const nonce = sealed.subarray(1 + keyIdLength, headerLength);
      const decipher = createDecipheriv('aes-256-gcm', secrets.sealing, nonce)
        .setAAD(bound(place))
        .setAuthTag(sealed.subarray(-tagLength));
      const text = decipher.update(sealed.subarray(headerLength, -tagLength));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },
  };
}

function bound(place: Place): Buffer {
  return Buffer.from(`${place.table}|${place.column}|${place.row}`);
}
