import { join } from 'node:path';
import Database from 'better-sqlite3';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { sqliteRemovedWords } from '../../packages/server/src/adapters/sqlite/removed-words.ts';
import type { RemovedWords } from '../../packages/server/src/ports/removed-words.ts';
import type { House } from '../house.ts';

/** Puts users into one shared tenant, past the server: whoever it knows already is where they were for a second. */
export function together(house: House, ...userIds: string[]): string {
  const id = '019f0000-0000-7000-8000-00000000aaaa';
  house.write("INSERT INTO tenants (id, kind, name, created_at) VALUES (?, 'shared', 'Together', 1)", id);
  for (const userId of userIds) house.write('UPDATE users SET tenant_id = ? WHERE id = ?', id, userId);
  return id;
}

/** What belongs to prompts, by the table that it is in. */
const libraryTables = [
  'prompts',
  'prompt_versions',
  'prompt_labels',
  'prompt_label_moves',
  'prompt_tags',
  'prompt_metadata',
  'prompt_usage_daily',
] as const;

/** Puts a prompt into a library past the server, with a row in each table of it, all of them holding `words`. */
export function stock(house: House, tenantId: string, words: string, id = idOf(house)): string {
  const key = [tenantId, id];
  const by = `user:${tenantId}`;
  house.write(
    `INSERT INTO prompts (tenant_id, id, name, title, description, latest_version, created_by, created_at, updated_by, updated_at)
     VALUES (?, ?, ?, ?, ?, 1, ?, 1, ?, 1)`,
    ...[...key, words, words, words, by, by],
  );
  house.write(
    `INSERT INTO prompt_versions (tenant_id, prompt_id, version, kind, format, content, variables, config, content_hash,
       message, created_by, created_at)
     VALUES (?, ?, 1, 'text', 'braces', json_quote(?), '[]', '{}', 'a hash', ?, ?, 1)`,
    ...[...key, words, words, by],
  );
  house.write('INSERT INTO prompt_labels VALUES (?, ?, ?, 1, 0, ?, 1)', ...key, words, by);
  house.write(
    `INSERT INTO prompt_label_moves (tenant_id, prompt_id, label, to_version, moved_by, moved_at, reason)
     VALUES (?, ?, ?, 1, ?, 1, ?)`,
    ...[...key, words, by, words],
  );
  house.write('INSERT INTO prompt_tags VALUES (?, ?, ?)', ...key, words);
  house.write('INSERT INTO prompt_metadata VALUES (?, ?, ?, ?)', ...key, words, words);
  house.write("INSERT INTO prompt_usage_daily VALUES (?, ?, 1, ?, '2026-11-21', 1, 0, 1, 1, 1, '{}')", ...key, words);
  house.write(
    `INSERT INTO prompt_words (rowid, tenant, name, title, description, body, tags)
     SELECT seq, 't' || replace(tenant_id, '-', ''), name, title, description, ?, ? FROM prompts WHERE tenant_id = ? AND id = ?`,
    ...[words, words, ...key],
  );
  return id;
}

/** How many rows a tenant has in each table, and in the index of words. */
export function holdings(house: House, tenantId: string): Record<string, number> {
  const rows = libraryTables.map((table) => {
    const counted = house.rows<{ n: number }>(`SELECT count(*) n FROM ${table} WHERE tenant_id = ?`, tenantId);
    return [table, counted[0]?.n ?? 0] as const;
  });
  const words = house.rows('SELECT rowid FROM prompt_words WHERE prompt_words MATCH ?', tokenOf(tenantId)).length;
  return { ...Object.fromEntries(rows), prompt_words: words };
}

/** As many in each. */
export function each(count: number): Record<string, number> {
  return Object.fromEntries([...libraryTables, 'prompt_words'].map((table) => [table, count]));
}

function tokenOf(tenantId: string): string {
  return `tenant:t${tenantId.replaceAll('-', '')}`;
}

function idOf(house: House): string {
  const [last] = house.rows<{ seq: number | null }>('SELECT max(seq) seq FROM prompts');
  return `019f0000-0000-7000-8000-${String(last?.seq ?? 0).padStart(12, '0')}`;
}

/** Sweeps the index as another server would. */
export function wordsOf(house: House): RemovedWords & { close(): void } {
  const client = new Database(join(house.dataDir, 'promptenchanter.db'), { timeout: 5_000 });
  client.pragma('secure_delete = ON');
  const commits = groupCommit(client, { batchSize: 50, queueSize: 100, lockWaitMs: 5_000 });
  return { ...sqliteRemovedWords({ client, commits }), close: () => client.close() };
}

/** As a whole. Answers the number of steps. */
export async function sweepWords(house: House): Promise<number> {
  const words = wordsOf(house);
  let steps = 0;
  while (await words.sweep()) steps++;
  words.close();
  return steps;
}
