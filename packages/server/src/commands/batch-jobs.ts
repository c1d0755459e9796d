import type { BatchJob, Level, ResearchDepth } from '../contract/types.ts';
import { type ApiAccess, type ApiRequest, callApi } from './api-call.ts';

/** A job that is to be made. */
export interface BatchOrder {
  /** Tasks as lines of JSON. */
  lines: string;
  /** For tasks that name none, as the rest. */
  level: Level;
  /** A style; null for the user's own. */
  style: string | null;
  /** `default` leaves the depth to the server; null asks for no research. */
  research: ResearchDepth | 'default' | null;
}

const path = '/v1/batch/jobs';
const json = 'application/json';

export async function createJob(access: ApiAccess, { lines, level, style, research }: BatchOrder): Promise<BatchJob> {
  const query = {
    level,
    ...(style === null ? {} : { r_type: style }),
    ...(research === null ? {} : { enable_research: 'true' }),
    ...(research === null || research === 'default' ? {} : { research_depth: research }),
  };
  return jobIn(await callApi(access, { method: 'POST', path, query, lines, accept: json }));
}

export async function cancelJob(access: ApiAccess, id: string): Promise<BatchJob> {
  return jobIn(await callApi(access, { method: 'DELETE', path: pathOf(id), accept: json }));
}

export async function readJob(access: ApiAccess, id: string): Promise<BatchJob> {
  return jobIn(await callApi(access, reading(pathOf(id), json)));
}

/** The results as they are sent: lines of JSON, in the order of the tasks. */
export async function* resultsOf(access: ApiAccess, id: string): AsyncGenerator<string, void, undefined> {
  const { body } = await callApi(access, reading(`${pathOf(id)}/results`, 'application/x-ndjson'));
  try {
    if (body !== null) yield* body.pipeThrough(new TextDecoderStream());
  } catch (cause) {
    throw new Error(`The results broke off before their end. Once more: promptenchanter batch --resume ${id}`, {
      cause,
    });
  }
}

function pathOf(id: string): string {
  return `${path}/${encodeURIComponent(id)}`;
}

function reading(from: string, accept: string): ApiRequest {
  return { method: 'GET', path: from, accept };
}

async function jobIn(reply: Response): Promise<BatchJob> {
  return (await reply.json()) as BatchJob;
}
