import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { sqliteAudit } from '../../packages/server/src/adapters/sqlite/audit.ts';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { sqliteRetention } from '../../packages/server/src/adapters/sqlite/retention.ts';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import { auditService } from '../../packages/server/src/services/record/audit.ts';
import { type RetentionSettings, retentionService } from '../../packages/server/src/services/record/retention.ts';

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');
const auditKey = Buffer.alloc(32, 3);

export const dayMs = 24 * 3_600_000;
/** Past the end of one run, the next is due. */
export const hourMs = 3_600_001;
export const keepAll: RetentionSettings = { messageDays: 0, contentDays: 0, contentMegabytes: 0, usageDays: 0 };

/** A folder for databases, removed with what is in it. */
export function siteOf() {
  const folder = mkdtempSync(join(tmpdir(), 'retention-'));
  return {
    file: join(folder, 'promptenchanter.db'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The logs of one server, which keeps what its settings say now. */
export function openLogs(file: string, clock: Clock, settings: RetentionSettings) {
  const { client } = openSqlite({ file, migrations, synchronous: 'normal' });
  const commits = groupCommit(client, { batchSize: 50, queueSize: 1_000, lockWaitMs: 10_000 });
  const chain = auditChain(client, auditKey);
  const audit = auditService({ audit: sqliteAudit({ client, commits, chain, auditKey }), clock });
  const store = sqliteRetention({ client, commits, clock });
  const log = logTo({ write() {} }, 'silent');
  const kept = { ...settings };
  const retention = retentionService({ store, audit, clock, log, settings: () => kept });
  const rows = <Row>(sql: string) => client.prepare(sql).all() as Row[];
  return {
    client,
    store,
    rows,
    /** May be changed, as by an admin. */
    settings: kept,
    prune: retention.prune,
    /** Runs once through the logs, from beginning to end. */
    async runThrough() {
      // More calls than any of these tests takes; those past the end do nothing.
      for (let call = 0; call < 20; call++) await retention.prune();
    },
    seqs: (table: 'message_logs' | 'message_contents') =>
      rows<{ seq: number }>(`SELECT seq FROM ${table} ORDER BY seq`).map(({ seq }) => seq),
    events: () => rows<{ details: string }>("SELECT details FROM security_logs WHERE event = 'logs_pruned'"),
    close: () => client.close(),
  };
}

export type Logs = ReturnType<typeof openLogs>;

export interface Conversation {
  createdAt: number;
  status?: 'pending' | 'completed';
  bytes?: number;
  userId?: string;
  requestId?: string;
}

/** Puts conversations into the log, each with contents of so many random bytes unless it is pending. */
export function add(client: Database.Database, conversations: readonly Conversation[]): void {
  const log = client.prepare(`
    INSERT INTO message_logs (request_id, user_id, instance_id, status, model, r_type, variant, added_tokens, is_stream,
      address, created_at) VALUES (?, ?, 'server-1', ?, 'm', 'bpe', 'full', 0, 0, '192.0.2.7', ?)`);
  const content = client.prepare('INSERT INTO message_contents (seq, sealed) VALUES (?, ?)');
  client.transaction(() => {
    for (const { createdAt, status = 'completed', bytes = 300, userId = 'ada', requestId } of conversations) {
      const id = requestId ?? randomBytes(8).toString('hex');
      const { lastInsertRowid } = log.run(id, userId, status, createdAt);
      if (status === 'completed') content.run(lastInsertRowid, randomBytes(bytes));
    }
  })();
}

/** Conversations of the same age. */
export function many(count: number, conversation: Conversation): Conversation[] {
  return Array.from({ length: count }, () => conversation);
}
