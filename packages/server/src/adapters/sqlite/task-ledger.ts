import type { Ending, Price, TaskKey } from '../../ports/credits.ts';
import type { SqliteStore } from './connection.ts';

/** How a sealed column names its task. */
export const taskPlace = (column: 'request_sealed' | 'result_sealed', { jobId, position }: TaskKey) => ({
  ...{ table: 'batch_tasks', column, row: `${jobId}/${position}` },
});

const stateOf = { completed: 'completed', failed: 'failed', cancelled: 'failed', interrupted: 'failed' } as const;

/** What the ending of a conversation does to the task that it is of, in the same unit of work. */
export function taskLedger({ client, vault }: Pick<SqliteStore, 'client' | 'vault'>) {
  const open = client
    .prepare<[string, number], 'waiting' | 'running'>(
      `SELECT state FROM batch_tasks WHERE job_id = ? AND position = ? AND state IN ('waiting', 'running')`,
    )
    .pluck();
  const close = client.prepare<
    [{ jobId: string; position: number; state: string; sealed: Buffer | null; ms: number }]
  >(`
    UPDATE batch_tasks SET state = @state, result_sealed = @sealed, processing_time_ms = @ms, instance_id = NULL
    WHERE job_id = @jobId AND position = @position`);
  const count = client.prepare<[Record<string, number | string>]>(`
    UPDATE batch_jobs SET
      waiting = waiting - @waiting, running = running - @running,
      completed = completed + @completed, failed = failed + @failed,
      prompt_tokens = prompt_tokens + @promptTokens, completion_tokens = completion_tokens + @completionTokens,
      paid_main = paid_main + @main, paid_conversations = paid_conversations + @conversations,
      finished_at = CASE WHEN waiting + running = 1 THEN @atMs ELSE finished_at END,
      state = CASE WHEN waiting + running = 1 AND state = 'running' THEN 'finished' ELSE state END
    WHERE id = @jobId`);

  return {
    /**
     * A task has ended; nothing happens to one that has ended before, or is gone. One that was taken from its server, which
     * ended it all the same, may wait again. @param paid What was kept of its price.
     */
    end(task: TaskKey, ending: Ending, paid: Price): void {
      const before = open.get(task.jobId, task.position);
      if (before === undefined) return;
      const state = stateOf[ending.status];
      const body = ending.reply?.body ?? null;
      const sealed = body === null ? null : vault.seal(taskPlace('result_sealed', task), body);
      close.run({ ...task, state, sealed, ms: Math.round(ending.processingMs) });
      count.run({
        ...{ jobId: task.jobId, atMs: ending.atMs, main: paid.main, conversations: paid.conversation_limit },
        ...{ waiting: before === 'waiting' ? 1 : 0, running: before === 'running' ? 1 : 0 },
        ...{ completed: state === 'completed' ? 1 : 0, failed: state === 'failed' ? 1 : 0 },
        promptTokens: ending.usage.promptTokens ?? 0,
        completionTokens: ending.usage.completionTokens ?? 0,
      });
    },
  };
}
