import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sqliteAudit } from '../../packages/server/src/adapters/sqlite/audit.ts';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { sqliteLibrary } from '../../packages/server/src/adapters/sqlite/library.ts';
import { systemTenantId } from '../../packages/server/src/core/ids.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import type { AuthorityActor, Call } from '../../packages/server/src/services/call.ts';
import { styleDesk } from '../../packages/server/src/services/prompt/style-desk.ts';
import { type BuiltIn, releaseStyles } from '../../packages/server/src/services/prompt/style-release.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { auditService } from '../../packages/server/src/services/record/audit.ts';
import { stillClock } from '../still-clock.ts';
import { openBook, startMs } from './counted-styles.ts';

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');

/** Whoever writes styles by `desk`. */
export const operator: Call<AuthorityActor> = {
  ...{ actor: { kind: 'operator' }, requestId: 'r-1', address: '192.0.2.7', userAgent: null, claim: null },
  ...{ mayShare: true, signal: new AbortController().signal, startedMs: 0 },
  log: logTo({ write: () => true }, 'error'),
  subject: { operation: null, style: null, level: null },
};

/** A file with a library, on which as many servers are opened as are asked for. */
export function openShelf() {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  const clients: { close(): void }[] = [];
  return {
    folder,
    open() {
      const { client } = openSqlite({
        file: join(folder, 'promptenchanter.db'),
        migrations,
        synchronous: 'normal',
      });
      clients.push(client);
      const commits = groupCommit(client, { batchSize: 5, queueSize: 1_000, lockWaitMs: 20_000 });
      const auditKey = Buffer.alloc(32, 3);
      const chain = auditChain(client, auditKey);
      const clock = stillClock(startMs);
      const store = sqliteLibrary({ client, commits, chain, mostBytes: null });
      const audit = auditService({ audit: sqliteAudit({ client, commits, chain, auditKey }), clock });
      const { book } = openBook(store);
      return {
        ...{ client, store, audit, book, desk: styleDesk({ store, book, audit }) },
        /** What a server does at its start. */
        async release(builtIn: BuiltIn = styles): Promise<void> {
          await releaseStyles({ store, audit, builtIn });
          book.refresh();
        },
        /** As `NAME VERSION AUTHOR`, with a mark at those in force. */
        lines: () => client.prepare<[], string>(libraryLines).pluck().all(),
        events: () => client.prepare<[], number>('SELECT count(*) FROM security_logs').pluck().get() ?? 0,
      };
    },
    [Symbol.dispose]() {
      for (const client of clients) client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const libraryLines = `SELECT replace(p.name, 'r_type/', '') || ' ' || v.version || ' ' || v.created_by ||
    iif(p.archived_at IS NULL AND v.version = ifnull(l.version, p.latest_version), ' *', '')
  FROM prompts p JOIN prompt_versions v ON v.tenant_id = p.tenant_id AND v.prompt_id = p.id
    LEFT JOIN prompt_labels l ON l.tenant_id = p.tenant_id AND l.prompt_id = p.id AND l.label = 'production'
  WHERE p.tenant_id = '${systemTenantId}' ORDER BY p.name, v.version`;
