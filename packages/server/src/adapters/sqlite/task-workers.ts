import type { SqliteStore } from './connection.ts';

/**
 * What the message log names as the worker of a task that has not ended: its job, as any server may carry it out. No server
 * process has such a name, so that no recovery takes a task's charge for one that a dead process left open.
 */
export const taskWorker = (jobId: string) => `job ${jobId}`;

/** Finds the workers that have conversations open and no job any more: those of users who have left. */
export function abandonedWorkers({ client }: Pick<SqliteStore, 'client'>): () => string[] {
  // From name to name in the index: as many steps as there are jobs, however many tasks they have. `!` follows the blank.
  const next = `SELECT min(instance_id) FROM message_logs
    WHERE status = 'pending' AND instance_id < 'job!' AND instance_id >`;
  const workers = client
    .prepare<[], string>(`
      WITH RECURSIVE workers (name) AS (
        ${next} 'job ' UNION ALL SELECT (${next} workers.name) FROM workers WHERE workers.name IS NOT NULL
      )
      SELECT name FROM workers
      WHERE name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM batch_jobs WHERE id = substr(name, 5))`)
    .pluck();
  return () => workers.all();
}
