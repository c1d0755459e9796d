import type { Job, JobStore } from '../../ports/jobs.ts';
import type { SqliteStore } from './connection.ts';
import { type JobRow, jobOf, type ResultRow, resultOf } from './job-rows.ts';

/** A user's job as it stands; null where they have no such job. */
export function jobReading({ client }: Pick<SqliteStore, 'client'>) {
  const find = client.prepare<[string, string], JobRow>('SELECT * FROM batch_jobs WHERE id = ? AND user_id = ?');
  return {
    find(jobId: string, userId: string): Job | null {
      const row = find.get(jobId, userId);
      return row ? jobOf(row) : null;
    },
  };
}

/** What users read of their jobs. */
export function jobLists(deps: Pick<SqliteStore, 'client' | 'vault'>): Pick<JobStore, 'find' | 'list' | 'results'> {
  const { client, vault } = deps;
  const reading = jobReading(deps);
  // Of those made at once the later one first: what the index holds beside the time is the row's number.
  const page = client.prepare<[string, number, number], JobRow>(`
    SELECT * FROM batch_jobs WHERE user_id = ? ORDER BY created_at DESC, rowid DESC LIMIT ? OFFSET ?`);
  const count = client.prepare<[string], number>('SELECT count(*) FROM batch_jobs WHERE user_id = ?').pluck();
  const ended = client.prepare<[string, number, number], ResultRow>(`
    SELECT position, state, result_sealed, processing_time_ms FROM batch_tasks
    WHERE job_id = ? AND position >= ? AND state IN ('completed', 'failed', 'cancelled') ORDER BY position LIMIT ?`);

  return {
    find: async (jobId, userId) => reading.find(jobId, userId),

    list: async (userId, from, limit) => ({
      jobs: page.all(userId, limit, from).map(jobOf),
      total: count.get(userId) ?? 0,
    }),

    results: async (jobId, from, limit) => ended.all(jobId, from, limit).map((row) => resultOf(vault, jobId, row)),
  };
}
