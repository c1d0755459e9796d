import type { Vault } from '../../core/vault.ts';
import type { Charge, TaskKey } from '../../ports/credits.ts';
import type { Job, JobState, TaskResult } from '../../ports/jobs.ts';
import { withPrompts } from './earlier-receipts.ts';
import { taskPlace } from './task-ledger.ts';

/** A row of `batch_jobs`, as a reader wants it. */
export interface JobRow {
  id: string;
  user_id: string;
  state: JobState;
  is_parallel: 0 | 1;
  tasks: number;
  waiting: number;
  running: number;
  completed: number;
  failed: number;
  cancelled: number;
  prompt_tokens: number;
  completion_tokens: number;
  paid_main: number;
  paid_conversations: number;
  created_at: number;
  started_at: number | null;
  finished_at: number | null;
}

/** A task that has not ended, with what it was charged. */
export interface OpenTaskRow {
  job_id: string;
  position: number;
  request_id: string;
  seq: number;
  price_main: number;
  price_conversations: number;
  user_id: string;
}

export interface ResultRow {
  position: number;
  state: TaskResult['status'];
  result_sealed: Buffer | null;
  processing_time_ms: number;
}

/** Selects waiting tasks of a job, at most so many, in their order. @param more Columns beside those of `OpenTaskRow`. */
export const waitingTasks = (more: '' | ', t.request_sealed') => `
  SELECT t.job_id, t.position, t.request_id, t.seq, t.price_main, t.price_conversations, j.user_id${more}
  FROM batch_jobs j CROSS JOIN batch_tasks t ON t.job_id = j.id
  WHERE j.id = ? AND t.state = 'waiting' ORDER BY t.position LIMIT ?`;

export function jobOf(row: JobRow): Job {
  const { id, state, tasks, waiting, running, completed, failed, cancelled } = row;
  return {
    ...{ id, state, tasks, waiting, running, completed, failed, cancelled },
    userId: row.user_id,
    isParallel: row.is_parallel === 1,
    promptTokens: row.prompt_tokens,
    completionTokens: row.completion_tokens,
    paid: { main: row.paid_main, conversation_limit: row.paid_conversations },
    createdAtMs: row.created_at,
    startedAtMs: row.started_at,
    finishedAtMs: row.finished_at,
  };
}

export function resultOf(vault: Vault, jobId: string, row: ResultRow): TaskResult {
  const { position, state, result_sealed, processing_time_ms } = row;
  const place = taskPlace('result_sealed', { jobId, position });
  const body = result_sealed && vault.open(place, result_sealed);
  return { position, status: state, body: body && withPrompts(body), processingMs: processing_time_ms };
}

/** A task's charge, but for what was left after it. */
export function chargeOf(row: OpenTaskRow, task: TaskKey | null): Omit<Charge, 'left'> {
  const price = { main: row.price_main, conversation_limit: row.price_conversations };
  return { requestId: row.request_id, seq: row.seq, userId: row.user_id, price, claimId: null, task };
}
