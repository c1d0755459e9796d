import type Database from 'better-sqlite3';
import type { LibraryStore } from '../../ports/library.ts';
import { type SummaryRow, summaryColumns, summaryOf } from './library-rows.ts';

interface MoveRow {
  label: string;
  from_version: number | null;
  to_version: number | null;
  moved_by: string;
  moved_at: number;
  reason: string | null;
}

type Page = [tenantId: string, promptId: string, limit: number, skip: number];

/** What became of a prompt. */
export function promptHistory(client: Database.Database): Pick<LibraryStore, 'versions' | 'moves'> {
  const counter = (table: 'prompt_versions' | 'prompt_label_moves') =>
    client
      .prepare<[string, string], number>(`SELECT count(*) FROM ${table} WHERE tenant_id = ? AND prompt_id = ?`)
      .pluck();
  const countVersions = counter('prompt_versions');
  const countMoves = counter('prompt_label_moves');
  const versions = client.prepare<Page, SummaryRow>(`
    SELECT ${summaryColumns} FROM prompt_versions v
    WHERE tenant_id = ? AND prompt_id = ? ORDER BY version DESC LIMIT ? OFFSET ?`);
  const moves = client.prepare<Page, MoveRow>(`
    SELECT label, from_version, to_version, moved_by, moved_at, reason FROM prompt_label_moves
    WHERE tenant_id = ? AND prompt_id = ? ORDER BY seq DESC LIMIT ? OFFSET ?`);

  return {
    versions: (tenantId, promptId, skip, limit) => ({
      rows: versions.all(tenantId, promptId, limit, skip).map(summaryOf),
      total: countVersions.get(tenantId, promptId) ?? 0,
    }),

    moves: (tenantId, promptId, skip, limit) => ({
      rows: moves.all(tenantId, promptId, limit, skip).map((row) => ({
        ...{ label: row.label, from: row.from_version, to: row.to_version, reason: row.reason },
        ...{ moved_by: row.moved_by, moved_at: new Date(row.moved_at).toISOString() },
      })),
      total: countMoves.get(tenantId, promptId) ?? 0,
    }),
  };
}
