import type { Ending } from '../../ports/credits.ts';
import type { JobState, JobStore, TakenTask } from '../../ports/jobs.ts';
import type { SqliteStore } from './connection.ts';
import { deadInstances } from './instances.ts';
import type { JobNeeds } from './job-needs.ts';
import { chargeOf, type OpenTaskRow, waitingTasks } from './job-rows.ts';
import { type OpenJob, turnsOf } from './job-turns.ts';
import { serverInstances } from './schema.ts';
import { taskPlace } from './task-ledger.ts';

interface OpenJobRow {
  id: string;
  user_id: string;
  state: JobState;
  is_parallel: 0 | 1;
  waiting: number;
  running: number;
  taken_at: number;
  address: string;
  is_active: 0 | 1;
  credits_main: number;
  conversation_limit: number;
}

type WaitingRow = OpenTaskRow & { request_sealed: Buffer };

/** How tasks come to the server processes that carry them out, and back. */
export function jobWork(needs: JobNeeds): Pick<JobStore, 'take' | 'letGo' | 'recover'> {
  const { db, commits, vault, book } = needs;
  const statements = workStatements(needs);

  /** The next waiting tasks of a job, which run from here on. */
  function runNext(jobId: string, count: number, takenAt: number, by: { instanceId: string; atMs: number }) {
    const rows = statements.waiting.all(jobId, count);
    for (const { position } of rows) statements.run.run(by.instanceId, jobId, position);
    statements.countTaken.run({ jobId, taken: rows.length, takenAt, atMs: by.atMs });
    return rows;
  }

  /** A task with its request; null for one whose request cannot be read any more: it fails, and the others go on. */
  function opened(row: WaitingRow, job: OpenJobRow, atMs: number): TakenTask | null {
    const key = { jobId: row.job_id, position: row.position };
    const left = { main: job.credits_main, conversation_limit: job.conversation_limit };
    const charge = { ...chargeOf(row, key), left };
    try {
      const request = vault.open(taskPlace('request_sealed', key), row.request_sealed);
      return { ...key, request, charge, address: job.address };
    } catch {
      book.refund(charge, unreadable(atMs));
      return null;
    }
  }

  /** Whether a server process is gone: not registered any more, or dead. */
  function goneFrom(instanceId: string, atMs: number): (other: string) => boolean {
    const registered = db.select({ id: serverInstances.id }).from(serverInstances).all();
    const here = new Set([instanceId, ...registered.map(({ id }) => id)]);
    for (const id of deadInstances(db, instanceId, atMs)) here.delete(id);
    return (other) => !here.has(other);
  }

  return {
    take: (instanceId, most, atMs) =>
      commits.run(() => {
        const rows = statements.openJobs.all();
        const turns = turnsOf(rows.map(openJob), most, atMs);
        const counts = Map.groupBy(turns, ({ jobId }) => jobId);
        const lines = new Map<string, (TakenTask | null)[]>();
        for (const row of rows) {
          const own = counts.get(row.id);
          if (!own) continue;
          const takenAt = own.at(-1)?.takenAt ?? atMs;
          const tasks = runNext(row.id, own.length, takenAt, { instanceId, atMs });
          lines.set(
            row.id,
            tasks.map((task) => opened(task, row, atMs)),
          );
        }
        return turns.flatMap(({ jobId }) => lines.get(jobId)?.shift() ?? []);
      }),

    letGo: ({ jobId, position }, instanceId) =>
      commits.run(() => {
        if (statements.letGo.run(jobId, position, instanceId).changes > 0) statements.countBack.run(1, 1, jobId);
      }),

    recover: (instanceId, atMs) =>
      commits.run(() => {
        const isGone = goneFrom(instanceId, atMs);
        for (const gone of statements.workers.all().filter(isGone)) {
          const jobIds = statements.letAllGo.all(gone);
          for (const [jobId, { length }] of Map.groupBy(jobIds, (id) => id))
            statements.countBack.run(length, length, jobId);
        }
        const unclosed = statements.unclosed.all();
        return unclosed
          .filter(({ state, instance_id }) => state === 'cancelled' || isGone(instance_id))
          .map(({ id }) => id);
      }),
  };
}

function openJob(row: OpenJobRow): OpenJob {
  const { id, waiting, running } = row;
  const isOn = row.is_active === 1 && (row.state === 'waiting' || row.state === 'running');
  return { id, userId: row.user_id, isParallel: row.is_parallel === 1, isOn, waiting, running, takenAt: row.taken_at };
}

/** What is told in place of a completion is what the contract tells of a task that failed. */
function unreadable(atMs: number): Ending {
  const errorCode = 'INTERNAL_ERROR';
  const message = 'The task could not be read any more; the operator can look it up. Send the task again.';
  const body = JSON.stringify({ error_code: errorCode, message, errors: [] });
  return {
    ...{ status: 'failed', atMs, processingMs: 0, content: null, bodySha256: null, errorCode },
    usage: { promptTokens: null, completionTokens: null, source: 'missing' },
    reply: { status: 200, headers: {}, type: 'application/json', body },
  };
}

function workStatements({ client }: Pick<SqliteStore, 'client'>) {
  return {
    // Jobs first, by the index of those that are open: there may be far more users.
    openJobs: client.prepare<[], OpenJobRow>(`
      SELECT j.id, j.user_id, j.state, j.is_parallel, j.waiting, j.running, j.taken_at, j.address,
        u.is_active, u.credits_main, u.conversation_limit
      FROM batch_jobs j INDEXED BY batch_jobs_open CROSS JOIN users u ON u.id = j.user_id
      WHERE j.finished_at IS NULL`),
    waiting: client.prepare<[string, number], WaitingRow>(waitingTasks(', t.request_sealed')),
    run: client.prepare<[string, string, number]>(
      "UPDATE batch_tasks SET state = 'running', instance_id = ? WHERE job_id = ? AND position = ?",
    ),
    countTaken: client.prepare<[{ jobId: string; taken: number; takenAt: number; atMs: number }]>(`
      UPDATE batch_jobs SET state = 'running', waiting = waiting - @taken, running = running + @taken,
        taken_at = @takenAt, started_at = coalesce(started_at, @atMs)
      WHERE id = @jobId`),
    letGo: client.prepare<[string, number, string]>(`
      UPDATE batch_tasks SET state = 'waiting', instance_id = NULL
      WHERE job_id = ? AND position = ? AND state = 'running' AND instance_id = ?`),
    countBack: client.prepare<[number, number, string]>(
      'UPDATE batch_jobs SET waiting = waiting + ?, running = running - ? WHERE id = ?',
    ),
    workers: client.prepare<[], string>("SELECT DISTINCT instance_id FROM batch_tasks WHERE state = 'running'").pluck(),
    letAllGo: client
      .prepare<[string], string>(`
        UPDATE batch_tasks SET state = 'waiting', instance_id = NULL WHERE state = 'running' AND instance_id = ?
        RETURNING job_id`)
      .pluck(),
    unclosed: client.prepare<[], { id: string; state: JobState; instance_id: string }>(`
      SELECT id, state, instance_id FROM batch_jobs INDEXED BY batch_jobs_open
      WHERE finished_at IS NULL AND (state = 'taking_in' OR (state = 'cancelled' AND waiting > 0))`),
  };
}
