import type { Claim, ClaimStore, Earlier, StoredReply } from '../../ports/claims.ts';
import type { SqliteStore } from './connection.ts';
import { withPrompts } from './earlier-receipts.ts';

/** How long an answer is kept to be sent again. */
const keptMs = 24 * 3_600_000;
/** Claims that are forgotten at once: a few milliseconds of the event loop, as many bytes are overwritten with them. */
const forgottenAtOnce = 100;

interface ClaimRow {
  fingerprint: string;
  state: 'running' | 'answered' | 'broken_off';
  sealed: Buffer | null;
  running_until: number | null;
}

/** What stores do with claims inside their own units of work, so that a change and its claim stand or fall together. */
export function claimLedger({ client, vault }: Pick<SqliteStore, 'client' | 'vault'>) {
  const place = (id: string) => ({ table: 'idempotency_keys', column: 'sealed', row: id });
  // Runs for every completion that may be sent again: plain, as in credit-statements.ts.
  const find = client.prepare<[string, number], ClaimRow>(
    'SELECT fingerprint, state, sealed, running_until FROM idempotency_keys WHERE id = ? AND created_at > ?',
  );
  const insert = client.prepare<[string, string, string, string | null, number, number | null]>(
    `INSERT OR REPLACE INTO idempotency_keys (id, fingerprint, request_id, user_id, state, created_at, running_until)
     VALUES (?, ?, ?, ?, 'running', ?, ?)`,
  );
  const close = client.prepare<['answered' | 'broken_off', Buffer | null, string]>(
    'UPDATE idempotency_keys SET state = ?, sealed = ? WHERE id = ?',
  );
  const release = client.prepare<[string]>("DELETE FROM idempotency_keys WHERE id = ? AND state = 'running'");
  // Of a conversation: the claim of a change may bear the same request id, which clients choose.
  const drop = client.prepare<[string]>(
    "DELETE FROM idempotency_keys WHERE request_id = ? AND state = 'running' AND running_until IS NULL",
  );

  return {
    /** What came of an earlier request; null where there was none. */
    earlier(claim: Claim, atMs: number): Earlier | null {
      const row = find.get(claim.id, atMs - keptMs);
      if (!row) return null;
      if (row.fingerprint !== claim.fingerprint) return { earlier: 'different' };
      if (row.state !== 'answered' || row.sealed === null) {
        const isRunning = row.state === 'running' && (row.running_until === null || row.running_until > atMs);
        return { earlier: isRunning ? 'running' : 'broken_off' };
      }
      const reply = JSON.parse(vault.open(place(claim.id), row.sealed)) as StoredReply;
      return { earlier: 'answered', reply: { ...reply, body: withPrompts(reply.body) } };
    },

    /** @param untilMs Past it, what still runs has broken off; null for a conversation, whose own row tells. */
    take(claim: Claim, requestId: string, atMs: number, untilMs: number | null = null): void {
      insert.run(claim.id, claim.fingerprint, requestId, claim.userId, atMs, untilMs);
    },

    /** The change took effect: the same request gets this answer; null where none was sent to its end. */
    close(id: string, reply: StoredReply | null): void {
      if (reply) close.run('answered', vault.seal(place(id), JSON.stringify(reply)), id);
      else close.run('broken_off', null, id);
    },

    /** The same of a claim that is known by its own id. */
    release(id: string): void {
      release.run(id);
    },

    /** The change did not take effect: the same request runs again. */
    drop(requestId: string): void {
      drop.run(requestId);
    },
  };
}

export function sqliteClaims(store: SqliteStore): ClaimStore {
  const { client, commits } = store;
  const ledger = claimLedger(store);
  const forget = client.prepare<[number, number]>(`
    DELETE FROM idempotency_keys WHERE rowid IN (SELECT rowid FROM idempotency_keys WHERE created_at < ? LIMIT ?)`);
  return {
    begin: (claim, requestId, { atMs, untilMs }) =>
      commits.run(() => {
        const earlier = ledger.earlier(claim, atMs);
        if (!earlier) ledger.take(claim, requestId, atMs, untilMs);
        return earlier;
      }),

    finish: (claimId, reply) => commits.run(() => ledger.close(claimId, reply)),

    abandon: (claimId) => commits.run(() => ledger.release(claimId)),

    async prune(beforeMs) {
      for (let forgotten = 0; ; ) {
        const some = await commits.run(() => forget.run(beforeMs, forgottenAtOnce).changes);
        forgotten += some;
        if (some < forgottenAtOnce) return forgotten;
      }
    },
  };
}
