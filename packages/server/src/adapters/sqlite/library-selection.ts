import type Database from 'better-sqlite3';
import type { PromptFilter } from '../../ports/library.ts';
import { matchOf } from './library-words.ts';

/** Which prompts `p` are meant. */
export interface Selection {
  from: string;
  where: string[];
  values: unknown[];
  /** Whether the index of words leads to them. */
  isSearch: boolean;
}

interface Mark {
  table: 'prompt_tags' | 'prompt_metadata';
  condition: string;
  values: string[];
}

/** Of a mark that more prompts have, each prompt is looked at for it; of one that fewer have, each that has it. */
const mostMarked = 5_000;

/** Decides how the prompts that a filter means are come by; null where nothing can be found. */
export function promptSelection(client: Database.Database) {
  const isRare = ({ table, condition, values }: Mark, tenantId: string) =>
    client
      .prepare(`SELECT 1 FROM ${table} WHERE tenant_id = ? AND ${condition} LIMIT 1 OFFSET ${mostMarked}`)
      .get(tenantId, ...values) === undefined;

  return (tenantId: string, filter: PromptFilter): Selection | null => {
    const match = filter.text === undefined ? undefined : matchOf(tenantId, filter);
    if (match === null) return null;
    const marks = marksOf(filter);
    const leading = match === undefined ? marks.find((mark) => isRare(mark, tenantId)) : undefined;
    const selection: Selection = { from: 'prompts p', where: [], values: [], isSearch: match !== undefined };
    const narrow = (condition: string, ...values: string[]) => {
      selection.where.push(condition);
      selection.values.push(...values);
    };

    if (match !== undefined) {
      selection.from = 'prompt_words CROSS JOIN prompts p ON p.seq = prompt_words.rowid';
      narrow('prompt_words MATCH ?', match);
    }
    if (leading) {
      selection.from = `${leading.table} m CROSS JOIN prompts p ON p.tenant_id = m.tenant_id AND p.id = m.prompt_id`;
      narrow(`m.tenant_id = ? AND ${leading.condition}`, tenantId, ...leading.values);
    }
    narrow('p.tenant_id = ?', tenantId);
    narrow(`p.archived_at IS ${filter.isArchived ? 'NOT NULL' : 'NULL'}`);
    for (const mark of marks) if (mark !== leading) narrow(has(mark), ...mark.values);
    // What follows a `/` in the order of names is a `0`.
    if (filter.folder !== undefined) narrow('p.name >= ? AND p.name < ?', `${filter.folder}/`, `${filter.folder}0`);
    return selection;
  };
}

function marksOf({ tag, metadata }: PromptFilter): Mark[] {
  const tags = tag === undefined ? [] : [{ table: 'prompt_tags' as const, condition: 'tag = ?', values: [tag] }];
  if (!metadata) return tags;
  const { key, value } = metadata;
  return [...tags, { table: 'prompt_metadata', condition: 'key = ? AND value = ?', values: [key, value] }];
}

function has({ table, condition }: Mark): string {
  const own = `sqlite_autoindex_${table}_1`;
  return `EXISTS (SELECT 1 FROM ${table} INDEXED BY ${own}
    WHERE tenant_id = p.tenant_id AND prompt_id = p.id AND ${condition})`;
}
