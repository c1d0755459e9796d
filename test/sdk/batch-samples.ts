import type { components } from '../../packages/sdk/src/generated/contract.gen.ts';
import type { BatchParams } from '../../packages/sdk/src/index.ts';
import { completion } from './samples.ts';
import { done, event } from './scripted-server.ts';

type Schemas = components['schemas'];

export const twoTasks: BatchParams = {
  level: 'low',
  batch: [{ prompt: 'Is 3599 prime?' }, { prompt: 'Is 3571?', r_type: 'none' }],
};

export const answered: Schemas['BatchTaskResult'] = {
  index: 0,
  status: 'completed',
  completion,
  error: null,
  processing_time_ms: 900,
};

export const failed: Schemas['BatchTaskResult'] = {
  index: 1,
  status: 'failed',
  completion: null,
  error: { error_code: 'UPSTREAM_TIMEOUT', message: 'The model took too long.', errors: [] },
  processing_time_ms: 1_900,
};

export const totals: Schemas['BatchTotals'] = {
  tasks: 2,
  completed: 1,
  failed: 1,
  cancelled: 0,
  tokens: { prompt: 150, completion: 8 },
  credits: { main: 0, conversation_limit: 1 },
  time_ms: 1_950,
};

export const job: Schemas['BatchJob'] = {
  id: '0190a6d2-0000-7000-8000-0000000000b1',
  status: 'finished',
  parallel: true,
  totals,
  running: 0,
  waiting: 0,
  created_at: '2026-11-20T12:00:00.000Z',
  started_at: '2026-11-20T12:00:00.100Z',
  finished_at: '2026-11-20T12:00:02.050Z',
  expires_at: '2026-11-23T12:00:02.050Z',
};

/** The job when so many of its tasks have ended. */
export function jobAt(ended: number): Schemas['BatchJob'] {
  if (ended === 2) return job;
  const [running, waiting] = [1, 1 - ended];
  const soFar = { ...totals, completed: ended, failed: 0 };
  return { ...job, status: 'running', totals: soFar, running, waiting, finished_at: null, expires_at: null };
}

/** A result as it stands in a stream. */
export function taskEvent(result: object): string {
  return `event: task\ndata: ${JSON.stringify(result)}\n\n`;
}

/** The second task ends first. */
export const wholeBatch: readonly string[] = [
  taskEvent(failed),
  ': ping\n\n',
  taskEvent(answered),
  event(totals),
  done,
];
