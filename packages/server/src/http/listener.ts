import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import type { NodeBindings } from './seam.ts';

type Fetch = (request: Request, bindings: NodeBindings) => Response | Promise<Response>;

/** The app behind a socket. */
export function createListener(fetch: Fetch): Server {
  const server = createAdaptorServer({
    fetch: fetch as Parameters<typeof createAdaptorServer>[0]['fetch'],
    serverOptions: limits,
  }) as Server;
  server.maxConnections = 10_000;
  server.on('clientError', refuseClient);
  return server;
}

/** Bounds of a connection; requests that trickle in are cut, so that they cannot hold one. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than a balancer's, so that it is the balancer that closes an idle connection.
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 1_000,
  requireHostHeader: true,
};

/** Resolves when connections are taken; rejects where the address cannot be had. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Takes no more connections and waits for every request under way, at most so long; answers whether all ended. */
export function finish(server: Server, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
      server.closeAllConnections();
    }, timeoutMs);
    server.close(() => {
      clearTimeout(timer);
      resolve(true);
    });
    // A connection that is busy now is closed when its reply is out, instead of kept for a next request.
    server.on('request', (_request: IncomingMessage, reply: ServerResponse) => reply.setHeader('connection', 'close'));
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    sweep.unref();
  });
}

/** A request that is not HTTP gets a status and no more of our time. */
function refuseClient(error: NodeJS.ErrnoException, socket: Duplex): void {
  const status = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 }[
    error.code ?? ''
  ];
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = status ?? 400;
  socket.end(`HTTP/1.1 ${code} ${STATUS_CODES[code]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
