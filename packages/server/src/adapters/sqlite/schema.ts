import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
  ErrorCode,
  Level,
  StyleChoice,
  StyleName,
  SubscriptionPlan,
  UsageSource,
  Variant,
} from '../../contract/types.ts';

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
    subscriptionPlan: text('subscription_plan').$type<SubscriptionPlan>().notNull().default('free'),
    apiKeyHash: text('api_key_hash').notNull(),
    apiKeyPrefix: text('api_key_prefix').notNull(),
    /** The key itself, where the operator allows its retrieval. */
    apiKeySealed: blob('api_key_sealed', { mode: 'buffer' }),
    apiKeyCreatedAt: integer('api_key_created_at'),
    apiKeyLastUsedAt: integer('api_key_last_used_at'),
    /** An address that the account is to change to, and which of the two have confirmed it. */
    pendingEmailSealed: blob('pending_email_sealed', { mode: 'buffer' }),
    pendingEmailIndex: text('pending_email_index'),
    isOldEmailConfirmed: integer('is_old_email_confirmed', { mode: 'boolean' }).notNull().default(false),
    isNewEmailConfirmed: integer('is_new_email_confirmed', { mode: 'boolean' }).notNull().default(false),
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
    /** Why, for a grant. */
    reason: text(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    index('credit_ledger_user').on(table.userId),
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

/** A session and the family of its refresh tokens. */
export const userSessions = sqliteTable(
  'user_sessions',
  {
    id: text().primaryKey(),
    userId: text('user_id').notNull(),
    address: text().notNull(),
    userAgent: text('user_agent'),
    createdAt: integer('created_at').notNull(),
    lastUsedAt: integer('last_used_at').notNull(),
    /** When it ends, however often it is refreshed. */
    expiresAt: integer('expires_at').notNull(),
    revokedAt: integer('revoked_at'),
    revokedFor: text('revoked_for').$type<RevocationReason>(),
  },
  (table) => [index('user_sessions_user').on(table.userId, table.createdAt)],
);

export type RevocationReason =
  | 'logout'
  | 'ended_by_user'
  | 'replayed_token'
  | 'password_changed'
  | 'too_many_sessions'
  | 'account_deleted'
  | 'ended_by_operator';

export const refreshTokens = sqliteTable(
  'refresh_tokens',
  {
    /** SHA-256 of the token, in hex. */
    hash: text().primaryKey(),
    /** The session that it belongs to. */
    familyId: text('family_id').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    usedAt: integer('used_at'),
    revokedAt: integer('revoked_at'),
  },
  (table) => [
    index('refresh_tokens_family').on(table.familyId),
    uniqueIndex('refresh_tokens_live').on(table.familyId).where(sql`used_at IS NULL AND revoked_at IS NULL`),
  ],
);

export type CodePurpose = 'verify_email' | 'confirm_old_email' | 'confirm_new_email' | 'reset_password';

export const otpCodes = sqliteTable(
  'otp_codes',
  {
    id: text().primaryKey(),
    userId: text('user_id').notNull(),
    purpose: text().$type<CodePurpose>().notNull(),
    emailIndex: text('email_index').notNull(),
    /** A keyed hash of code, user, purpose and address. */
    codeHash: text('code_hash').notNull(),
    attempts: integer().notNull().default(0),
    uses: integer().notNull().default(0),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** Set when a newer code takes its place. */
    voidedAt: integer('voided_at'),
  },
  (table) => [index('otp_codes_user').on(table.userId, table.purpose)],
);

/** Codes that were asked for, by address, whether or not it has an account: what bounds how many are sent. */
export const codeRequests = sqliteTable(
  'code_requests',
  {
    id: integer().primaryKey(),
    emailIndex: text('email_index').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('code_requests_email').on(table.emailIndex, table.createdAt)],
);

/** Failures counted against a name: an account, whether or not it exists, or an address. */
export const failedAttempts = sqliteTable('failed_attempts', {
  name: text().primaryKey(),
  failures: integer().notNull(),
  lastAt: integer('last_at').notNull(),
  lockedUntil: integer('locked_until'),
  /** Locks in a row, by which the next one grows. */
  locks: integer().notNull().default(0),
});

export const ipWhitelist = sqliteTable(
  'ip_whitelist',
  {
    id: text().primaryKey(),
    /** An address or range in canonical form, as in `10.0.0.0/8`. */
    cidr: text().notNull(),
    description: text(),
    expiresAt: integer('expires_at'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [uniqueIndex('ip_whitelist_cidr').on(table.cidr)],
);

/** Blocks that an operator set. Those after failed attempts stand in `failed_attempts`. */
export const ipBlocks = sqliteTable(
  'ip_blocks',
  {
    id: text().primaryKey(),
    cidr: text().notNull(),
    description: text(),
    expiresAt: integer('expires_at'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [uniqueIndex('ip_blocks_cidr').on(table.cidr)],
);

export type Severity = 'info' | 'warning' | 'critical';

/** A chain: each row's hash covers the row and the hash before it. */
export const securityLogs = sqliteTable(
  'security_logs',
  {
    seq: integer().primaryKey(),
    event: text().notNull(),
    severity: text().$type<Severity>().notNull(),
    /** Who did it, as in `user:ID`, `operator` or `anonymous`. */
    actor: text().notNull(),
    /** The user that it is about. */
    userId: text('user_id'),
    address: text(),
    requestId: text('request_id'),
    /** JSON. */
    details: text().notNull(),
    createdAt: integer('created_at').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (table) => [index('security_logs_user').on(table.userId, table.seq)],
);

/** Mail that waits to be sent. A row is deleted when the mail server has taken it. */
export const mailOutbox = sqliteTable(
  'mail_outbox',
  {
    id: text().primaryKey(),
    /** JSON as `{to, subject, text, html}`. */
    sealed: blob({ mode: 'buffer' }).notNull(),
    attempts: integer().notNull().default(0),
    /** Not before this; moved on while a server process is sending it. */
    dueAt: integer('due_at').notNull(),
    /** Past it, it is worth nothing to its reader. */
    expiresAt: integer('expires_at').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('mail_outbox_due').on(table.dueAt)],
);

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
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    index('idempotency_keys_request').on(table.requestId),
    index('idempotency_keys_created').on(table.createdAt),
  ],
);

/** Where a key was used from. */
export const keyAddresses = sqliteTable(
  'key_addresses',
  {
    userId: text('user_id').notNull(),
    address: text().notNull(),
    firstAt: integer('first_at').notNull(),
    lastAt: integer('last_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.address] })],
);

/** What is left of accounts that were deleted. */
export const deletedUsers = sqliteTable('deleted_users', {
  /** That of the account. */
  id: text().primaryKey(),
  /** JSON of the account as it was; destroyed after a while. */
  sealed: blob({ mode: 'buffer' }),
  reason: text(),
  deletedBy: text('deleted_by').notNull(),
  deletedAt: integer('deleted_at').notNull(),
});

/** Secrets of the server itself, sealed under the master key. */
export const serverSecrets = sqliteTable('server_secrets', {
  name: text().primaryKey(),
  sealed: blob({ mode: 'buffer' }).notNull(),
});

/** How often each master key has sealed something: a key of AES-GCM wears out. */
export const keyUses = sqliteTable('key_uses', {
  keyId: text('key_id').primaryKey(),
  seals: integer().notNull(),
});
