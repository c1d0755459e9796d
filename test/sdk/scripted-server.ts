import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server does with one request. */
export type Reply = (response: ServerResponse) => void;

/** A request as it arrived. */
export interface Recorded {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** The JSON of it; lines of JSON as they came. */
  body: unknown;
  /** Resolves when the client closes the connection before its answer has ended. */
  abandoned: Promise<void>;
}

/** A real server on this machine that answers the first request with the first reply, and so on. */
export interface ScriptedServer extends AsyncDisposable {
  baseURL: string;
  requests: Recorded[];
  /** The connections that were opened. */
  connections(): number;
}

export async function scriptedServer(...replies: Reply[]): Promise<ScriptedServer> {
  const requests: Recorded[] = [];
  let connections = 0;
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const abandoned = new Promise<void>((resolve) => {
      response.on('close', () => response.writableEnded || resolve());
    });
    const reply = replies[requests.length] ?? json(501, { error: 'The script has no reply for this request.' });
    const { method = '', url = '', headers } = request;
    const recorded: Recorded = { method, path: url, headers, body: undefined, abandoned };
    requests.push(recorded);
    const sent = await text(request);
    const isLines = headers['content-type'] === 'application/x-ndjson';
    recorded.body = sent && !isLines ? JSON.parse(sent) : sent || undefined;
    reply(response);
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return raw(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
}

export function raw(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return (response) => response.writeHead(status, headers).end(body);
}

/** Never answers. */
export const silence: Reply = () => {};

/** Closes the connection without an answer. */
export const hangUp: Reply = (response) => response.destroy();

/** Headers and the beginning of a body, and then nothing. */
export function stalledBody(status = 200): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req-stalled' });
    response.write('{"choices": [');
  };
}

/** Headers and the beginning of a body, and then the connection breaks. */
export const brokenBody: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req-broken' });
  response.write('{"choices": [', () => response.destroy());
};

/** How a stream goes on after what was written. */
export type Ending = 'end' | 'stall' | 'break';

/** Writes each text as it is; `eachMs` apart when given. */
export function stream(texts: readonly string[], ending: Ending = 'end', eachMs?: number): Reply {
  return pieces('text/event-stream', texts, ending, eachMs);
}

/** The same with another type. */
export function pieces(type: string, texts: readonly (string | Uint8Array)[], ending: Ending, eachMs?: number): Reply {
  return async (response) => {
    response.writeHead(200, { 'content-type': type, 'x-request-id': 'req-stream' });
    response.flushHeaders();
    for (const piece of texts) {
      if (eachMs !== undefined) await new Promise((resolve) => setTimeout(resolve, eachMs));
      if (response.destroyed) return;
      await new Promise<void>((resolve) => response.write(piece, () => resolve()));
    }
    if (ending === 'end') response.end();
    if (ending === 'break') response.destroy();
  };
}

export function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

export const done = 'data: [DONE]\n\n';
