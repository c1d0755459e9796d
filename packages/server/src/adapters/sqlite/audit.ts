import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AuditStore, ChainFault, ChainHead, SecurityEventRow } from '../../ports/audit.ts';
import { chainHead, chainStart, rowHash, type StoredEvent } from './audit-chain.ts';
import type { SqliteStore } from './connection.ts';

/** Rows that are checked in one turn of the event loop: some 10 ms. */
const stepRows = 1_000;

const columns = `seq, event, severity, actor, user_id AS userId, address, request_id AS requestId, details,
  created_at AS createdAt, previous_hash AS previousHash, hash`;

export function sqliteAudit(
  deps: Pick<SqliteStore, 'client' | 'commits' | 'chain'> & { auditKey: Buffer },
): AuditStore {
  const { client, commits, chain, auditKey } = deps;
  const findHead = chainHead(client);
  const hashAt = client.prepare<[number], { hash: string }>('SELECT hash FROM security_logs WHERE seq = ?');
  const extent = client.prepare<[], { first: number | null; total: number }>(
    'SELECT min(seq) AS first, count(*) AS total FROM security_logs',
  );
  const page = client.prepare<[number, number], StoredEvent>(
    `SELECT ${columns} FROM security_logs WHERE seq > ? ORDER BY seq LIMIT ?`,
  );
  const pageOfUser = client.prepare<[string, number, number], StoredEvent>(
    `SELECT ${columns} FROM security_logs WHERE user_id = ? AND seq > ? ORDER BY seq LIMIT ?`,
  );

  /** What is wrong with a row that should follow `last`. */
  function faultOf(row: StoredEvent, last: ChainHead, known: readonly ChainHead[]): ChainFault | null {
    const seq = last.seq + 1;
    if (row.seq !== seq) return { seq, message: `Row ${seq} is missing: ${row.seq} stands after ${last.seq}.` };
    if (row.previousHash !== last.hash) return { seq, message: `Row ${seq} does not follow the one before it.` };
    if (row.hash !== rowHash(auditKey, row)) return { seq, message: `Row ${seq} is not as it was written.` };
    if (known.some((link) => link.seq === seq && link.hash !== row.hash)) {
      return { seq, message: `Row ${seq} is not the one that was known: the chain was cut before it and continued.` };
    }
    return null;
  }

  return {
    append: (event) => commits.run(() => chain.link(event)),
    head: () => findHead() ?? null,
    holds: ({ seq, hash }) => hashAt.get(seq)?.hash === hash,

    async verify(known, onProgress = () => {}) {
      const { first, total } = extent.get() ?? { first: null, total: 0 };
      if (first !== null && first <= chainStart.seq) {
        return { seq: first, message: `Row ${first} stands before the first one: it was inserted.` };
      }
      let last = chainStart;
      let rows = page.all(last.seq, stepRows);
      while (rows.length > 0) {
        for (const row of rows) {
          const fault = faultOf(row, last, known);
          if (fault) return fault;
          last = row;
        }
        onProgress(last.seq, Math.max(total, last.seq));
        await nextTurn();
        rows = page.all(last.seq, stepRows);
      }
      return cutOff(last.seq, known);
    },

    eventsOf: (userId, afterSeq, limit) => pageOfUser.all(userId, afterSeq, limit).map(eventOf),
  };
}

function cutOff(lastSeq: number, known: readonly ChainHead[]): ChainFault | null {
  const furthest = Math.max(0, ...known.map(({ seq }) => seq));
  if (furthest <= lastSeq) return null;
  const seq = lastSeq + 1;
  return { seq, message: `The rows ${seq} to ${furthest}, at least, are gone from the end of the chain.` };
}

function eventOf({ details, createdAt, ...row }: StoredEvent): SecurityEventRow {
  return { ...row, details: JSON.parse(details) as SecurityEventRow['details'], atMs: createdAt };
}
