import type { LookupFunction } from 'node:net';
import { Client, type Dispatcher } from 'undici';
import { acceptEncoding } from './page-body.ts';
import type { PageTime } from './page-time.ts';

export interface PageRequestSettings {
  userAgent: string;
  lookup: LookupFunction;
}

/** Nobody is told who asks or where from: no cookies, no credentials, no Referer. */
const fixedHeaders = {
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,application/json;q=0.8,*/*;q=0.1',
  'accept-language': 'en,*;q=0.5',
  'accept-encoding': acceptEncoding,
};

/**
 * One request over a connection of its own, so that every request connects to an address that was checked for it; the
 * settings for proxies in the environment play no part. `use` reads the answer; then the connection is closed.
 */
export async function requestPage<T>(
  url: URL,
  { userAgent, lookup }: PageRequestSettings,
  time: PageTime,
  use: (answer: Dispatcher.ResponseData) => Promise<T>,
): Promise<T> {
  const { signal } = time;
  const client = new Client(url.origin, {
    // Our own timers (page-time.ts) are exact, and the signal closes what is still being connected.
    connect: { lookup, signal, timeout: 0, autoSelectFamily: true, allowH2: false, maxCachedSessions: 0 },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  client.once('connect', () => time.await('first byte'));
  try {
    signal.throwIfAborted();
    time.await('connect');
    const answer = await client.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: { 'user-agent': userAgent, ...fixedHeaders },
      reset: true,
      signal,
    });
    time.rest();
    // What becomes of a body that is not read is nobody's concern.
    answer.body.on('error', () => {});
    return await use(answer);
  } finally {
    time.rest();
    await client.destroy();
  }
}
