import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { sealedUnder } from '../../core/vault.ts';
import type { ChainHead } from '../../ports/audit.ts';
import type { BackupManifest, CountedTable } from '../../ports/backups.ts';
import { appliedHashes, type Migration } from './migrations.ts';
import { sealedColumns } from './sealed-columns.ts';

/** What a database file says of itself. */
export interface CopyFacts {
  applied: readonly string[];
  keyIds: readonly string[];
  rows: BackupManifest['rows'];
  auditHead: ChainHead | null;
  sha256: string;
  size: number;
}

/** A sealed value, and where it lives. */
export interface SealedSample {
  table: string;
  column: string;
  row: string;
  sealed: Buffer;
}

/**
 * Copies a database into an empty file, as it is at one moment; those who write it go on. Free pages are left out, and with
 * them what was deleted.
 */
export function copyDatabase(file: string, copy: string, onSize: (bytes: number) => void = () => {}): void {
  const client = new Database(file, { fileMustExist: true, timeout: 5_000 });
  try {
    const pages = (name: string) => Number(client.pragma(name, { simple: true }));
    onSize((pages('page_count') - pages('freelist_count')) * pages('page_size'));
    client.prepare('VACUUM INTO ?').run(copy);
  } finally {
    client.close();
  }
}

/** Checks a copy from end to end and answers what is in it. Throws an Error for the operator where it is not whole. */
export function examineCopy(file: string): CopyFacts {
  const client = new Database(file, { readonly: true, fileMustExist: true });
  try {
    checkDatabase(client, file);
    return {
      applied: appliedHashes(client),
      keyIds: [...new Set(sealedSamples(client).map(({ sealed }) => sealedUnder(sealed)))],
      rows: {
        users: countOf(client, 'users'),
        message_logs: countOf(client, 'message_logs'),
        security_logs: countOf(client, 'security_logs'),
      },
      auditHead: headOf(client),
      sha256: sha256Of(file),
      size: statSync(file).size,
    };
  } finally {
    client.close();
  }
}

export function manifestOf(
  facts: CopyFacts,
  about: { createdAtMs: number; version: string | null; known: readonly Migration[]; keyIds: readonly string[] },
): BackupManifest {
  const hash = facts.applied.at(-1) ?? null;
  return {
    format: 1,
    created_at: new Date(about.createdAtMs).toISOString(),
    version: about.version,
    schema: {
      tag: about.known.find((migration) => migration.hash === hash)?.tag ?? null,
      hash,
      count: facts.applied.length,
    },
    master_key_ids: [...new Set([...about.keyIds, ...facts.keyIds])],
    sha256: facts.sha256,
    size: facts.size,
    rows: facts.rows,
    audit_head: facts.auditHead,
  };
}

/** Throws an Error for the operator where pages, indexes or references of a database do not hold. */
export function checkDatabase(client: Database.Database, file: string): void {
  const faults = client.pragma('integrity_check(1)') as { integrity_check: string }[];
  const [{ integrity_check: fault } = { integrity_check: 'it says nothing of itself' }] = faults;
  if (fault !== 'ok') throw new Error(`${file} is damaged: ${fault}`);
  const loose = client.pragma('foreign_key_check') as { table: string }[];
  if (loose.length > 0) throw new Error(`${file} is damaged: rows of ${loose[0]?.table} point to nothing.`);
}

/** The first and the last value of each sealed column: a rotation that was broken off lies between them. */
export function sealedSamples(client: Database.Database): SealedSample[] {
  return sealedColumns
    .filter(({ table, column }) => hasColumn(client, table, column))
    .flatMap(({ table, column, row }) =>
      (['ASC', 'DESC'] as const).flatMap((order) => {
        const ends = client.prepare<[], { row: string; sealed: Buffer }>(
          `SELECT ${row} AS row, ${column} AS sealed FROM ${table} WHERE ${column} IS NOT NULL ORDER BY rowid ${order} LIMIT 1`,
        );
        return ends.all().map((value) => ({ table, column, ...value }));
      }),
    );
}

export function sha256Of(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(1_048_576);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

export function hasColumn(client: Database.Database, table: string, column: string): boolean {
  return client.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined;
}

function countOf(client: Database.Database, table: CountedTable): number | null {
  if (!hasColumn(client, table, 'user_id') && !hasColumn(client, table, 'id')) return null;
  return client.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? null;
}

function headOf(client: Database.Database): ChainHead | null {
  if (!hasColumn(client, 'security_logs', 'hash')) return null;
  const last = client.prepare<[], ChainHead>('SELECT seq, hash FROM security_logs ORDER BY seq DESC LIMIT 1');
  return last.get() ?? null;
}
