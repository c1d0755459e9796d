import { sql } from 'drizzle-orm';
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { JobState } from '../../../ports/jobs.ts';
import { users } from './accounts.ts';

export const batchJobs = sqliteTable(
  'batch_jobs',
  {
    id: text().primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    state: text().$type<JobState>().notNull(),
    isParallel: integer('is_parallel', { mode: 'boolean' }).notNull(),
    /** The server process that takes it in. */
    instanceId: text('instance_id').notNull(),
    address: text().notNull(),
    tasks: integer().notNull(),
    waiting: integer().notNull().default(0),
    running: integer().notNull().default(0),
    completed: integer().notNull().default(0),
    failed: integer().notNull().default(0),
    cancelled: integer().notNull().default(0),
    promptTokens: integer('prompt_tokens').notNull().default(0),
    completionTokens: integer('completion_tokens').notNull().default(0),
    /** Kept of the price. */
    paidMain: integer('paid_main').notNull().default(0),
    paidConversations: integer('paid_conversations').notNull().default(0),
    createdAt: integer('created_at').notNull(),
    startedAt: integer('started_at'),
    finishedAt: integer('finished_at'),
    /** When a task of it was taken last: jobs of one user take turns. */
    takenAt: integer('taken_at').notNull().default(0),
  },
  (table) => [
    index('batch_jobs_user').on(table.userId, table.createdAt),
    index('batch_jobs_open').on(table.userId).where(sql`finished_at IS NULL`),
    index('batch_jobs_finished').on(table.finishedAt).where(sql`finished_at IS NOT NULL`),
  ],
);

export const batchTasks = sqliteTable(
  'batch_tasks',
  {
    jobId: text('job_id')
      .notNull()
      .references(() => batchJobs.id, { onDelete: 'cascade' }),
    /** From 0. */
    position: integer().notNull(),
    state: text().$type<'waiting' | 'running' | 'completed' | 'failed' | 'cancelled'>().notNull(),
    /** Its conversation. */
    requestId: text('request_id').notNull(),
    seq: integer().notNull(),
    priceMain: integer('price_main').notNull(),
    priceConversations: integer('price_conversations').notNull(),
    /** The server process that carries it out. */
    instanceId: text('instance_id'),
    /** The body of a completion, as JSON. */
    requestSealed: blob('request_sealed', { mode: 'buffer' }).notNull(),
    /** The completion, or what is told of a failure, as JSON. */
    resultSealed: blob('result_sealed', { mode: 'buffer' }),
    processingMs: integer('processing_time_ms').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.position] }),
    index('batch_tasks_waiting').on(table.jobId, table.position).where(sql`state = 'waiting'`),
    index('batch_tasks_running').on(table.instanceId).where(sql`state = 'running'`),
  ],
);
