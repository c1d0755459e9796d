import { sql } from 'drizzle-orm';
import { blob, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { CrewRank } from '../../../ports/crew.ts';

/** Those who run the server: admins and support staff have tables of one shape. */
function crewTable<const Name extends string>(table: Name) {
  return sqliteTable(
    table,
    {
      id: text().primaryKey(),
      username: text().notNull(),
      name: text().notNull(),
      emailSealed: blob('email_sealed', { mode: 'buffer' }).notNull(),
      emailIndex: text('email_index').notNull(),
      passwordHash: text('password_hash').notNull(),
      rank: text().$type<CrewRank>().notNull(),
      isActive: integer('is_active', { mode: 'boolean' }).notNull().default(true),
      /** Somebody else set the password: a session may do nothing before it is changed. */
      mustChangePassword: integer('must_change_password', { mode: 'boolean' }).notNull(),
      lastLogin: integer('last_login'),
      createdBy: text('created_by').notNull(),
      createdAt: integer('created_at').notNull(),
    },
    (columns) => [
      uniqueIndex(`${table}_username`).on(sql`lower(${columns.username})`),
      uniqueIndex(`${table}_email_index`).on(columns.emailIndex),
    ],
  );
}

export const admins = crewTable('admins');
export const supportStaff = crewTable('support_staff');

/** What lets somebody make the first admin, once. */
export const setupTokens = sqliteTable('setup_tokens', {
  /** SHA-256 of the token, in hex. */
  hash: text().primaryKey(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
});
