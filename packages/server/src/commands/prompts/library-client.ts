import { setTimeout as pause } from 'node:timers/promises';
import type {
  Prompt,
  PromptChange,
  PromptChanged,
  PromptList,
  PromptRequest,
  PromptSummary,
} from '../../contract/types.ts';
import { type ApiAccess, type ApiRequest, callApi, Refusal } from '../api-call.ts';

const patienceMs = 60_000;
const mostTries = 5;
const pageSize = 200;
const path = '/v1/prompts';

/** The library of the holder of a key. Throws Refusal, and an Error where there is no answer. */
export interface LibraryClient {
  /** @param folder Null for all. */
  list(folder: string | null): AsyncGenerator<{ page: PromptSummary[]; total: number }, void, undefined>;
  /** At its latest version; null where there is none, or an archived one. */
  read(id: string): Promise<Prompt | null>;
  create(body: PromptRequest): Promise<Prompt>;
  /** Refused with 412 where the prompt has another revision. */
  change(id: string, revision: number, body: PromptChange): Promise<PromptChanged>;
  archive(id: string, revision: number): Promise<void>;
}

type Ask = Omit<ApiRequest, 'path' | 'accept' | 'signal'> & { id?: string };

export function libraryClient(access: ApiAccess): LibraryClient {
  const ask = (request: Ask) => patiently(() => callApi(access, requestOf(request)));

  return {
    async *list(folder) {
      for (let skip = 0; ; skip += pageSize) {
        const query = { skip: `${skip}`, limit: `${pageSize}`, ...(folder === null ? {} : { folder }) };
        const { data, total } = await jsonIn<PromptList>(await ask({ method: 'GET', query }));
        yield { page: data, total };
        if (data.length < pageSize) return;
      }
    },
    async read(id) {
      try {
        const query = { label: 'latest' };
        const prompt = await jsonIn<Prompt>(await ask({ method: 'GET', id, query }));
        return prompt.archived_at === null ? prompt : null;
      } catch (error) {
        if (error instanceof Refusal && error.status === 404) return null;
        throw error;
      }
    },
    create: async (body) => jsonIn<Prompt>(await ask({ method: 'POST', body })),
    change: async (id, revision, body) => jsonIn<PromptChanged>(await ask({ method: 'PUT', id, revision, body })),
    async archive(id, revision) {
      await (await ask({ method: 'DELETE', id, revision })).body?.cancel();
    },
  };
}

function requestOf({ id, ...request }: Ask): ApiRequest {
  const signal = AbortSignal.timeout(patienceMs);
  const from = id === undefined ? path : `${path}/${encodeURIComponent(id)}`;
  return { ...request, path: from, accept: 'application/json', signal };
}

/** Asks again where the server has too much to do. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      const isBusy = error instanceof Refusal && error.status === 429 && error.retryAfterMs <= patienceMs;
      if (!isBusy || tries === mostTries) throw error;
      await pause(error.retryAfterMs);
    }
  }
}

async function jsonIn<Shape>(reply: Response): Promise<Shape> {
  return (await reply.json()) as Shape;
}
