import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type BehaviourName, behaviourNamed, behaviourNames } from './behaviours.ts';
import { asObject, type Ending, readChatRequest } from './exchange.ts';
import { ClientGone, replyOn } from './reply.ts';

/** One attempt that reached the mock. Fields move on until `outcome` is no longer `open`. */
export interface MockCall {
  /** Place in `mock.calls`, from 0. */
  index: number;
  /** `x-request-id` of the attempt. */
  requestId: string | undefined;
  /** Which attempt of the same `x-request-id` this is, from 0; without that header all calls count as one request's. */
  attempt: number;
  model: string;
  /** What the mock was ordered to do. */
  behaviour: string;
  stream: boolean;
  /** The last user text, as answered. */
  question: string;
  body: Record<string, unknown>;
  headers: IncomingHttpHeaders;
  /** `performance.now()` when the request's headers were in. */
  startedAt: number;
  /** `ok`: a whole usable completion was sent; `failed`: broken as ordered; `aborted`: the client closed first. */
  outcome: 'open' | Ending | 'aborted';
  /** Body bytes as on the wire, handed to the network so far. */
  bytes: number;
  /** `performance.now()` when the outcome was known; for `aborted`, when the close was seen. */
  endedAt: number | undefined;
}

export interface MockLlm {
  port: number;
  /** Base URL for an OpenAI client, ends in `/v1`. */
  baseUrl: string;
  /** Chat completion attempts in order of arrival. */
  calls: MockCall[];
  /** Sockets that are open now, idle ones of the client's pool included. */
  readonly open: number;
  /** Behaviours for the next attempts in order of arrival; after them the model decides again. */
  next(...names: BehaviourName[]): void;
  /** The n-th call, from 1, once it is there; rejects after `withinMs` (5 s). */
  waitForCall(n: number, withinMs?: number): Promise<MockCall>;
  /** The n-th call, from 1, once its outcome is known. */
  waitForEnd(n: number, withinMs?: number): Promise<MockCall>;
  /** Resolves when no more than so many sockets are open. */
  waitForOpen(atMost: number, withinMs?: number): Promise<void>;
  /** Destroys all sockets; rejects if a call named a behaviour that there is not or one threw. */
  close(): Promise<void>;
}

const bodyLimit = 64 * 2 ** 20;

/** An OpenAI upstream on 127.0.0.1 that misbehaves on order. `models` says what models with other names do. */
export async function startMockLlm(options: { models?: Record<string, BehaviourName> } = {}): Promise<MockLlm> {
  const calls: MockCall[] = [];
  const attempts = new Map<string | undefined, number>();
  const ordered: BehaviourName[] = [];
  const mistakes: unknown[] = [];
  const plays = new Set<Promise<void>>();
  const sockets = new Set<Socket>();
  const bell = new EventEmitter().setMaxListeners(0);
  const ring = () => bell.emit('change');

  // No time limits of its own: what times out in a test is the program under test.
  const server = createServer({ requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 3_600_000 }, receive);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      ring();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    port,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    get open() {
      return sockets.size;
    },
    next(...names) {
      for (const name of names) behaviourNamed(name);
      ordered.push(...names);
    },
    waitForCall: (n, withinMs) => until(`call ${n}`, () => calls[n - 1], withinMs),
    waitForEnd: (n, withinMs) => until(`the end of call ${n}`, () => ended(calls[n - 1]), withinMs),
    async waitForOpen(atMost, withinMs) {
      await until(`${atMost} open sockets`, () => sockets.size <= atMost || undefined, withinMs);
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      await Promise.all(plays);
      if (mistakes.length > 0) throw new AggregateError(mistakes, `The mock was misused: ${mistakes.join('; ')}`);
    },
  };

  function receive(request: IncomingMessage, response: ServerResponse): void {
    const play = serve(request, response).catch((error: unknown) => {
      mistakes.push(error);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { error: { message: String(error), code: 'mock_misused' } });
    });
    plays.add(play);
    play.finally(() => plays.delete(play));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = performance.now();
    const received = await receivedBody(request);
    // A client that closed while sending made no attempt.
    if (received === undefined) return;
    const operation = `${request.method} ${request.url?.split('?')[0]}`;
    if (operation === 'GET /v1/models') return sendJson(response, 200, modelList);
    if (operation !== 'POST /v1/chat/completions') return sendJson(response, 404, notFound);
    const body = parsedObject(received);
    if (!body) return sendJson(response, 400, notJson);
    await playOut(record(request, body, startedAt), request, response);
  }

  function record(request: IncomingMessage, body: Record<string, unknown>, startedAt: number): MockCall {
    const { model, stream, question } = readChatRequest(body);
    const requestId = request.headersDistinct['x-request-id']?.[0];
    const call: MockCall = {
      index: calls.length,
      requestId,
      attempt: attempts.get(requestId) ?? 0,
      model,
      behaviour: ordered.shift() ?? options.models?.[model] ?? model,
      stream,
      question,
      body,
      headers: request.headers,
      startedAt,
      outcome: 'open',
      bytes: 0,
      endedAt: undefined,
    };
    attempts.set(requestId, call.attempt + 1);
    calls.push(call);
    ring();
    return call;
  }

  async function playOut(call: MockCall, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = replyOn(response, (count) => {
      call.bytes += count;
    });
    const authorization = request.headers.authorization ?? '';
    try {
      const play = behaviourNamed(call.behaviour);
      const { index, body } = call;
      call.outcome = await play({ index, request: readChatRequest(body), body, authorization, reply });
    } catch (error) {
      call.outcome = error instanceof ClientGone ? 'aborted' : 'failed';
      if (!(error instanceof ClientGone)) throw error;
    } finally {
      call.endedAt = performance.now();
      ring();
    }
  }

  async function until<T>(what: string, find: () => T | undefined, withinMs = 5000): Promise<T> {
    const limit = AbortSignal.timeout(withinMs);
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await once(bell, 'change', { signal: limit }).catch(() => {
        const seen = calls
          .slice(-10)
          .map((call) => `${call.behaviour} ${call.outcome}`)
          .join(', ');
        throw new Error(
          `No ${what} within ${withinMs} ms; last calls: ${seen || 'none'}; open sockets: ${sockets.size}.`,
        );
      });
    }
  }
}

const modelList = {
  object: 'list',
  data: behaviourNames.map((id) => ({ id, object: 'model', created: 1_770_933_892, owned_by: 'mock' })),
};
const notFound = { error: { message: 'Unknown request URL', type: 'invalid_request_error', param: null, code: null } };
const notJson = {
  error: { message: 'The body is no JSON object', type: 'invalid_request_error', param: null, code: null },
};

function ended(call: MockCall | undefined): MockCall | undefined {
  return call?.outcome === 'open' ? undefined : call;
}

async function receivedBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      parts.push(part);
      size += part.length;
      if (size > bodyLimit) return undefined;
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString();
}

function parsedObject(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? asObject(parsed) : undefined;
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
