import type Database from 'better-sqlite3';
import type { LibraryStore, PromptKey, VersionChoice } from '../../ports/library.ts';
import {
  type FoundRow,
  foundOf,
  headColumns,
  inForce,
  summaryColumns,
  type TextRow,
  textColumns,
  textOf,
} from './library-rows.ts';

interface Wanted {
  tenantId: string;
  /** The id or the name. */
  key: string;
  version: number | null;
  label: string | null;
}

type KeyKind = 'id' | 'name';
type ChoiceKind = 'version' | 'label' | 'inForce';
type PickedRow = TextRow & { id: string; name: string; version: number; version_by: string };

const live = 'SELECT seq FROM prompts WHERE tenant_id = @tenantId AND name = @key AND archived_at IS NULL';
/** Whose name another one may have meanwhile: of several the one archived last that has the version. */
const pinned = `SELECT a.seq FROM prompts a JOIN prompt_versions o
  ON o.tenant_id = a.tenant_id AND o.prompt_id = a.id AND o.version = @version
  WHERE a.tenant_id = @tenantId AND a.name = @key AND a.archived_at IS NOT NULL ORDER BY a.archived_at DESC, a.seq DESC LIMIT 1`;

const byId = 'p.tenant_id = @tenantId AND p.id = @key';
const byName = 'p.tenant_id = @tenantId AND p.name = @key AND p.archived_at IS NULL';

/** Which prompt is meant: an archived one is found by its id, or by a version. */
const keys: Record<KeyKind, Record<ChoiceKind, string>> = {
  id: { version: byId, label: `${byId} AND p.archived_at IS NULL`, inForce: byId },
  name: { version: `p.seq = ifnull((${live}), (${pinned}))`, label: byName, inForce: byName },
};

const choices: Record<ChoiceKind, string> = {
  version: '@version',
  label: `iif(@label = 'latest', p.latest_version, (SELECT version FROM prompt_labels
    WHERE tenant_id = p.tenant_id AND prompt_id = p.id AND label = @label))`,
  inForce,
};

/** How one prompt is found, by one statement for each way to ask for it. */
export function promptFinding(client: Database.Database): Pick<LibraryStore, 'find' | 'pick'> {
  const found = finder<FoundRow>(client, `${headColumns}, ${summaryColumns}, v.content, v.variables, v.config`);
  const picked = finder<PickedRow>(client, `p.id, p.name, v.version, v.created_by AS version_by, ${textColumns}`);

  return {
    find(tenantId, key, choice) {
      const row = found(tenantId, key, choice);
      return row && foundOf(row);
    },

    pick(tenantId, key, choice) {
      const row = picked(tenantId, key, choice);
      if (!row) return undefined;
      const { id, name, version, version_by } = row;
      return { id, name, text: textOf(row), version, createdBy: version_by };
    },
  };
}

function finder<Row>(client: Database.Database, columns: string) {
  const statement = (key: KeyKind, choice: ChoiceKind) =>
    client.prepare<[Wanted], Row>(`
      SELECT ${columns} FROM prompts p CROSS JOIN prompt_versions v
        ON v.tenant_id = p.tenant_id AND v.prompt_id = p.id AND v.version = ${choices[choice]}
      WHERE ${keys[key][choice]}`);
  const statements = (key: KeyKind) => ({
    version: statement(key, 'version'),
    label: statement(key, 'label'),
    inForce: statement(key, 'inForce'),
  });
  const byKey = { id: statements('id'), name: statements('name') };

  return (tenantId: string, key: PromptKey, choice: VersionChoice): Row | undefined => {
    const of = 'id' in key ? byKey.id : byKey.name;
    const wanted = { tenantId, key: 'id' in key ? key.id : key.name, version: null, label: null };
    if (choice === 'in_force') return of.inForce.get(wanted);
    if ('label' in choice) return of.label.get({ ...wanted, label: choice.label });
    return of.version.get({ ...wanted, version: choice.version });
  };
}
