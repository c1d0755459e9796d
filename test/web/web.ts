import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ClientGone, replyOn } from '../fault/reply.ts';
import { charsetPages } from './charset-pages.ts';
import { duckduckgoPage } from './duckduckgo-page.ts';
import { ferryPages } from './ferry-pages.ts';
import { hostilePages } from './hostile-pages.ts';
import { type Answers, type Names, namesOf } from './names.ts';
import { bytes, html, type PagePlay, type WebPage } from './page.ts';
import { refuses } from './plays.ts';
import type { WebHit } from './search-hit.ts';
import { searxngAnswer } from './searxng-answer.ts';
import { type Sentinel, startSentinel } from './sentinel.ts';
import { foundBy } from './term-search.ts';
import { troubledPages, walledHosts } from './troubled-pages.ts';

/** One request that reached the test web. */
export interface WebRequest {
  kind: 'duckduckgo' | 'searxng' | 'robots' | 'page';
  method: string;
  /** Without the port. */
  host: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** What a search asked for; empty for a page. */
  query: string;
  /** `left`: the client closed before the whole answer was sent. */
  outcome: 'open' | 'answered' | 'left';
  /** Bytes of the body that were handed to the network so far. */
  bytes: number;
}

/** What becomes of a request in place of the usual. */
export type Bend = (usual: PagePlay, request: WebRequest) => PagePlay;

export interface TestWeb extends AsyncDisposable {
  /** A loopback address that is the web's alone, where the machine has more than one. */
  address: string;
  port: number;
  /** What names lead to, to be used for connections. */
  lookup: Names['lookup'];
  /** Names that were asked for. */
  namesAsked: string[];
  sentinel: Sentinel;
  /** In order of arrival. */
  requests: WebRequest[];
  /** Sockets that are open now. */
  readonly open: number;
  /** Sockets that were ever open. */
  readonly connections: number;
  duckduckgoUrl: string;
  searxngUrl: string;
  /** How requests are bent, by their kind; `straight` for the usual. */
  bend: Record<WebRequest['kind'], Bend>;
  /** Stands first in every search from now on. */
  pin(...hits: WebHit[]): void;
  /** Pins the first page of each host. */
  pinHosts(...hosts: string[]): void;
  add(...pages: WebPage[]): void;
  urlOf(host: string, path?: string): string;
  /** Requests of a kind so far. */
  asked(kind: WebRequest['kind']): WebRequest[];
  /** Takes no connection any more and drops those that are open. */
  goAway(): void;
}

export const straight: Bend = (usual) => usual;

/** The pages of the project's own: good ones, troubled ones and hostile ones. */
export const ownPages: readonly WebPage[] = [...ferryPages, ...troubledPages, ...hostilePages, ...charsetPages];

const resultsShown = 10;
const snippetCharacters = 200;
const ownAddress = '127.0.0.9';

/** A web of many names on one loopback address, with two search engines that find its pages. */
export async function startTestWeb(
  pages: readonly WebPage[] = ownPages,
  names: Readonly<Record<string, Answers>> = {},
): Promise<TestWeb> {
  const hosted = [...pages];
  const pinned: WebHit[] = [];
  const requests: WebRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer(
    { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 60_000 },
    (request, response) => {
      void receive(request, response);
    },
  );
  server.on('connection', (socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const address = await listenApart(server);
  const { port } = server.address() as AddressInfo;
  const sentinel = await startSentinel(address === ownAddress ? ['127.0.0.1', '::1'] : ['::1']);
  const { lookup, asked: namesAsked } = namesOf(address, (name) => hosted.some(({ host }) => host === name), names);

  const web: TestWeb = {
    ...{ address, port, lookup, namesAsked, sentinel, requests },
    get open() {
      return sockets.size;
    },
    get connections() {
      return connections;
    },
    duckduckgoUrl: `http://${address}:${port}/html/`,
    searxngUrl: `http://${address}:${port}`,
    bend: { duckduckgo: straight, searxng: straight, robots: straight, page: straight },
    pin: (...hits) => void pinned.push(...hits),
    pinHosts(...hosts) {
      for (const host of hosts) web.pin(hitOf(pageOf(host)));
    },
    add: (...more) => void hosted.push(...more),
    urlOf: (host, path = '/') => `http://${host}:${port}${path}`,
    asked: (kind) => requests.filter((request) => request.kind === kind),
    goAway() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
    async [Symbol.asyncDispose]() {
      await sentinel[Symbol.asyncDispose]();
      const closed = server.listening ? once(server, 'close') : undefined;
      web.goAway();
      await closed;
    },
  };
  return web;

  async function receive(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await requestOf(message, address);
    requests.push(request);
    const reply = replyOn(response, (count) => {
      request.bytes += count;
    });
    try {
      const play = web.bend[request.kind](usualFor(request), request);
      await play(reply, { web: port, sentinel: sentinel.port });
      request.outcome = 'answered';
    } catch (error) {
      request.outcome = 'left';
      if (!(error instanceof ClientGone)) throw error;
    }
  }

  function usualFor({ kind, host, path, query }: WebRequest): PagePlay {
    if (kind === 'duckduckgo') return html(duckduckgoPage(query, hitsFor(query)));
    if (kind === 'searxng') return bytes('application/json', searxngAnswer(query, hitsFor(query)));
    if (kind === 'page') return hosted.find((page) => page.host === host && page.path === path)?.play ?? refuses(404);
    return walledHosts.includes(host) ? bytes('text/plain', 'User-agent: *\nDisallow: /\n') : refuses(404);
  }

  function hitsFor(query: string): WebHit[] {
    return [...pinned, ...foundBy(query, hosted, resultsShown).map(hitOf)].slice(
      0,
      Math.max(resultsShown, pinned.length),
    );
  }

  function hitOf({ host, path, title, words, published }: WebPage): WebHit {
    const hit = { url: web.urlOf(host, path), title, snippet: words.slice(0, snippetCharacters) };
    return published === undefined ? hit : { ...hit, published };
  }

  function pageOf(host: string): WebPage {
    const page = hosted.find((one) => one.host === host);
    if (!page) throw new Error(`The test web has no host «${host}».`);
    return page;
  }
}

/** Listens on an address that nothing else has, where there is one: all of 127/8 is loopback on Linux, not so on macOS. */
async function listenApart(server: ReturnType<typeof createServer>): Promise<string> {
  for (const address of [ownAddress, '127.0.0.1']) {
    server.listen(0, address);
    const isThere = await once(server, 'listening').then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRNOTAVAIL') throw error;
        return false;
      },
    );
    if (isThere) return address;
  }
  throw new Error('No loopback address can be listened on.');
}

async function requestOf(message: IncomingMessage, address: string): Promise<WebRequest> {
  const parts: Buffer[] = await message.toArray();
  const url = new URL(message.url ?? '/', 'http://web');
  const form = new URLSearchParams(Buffer.concat(parts).toString());
  const host = (message.headers.host ?? '').replace(/:\d+$/, '');
  return {
    ...{
      kind: kindOf(host === address, url.pathname),
      method: message.method ?? '',
      host,
      path: url.pathname + url.search,
    },
    ...{ headers: message.headers, query: form.get('q') ?? url.searchParams.get('q') ?? '', outcome: 'open', bytes: 0 },
  };
}

function kindOf(isSearch: boolean, path: string): WebRequest['kind'] {
  if (isSearch && path === '/html/') return 'duckduckgo';
  if (isSearch && path === '/search') return 'searxng';
  return path === '/robots.txt' ? 'robots' : 'page';
}
