import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../core/clock.ts';
import { fixedRing, type KeyRing } from '../../core/key-ring.ts';
import { type KeyFile, makeKeyFile, openKeyFile } from './key-file.ts';
import { readKeys } from './key-text.ts';

/** The master keys of a server, and where they come from. */
export interface MasterKeys extends KeyRing {
  /** Ids of the keys in force, the sealing one first. */
  ids(): readonly string[];
  /** The file that holds them; null where settings do. */
  readonly file: KeyFile | null;
  /** The file that was made for them just now; null where there was one, or a setting. */
  readonly madeFile: string | null;
}

export interface MasterKeyOptions {
  /** MASTER_KEY. */
  setting: string | null;
  /** MASTER_KEY_PREVIOUS: keys that only open, apart by spaces or commas. */
  previous: string | null;
  dataDir: string;
  /** Whether a key may be made: a server that lost its key must not start over it. */
  mayMake: boolean;
  /** Whether there is a database, which opens under its own key only. */
  hasDatabase?: boolean;
  clock: Clock;
}

/** The ring of the settings, or of `master.key` in the data folder. Throws an Error for the operator. */
export function masterKeys(options: MasterKeyOptions): MasterKeys {
  const { setting, previous, dataDir, mayMake, clock } = options;
  if (setting !== null) return keysOfSettings(setting, previous);
  const path = join(dataDir, 'master.key');
  if (previous !== null) {
    throw new Error(
      `MASTER_KEY_PREVIOUS has no effect without MASTER_KEY. Put its key into ${path}, on a further line.`,
    );
  }
  const isThere = existsSync(path);
  if (!isThere && options.hasDatabase) {
    throw new Error(
      `There is a database, and its master key is gone: ${path} is not there, and MASTER_KEY is not set. Bring back the copy of it; no other key opens the database.`,
    );
  }
  if (!isThere && !mayMake) {
    throw new Error(
      'MASTER_KEY must be given in production, or DATA_DIR hold a master.key. Make one with: openssl rand -base64 32',
    );
  }
  const madeFile = !isThere && makeKeyFile(path) ? path : null;
  const file = openKeyFile(path, clock);
  const { sealing, find } = file;
  return { sealing, find, ids: () => file.keys().map(({ id }) => id), file, madeFile };
}

function keysOfSettings(setting: string, previous: string | null): MasterKeys {
  const further = (previous ?? '').split(/[\s,]+/).filter((text) => text !== '');
  const keys = readKeys([
    { text: setting, name: 'MASTER_KEY' },
    ...further.map((text) => ({ text, name: 'MASTER_KEY_PREVIOUS' })),
  ]);
  const [first, ...others] = keys.map(({ bytes }) => bytes);
  if (!first) throw new Error('MASTER_KEY must hold a key.');
  return { ...fixedRing(first, ...others), ids: () => keys.map(({ id }) => id), file: null, madeFile: null };
}
