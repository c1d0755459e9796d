import { join, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { masterKeys } from '../../packages/server/src/adapters/keys/master-key.ts';
import { sqliteAudit } from '../../packages/server/src/adapters/sqlite/audit.ts';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { sqliteKeyUses } from '../../packages/server/src/adapters/sqlite/key-uses.ts';
import { sqliteKeyRotation } from '../../packages/server/src/adapters/sqlite/rewrap.ts';
import { sealedColumns } from '../../packages/server/src/adapters/sqlite/sealed-columns.ts';
import { rootSecret } from '../../packages/server/src/adapters/sqlite/server-secrets.ts';
import { type RotationNeeds, rotateKey } from '../../packages/server/src/commands/rotate-key.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import { deriveSecrets } from '../../packages/server/src/core/secrets.ts';
import { sealedUnder, type Vault, vault } from '../../packages/server/src/core/vault.ts';
import { auditService } from '../../packages/server/src/services/record/audit.ts';
import { keyWear } from '../../packages/server/src/services/record/key-wear.ts';

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');

export interface Keys {
  setting?: string;
  previous?: string;
}

/** What `rotate-key` works with, on the database of a data folder. */
export async function openParts(dataDir: string, { setting, previous }: Keys = {}) {
  const ring = masterKeys({
    setting: setting ?? null,
    previous: previous ?? null,
    dataDir,
    mayMake: true,
    clock: systemClock,
  });
  const file = join(dataDir, 'promptenchanter.db');
  const { client } = openSqlite({ file, migrations, synchronous: 'normal' });
  const commits = groupCommit(client, { batchSize: 50, queueSize: 1_000, lockWaitMs: 20_000 });
  const store = { client, commits, vault: vault(ring) };
  const root = await rootSecret({ ...store, ring });
  const { auditKey } = deriveSecrets(root);
  const audit = sqliteAudit({ ...store, chain: auditChain(client, auditKey), auditKey });
  const needs: RotationNeeds = {
    rotation: sqliteKeyRotation({ ...store, ring }),
    audit,
    events: auditService({ audit, clock: systemClock }),
    wear: keyWear({ vault: store.vault, uses: sqliteKeyUses(store), log: logTo({ write() {} }, 'silent') }),
    sleep: async () => {},
  };
  return { ...store, ring, root, needs, audit, close: () => client.close() };
}

/** Runs the command and answers its exit status and lines. */
export async function rotate(needs: RotationNeeds, isJson = false) {
  const lines: string[] = [];
  const notes: string[] = [];
  const output = { isJson, write: (line: string) => lines.push(line), note: (line: string) => notes.push(line) };
  const status = await rotateKey(needs, output);
  return { status, lines, notes };
}

/** Fills every sealed column of the database with values, `count` rows a table. */
export function fill(client: Database.Database, sealing: Vault, count: number): void {
  const tables = [...new Set(sealedColumns.map(({ table }) => table))].filter((table) => table !== 'server_secrets');
  client.transaction(() => {
    for (const table of tables) {
      for (let n = 1; n <= count; n++) {
        const isContent = table === 'message_contents';
        const isTask = table === 'batch_tasks';
        const row = isContent ? `r-${n}` : isTask ? `job-${n}/1` : `${table}-${n}`;
        if (isContent) insert(client, 'message_logs', { seq: n, request_id: row });
        if (isTask) insert(client, 'batch_jobs', { id: `job-${n}`, user_id: `users-${n}` });
        const sealed = sealedColumns
          .filter((column) => column.table === table)
          .map(({ column }) => [column, sealing.seal({ table, column, row }, textOf(table, column, row))] as const);
        const key = isContent ? { seq: n } : isTask ? { job_id: `job-${n}`, position: 1 } : { id: row };
        insert(client, table, { ...key, ...Object.fromEntries(sealed) });
      }
    }
  })();
}

/** Opens every sealed value of the database; throws at the first that does not open, or holds another text. */
export function readAll(client: Database.Database, opening: Vault): { keyIds: Set<string>; count: number } {
  const keyIds = new Set<string>();
  let count = 0;
  for (const { table, column, row } of sealedColumns) {
    const values = client.prepare(
      `SELECT ${column} AS sealed, ${row} AS row FROM ${table} WHERE ${column} IS NOT NULL`,
    );
    for (const value of values.iterate() as Iterable<{ sealed: Buffer; row: string }>) {
      const text = opening.open({ table, column, row: value.row }, value.sealed);
      if (table !== 'server_secrets' && text !== textOf(table, column, value.row))
        throw new Error(`Not its text: ${text}`);
      keyIds.add(sealedUnder(value.sealed));
      count++;
    }
  }
  return { keyIds, count };
}

function textOf(table: string, column: string, row: string): string {
  return `the ${column} of ${row} in ${table}`;
}

/** Inserts a row whose other mandatory columns hold something. */
function insert(client: Database.Database, table: string, values: Record<string, unknown>): void {
  const columns = client.pragma(`table_info(${table})`) as Column[];
  const mandatory = columns.filter(({ notnull, dflt_value }) => notnull === 1 && dflt_value === null);
  const filling = mandatory.map(({ name, type }) => [
    name,
    type === 'integer' ? 1 : `${name} of ${Object.values(values)[0]}`,
  ]);
  const row = { ...(Object.fromEntries(filling) as Record<string, unknown>), ...values };
  const names = Object.keys(row);
  client.prepare(`INSERT INTO ${table} (${names}) VALUES (${names.map((name) => `@${name}`)})`).run(row);
}

interface Column {
  name: string;
  type: string;
  notnull: 0 | 1;
  dflt_value: string | null;
}
