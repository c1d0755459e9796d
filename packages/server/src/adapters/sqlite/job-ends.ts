import type { Ending } from '../../ports/credits.ts';
import type { JobStore } from '../../ports/jobs.ts';
import { jobReading } from './job-lists.ts';
import type { JobNeeds } from './job-needs.ts';
import { chargeOf, type OpenTaskRow, waitingTasks } from './job-rows.ts';

/** How jobs end before their tasks have, and are forgotten. */
export function jobEnds(needs: JobNeeds): Pick<JobStore, 'cancelSome' | 'stop' | 'prune'> {
  const { commits, book } = needs;
  const statements = endStatements(needs);
  const reading = jobReading(needs);

  return {
    cancelSome: (jobId, most, atMs) =>
      commits.run(() => {
        statements.halt.run({ jobId, atMs });
        const rows = statements.waiting.all(jobId, most);
        for (const row of rows) {
          book.refund(chargeOf(row, null), cancelledAt(atMs));
          statements.cancel.run(jobId, row.position);
        }
        if (rows.length > 0) statements.countCancelled.run({ jobId, cancelled: rows.length, atMs });
        return rows.length;
      }),

    stop: (jobId, userId, atMs) =>
      commits.run(() => {
        if (!reading.find(jobId, userId)) return null;
        statements.halt.run({ jobId, atMs });
        return reading.find(jobId, userId);
      }),

    prune: (beforeMs, most) =>
      commits.run(() => {
        let left = most;
        for (const jobId of statements.finished.all(beforeMs, most)) {
          left -= statements.dropTasks.run(jobId, left).changes;
          // Its row goes last: until then its other tasks are found by it.
          if (left <= 0) return true;
          statements.dropJob.run(jobId);
          left--;
        }
        return statements.finished.get(beforeMs, 1) !== undefined;
      }),
  };
}

function cancelledAt(atMs: number): Ending {
  return {
    ...{ status: 'cancelled', atMs, processingMs: 0, content: null, bodySha256: null, reply: null, errorCode: null },
    usage: { promptTokens: null, completionTokens: null, source: 'missing' },
  };
}

function endStatements({ client }: JobNeeds) {
  return {
    /** A job that was not taken in to its end has the tasks that are there. */
    halt: client.prepare<[{ jobId: string; atMs: number }]>(`
      UPDATE batch_jobs SET state = 'cancelled',
        tasks = CASE WHEN state = 'taking_in' THEN waiting ELSE tasks END,
        finished_at = CASE WHEN waiting + running = 0 THEN @atMs END
      WHERE id = @jobId AND finished_at IS NULL`),
    waiting: client.prepare<[string, number], OpenTaskRow>(waitingTasks('')),
    cancel: client.prepare<[string, number]>(
      "UPDATE batch_tasks SET state = 'cancelled' WHERE job_id = ? AND position = ?",
    ),
    countCancelled: client.prepare<[{ jobId: string; cancelled: number; atMs: number }]>(`
      UPDATE batch_jobs SET waiting = waiting - @cancelled, cancelled = cancelled + @cancelled,
        finished_at = CASE WHEN waiting + running = @cancelled THEN @atMs END
      WHERE id = @jobId`),
    finished: client
      .prepare<[number, number], string>(
        'SELECT id FROM batch_jobs WHERE finished_at IS NOT NULL AND finished_at < ? ORDER BY finished_at LIMIT ?',
      )
      .pluck(),
    dropTasks: client.prepare<[string, number]>(
      'DELETE FROM batch_tasks WHERE rowid IN (SELECT rowid FROM batch_tasks WHERE job_id = ? LIMIT ?)',
    ),
    dropJob: client.prepare<[string]>('DELETE FROM batch_jobs WHERE id = ?'),
  };
}
