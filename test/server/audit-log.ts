import { resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { sqliteAudit } from '../../packages/server/src/adapters/sqlite/audit.ts';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { type GroupCommit, groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import type { AuditStore, NewSecurityEvent } from '../../packages/server/src/ports/audit.ts';

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');

export const auditKey = Buffer.alloc(32, 3);

/** A security log on a database file, by a connection of its own. */
export interface OpenLog {
  audit: AuditStore;
  client: Database.Database;
  commits: GroupCommit;
  close(): void;
}

export function openLog(file: string, key = auditKey): OpenLog {
  const { client } = openSqlite({ file, migrations, synchronous: 'normal' });
  const commits = groupCommit(client, { batchSize: 5, queueSize: 10_000, lockWaitMs: 20_000 });
  const chain = auditChain(client, key);
  const audit = sqliteAudit({ client, commits, chain, auditKey: key });
  return { audit, client, commits, close: () => client.close() };
}

export function loginOf(userId: string, details: NewSecurityEvent['details'] = {}): NewSecurityEvent {
  return {
    event: 'login',
    severity: 'info',
    actor: `user:${userId}`,
    userId,
    address: '192.0.2.7',
    requestId: 'r-1',
    details,
    atMs: 1_700_000_000_000,
  };
}
