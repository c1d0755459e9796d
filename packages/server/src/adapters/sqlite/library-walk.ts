import type Database from 'better-sqlite3';
import type { LibraryStore } from '../../ports/library.ts';
import { type HeadRow, headColumns, headOf, summaryColumns, type VersionRow, versionOf } from './library-rows.ts';

interface From {
  tenantId: string;
  /** The names looked at: from one on, and before another. */
  least: string;
  beyond: string;
  name: string;
  archivedAt: number;
  id: string;
  limit: number;
}

/** After every name. */
const last = '\u{10ffff}';

/** A library from its first name to its last one, in steps that can be far apart in time. */
export function libraryWalk(client: Database.Database): Pick<LibraryStore, 'whole'> {
  // Each half is walked by its own index, and no further than the step goes.
  const step = client.prepare<[From], HeadRow>(`
    SELECT ${headColumns} FROM (
      SELECT * FROM (SELECT seq, name, 0 AS archived, id FROM prompts
        WHERE tenant_id = @tenantId AND archived_at IS NULL AND name >= @least AND name < @beyond AND name > @name
        ORDER BY name LIMIT @limit)
      UNION ALL
      SELECT * FROM (SELECT seq, name, archived_at AS archived, id FROM prompts
        WHERE tenant_id = @tenantId AND archived_at IS NOT NULL AND name >= @least AND name < @beyond AND name >= @name
          AND (name > @name OR (archived_at, id) > (@archivedAt, @id))
        ORDER BY name, archived_at, id LIMIT @limit)
    ) s CROSS JOIN prompts p ON p.seq = s.seq
    ORDER BY s.name, s.archived, s.id LIMIT @limit`);
  const versions = client.prepare<[string, string], VersionRow>(`
    SELECT ${summaryColumns}, v.content, v.variables, v.config FROM prompt_versions v
    WHERE tenant_id = ? AND prompt_id = ? ORDER BY version`);

  return {
    whole(tenantId, folder, after, limit) {
      const names = folder === undefined ? { least: '', beyond: last } : { least: `${folder}/`, beyond: `${folder}0` };
      const { name, archivedAtMs, id } = after ?? { name: '', archivedAtMs: null, id: '' };
      return step
        .all({ ...names, tenantId, name, archivedAt: archivedAtMs ?? 0, id, limit })
        .map((row) => ({ head: headOf(row), versions: versions.all(tenantId, row.id).map(versionOf) }));
    },
  };
}
