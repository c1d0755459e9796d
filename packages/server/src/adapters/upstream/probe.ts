import type { Dispatcher, Pool } from 'undici';
import type { UpstreamProbe } from '../../ports/upstream.ts';

const withinMs = 3_000;

/** Asks for the list of models, which costs nothing, and reads only the status. An API without that list answers too. */
export async function probe(
  pool: Pool,
  request: Pick<Dispatcher.RequestOptions, 'path' | 'headers'>,
): Promise<UpstreamProbe> {
  const startedMs = performance.now();
  const outcome = await ask(pool, request);
  return { outcome, ms: performance.now() - startedMs };
}

async function ask(
  pool: Pool,
  { path, headers }: Pick<Dispatcher.RequestOptions, 'path' | 'headers'>,
): Promise<UpstreamProbe['outcome']> {
  try {
    const reply = await pool.request({
      path,
      method: 'GET',
      headers: headers ?? null,
      signal: AbortSignal.timeout(withinMs),
    });
    reply.body.on('error', () => {});
    reply.body.destroy();
    return outcomeOf(reply.statusCode);
  } catch {
    // Why is of no use here: the next call says it in the log.
    return 'is_unreachable';
  }
}

function outcomeOf(status: number): UpstreamProbe['outcome'] {
  if (status === 401 || status === 403) return 'refuses_key';
  return status === 429 || status >= 500 ? 'is_unwell' : 'answers';
}
