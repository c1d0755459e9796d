import { randomBytes } from 'node:crypto';
import { sealedUnder } from '../../core/vault.ts';
import type { MasterKeys } from '../keys/master-key.ts';
import type { SqliteStore } from './connection.ts';

const place = { table: 'server_secrets', column: 'sealed', row: 'root' };

interface SealedRow {
  sealed: Buffer;
}

/**
 * The root secret of the database, 32 bytes, from which its keyed hashes are derived: sealed under the master key, it
 * outlives every rotation. The first server makes it; where accounts are older than it, it is the master key that they
 * were made with, so that their hashes hold. Throws an Error for the operator where the master key is not the right one.
 */
export async function rootSecret(
  deps: Pick<SqliteStore, 'client' | 'commits' | 'vault'> & { ring: MasterKeys },
): Promise<Buffer> {
  const { client, commits, vault, ring } = deps;
  const find = client.prepare<[], SealedRow>("SELECT sealed FROM server_secrets WHERE name = 'root'");
  // Of servers that start at once, all have the root of the first.
  const keep = client.prepare<[Buffer]>(
    "INSERT INTO server_secrets (name, sealed) VALUES ('root', ?) ON CONFLICT DO NOTHING",
  );
  const account = client.prepare<[], SealedRow>('SELECT email_sealed AS sealed FROM users LIMIT 1');

  function firstRoot(): Buffer {
    const older = account.get();
    return older ? keyOf(older.sealed).bytes : randomBytes(32);
  }

  function keyOf(sealed: Buffer) {
    const key = ring.find(sealedUnder(sealed));
    if (!key) throw wrongKey(sealedUnder(sealed), ring);
    return key;
  }

  if (!find.get()) {
    const sealed = vault.seal(place, firstRoot().toString('base64'));
    await commits.run(() => keep.run(sealed));
  }
  const row = find.get();
  if (!row) throw new Error('The root secret of the database cannot be stored. Start the server again.');
  keyOf(row.sealed);
  try {
    return Buffer.from(vault.open(place, row.sealed), 'base64');
  } catch (cause) {
    throw new Error('The root secret of the database was changed and does not open. Restore a backup.', { cause });
  }
}

function wrongKey(needed: string, ring: MasterKeys): Error {
  const source = ring.file ? ring.file.path : 'MASTER_KEY';
  return new Error(
    `The master key is not the one that this database was made with: it needs the key ${needed}, and ${source} holds ` +
      `${ring.ids().join(', ')}. Bring that key back, or the database that belongs to this one.`,
  );
}
