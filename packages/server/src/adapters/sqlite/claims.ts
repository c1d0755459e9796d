import { lt } from 'drizzle-orm';
import type { Claim, ClaimStore, Earlier, StoredReply } from '../../ports/claims.ts';
import type { SqliteStore } from './connection.ts';
import { idempotencyKeys } from './schema.ts';

/** How long an answer is kept to be sent again. */
const keptMs = 24 * 3_600_000;

interface ClaimRow {
  fingerprint: string;
  state: 'running' | 'answered' | 'broken_off';
  sealed: Buffer | null;
}

/** What stores do with claims inside their own units of work, so that a change and its claim stand or fall together. */
export function claimLedger({ client, vault }: Pick<SqliteStore, 'client' | 'vault'>) {
  const place = (id: string) => ({ table: 'idempotency_keys', column: 'sealed', row: id });
  // Runs for every completion that may be sent again: plain, as in credit-statements.ts.
  const find = client.prepare<[string, number], ClaimRow>(
    'SELECT fingerprint, state, sealed FROM idempotency_keys WHERE id = ? AND created_at > ?',
  );
  const insert = client.prepare<[string, string, string, string | null, number]>(
    `INSERT OR REPLACE INTO idempotency_keys (id, fingerprint, request_id, user_id, state, created_at)
     VALUES (?, ?, ?, ?, 'running', ?)`,
  );
  const close = client.prepare<['answered' | 'broken_off', Buffer | null, string]>(
    'UPDATE idempotency_keys SET state = ?, sealed = ? WHERE id = ?',
  );
  const drop = client.prepare<[string]>("DELETE FROM idempotency_keys WHERE request_id = ? AND state = 'running'");

  return {
    /** What came of an earlier request; null where there was none. */
    earlier(claim: Claim, atMs: number): Earlier | null {
      const row = find.get(claim.id, atMs - keptMs);
      if (!row) return null;
      if (row.fingerprint !== claim.fingerprint) return { earlier: 'different' };
      if (row.state !== 'answered' || row.sealed === null) {
        return { earlier: row.state === 'running' ? 'running' : 'broken_off' };
      }
      return { earlier: 'answered', reply: JSON.parse(vault.open(place(claim.id), row.sealed)) as StoredReply };
    },

    take(claim: Claim, requestId: string, atMs: number): void {
      insert.run(claim.id, claim.fingerprint, requestId, claim.userId, atMs);
    },

    /** The change took effect: the same request gets this answer; null where none was sent to its end. */
    close(id: string, reply: StoredReply | null): void {
      if (reply) close.run('answered', vault.seal(place(id), JSON.stringify(reply)), id);
      else close.run('broken_off', null, id);
    },

    /** The change did not take effect: the same request runs again. */
    drop(requestId: string): void {
      drop.run(requestId);
    },
  };
}

export function sqliteClaims({ db, commits }: SqliteStore): ClaimStore {
  return {
    prune: (beforeMs) =>
      commits.run(() => db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, beforeMs)).run().changes),
  };
}
