import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { AppError } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { safeHeaders } from './edge.ts';
import { asAppError, errorBody, statusFor } from './errors.ts';
import type { NodeBindings } from './seam.ts';

type Fetch = (request: Request, bindings: NodeBindings) => Response | Promise<Response>;

/** The app behind a socket. */
export function createListener(fetch: Fetch): Server {
  const answer: Fetch = (request, bindings) => {
    const reply = fetch(request, bindings);
    return request.method === 'HEAD' ? sentOnce(reply, bindings) : reply;
  };
  const listener = getRequestListener(answer as Parameters<typeof getRequestListener>[0], { errorHandler: refuse });
  const server = createServer(limits, listener);
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

/** Hono answers HEAD with a copy of GET's reply, which does not show that it was sent. */
async function sentOnce(reply: Response | Promise<Response>, { outgoing }: NodeBindings): Promise<Response> {
  const made = await reply;
  return outgoing?.headersSent ? RESPONSE_ALREADY_SENT : made;
}

/** Answers a request whose address or Host is none; it never becomes a call. */
function refuse(error: unknown): Response {
  const message = 'The address or the Host header of the request is not valid.';
  const failure = error instanceof RequestError ? new AppError('MALFORMED_REQUEST', message) : asAppError(error);
  const requestId = newId();
  return new Response(JSON.stringify(errorBody(failure, 'native', requestId, new Date())), {
    status: statusFor(failure),
    headers: {
      ...safeHeaders,
      'content-type': 'application/json',
      'x-request-id': requestId,
      connection: 'close',
    },
  });
}

/** Resolves when connections are taken; rejects where the address cannot be had. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'something else listens there' : cause.message;
      reject(new Error(`Cannot listen on ${host}, port ${port}: ${why}. Set PORT or HOST to another.`, { cause }));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
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
    // A connection that is busy now is closed when its reply is out, instead of kept for a next request. Before the app's
    // own listener, which may have sent its reply when it returns.
    server.prependListener('request', (_request: IncomingMessage, reply: ServerResponse) =>
      reply.setHeader('connection', 'close'),
    );
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    sweep.unref();
  });
}

/** A request that is not HTTP gets a status and no more of our time; none in the midst of a reply to an earlier one. */
function refuseClient(error: NodeJS.ErrnoException, socket: Duplex & { _httpMessage?: ServerResponse | null }): void {
  const status = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 }[
    error.code ?? ''
  ];
  // Node's own handler looks at the same field.
  if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) {
    socket.destroy();
    return;
  }
  const code = status ?? 400;
  socket.end(`HTTP/1.1 ${code} ${STATUS_CODES[code]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
