import { randomBytes } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Differences, RestoreOptions } from '../../ports/backups.ts';
import type { SqliteStore } from './connection.ts';
import { hasColumn } from './database-copy.ts';
import { removeTraces } from './departures.ts';
import { deadInstances } from './instances.ts';
import { removeTenant } from './library-removal.ts';

interface Tombstone {
  id: string;
  sealed: Buffer | null;
  deleted_by: string;
  deleted_at: number;
}

interface Credentials {
  id: string;
  api_key_hash: string;
  password_hash: string;
}

type Copy = Pick<SqliteStore, 'db' | 'client' | 'chain'>;

/** Server processes that are registered in a database and seem to run: `process 17 on host a`. */
export function liveServers(store: Pick<SqliteStore, 'db' | 'client'>, atMs: number): string[] {
  const dead = new Set(deadInstances(store.db, '', atMs));
  const rows = store.client.prepare<[], { id: string; host: string; pid: number; heartbeat_at: number }>(
    'SELECT id, host, pid, heartbeat_at FROM server_instances',
  );
  // A process that is silent for long is another one with the same id.
  const isLive = ({ id, heartbeat_at }: { id: string; heartbeat_at: number }) =>
    !dead.has(id) && heartbeat_at > atMs - 30_000;
  return rows
    .all()
    .filter(isLive)
    .map(({ host, pid }) => `process ${pid} on host ${host}`);
}

/**
 * Does to the copy of a backup what was done to the database since and must not be undone. Call it inside a unit of work.
 */
export function carryOver(copy: Copy, old: Database.Database, options: RestoreOptions): Differences {
  const deletedAgain = deleteAgain(copy, old, options);
  const removedAgain = removeCrewAgain(copy, old, options);
  const replace = copy.client.prepare<[string, string]>(
    'UPDATE users SET api_key_hash = ?, api_key_sealed = NULL WHERE id = ?',
  );
  const restored = copy.client.prepare<[string], Credentials>(
    'SELECT id, api_key_hash, password_hash FROM users WHERE id = ?',
  );
  const latest = old.prepare<[], Credentials>('SELECT id, api_key_hash, password_hash FROM users');
  let otherApiKey = 0;
  let otherPassword = 0;
  for (const { id, api_key_hash, password_hash } of latest.iterate()) {
    const before = restored.get(id);
    if (!before) continue;
    if (before.password_hash !== password_hash) otherPassword++;
    if (before.api_key_hash === api_key_hash) continue;
    otherApiKey++;
    // No key has this hash: that of a key is shorter.
    if (!options.keepOldKeys) replace.run(`dead ${randomBytes(32).toString('hex')}`, id);
  }
  return { deletedAgain, removedAgain, otherApiKey, otherPassword };
}

/**
 * Removes admins and support staff whom the database before does not know: they were removed since. Where none of its
 * admins is in the backup, the backup's stay, so that somebody can sign in.
 */
function removeCrewAgain({ client, chain }: Copy, old: Database.Database, { eventOf }: RestoreOptions): number {
  if (!hasColumn(old, 'admins', 'id') || !hasColumn(client, 'admins', 'id')) return 0;
  const idsOf = (database: Database.Database, table: string) =>
    database.prepare<[], string>(`SELECT id FROM ${table}`).pluck().all();
  let removed = 0;
  for (const { table, event } of crewTables) {
    const known = new Set(idsOf(old, table));
    const restored = idsOf(client, table);
    const gone = restored.filter((id) => !known.has(id));
    if (table === 'admins' && gone.length === restored.length) continue;
    const remove = client.prepare<[string]>(`DELETE FROM ${table} WHERE id = ?`);
    for (const id of gone) {
      remove.run(id);
      chain.link(eventOf(event, { id, after_restore: true }, null));
    }
    removed += gone.length;
  }
  return removed;
}

const crewTables = [
  { table: 'admins', event: 'admin_deleted' },
  { table: 'support_staff', event: 'staff_deleted' },
] as const;

/** Ends what was open when the backup was made: sessions, codes, charges. Answers the number of sessions. */
export function endWhatWasOpen(client: Database.Database, atMs: number): number {
  client.prepare('UPDATE refresh_tokens SET revoked_at = ? WHERE used_at IS NULL AND revoked_at IS NULL').run(atMs);
  client.prepare('UPDATE otp_codes SET voided_at = ? WHERE voided_at IS NULL').run(atMs);
  client.prepare('DELETE FROM setup_tokens').run();
  // Nobody's and long silent: the first server that starts gives back what they left open.
  client.prepare("UPDATE server_instances SET host = '', heartbeat_at = 0").run();
  const sessions = client.prepare(
    "UPDATE user_sessions SET revoked_at = ?, revoked_for = 'ended_by_operator' WHERE revoked_at IS NULL",
  );
  return sessions.run(atMs).changes;
}

function deleteAgain({ db, client, chain }: Copy, old: Database.Database, { eventOf }: RestoreOptions): number {
  if (!hasColumn(old, 'deleted_users', 'id')) return 0;
  const isBack = client.prepare('SELECT 1 FROM users WHERE id = ?');
  const bury = client.prepare<[Tombstone]>(
    'INSERT INTO deleted_users (id, sealed, deleted_by, deleted_at) VALUES (@id, @sealed, @deleted_by, @deleted_at)',
  );
  const tombstones = old.prepare<[], Tombstone>('SELECT id, sealed, deleted_by, deleted_at FROM deleted_users');
  const back = tombstones.all().filter(({ id }) => isBack.get(id) !== undefined);
  for (const tombstone of back) {
    removeTraces(db, tombstone.id);
    removeTenant(db, tombstone.id);
    bury.run(tombstone);
    chain.link(eventOf('account_deleted', { after_restore: true, deleted_by: tombstone.deleted_by }, tombstone.id));
  }
  return back.length;
}
