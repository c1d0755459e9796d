import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';
import { randomPool } from './random.ts';

/** Where a sealed value lives. It is bound into the seal, so that a value moved to another place does not open. */
export interface Place {
  table: string;
  column: string;
  /** The primary key of the row; the request id for `message_contents`. */
  row: string;
}

/** Seals values at rest with AES-256-GCM, under the first key of a ring; opens under any. */
export interface Vault {
  /** Throws where the key is worn out, or can no longer be told. */
  seal(place: Place, text: string): Buffer;
  /** Throws when the value was changed, moved, or sealed under a key that the ring does not have. */
  open(place: Place, sealed: Buffer): string;
  /** How often each key, by its id, has sealed something here since this was last asked. */
  takeUses(): Map<string, number>;
  /** How often each key has sealed something on all servers together: what it wears out by. */
  learnTotals(totals: ReadonlyMap<string, number>): void;
}

/** Seals of one key, beyond which the chance that two share a nonce grows past what AES-GCM allows. */
export const mostSeals = 2 ** 32;

const version = 1;
const keyIdLength = 8;
const nonceLength = 12;
const tagLength = 16;
const headerLength = 1 + keyIdLength + nonceLength;

/** Layout of a sealed value: version, key id, nonce, ciphertext, tag. */
export function vault(ring: KeyRing): Vault {
  const nextNonce = randomPool(nonceLength);
  const wear = new Map<string, { untaken: number; total: number }>();

  function wearOf(keyId: string) {
    let worn = wear.get(keyId);
    if (!worn) {
      worn = { untaken: 0, total: 0 };
      wear.set(keyId, worn);
    }
    return worn;
  }

  return {
    seal(place, text) {
      const key = ring.sealing();
      const worn = wearOf(key.id);
      if (worn.total >= mostSeals) throw wornOut(key.id);
      worn.total++;
      worn.untaken++;
      const nonce = nextNonce();
      const cipher = createCipheriv('aes-256-gcm', key.sealing, nonce).setAAD(bound(place));
      return Buffer.concat([headerOf(key.id), nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },

    open(place, sealed) {
      if (sealed.length < headerLength + tagLength || sealed[0] !== version) throw new Error('Not a sealed value.');
      const keyId = sealedUnder(sealed);
      const key = ring.find(keyId);
      if (!key) throw new Error(`Sealed under the key ${keyId}, which this server does not have.`);
      const nonce = sealed.subarray(1 + keyIdLength, headerLength);
      const decipher = createDecipheriv('aes-256-gcm', key.sealing, nonce, { authTagLength: tagLength })
        .setAAD(bound(place))
        .setAuthTag(sealed.subarray(-tagLength));
      const text = decipher.update(sealed.subarray(headerLength, -tagLength));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },

    takeUses() {
      const used = [...wear].filter(([, worn]) => worn.untaken > 0);
      const uses = new Map(used.map(([keyId, worn]) => [keyId, worn.untaken]));
      for (const [, worn] of used) worn.untaken = 0;
      return uses;
    },

    learnTotals(totals) {
      for (const [keyId, total] of totals) {
        const worn = wearOf(keyId);
        worn.total = Math.max(worn.total, total);
      }
    },
  };
}

/** The id of the key that a value was sealed under; `unreadable` where it bears none. */
export function sealedUnder(sealed: Buffer): string {
  const keyId = sealed.toString('latin1', 1, 1 + keyIdLength);
  return /^[0-9a-f]{8}$/.test(keyId) ? keyId : 'unreadable';
}

function headerOf(keyId: string): Buffer {
  return Buffer.from(`${String.fromCharCode(version)}${keyId}`, 'latin1');
}

function bound(place: Place): Buffer {
  return Buffer.from(`${place.table}|${place.column}|${place.row}`);
}

function wornOut(keyId: string): Error {
  return new Error(
    `The master key ${keyId} has sealed ${mostSeals} values, all that it may. Make a new one: promptenchanter rotate-key`,
  );
}
