import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ErrorCode, Level, StyleChoice, UsageSource, UsedPrompt, Variant } from '../../../contract/types.ts';

export type BalanceName = 'main' | 'conversation_limit';
export type LedgerKind = 'grant' | 'reserve' | 'settle' | 'refund' | 'reset';

export const creditLedger = sqliteTable(
  'credit_ledger',
  {
    id: integer().primaryKey(),
    userId: text('user_id').notNull(),
    requestId: text('request_id'),
    balance: text().$type<BalanceName>().notNull(),
    kind: text().$type<LedgerKind>().notNull(),
    delta: integer().notNull(),
    utcDay: text('utc_day').notNull(),
    /** Why, for a grant. */
    reason: text(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    // What no conversation leads to; an index of all entries by user costs a fifth of the throughput.
    index('credit_ledger_user').on(table.userId).where(sql`kind IN ('grant', 'reset')`),
    uniqueIndex('credit_ledger_request').on(table.requestId, table.kind, table.balance),
    uniqueIndex('credit_ledger_reset').on(table.userId, table.utcDay, table.balance).where(sql`kind = 'reset'`),
  ],
);

export type MessageStatus = 'pending' | 'completed' | 'failed' | 'cancelled' | 'interrupted';

export const messageLogs = sqliteTable(
  'message_logs',
  {
    seq: integer().primaryKey(),
    requestId: text('request_id').notNull(),
    userId: text('user_id').notNull(),
    instanceId: text('instance_id').notNull(),
    status: text().$type<MessageStatus>().notNull(),
    level: text().$type<Level>(),
    model: text().notNull(),
    style: text('r_type').$type<StyleChoice>().notNull(),
    variant: text().$type<Variant>().notNull(),
    promptVersion: integer('prompt_version'),
    /** A prompt of the library that was used. */
    storedPrompt: text('stored_prompt', { mode: 'json' }).$type<UsedPrompt>(),
    addedTokens: integer('added_tokens').notNull(),
    isStream: integer('is_stream', { mode: 'boolean' }).notNull(),
    isResearch: integer('is_research', { mode: 'boolean' }).notNull().default(false),
    promptTokens: integer('prompt_tokens'),
    completionTokens: integer('completion_tokens'),
    usageSource: text('usage_source').$type<UsageSource>(),
    processingMs: integer('processing_time_ms'),
    address: text().notNull(),
    bodySha256: text('body_sha256'),
    errorCode: text('error_code').$type<ErrorCode>(),
    createdAt: integer('created_at').notNull(),
    finishedAt: integer('finished_at'),
  },
  (table) => [
    uniqueIndex('message_logs_request').on(table.requestId),
    index('message_logs_user').on(table.userId, table.seq),
    index('message_logs_pending').on(table.instanceId).where(sql`status = 'pending'`),
  ],
);

/** What was said, apart from that it was: kept and dropped by rules of its own. */
export const messageContents = sqliteTable('message_contents', {
  /** That of its row in `message_logs`. */
  seq: integer().primaryKey(),
  /** JSON as `{request: messages, response: the message of each choice, or null}`. */
  sealed: blob({ mode: 'buffer' }).notNull(),
});

export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    /** A keyed hash of who sent it and the key. */
    id: text().primaryKey(),
    /** SHA-256 of the operation and the body. */
    fingerprint: text().notNull(),
    /** The conversation or change that runs, or ran, under it. */
    requestId: text('request_id').notNull(),
    /** Whose it is; null for requests without an account. */
    userId: text('user_id'),
    /** `broken_off`: charged, and not answered to its end. */
    state: text().$type<'running' | 'answered' | 'broken_off'>().notNull(),
    /** The answer, when there is one. */
    sealed: blob({ mode: 'buffer' }),
    /** Past it, what still runs has broken off; null for a conversation, whose own row tells. */
    runningUntil: integer('running_until'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    index('idempotency_keys_request').on(table.requestId),
    index('idempotency_keys_created').on(table.createdAt),
  ],
);

/** Requests summed up by day and by what they were for. Figures for people, not for accounts: the ledger is exact. */
export const apiUsageLogs = sqliteTable(
  'api_usage_logs',
  {
    /** The UTC day, as in `2026-01-31`. */
    day: text().notNull(),
    /** Empty where nobody was signed in, `*` for all together. */
    userId: text('user_id').notNull(),
    /** The operationId. */
    route: text().notNull(),
    /** Empty where the operation has none; so is the level. */
    style: text('r_type').notNull(),
    level: text().notNull(),
    requests: integer().notNull(),
    failures: integer().notNull(),
    promptTokens: integer('prompt_tokens').notNull(),
    completionTokens: integer('completion_tokens').notNull(),
    creditsMain: integer('credits_main').notNull(),
    conversations: integer().notNull(),
    /** All together, in milliseconds. */
    processingMs: integer('processing_time_ms').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.day, table.route, table.style, table.level] }),
    index('api_usage_logs_day').on(table.day),
  ],
);
