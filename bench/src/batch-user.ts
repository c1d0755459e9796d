import { setTimeout as sleep } from 'node:timers/promises';
import { lingerMark } from './lingering.ts';

/** A user with much to do, and nothing against doing it in bulk. */
export interface BatchUser {
  /** Has a job accepted and answers its id. @param kind Whether its tasks are worked off, or only lie there. */
  fileJob(kind: 'worked' | 'lingering'): Promise<string>;
  /** Tasks of a job that have ended. */
  doneOf(jobId: string): Promise<number>;
  /** Stops a job and waits until none of its tasks runs. */
  cancel(jobId: string): Promise<void>;
  /** Has a batch answered and answers how many tasks that were. */
  process(): Promise<number>;
}

interface Progress {
  totals: { completed: number; failed: number };
  running: number;
}

export const tasksOfJob = 10_000;
const tasksOfCall = 100;
const pollMs = 50;

const bulk = { level: 'medium', r_type: 'bcot' };
const lines = { worked: linesOf(''), lingering: linesOf(lingerMark) };
const call = JSON.stringify({ ...bulk, batch: tasksOf(tasksOfCall, '') });

export function batchUser(origin: string, headers: Record<string, string>): BatchUser {
  async function ask<Answer>(method: string, path: string, input?: { type: string; body: string }): Promise<Answer> {
    const reply = await fetch(origin + path, {
      method,
      headers: input ? { ...headers, 'content-type': input.type } : headers,
      ...(input ? { body: input.body } : {}),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${path} was answered with ${reply.status}: ${text.slice(0, 300)}`);
    return JSON.parse(text) as Answer;
  }

  const progressOf = (jobId: string) => ask<Progress>('GET', `/v1/batch/jobs/${jobId}`);

  return {
    async fileJob(kind) {
      const path = `/v1/batch/jobs?${new URLSearchParams(bulk)}`;
      const { id } = await ask<{ id: string }>('POST', path, { type: 'application/x-ndjson', body: lines[kind] });
      return id;
    },
    async doneOf(jobId) {
      const { totals } = await progressOf(jobId);
      if (totals.failed > 0) throw new Error(`${totals.failed} tasks of a job failed.`);
      return totals.completed;
    },
    async cancel(jobId) {
      await ask('DELETE', `/v1/batch/jobs/${jobId}`);
      while ((await progressOf(jobId)).running > 0) await sleep(pollMs);
    },
    async process() {
      const { totals } = await ask<Progress>('POST', '/v1/batch/process', { type: 'application/json', body: call });
      if (totals.completed < tasksOfCall) throw new Error(`Only ${totals.completed} tasks of a batch were completed.`);
      return totals.completed;
    },
  };
}

function linesOf(more: string): string {
  return tasksOf(tasksOfJob, more)
    .map((task) => `${JSON.stringify(task)}\n`)
    .join('');
}

function tasksOf(count: number, more: string) {
  return Array.from({ length: count }, (_, index) => ({
    prompt: `Explain to sailor number ${index} why there are two tides a day, and why they differ. ${more}`,
  }));
}
