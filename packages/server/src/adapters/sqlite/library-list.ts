import type Database from 'better-sqlite3';
import type { PromptKind } from '../../contract/types.ts';
import type { LibraryStore } from '../../ports/library.ts';
import { type HeadRow, headColumns, inForce, listedOf } from './library-rows.ts';
import { promptSelection } from './library-selection.ts';

const changedLast = 'p.updated_at DESC, p.seq DESC';
/** A word in the name weighs most; that of the tenant nothing. */
const best = `bm25(prompt_words, 0, 10, 5, 2, 1, 5), ${changedLast}`;
/** The index gives them in this order without a sort. */
const madeLast = 'prompt_words.rowid DESC';
/** Matches that are put in the order of how good they are; of words that so many have, no match is better than another. */
const mostRanked = 5_000;

/** Pages of a library. Only the rows of the page are read whole. */
export function promptList(client: Database.Database): Pick<LibraryStore, 'list'> {
  const select = promptSelection(client);
  const shown = client.prepare<[string], HeadRow & { version: number; kind: PromptKind }>(`
    SELECT ${headColumns}, v.version, v.kind
    FROM json_each(?) s CROSS JOIN prompts p ON p.seq = s.value
    CROSS JOIN prompt_versions v ON v.tenant_id = p.tenant_id AND v.prompt_id = p.id AND v.version = ${inForce}
    ORDER BY s.key`);

  return {
    list(tenantId, filter, skip, limit) {
      const selection = select(tenantId, filter);
      if (!selection) return { rows: [], total: 0 };
      const { from, where, values, isSearch } = selection;
      const source = `FROM ${from} WHERE ${where.join(' AND ')}`;
      const count = client.prepare<unknown[], number>(`SELECT count(*) ${source}`).pluck();
      const total = count.get(...values) ?? 0;
      const order = !isSearch ? changedLast : total > mostRanked ? madeLast : best;
      const page = client
        .prepare<unknown[], number>(`SELECT p.seq ${source} ORDER BY ${order} LIMIT ? OFFSET ?`)
        .pluck()
        .all(...values, limit, skip);
      return { rows: shown.all(JSON.stringify(page)).map(listedOf), total };
    },
  };
}
