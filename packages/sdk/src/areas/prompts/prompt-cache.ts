import type { Answerer } from '../../core/answer.ts';
import { openCall, unlessStopped } from '../../core/call.ts';
import { APIError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { RequestOptions } from '../../core/options.ts';
import { readJson } from '../../core/reply.ts';
import type { Prompt } from './prompt-words.ts';

/** Which version of which prompt, and how old it may be. */
export interface Wanted {
  version?: number | undefined;
  label?: string | undefined;
  ttlMs?: number | undefined;
}

export interface PromptCache {
  get(id: string, wanted: Wanted, options?: RequestOptions): Promise<Prompt>;
  /** Forgets all, and what is on its way. */
  clear(): void;
}

interface Kept {
  prompt: Prompt;
  etag: string | null;
  /** When the server said that it is so, in milliseconds. */
  at: number;
}

/** One request, and how many wait for it. */
interface Flight {
  landed: Promise<Kept>;
  waiting: number;
  stop(): void;
}

const mostKept = 500;
const standardTtlMs = 60_000;
/** What a prompt that is not there, or not there for this caller, is answered with. */
const gone: readonly unknown[] = [403, 404, 410];

/**
 * Prompts as the server answered them. Versions stay. Of labels what is older than its time is answered once more while it
 * is asked for anew. All who want the same wait for one request, which ends when the last of them leaves.
 */
export function promptCache(answer: Answerer, log: Log): PromptCache {
  // In the order of their last use.
  const kept = new Map<string, Kept>();
  const flights = new Map<string, Flight>();

  function begun(key: string, id: string, { version, label }: Wanted): Flight {
    const controller = new AbortController();
    const isCurrent = () => flights.get(key) === flight;
    const fly = async () => {
      try {
        const found = await asked(answer, id, { version, label }, kept.get(key), controller.signal);
        if (isCurrent()) keep(key, found);
        return found;
      } catch (error) {
        if (isCurrent() && APIError.isInstance(error) && gone.includes(error.status)) kept.delete(key);
        throw error;
      } finally {
        if (isCurrent()) flights.delete(key);
      }
    };
    const flight: Flight = {
      waiting: 0,
      stop() {
        if (isCurrent()) flights.delete(key);
        controller.abort();
      },
      landed: Promise.resolve().then(fly),
    };
    flights.set(key, flight);
    return flight;
  }

  function keep(key: string, found: Kept): void {
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) return;
      kept.delete(oldest);
    }
  }

  return {
    async get(id, wanted, options) {
      const { version, label, ttlMs = standardTtlMs } = wanted;
      const key = JSON.stringify([id, version, label]);
      const known = kept.get(key);
      const flight = () => flights.get(key) ?? begun(key, id, wanted);
      if (!known || ttlMs <= 0) return (await boarded(flight(), options)).prompt;
      keep(key, known);
      if (version === undefined && Date.now() - known.at >= ttlMs) {
        flight().landed.catch(({ message }) => log('warn', 'a prompt was not refreshed', { prompt: id, message }));
      }
      return known.prompt;
    },
    clear() {
      kept.clear();
      flights.clear();
    },
  };
}

/** Waits for a flight as long as its own caller likes. */
async function boarded(flight: Flight, { signal, timeout = Number.POSITIVE_INFINITY }: RequestOptions = {}) {
  const wait = openCall({ signal, timeoutMs: timeout, maxRetries: 0 });
  flight.waiting += 1;
  try {
    return await unlessStopped(wait.signal, flight.landed);
  } finally {
    wait.close();
    flight.waiting -= 1;
    if (flight.waiting === 0) flight.stop();
  }
}

async function asked(
  answer: Answerer,
  id: string,
  query: Wanted,
  known: Kept | undefined,
  signal: AbortSignal,
): Promise<Kept> {
  const headers = { 'if-none-match': known?.etag ?? undefined };
  const line = { method: 'GET', path: '/v1/prompts/{id}', pathParams: { id }, query, headers } as const;
  const reply = await answer(line, 'application/json', { signal });
  const { status, headers: told } = reply.response;
  if (known && status === 304) {
    reply.call.close();
    return { ...known, at: Date.now() };
  }
  // The contract's tests, not the SDK, hold the server to this type.
  return { prompt: (await readJson(reply)) as Prompt, etag: told.get('etag'), at: Date.now() };
}
