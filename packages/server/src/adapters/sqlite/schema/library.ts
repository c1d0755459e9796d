import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type {
  PromptConfig,
  PromptContent,
  PromptKind,
  PromptVariable,
  TemplateFormat,
} from '../../../contract/types.ts';
import { tenants } from './accounts.ts';

/** Prompts. Every key that points at one carries the tenant: no row can point into another one's library. */
export const prompts = sqliteTable(
  'prompts',
  {
    /** That of its row in the index of words. */
    seq: integer().primaryKey(),
    id: text().notNull(),
    tenantId: text('tenant_id')
      .notNull()
      .references(() => tenants.id),
    name: text().notNull(),
    title: text(),
    description: text(),
    latestVersion: integer('latest_version').notNull(),
    revision: integer().notNull().default(1),
    isAutoPromoted: integer('auto_promote', { mode: 'boolean' }).notNull().default(true),
    createdBy: text('created_by').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedBy: text('updated_by').notNull(),
    updatedAt: integer('updated_at').notNull(),
    archivedAt: integer('archived_at'),
  },
  (table) => [
    uniqueIndex('prompts_id').on(table.tenantId, table.id),
    uniqueIndex('prompts_name').on(table.tenantId, table.name).where(sql`archived_at IS NULL`),
    index('prompts_listed').on(table.tenantId, table.updatedAt, table.seq).where(sql`archived_at IS NULL`),
    index('prompts_archived_name').on(table.tenantId, table.name, table.archivedAt).where(sql`archived_at IS NOT NULL`),
    index('prompts_archived').on(table.tenantId, table.updatedAt, table.seq).where(sql`archived_at IS NOT NULL`),
  ],
);

/** What a prompt said at one time. Rows are never changed: a trigger says so. */
export const promptVersions = sqliteTable(
  'prompt_versions',
  {
    tenantId: text('tenant_id').notNull(),
    promptId: text('prompt_id').notNull(),
    version: integer().notNull(),
    kind: text().$type<PromptKind>().notNull(),
    format: text().$type<TemplateFormat>().notNull(),
    contentHash: text('content_hash').notNull(),
    message: text(),
    parentVersion: integer('parent_version'),
    restoredFrom: integer('restored_from'),
    createdBy: text('created_by').notNull(),
    createdAt: integer('created_at').notNull(),
    // Last: what stands behind a large text is not read without it.
    content: text({ mode: 'json' }).$type<PromptContent>().notNull(),
    variables: text({ mode: 'json' }).$type<PromptVariable[]>().notNull(),
    config: text({ mode: 'json' }).$type<PromptConfig>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.promptId, table.version] }), ofPrompt(table)],
);

/** Which version a name stands for. `latest` is never among them. */
export const promptLabels = sqliteTable(
  'prompt_labels',
  {
    tenantId: text('tenant_id').notNull(),
    promptId: text('prompt_id').notNull(),
    label: text().notNull(),
    version: integer().notNull(),
    /** Whether admins only may move it. */
    isProtected: integer('protected', { mode: 'boolean' }).notNull().default(false),
    movedBy: text('moved_by').notNull(),
    movedAt: integer('moved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.promptId, table.label] }),
    foreignKey({
      columns: [table.tenantId, table.promptId, table.version],
      foreignColumns: [promptVersions.tenantId, promptVersions.promptId, promptVersions.version],
    }).onDelete('cascade'),
  ],
);

/** Where labels pointed. Rows are only added. */
export const promptLabelMoves = sqliteTable(
  'prompt_label_moves',
  {
    seq: integer().primaryKey(),
    tenantId: text('tenant_id').notNull(),
    promptId: text('prompt_id').notNull(),
    label: text().notNull(),
    fromVersion: integer('from_version'),
    toVersion: integer('to_version'),
    movedBy: text('moved_by').notNull(),
    movedAt: integer('moved_at').notNull(),
    reason: text(),
  },
  (table) => [index('prompt_label_moves_prompt').on(table.tenantId, table.promptId, table.seq), ofPrompt(table)],
);

export const promptTags = sqliteTable(
  'prompt_tags',
  {
    tenantId: text('tenant_id').notNull(),
    promptId: text('prompt_id').notNull(),
    tag: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.promptId, table.tag] }),
    index('prompt_tags_tag').on(table.tenantId, table.tag, table.promptId),
    ofPrompt(table),
  ],
);

export const promptMetadata = sqliteTable(
  'prompt_metadata',
  {
    tenantId: text('tenant_id').notNull(),
    promptId: text('prompt_id').notNull(),
    key: text().notNull(),
    value: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.promptId, table.key] }),
    index('prompt_metadata_pair').on(table.tenantId, table.key, table.value, table.promptId),
    ofPrompt(table),
  ],
);

/** How often a version was used on a day, and how well. */
export const promptUsageDaily = sqliteTable(
  'prompt_usage_daily',
  {
    tenantId: text('tenant_id').notNull(),
    promptId: text('prompt_id').notNull(),
    version: integer().notNull(),
    /** What named the version; empty for its number. */
    label: text().notNull(),
    day: text().notNull(),
    calls: integer().notNull(),
    errors: integer().notNull(),
    promptTokens: integer('prompt_tokens').notNull(),
    completionTokens: integer('completion_tokens').notNull(),
    /** Of calls that were answered, in milliseconds. */
    latencySum: integer('latency_sum').notNull(),
    /** How many fell into each bucket that has any, as `{bucket: count}`. */
    latencyCounts: text('latency_counts', { mode: 'json' }).$type<Record<string, number>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.promptId, table.day, table.version, table.label] }),
    ofPrompt(table),
  ],
);

/** Goes with its prompt. */
function ofPrompt(table: Record<'tenantId' | 'promptId', AnySQLiteColumn>) {
  return foreignKey({
    columns: [table.tenantId, table.promptId],
    foreignColumns: [prompts.tenantId, prompts.id],
  }).onDelete('cascade');
}
