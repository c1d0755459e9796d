import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a master key was come by. */
export interface MasterKey {
  key: Buffer;
  /** The file that was made for it just now; null where there was one, or a setting. */
  madeFile: string | null;
}

/**
 * The key of 32 bytes from which all keys at rest are derived: the setting, or `master.key` in the data folder. A new
 * one is made only where `mayMake`: a server that lost its key must not start over it. Throws an Error for the operator.
 */
export function masterKey(options: { setting: string | null; dataDir: string; mayMake: boolean }): MasterKey {
  if (options.setting !== null) return { key: decoded(options.setting, 'MASTER_KEY'), madeFile: null };
  const file = join(options.dataDir, 'master.key');
  if (existsSync(file)) return { key: decoded(readFileSync(file, 'utf8').trim(), file), madeFile: null };
  if (!options.mayMake) {
    throw new Error(
      'MASTER_KEY must be given in production, or DATA_DIR hold a master.key. Make one with: openssl rand -base64 32',
    );
  }
  const key = randomBytes(32);
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  // `wx`: two servers that start at once agree on the key of the first.
  writeFileSync(file, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return { key, madeFile: file };
}

function decoded(text: string, name: string): Buffer {
  const key = /^[0-9a-fA-F]{64}$/.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (key.length !== 32)
    throw new Error(`${name} must hold 32 bytes in base64 or hex. Make one with: openssl rand -base64 32`);
  if (new Set(key).size < 8) throw new Error(`${name} is not random. Make one with: openssl rand -base64 32`);
  return key;
}
