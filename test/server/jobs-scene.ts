import type { BatchJob, BatchRequest, BatchTaskResult } from '../../packages/server/src/contract/types.ts';
import type { ServerProcess } from '../server-process.ts';

/** A server, however it is reached. */
export type Door = (path: string, init?: RequestInit) => Promise<Response>;

type Headers = Record<string, string>;

export const doorOf =
  ({ url }: ServerProcess): Door =>
  (path, init) =>
    fetch(url + path, init);

/** A batch of so many tasks, each of which asks for something of its own. */
export function batchOf(tasks: number, more: Partial<BatchRequest> = {}): BatchRequest {
  const batch = Array.from({ length: tasks }, (_, place) => ({ prompt: questionOf(place) }));
  return { level: 'low', batch, ...more };
}

export function questionOf(place: number): string {
  return `What is number ${place} called?`;
}

export function sendJob(door: Door, headers: Headers, request: unknown): Promise<Response> {
  const body = JSON.stringify(request);
  return door('/v1/batch/jobs', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

export async function createJob(door: Door, headers: Headers, request: BatchRequest): Promise<BatchJob> {
  const reply = await sendJob(door, headers, request);
  if (reply.status !== 202) throw new Error(`The job was answered ${reply.status}: ${await reply.text()}`);
  return (await reply.json()) as BatchJob;
}

export async function jobAt(door: Door, headers: Headers, id: string): Promise<BatchJob> {
  const reply = await door(`/v1/batch/jobs/${id}`, { headers });
  if (reply.status !== 200) throw new Error(`The job was answered ${reply.status}: ${await reply.text()}`);
  return (await reply.json()) as BatchJob;
}

export async function cancelJob(door: Door, headers: Headers, id: string): Promise<BatchJob> {
  const reply = await door(`/v1/batch/jobs/${id}`, { method: 'DELETE', headers });
  if (reply.status !== 200) throw new Error(`The job was answered ${reply.status}: ${await reply.text()}`);
  return (await reply.json()) as BatchJob;
}

/** The job once it is as wanted; a test's own time bounds it. */
export async function untilJob(
  door: Door,
  headers: Headers,
  id: string,
  isSo: (job: BatchJob) => boolean,
): Promise<BatchJob> {
  for (;;) {
    const job = await jobAt(door, headers, id);
    if (isSo(job)) return job;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const isOver = ({ finished_at }: BatchJob) => finished_at !== null;

export async function resultsOf(door: Door, headers: Headers, id: string, from = 0): Promise<BatchTaskResult[]> {
  const reply = await door(`/v1/batch/jobs/${id}/results?from=${from}`, { headers });
  if (reply.status !== 200) throw new Error(`The results were answered ${reply.status}: ${await reply.text()}`);
  const lines = (await reply.text()).split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as BatchTaskResult);
}

/** What a model said to a task; empty where it said nothing. */
export function saidIn({ completion }: BatchTaskResult): string {
  const [choice] = completion?.choices ?? [];
  return choice ? JSON.stringify(choice) : '';
}

/** Conversations that are left today. */
export async function leftOf(door: Door, headers: Headers): Promise<number> {
  const reply = await door('/v1/users/profile', { headers });
  const { limits } = (await reply.json()) as { limits: { conversation_limit: number } };
  return limits.conversation_limit;
}
