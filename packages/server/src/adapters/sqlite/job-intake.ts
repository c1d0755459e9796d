import { AppError } from '../../core/errors.ts';
import type { JobStore, NewJob, NewTask } from '../../ports/jobs.ts';
import { balanceBook } from './balances.ts';
import { sumOf } from './charge-book.ts';
import type { JobNeeds } from './job-needs.ts';
import { taskPlace } from './task-ledger.ts';
import { taskWorker } from './task-workers.ts';

interface TaskRow {
  jobId: string;
  position: number;
  requestId: string;
  seq: number;
  main: number;
  conversations: number;
  sealed: Buffer;
}

/** How jobs come in. */
export function jobIntake(needs: JobNeeds): Pick<JobStore, 'open' | 'add' | 'begin'> {
  const { commits, vault, book } = needs;
  const { refill } = balanceBook(needs);
  const statements = intakeStatements(needs);

  function addTask(jobId: string, { position, request, charge }: NewTask, taken: Parameters<typeof book.note>[1]) {
    const { requestId, seq, price } = book.note({ ...charge, instanceId: taskWorker(jobId) }, taken);
    statements.addTask.run({
      ...{ jobId, position, requestId, seq, main: price.main, conversations: price.conversation_limit },
      sealed: vault.seal(taskPlace('request_sealed', { jobId, position }), request),
    });
  }

  return {
    open: ({ price, isParallel, ...row }, mostOpen) =>
      commits.run(() => {
        const { userId, atMs } = row;
        refill(userId, atMs);
        if (statements.holds.get(userId, price.main, price.conversation_limit) === undefined) return 'exhausted';
        if ((statements.countOpen.get(userId) ?? 0) >= mostOpen) return 'too_many';
        statements.open.run({ ...row, isParallel: isParallel ? 1 : 0 });
        return 'opened';
      }),

    add: (jobId, tasks) =>
      commits.run(() => {
        if (statements.isTakingIn.get(jobId) === undefined) throw stoppedMeanwhile();
        const charges = tasks.map(({ charge }) => charge);
        const [first] = charges;
        if (!first) return true;
        const taken = book.take(first.userId, sumOf(charges), first.atMs);
        if (!taken) return false;
        for (const task of tasks) addTask(jobId, task, taken);
        statements.countAdded.run(tasks.length, jobId);
        return true;
      }),

    begin: (jobId, atMs) =>
      commits.run(() => {
        statements.begin.run({ jobId, atMs });
      }),
  };
}

/** Its user stopped it, or is gone, before it was begun. */
function stoppedMeanwhile(): AppError {
  const message = 'The job was cancelled while its tasks were taken in; what they cost is given back. Send it again.';
  return new AppError('CONFLICT', message, { isRetryable: false });
}

function intakeStatements({ client }: JobNeeds) {
  return {
    holds: client
      .prepare<[string, number, number], 1>(
        'SELECT 1 FROM users WHERE id = ? AND is_active = 1 AND credits_main >= ? AND conversation_limit >= ?',
      )
      .pluck(),
    countOpen: client
      .prepare<[string], number>('SELECT count(*) FROM batch_jobs WHERE user_id = ? AND finished_at IS NULL')
      .pluck(),
    open: client.prepare<[Omit<NewJob, 'isParallel' | 'price'> & { isParallel: 0 | 1 }]>(`
      INSERT INTO batch_jobs (id, user_id, state, is_parallel, instance_id, address, tasks, created_at)
      VALUES (@id, @userId, 'taking_in', @isParallel, @instanceId, @address, @tasks, @atMs)`),
    isTakingIn: client.prepare<[string], 1>("SELECT 1 FROM batch_jobs WHERE id = ? AND state = 'taking_in'").pluck(),
    addTask: client.prepare<[TaskRow]>(`
      INSERT INTO batch_tasks (job_id, position, state, request_id, seq, price_main, price_conversations, request_sealed)
      VALUES (@jobId, @position, 'waiting', @requestId, @seq, @main, @conversations, @sealed)`),
    countAdded: client.prepare<[number, string]>('UPDATE batch_jobs SET waiting = waiting + ? WHERE id = ?'),
    /** One without tasks has nothing to wait for. */
    begin: client.prepare<[{ jobId: string; atMs: number }]>(`
      UPDATE batch_jobs SET
        state = CASE WHEN waiting = 0 THEN 'finished' ELSE 'waiting' END,
        finished_at = CASE WHEN waiting = 0 THEN @atMs END
      WHERE id = @jobId AND state = 'taking_in'`),
  };
}
