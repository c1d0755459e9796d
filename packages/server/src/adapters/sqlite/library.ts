import type { LibraryStore } from '../../ports/library.ts';
import { type LibraryNeeds, libraryEdits } from './library-edits.ts';
import { promptFinding } from './library-finding.ts';
import { promptHistory } from './library-history.ts';
import { promptList } from './library-list.ts';
import { libraryWalk } from './library-walk.ts';

export function sqliteLibrary(needs: LibraryNeeds): LibraryStore {
  const { client } = needs;
  const revision = client.prepare<[string], number>('SELECT library_revision FROM tenants WHERE id = ?').pluck();
  return {
    has: (tenantId) => revision.get(tenantId) !== undefined,
    revision: (tenantId) => revision.get(tenantId) ?? 0,
    ...promptFinding(client),
    ...promptList(client),
    ...promptHistory(client),
    ...libraryWalk(client),
    ...libraryEdits(needs),
  };
}
