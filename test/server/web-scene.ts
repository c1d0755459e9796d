import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { Extractor, FetchedPage } from '../../packages/server/src/adapters/web/extractor.ts';
import type { Lookup } from '../../packages/server/src/adapters/web/guarded-lookup.ts';
import { type WebReaderSettings, webReader } from '../../packages/server/src/adapters/web/web-reader.ts';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import type { WebReader } from '../../packages/server/src/ports/web.ts';

/** Where pages of tests are served from: allowed, unlike 127.0.0.1, where what must not be reached is. */
export const webAddresses = ['127.0.0.2', '127.0.0.3', '127.0.0.4'] as const;

export interface Site extends AsyncDisposable {
  port: number;
  /** Requests in order, those for robots.txt aside. */
  requests: { url: string; headers: IncomingHttpHeaders }[];
  /** Requests for robots.txt. */
  robots(): number;
  connections(): number;
  open(): number;
  /** The most requests that were under way at once. */
  busiest(): number;
}

export type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

/** A web server; what has no answer is not found, robots.txt among it. */
export async function openSite(answers: Record<string, Answer> | Answer, more: SiteOptions = {}): Promise<Site> {
  const requests: Site['requests'] = [];
  const count = { robots: 0, busy: 0, busiest: 0 };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    const path = url.split('?', 1)[0] ?? '';
    const answer = typeof answers === 'function' ? (path === '/robots.txt' ? undefined : answers) : answers[path];
    if (path === '/robots.txt') count.robots++;
    else requests.push({ url, headers: request.headers });
    count.busiest = Math.max(count.busiest, ++count.busy);
    response.on('close', () => count.busy--);
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  };
  const server = more.tls ? createTlsServer(more.tls, handle) : createServer(handle);
  const sockets = await listening(server, more.address ?? webAddresses[0], more.port ?? 0);
  return {
    ...sockets,
    requests,
    robots: () => count.robots,
    busiest: () => count.busiest,
  };
}

export interface SiteOptions {
  address?: string;
  port?: number;
  tls?: { cert: string; key: string };
}

/** Something that takes connections and does with them as it is told. */
export async function openSocketSite(serve: (socket: Socket) => void, address: string = webAddresses[0]) {
  return listening(createTcpServer(serve), address, 0);
}

/** Answers as a browser would be glad to see. */
export function html(body: string | Buffer, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

export function redirect(location: string, status = 302): Answer {
  const bytes = Buffer.from(location).toString('latin1');
  return (response) => response.writeHead(status, { location: bytes }).end();
}

/** Counts connections where nothing may ever connect to: to every address of this machine, or to those of a port. */
export async function openSentinel(port?: number): Promise<{ port: number; connections(): number } & AsyncDisposable> {
  const tell = (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<p>The secret.</p>');
  if (port === undefined) return listening(createTcpServer(tell), '::', 0);
  const both = await Promise.all(['127.0.0.1', '::1'].map((own) => listening(createTcpServer(tell), own, port)));
  return {
    port,
    connections: () => both.reduce((sum, { connections }) => sum + connections(), 0),
    async [Symbol.asyncDispose]() {
      await Promise.all(both.map((one) => one[Symbol.asyncDispose]()));
    },
  };
}

/** What names stand for: a list of addresses, or one list for each time that it is asked, the last for good. */
export type Names = Record<string, readonly string[] | readonly (readonly string[])[]>;

export function namesAt(names: Names): Lookup & { asked(name: string): number } {
  const counts = new Map<string, number>();
  const lookup: Lookup = (hostname, _options, done) => {
    const known = names[hostname];
    const turn = counts.get(hostname) ?? 0;
    counts.set(hostname, turn + 1);
    if (!known) {
      setImmediate(done, Object.assign(new Error('Not found'), { code: 'ENOTFOUND' }), []);
      return;
    }
    const found = (typeof known[0] === 'string' ? known : (known[Math.min(turn, known.length - 1)] ?? [])) as string[];
    const addresses = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    setImmediate(done, null, addresses);
  };
  return Object.assign(lookup, { asked: (name: string) => counts.get(name) ?? 0 });
}

export interface Reading extends AsyncDisposable {
  reader: WebReader;
  /** The reason that a page was left out, or its text. */
  read(url: string, signal?: AbortSignal): Promise<string>;
  /** What was given to have its text taken out. */
  given: FetchedPage[];
}

/** A reader of the allowed addresses, whose extraction gives pages back as they are. Settings of its own win. */
export function openReading(
  ports: readonly number[],
  names: Names | Lookup = {},
  settings: Partial<WebReaderSettings> = {},
  clock?: Clock,
): Reading {
  const given: FetchedPage[] = [];
  const extractor: Extractor = {
    async extract(page) {
      given.push(page);
      return { page: { url: page.url, title: '', text: page.html, published: null } };
    },
    async close() {},
  };
  const reader = webReader({
    settings: { ...standard, ports, ...settings },
    extractor,
    lookup: typeof names === 'function' ? names : namesAt(names),
    ...(clock ? { clock } : {}),
  });
  return {
    reader,
    given,
    async read(url, signal = new AbortController().signal) {
      const reading = await reader.read(url, signal);
      return 'page' in reading ? reading.page.text : reading.skipped;
    },
    [Symbol.asyncDispose]: () => reader.close(),
  };
}

export const standard: WebReaderSettings = {
  userAgent: 'PromptEnchanter/0.1 (+https://example.org)',
  respectsRobots: true,
  ports: [],
  privateRanges: webAddresses,
  blockedHosts: [],
  concurrency: 8,
  timeouts: { connectMs: 500, firstByteMs: 1_000, pageMs: 5_000 },
  maxPageBytes: 64 * 1024,
};

/** Waits until something is so; throws where it does not become so. */
export async function eventually(what: string, isSo: () => boolean): Promise<void> {
  const endsAt = performance.now() + 5_000;
  while (!isSo()) {
    if (performance.now() > endsAt) throw new Error(`Never became so: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function listening(server: Server, address: string, port: number) {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  server.listen(port, address);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    open: () => sockets.size,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
