import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { sqliteLibrary } from '../../packages/server/src/adapters/sqlite/library.ts';
import { sqlitePromptUsage } from '../../packages/server/src/adapters/sqlite/prompt-usage.ts';
import { contentHash } from '../../packages/server/src/core/content-hash.ts';
import type { NewSecurityEvent } from '../../packages/server/src/ports/audit.ts';
import type {
  EditOutcome,
  LibraryStore,
  NewPrompt,
  NewVersion,
  PromptEdit,
  PromptText,
} from '../../packages/server/src/ports/library.ts';

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');

export const ada = '01900000-0000-7000-8000-00000000000a';
export const bela = '01900000-0000-7000-8000-00000000000b';
export const startMs = Date.UTC(2026, 10, 21, 9, 0);

export type Shelf = ReturnType<typeof openShelf>;

/** A connection of its own to the libraries of a file, in memory unless one is named. */
export function openShelf({ file = ':memory:', mostBytes = null as number | null } = {}) {
  const { client } = openSqlite({ file, migrations, synchronous: 'normal' });
  // Processes that race for the file wait for each other as long as it takes.
  const commits = groupCommit(client, { batchSize: 20, queueSize: 10_000, lockWaitMs: 60_000 });
  const chain = auditChain(client, Buffer.alloc(32, 3));
  const needs = { client, commits, chain, mostBytes };
  const library = sqliteLibrary(needs);
  const addTenant = client.prepare('INSERT OR IGNORE INTO tenants (id, kind, name, created_at) VALUES (?, ?, ?, ?)');
  for (const id of [ada, bela]) addTenant.run(id, 'own', '', startMs);
  return {
    ...{ client, needs, library, usage: sqlitePromptUsage({ client, commits }) },
    /** Makes prompts of Ada's, named as their ids are unless they say otherwise. */
    async made(...prompts: Partial<NewPrompt>[]): Promise<void> {
      for (const prompt of prompts) await made(library, ada, prompt);
    },
    /** Changes a prompt of Ada's in any case. */
    edit: (id: string, edit: Partial<PromptEdit>, tenantId = ada): Promise<EditOutcome> =>
      library.edit(tenantId, id, () => ({ event: told(), ...edit })),
    rows: <Row>(sql: string, ...values: unknown[]): Row[] => client.prepare(sql).all(...values) as Row[],
    bytes: (tenantId = ada): number =>
      Number(client.prepare('SELECT library_bytes FROM tenants WHERE id = ?').pluck().get(tenantId)),
    [Symbol.dispose]: () => void client.close(),
  };
}

/** A file that several may open. */
export function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  return {
    file: join(folder, 'promptenchanter.db'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function made(library: LibraryStore, tenantId: string, prompt: Partial<NewPrompt>): Promise<void> {
  const outcome = await library.add(tenantId, newPrompt(prompt), told());
  if (outcome !== 'done') throw new Error(`${prompt.name ?? prompt.id} was not made: ${outcome}.`);
}

/** In force is its first version, by `production`. */
export function newPrompt(more: Partial<NewPrompt> = {}): NewPrompt {
  const id = more.id ?? 'greeting';
  return {
    ...{ id, name: id, title: null, description: null, isAutoPromoted: true, tags: [], metadata: {} },
    versions: [{ ...newVersion(`Text of ${id}.`), version: 1, createdAtMs: startMs }],
    labels: new Map([['production', { version: 1, isProtected: false }]]),
    ...{ createdAtMs: startMs, updatedAtMs: startMs, archivedAtMs: null, reason: null },
    ...more,
  };
}

export function newVersion(content: PromptText['content'], more: Partial<NewVersion> = {}): NewVersion {
  const text = { format: 'braces' as const, content, variables: [], config: {}, ...more };
  const kind = typeof content === 'string' ? ('text' as const) : ('chat' as const);
  return {
    ...{ ...text, kind, contentHash: contentHash(kind, text.format, content, text.variables, text.config) },
    ...{ message: null, parentVersion: null, restoredFrom: null },
    ...more,
  };
}

/** Numbered versions, with texts to match. */
export function versionsUpTo(count: number): NewPrompt['versions'] {
  return Array.from({ length: count }, (_, n) => ({
    ...newVersion(`Text ${n + 1}.`),
    version: n + 1,
    createdAtMs: startMs + n,
  }));
}

export function told(more: Partial<NewSecurityEvent> = {}): NewSecurityEvent {
  const by = { actor: `user:${ada}`, userId: ada, address: null, requestId: null };
  return { event: 'style_changed', severity: 'info', ...by, details: {}, atMs: startMs + 1_000, ...more };
}

/** The names that a list shows. */
export function namesOf({ rows }: ReturnType<LibraryStore['list']>): string[] {
  return rows.map(({ head }) => head.name);
}

/** How each statement that runs meanwhile is carried out, by SQLite's own word. */
export async function plansOf(client: Database.Database, act: () => unknown): Promise<Map<string, string>> {
  const prepared = new Set<string>();
  const { prepare } = client;
  client.prepare = ((sql: string) => {
    prepared.add(sql);
    return prepare.call(client, sql);
  }) as typeof prepare;
  await act();
  client.prepare = prepare;
  const explain = (sql: string) =>
    client
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...valuesFor(sql))
      .map(({ detail }) => detail)
      .join('; ');
  return new Map([...prepared].map((sql) => [sql, explain(sql)]));
}

/** Nothing for every parameter, whether or not they have names. */
function valuesFor(sql: string): unknown[] {
  const names = Array.from(sql.matchAll(/@(\w+)/g), ([, name]) => [name, null]);
  return names.length > 0 ? [Object.fromEntries(names)] : Array.from(sql.matchAll(/\?/g), () => null);
}
