import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type SearchSettings, searchProviders } from '../../packages/server/src/adapters/search/registry.ts';
import type { SearchProviderName } from '../../packages/server/src/config/research-settings.ts';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import type { SearchProvider, SearchQuery } from '../../packages/server/src/ports/search.ts';
import { stillClock } from '../still-clock.ts';

export interface Played {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A request as it came. */
export interface Heard {
  method: string | undefined;
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Plays a provider: answers one thing after the other, the last again and again; null for no answer at all. */
export async function playing(...plays: (Played | null)[]) {
  const heard: Heard[] = [];
  const server = createServer(async (request, reply) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://provider');
    const { method, headers } = request;
    heard.push({ method, path: pathname, query: Object.fromEntries(searchParams), headers, body: await text(request) });
    const play = plays[Math.min(heard.length, plays.length) - 1];
    if (!play) return;
    reply.writeHead(play.status ?? 200, play.headers ?? {}).end(play.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    heard,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** An answer that was made by hand in the form that its provider documents. */
export function recorded(name: string): string {
  return readFileSync(join(import.meta.dirname, 'search-fixtures', name), 'utf8');
}

export const keys = { brave: 'canary-key-of-brave', tavily: 'canary-key-of-tavily' } as const;

/** A provider that is at an address of ours. */
export function providerAt(
  name: SearchProviderName,
  url: string,
  given: Partial<SearchSettings> & { clock?: Clock } = {},
): SearchProvider {
  const { clock = stillClock(), ...settings } = given;
  const standard: SearchSettings = {
    duckduckgoUrl: `${url}/html/`,
    searxngUrl: url,
    braveUrl: `${url}/res/v1/web/search`,
    braveKey: keys.brave,
    tavilyUrl: `${url}/search`,
    tavilyKey: keys.tavily,
    wikipediaUrl: `${url}/{language}/w/api.php`,
    staticFile: null,
    timeoutMs: 5_000,
  };
  const [made] = searchProviders([name], { ...standard, ...settings }, { clock, userAgent: 'Enchanter/9 (+test)' });
  if (!made) throw new Error('No provider was made.');
  return made;
}

/** Asks for something, with nobody who ends it early. */
export function ask(provider: SearchProvider, query: Partial<SearchQuery> = {}) {
  const whole: SearchQuery = { text: 'tide tables', limit: 10, language: null, freshness: null, ...query };
  return provider.search(whole, new AbortController().signal);
}
