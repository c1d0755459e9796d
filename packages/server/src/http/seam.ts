import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { AppError } from '../core/errors.ts';

/**
 * One request and its reply, as the edge sees them. It has two sides. On a socket it reads and writes Node's own
 * objects, because building a web `Request` and `Response` costs as much as all the rest of a completion. Behind
 * `app.fetch`, as in tests, it is made of them.
 */
export interface Exchange {
  readonly method: string;
  /** The address asked for, without its query. */
  readonly path: string;
  /** The query without its question mark; empty where there is none. */
  readonly query: string;
  requestId: string;
  /** The peer's address. */
  readonly peer: string;
  /** Aborted when the client leaves before the reply is whole. */
  readonly signal: AbortSignal;
  /** Headers of the reply, lower case; set before it is sent. */
  readonly headers: Record<string, string>;
  /** The status sent; 0 before. */
  status: number;
  /** What the line in the log says beside the obvious. */
  readonly notes: Record<string, string>;
  header(name: string): string | undefined;
  /** How often a header was sent. */
  headerCount(name: string): number;
  /** The body, or PAYLOAD_TOO_LARGE as soon as it is longer than `limit` bytes. */
  readBody(limit: number): Promise<Uint8Array>;
  /** A client that takes nothing of the reply for the idle time is cut. */
  send(status: number, type: string | null, body: string | Uint8Array): Response;
  /** Sends pieces as they come, as fast as the client takes them; one that takes nothing is cut likewise. */
  stream(status: number, type: string, pieces: AsyncGenerator<string, void>): Promise<Response>;
  /** Calls back once, when the reply is whole or the client has left. */
  onEnd(callback: (isWhole: boolean) => void): void;
}

/** What `@hono/node-server` passes along; absent behind `app.fetch`. */
export interface NodeBindings {
  incoming?: IncomingMessage;
  outgoing?: ServerResponse;
}

/** @param clientIdleMs How long a client on a socket may take nothing of its reply. */
export function exchangeOf(request: () => Request, bindings: NodeBindings | undefined, clientIdleMs: number): Exchange {
  const { incoming, outgoing } = bindings ?? {};
  return incoming && outgoing ? nodeExchange(incoming, outgoing, clientIdleMs) : webExchange(request());
}

export function payloadTooLarge(limit: number): AppError {
  return new AppError('PAYLOAD_TOO_LARGE', `The body is larger than the ${limit} bytes that this server takes.`, {
    isRetryable: false,
  });
}

function nodeExchange(incoming: IncomingMessage, outgoing: ServerResponse, clientIdleMs: number): Exchange {
  const controller = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) controller.abort();
  });
  const url = incoming.url ?? '/';
  const query = url.indexOf('?');
  const exchange: Exchange = {
    method: incoming.method ?? 'GET',
    path: query < 0 ? url : url.slice(0, query),
    query: query < 0 ? '' : url.slice(query + 1),
    requestId: '',
    peer: incoming.socket.remoteAddress ?? '',
    signal: controller.signal,
    headers: {},
    status: 0,
    notes: {},
    header(name) {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    headerCount(name) {
      const { rawHeaders } = incoming;
      let count = 0;
      for (let at = 0; at < rawHeaders.length; at += 2) {
        const raw = rawHeaders[at];
        if (raw?.length === name.length && raw.toLowerCase() === name) count++;
      }
      return count;
    },
    readBody: (limit) => readIncoming(incoming, limit),
    send(status, type, body) {
      exchange.status = status;
      if (type !== null) exchange.headers['content-type'] = type;
      if (!bodiless.has(status)) exchange.headers['content-length'] = String(lengthOf(body));
      // The rest of a body that was refused is not worth reading.
      if (!incoming.complete && announcesBody(incoming)) exchange.headers.connection = 'close';
      outgoing.writeHead(status, exchange.headers);
      outgoing.end(body);
      // Node's timeout starts anew with every byte taken, and nobody but us sets it: without a listener it destroys.
      if (outgoing.writableLength > 0) outgoing.setTimeout(clientIdleMs);
      return RESPONSE_ALREADY_SENT;
    },
    async stream(status, type, pieces) {
      exchange.status = status;
      outgoing.writeHead(status, { ...exchange.headers, 'content-type': type });
      try {
        for await (const piece of pieces) {
          if (controller.signal.aborted) break;
          if (!outgoing.write(piece)) await drained(outgoing, clientIdleMs);
        }
        outgoing.end();
      } catch {
        // The pieces close their own conversation; here is only the connection left to end.
        outgoing.destroy();
      }
      return RESPONSE_ALREADY_SENT;
    },
    onEnd(callback) {
      outgoing.once('close', () => callback(outgoing.writableFinished));
    },
  };
  return exchange;
}

/** Statuses whose answers end with the headers. */
const bodiless: ReadonlySet<number> = new Set([204, 304]);

function lengthOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.length;
}

function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function readIncoming(incoming: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(incoming.headers['content-length'] ?? 0) > limit) return Promise.reject(payloadTooLarge(limit));
  const pieces: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const finish = (end: () => void) => {
      incoming.off('data', take).off('end', whole).off('error', broken).off('close', broken);
      end();
    };
    const take = (piece: Buffer) => {
      size += piece.length;
      if (size > limit) finish(() => reject(payloadTooLarge(limit)));
      else pieces.push(piece);
    };
    const whole = () => finish(() => resolve(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)));
    const broken = () => finish(() => reject(new AppError('MALFORMED_REQUEST', 'The body broke off.')));
    incoming.on('data', take).on('end', whole).on('error', broken).on('close', broken);
  });
}

/** Resolves when the client has taken what was written, or is gone. */
function drained(outgoing: ServerResponse, idleMs: number): Promise<void> {
  outgoing.setTimeout(idleMs);
  return new Promise((resolve) => {
    const go = () => {
      outgoing.setTimeout(0);
      outgoing.off('drain', go).off('close', go);
      resolve();
    };
    outgoing.on('drain', go).on('close', go);
  });
}

function webExchange(request: Request): Exchange {
  const controller = new AbortController();
  request.signal.addEventListener('abort', () => controller.abort(), { once: true });
  let ended: (isWhole: boolean) => void = () => {};
  const { pathname, search } = new URL(request.url);
  const exchange: Exchange = {
    method: request.method,
    path: pathname,
    query: search.slice(1),
    requestId: '',
    peer: '127.0.0.1',
    signal: controller.signal,
    headers: {},
    status: 0,
    notes: {},
    header: (name) => request.headers.get(name) ?? undefined,
    headerCount: (name) => (request.headers.has(name) ? 1 : 0),
    async readBody(limit) {
      const pieces: Uint8Array[] = [];
      let size = 0;
      for await (const piece of request.body ?? []) {
        size += piece.length;
        if (size > limit) throw payloadTooLarge(limit);
        pieces.push(piece);
      }
      return Buffer.concat(pieces);
    },
    send(status, type, body) {
      exchange.status = status;
      if (type !== null) exchange.headers['content-type'] = type;
      ended(true);
      const hasBody = !bodiless.has(status) && exchange.method !== 'HEAD';
      return new Response(hasBody ? (body as string | Uint8Array<ArrayBuffer>) : null, {
        status,
        headers: exchange.headers,
      });
    },
    async stream(status, type, pieces) {
      exchange.status = status;
      const encoder = new TextEncoder();
      const body = new ReadableStream<Uint8Array>({
        async pull(stream) {
          try {
            const { done, value } = await pieces.next();
            if (!done) return stream.enqueue(encoder.encode(value));
            ended(true);
            stream.close();
          } catch (error) {
            ended(false);
            stream.error(error);
          }
        },
        async cancel() {
          controller.abort();
          ended(false);
          await pieces.return();
        },
      });
      return new Response(body, { status, headers: { ...exchange.headers, 'content-type': type } });
    },
    onEnd(callback) {
      ended = callback;
    },
  };
  return exchange;
}
