import type { MasterKey } from '../../core/key-ring.ts';
import { masterKeyOf } from '../../core/key-ring.ts';

const advice = 'Make one with: openssl rand -base64 32';

/** A key as it is written in a setting or a file, and where. */
export interface WrittenKey {
  text: string;
  /** The setting, or the file and line. */
  name: string;
}

/** Master keys from their texts in base64 or hex. Throws an Error for the operator that names places, never values. */
export function readKeys(written: readonly WrittenKey[]): MasterKey[] {
  const names = new Map<string, string>();
  return written.map(({ text, name }) => {
    const key = masterKeyOf(bytesOf(text, name));
    const twin = names.get(key.id);
    if (twin !== undefined) throw new Error(`${name} holds the same key as ${twin}. Remove one of them.`);
    names.set(key.id, name);
    return key;
  });
}

function bytesOf(text: string, name: string): Buffer {
  const bytes = /^[0-9a-fA-F]{64}$/.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (bytes.length !== 32) throw new Error(`${name} must hold 32 bytes in base64 or hex. ${advice}`);
  if (new Set(bytes).size < 8) throw new Error(`${name} is not random. ${advice}`);
  return bytes;
}
