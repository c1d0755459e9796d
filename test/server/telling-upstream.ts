import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { asObject } from '../fault/exchange.ts';

/** An upstream that repeats all that it is told: the key and the whole request, in its answers as in its refusals. */
export interface TellingUpstream {
  baseUrl: string;
  close(): Promise<void>;
}

const refusals: Record<string, number> = { 'refuses-400': 400, 'refuses-401': 401, 'fails-500': 500 };

/** @param answer What it says besides, where it answers. */
export async function startTellingUpstream(answer: string): Promise<TellingUpstream> {
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const told = Buffer.concat(pieces).toString();
    const { model, stream } = asObject(JSON.parse(told));
    const key = String(request.headers.authorization).replace('Bearer ', '');
    const status = refusals[String(model)] ?? 200;
    const isStream = stream === true && status === 200;
    response.writeHead(status, { 'content-type': isStream ? 'text/event-stream' : 'application/json' });
    if (status !== 200) response.end(JSON.stringify({ error: { message: `${key} may not: ${told}`, code: key } }));
    else if (model === 'is-torn') response.end(`{"key":"${key}","told":${told}`);
    else if (isStream) response.end(`data: ${chunkOf(answer)}\n\ndata: [DONE]\n\n`);
    else response.end(completionOf(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

function completionOf(content: string): string {
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
  return JSON.stringify({ id: 'c-1', object: 'chat.completion', created: 1, model: 'm', choices, usage });
}

function chunkOf(content: string): string {
  const choices = [{ index: 0, delta: { role: 'assistant', content }, finish_reason: 'stop' }];
  return JSON.stringify({ id: 'c-1', object: 'chat.completion.chunk', created: 1, model: 'm', choices, usage });
}
