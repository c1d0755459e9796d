import { setTimeout as pause } from 'node:timers/promises';
import type {
  Prompt,
  PromptChange,
  PromptChanged,
  PromptList,
  PromptRequest,
  PromptSummary,
} from '../../contract/types.ts';
import { type ApiAccess, sentenceIn } from '../api-call.ts';
import { UsageError } from '../usage-error.ts';

const patienceMs = 60_000;
const mostTries = 5;
const pageSize = 200;

/** What the server does not do: it says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

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

interface Ask {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path?: string;
  query?: Record<string, string>;
  body?: object;
  revision?: number;
}

export function libraryClient({ baseUrl, key }: ApiAccess): LibraryClient {
  if (key === null) throw new UsageError('There is no key. Set PROMPTENCHANTER_API_KEY to an API key.');
  const ask = async (request: Ask): Promise<Response> => {
    const url = addressOf(baseUrl, request);
    for (let tries = 1; ; tries++) {
      const reply = await send(url, key, request);
      if (reply.ok) return reply;
      const message = `${url.origin} answered ${reply.status}: ${sentenceIn(await reply.text())}`;
      const waitMs = 1_000 * Number(reply.headers.get('retry-after') ?? 1);
      if (reply.status !== 429 || tries === mostTries || !(waitMs <= patienceMs))
        throw new Refusal(reply.status, message);
      await pause(waitMs);
    }
  };
  const pathOf = (id: string) => `/${encodeURIComponent(id)}`;

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
        const prompt = await jsonIn<Prompt>(await ask({ method: 'GET', path: pathOf(id), query }));
        return prompt.archived_at === null ? prompt : null;
      } catch (error) {
        if (error instanceof Refusal && error.status === 404) return null;
        throw error;
      }
    },
    create: async (body) => jsonIn<Prompt>(await ask({ method: 'POST', body })),
    change: async (id, revision, body) =>
      jsonIn<PromptChanged>(await ask({ method: 'PUT', path: pathOf(id), revision, body })),
    async archive(id, revision) {
      await (await ask({ method: 'DELETE', path: pathOf(id), revision })).body?.cancel();
    },
  };
}

function addressOf(baseUrl: string, { path = '', query }: Ask): URL {
  try {
    const url = new URL(`${baseUrl.replace(/\/+$/, '')}/v1/prompts${path}`);
    url.search = new URLSearchParams(query).toString();
    return url;
  } catch {
    throw new UsageError(`\`${baseUrl}\` is no address of a server. Write it as in http://127.0.0.1:8000.`);
  }
}

async function send(url: URL, key: string, { method, body, revision }: Ask): Promise<Response> {
  const headers = {
    ...{ authorization: `Bearer ${key}`, accept: 'application/json' },
    ...(body && { 'content-type': 'application/json' }),
    ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
  };
  const content = body && { body: JSON.stringify(body) };
  const signal = AbortSignal.timeout(patienceMs);
  try {
    return await fetch(url, { method, headers, redirect: 'error', signal, ...content });
  } catch (cause) {
    throw new Error(`${url.origin} cannot be reached. Start the server, or set --base-url to where it is.`, { cause });
  }
}

async function jsonIn<Shape>(reply: Response): Promise<Shape> {
  return (await reply.json()) as Shape;
}
