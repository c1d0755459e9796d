import { derivedKey } from './secrets.ts';

/** A master key and what it seals with. */
export interface MasterKey {
  /** Names it in what it sealed: 8 hex digits, no secret. */
  readonly id: string;
  /** The AES-256 key for values at rest. */
  readonly sealing: Buffer;
  /** The 32 bytes themselves. */
  readonly bytes: Buffer;
}

/** The master keys in force: one seals, all open. */
export interface KeyRing {
  /** The key that seals now. Throws where it can no longer be told: what is sealed under a lost key is lost. */
  sealing(): MasterKey;
  /** The key of an id, looked for anew where it is not known yet; undefined where there is none. */
  find(keyId: string): MasterKey | undefined;
}

/** @param bytes 32 of them. */
export function masterKeyOf(bytes: Buffer): MasterKey {
  const id = derivedKey(bytes, 'key-id').toString('hex').slice(0, 8);
  return { id, sealing: derivedKey(bytes, 'sealing'), bytes };
}

/** A ring whose keys stay as they are, the sealing one first. */
export function fixedRing(first: Buffer, ...further: Buffer[]): KeyRing {
  const sealing = masterKeyOf(first);
  const known = new Map([...further.map(masterKeyOf), sealing].map((key) => [key.id, key]));
  return { sealing: () => sealing, find: (keyId) => known.get(keyId) };
}
