import { join, resolve } from 'node:path';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { type GroupCommit, groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { letterQueue, sqliteOutbox } from '../../packages/server/src/adapters/sqlite/outbox.ts';
import { fixedRing } from '../../packages/server/src/core/key-ring.ts';
import { vault } from '../../packages/server/src/core/vault.ts';
import type { Outbox, QueuedLetter } from '../../packages/server/src/ports/mail.ts';

/** What one server process has of the outbox. */
export interface Desk {
  outbox: Outbox;
  /** Enqueues inside a unit of work, as the stores do. */
  enqueue(letter: QueuedLetter): void;
  commits: GroupCommit;
  close(): void;
}

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');

/** Opens the database of a folder by a connection of its own. @param key The master key. */
export function openDesk(folder: string, key: Buffer): Desk {
  const { db, client } = openSqlite({ file: join(folder, 'promptenchanter.db'), migrations, synchronous: 'normal' });
  const commits = groupCommit(client, { batchSize: 50, queueSize: 1_000, lockWaitMs: 5_000 });
  const sealing = vault(fixedRing(key));
  const letters = letterQueue({ db, vault: sealing });
  const outbox = sqliteOutbox({ db, commits, vault: sealing, letters });
  return { outbox, enqueue: letters.enqueue, commits, close: () => client.close() };
}
