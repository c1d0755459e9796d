import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { EventSeverity } from '../../../ports/audit.ts';

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

/** A chain: each row's hash covers the row and the hash before it. */
export const securityLogs = sqliteTable(
  'security_logs',
  {
    seq: integer().primaryKey(),
    event: text().notNull(),
    severity: text().$type<EventSeverity>().notNull(),
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
  (table) => [
    index('security_logs_user').on(table.userId, table.seq),
    index('security_logs_event').on(table.event, table.createdAt),
    index('security_logs_address').on(table.address, table.createdAt),
    index('security_logs_severity').on(table.severity, table.createdAt),
    index('security_logs_actor').on(table.actor, table.createdAt),
    index('security_logs_created').on(table.createdAt),
  ],
);
