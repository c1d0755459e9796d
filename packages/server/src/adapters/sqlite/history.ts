import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { LedgerEntry, MessageDetail } from '../../contract/types.ts';
import type { HistoryStore } from '../../ports/history.ts';
import type { SqliteStore } from './connection.ts';
import { messageEntry } from './message-entry.ts';
import { creditLedger, messageContents, messageLogs } from './schema.ts';

type LogRow = typeof messageLogs.$inferSelect;
type Content = Pick<MessageDetail, 'request' | 'response'>;

export function sqliteHistory({ db, vault }: SqliteStore): HistoryStore {
  function detail(row: LogRow, sealed: Buffer | null): MessageDetail {
    const place = { table: 'message_contents', column: 'sealed', row: row.requestId };
    const content = sealed ? (JSON.parse(vault.open(place, sealed)) as Content) : { request: null, response: null };
    return { ...messageEntry(row), ...content };
  }

  const withContents = () =>
    db
      .select({ row: messageLogs, sealed: messageContents.sealed })
      .from(messageLogs)
      .leftJoin(messageContents, eq(messageContents.seq, messageLogs.seq));

  return {
    find(userId, requestId) {
      const found = withContents()
        .where(and(eq(messageLogs.requestId, requestId), eq(messageLogs.userId, userId)))
        .get();
      return found && detail(found.row, found.sealed);
    },

    after: (userId, afterSeq, limit) =>
      withContents()
        .where(and(eq(messageLogs.userId, userId), gt(messageLogs.seq, afterSeq)))
        .orderBy(asc(messageLogs.seq))
        .limit(limit)
        .all()
        .map(({ row, sealed }) => ({ seq: row.seq, message: detail(row, sealed) })),

    refills: (userId, afterId, limit) =>
      db
        .select()
        .from(creditLedger)
        // Spelled as the index has it.
        .where(sql`user_id = ${userId} AND kind IN ('grant', 'reset') AND ${gt(creditLedger.id, afterId)}`)
        .orderBy(asc(creditLedger.id))
        .limit(limit)
        .all()
        .map((row) => ({ id: row.id, entry: ledgerEntry(row) })),

    spending(userId, afterSeq, limit) {
      const next = db
        .selectDistinct({ seq: messageLogs.seq, requestId: messageLogs.requestId })
        .from(messageLogs)
        // Those that cost nothing have no entry, and must not end the reading.
        .innerJoin(creditLedger, eq(creditLedger.requestId, messageLogs.requestId))
        .where(and(eq(messageLogs.userId, userId), gt(messageLogs.seq, afterSeq)))
        .orderBy(asc(messageLogs.seq))
        .limit(limit)
        .as('next');
      return db
        .select({ seq: next.seq, row: creditLedger })
        .from(next)
        .innerJoin(creditLedger, eq(creditLedger.requestId, next.requestId))
        .orderBy(asc(next.seq), asc(creditLedger.id))
        .all()
        .map(({ seq, row }) => ({ seq, entry: ledgerEntry(row) }));
    },
  };
}

function ledgerEntry(row: typeof creditLedger.$inferSelect): LedgerEntry {
  return {
    kind: row.kind,
    balance: row.balance,
    delta: row.delta,
    request_id: row.requestId,
    reason: row.reason,
    created_at: new Date(row.createdAt).toISOString(),
  };
}
