import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Level, StyleName, SubscriptionPlan, UserType } from '../../../contract/types.ts';
import type { CodePurpose } from '../../../ports/codes.ts';
import type { HolderKind, SessionEnd } from '../../../ports/sessions.ts';
import type { TenantKind } from '../../../ports/tenants.ts';

export const users = sqliteTable(
  'users',
  {
    id: text().primaryKey(),
    /** The default is that of the first release, and of no row: SQLite takes none away. */
    tenantId: text('tenant_id').notNull().default('00000000-0000-7000-8000-000000000001'),
    username: text().notNull(),
    name: text().notNull(),
    emailSealed: blob('email_sealed', { mode: 'buffer' }).notNull(),
    emailIndex: text('email_index').notNull(),
    passwordHash: text('password_hash').notNull(),
    aboutMeSealed: blob('about_me_sealed', { mode: 'buffer' }),
    hobbiesSealed: blob('hobbies_sealed', { mode: 'buffer' }),
    userType: text('user_type').$type<UserType>().notNull(),
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
    /** Somebody else set the password: a session may do nothing before it is changed. */
    mustChangePassword: integer('must_change_password', { mode: 'boolean' }).notNull().default(false),
    lastLogin: integer('last_login'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('users_username').on(sql`lower(${table.username})`),
    uniqueIndex('users_email_index').on(table.emailIndex),
    uniqueIndex('users_api_key_hash').on(table.apiKeyHash),
    // With what lists filter by, so that a filter is answered from the index alone.
    index('users_name').on(sql`lower(${table.name})`, table.id, ...filtered(table)),
    index('users_last_login').on(table.lastLogin, table.id, ...filtered(table)),
    index('users_tenant').on(table.tenantId, table.id),
    check('users_credits_main', sql`${table.creditsMain} >= 0`),
    check('users_conversation_limit', sql`${table.conversationLimit} >= 0`),
  ],
);

type Filtered = Record<
  'subscriptionPlan' | 'level' | 'userType' | 'isActive' | 'isVerified' | 'tenantId',
  AnySQLiteColumn
>;

/** What lists of users filter by. */
function filtered({ subscriptionPlan, level, userType, isActive, isVerified, tenantId }: Filtered): AnySQLiteColumn[] {
  return [subscriptionPlan, level, userType, isActive, isVerified, tenantId];
}

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

/** A session and the family of its refresh tokens. */
export const userSessions = sqliteTable(
  'user_sessions',
  {
    id: text().primaryKey(),
    /** What `user_id` is the id of. */
    kind: text().$type<HolderKind>().notNull().default('user'),
    userId: text('user_id').notNull(),
    address: text().notNull(),
    userAgent: text('user_agent'),
    createdAt: integer('created_at').notNull(),
    lastUsedAt: integer('last_used_at').notNull(),
    /** When it ends, however often it is refreshed. */
    expiresAt: integer('expires_at').notNull(),
    revokedAt: integer('revoked_at'),
    revokedFor: text('revoked_for').$type<SessionEnd>(),
  },
  (table) => [
    index('user_sessions_user').on(table.userId, table.createdAt),
    index('user_sessions_open').on(table.kind, table.expiresAt).where(sql`revoked_at IS NULL`),
  ],
);

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

/** What is left of accounts that were deleted. */
export const deletedUsers = sqliteTable(
  'deleted_users',
  {
    /** That of the account. */
    id: text().primaryKey(),
    /** JSON of the account as it was; destroyed after a while. */
    sealed: blob({ mode: 'buffer' }),
    deletedBy: text('deleted_by').notNull(),
    deletedAt: integer('deleted_at').notNull(),
  },
  (table) => [index('deleted_users_at').on(table.deletedAt, table.id)],
);

/** Owners of libraries of prompts. */
export const tenants = sqliteTable(
  'tenants',
  {
    /** For a user's own one, that of the user. */
    id: text().primaryKey(),
    kind: text().$type<TenantKind>().notNull().default('shared'),
    /** Empty for those that are not shared. */
    name: text().notNull(),
    /** Grows with every change of its library. */
    libraryRevision: integer('library_revision').notNull().default(0),
    /** What its prompts take up, in bytes. */
    libraryBytes: integer('library_bytes').notNull().default(0),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('tenants_name').on(sql`lower(${table.name})`).where(sql`kind = 'shared'`),
    index('tenants_kind').on(table.kind, table.id),
  ],
);
