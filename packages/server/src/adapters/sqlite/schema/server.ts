import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const serverInstances = sqliteTable('server_instances', {
  id: text().primaryKey(),
  host: text().notNull(),
  pid: integer().notNull(),
  startedAt: integer('started_at').notNull(),
  heartbeatAt: integer('heartbeat_at').notNull(),
});

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

/** Settings that were changed while the server ran: the last row of a name is in force. Rows are only added. */
export const systemConfig = sqliteTable(
  'system_config',
  {
    seq: integer().primaryKey(),
    name: text().notNull(),
    /** As the environment would spell it; null for what is in force without it. */
    value: text(),
    /** Who, as in `admin:ID`. */
    changedBy: text('changed_by').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [index('system_config_name').on(table.name, table.seq)],
);
