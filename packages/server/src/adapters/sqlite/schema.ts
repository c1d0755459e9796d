import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ErrorCode, Level, StyleChoice, StyleName, UsageSource, Variant } from '../../contract/types.ts';

// Times are milliseconds since the epoch; days are UTC, `YYYY-MM-DD`; `…_sealed` is the vault's.

export const users = sqliteTable(
  'users',
  {
    id: text().primaryKey(),
    username: text().notNull(),
    name: text().notNull(),
    emailSealed: blob('email_sealed', { mode: 'buffer' }).notNull(),
    emailIndex: text('email_index').notNull(),
    passwordHash: text('password_hash').notNull(),
    aboutMeSealed: blob('about_me_sealed', { mode: 'buffer' }),
    hobbiesSealed: blob('hobbies_sealed', { mode: 'buffer' }),
    userType: text('user_type').$type<'Personal' | 'Business'>().notNull(),
    subscriptionPlan: text('subscription_plan').notNull().default('free'),
    apiKeyHash: text('api_key_hash').notNull(),
    apiKeyPrefix: text('api_key_prefix').notNull(),
    level: text().$type<Level>().notNull(),
    styles: text('access_rtype', { mode: 'json' }).$type<StyleName[]>().notNull(),
    creditsMain: integer('credits_main').notNull(),
    creditsReset: integer('credits_reset').notNull(),
    conversationLimit: integer('conversation_limit').notNull(),
    conversationReset: integer('conversation_reset').notNull(),
    resetDay: text('reset_day').notNull(),
    isVerified: integer('is_verified', { mode: 'boolean' }).notNull(),
    isActive: integer('is_active', { mode: 'boolean' }).notNull().default(true),
    lastLogin: integer('last_login'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('users_username').on(sql`lower(${table.username})`),
    uniqueIndex('users_email_index').on(table.emailIndex),
    uniqueIndex('users_api_key_hash').on(table.apiKeyHash),
    check('users_credits_main', sql`${table.creditsMain} >= 0`),
    check('users_conversation_limit', sql`${table.conversationLimit} >= 0`),
  ],
);

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
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
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

export const serverInstances = sqliteTable('server_instances', {
  id: text().primaryKey(),
  host: text().notNull(),
  pid: integer().notNull(),
  startedAt: integer('started_at').notNull(),
  heartbeatAt: integer('heartbeat_at').notNull(),
});
