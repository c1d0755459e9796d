import { type HttpHandler, HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import type { operations as Contract, paths } from '../../packages/sdk/src/generated/contract.gen.ts';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import { parameterValidators } from '../../packages/server/src/contract/parameter-validators.gen.js';
import { requestValidators } from '../../packages/server/src/contract/request-validators.gen.js';
import { faultOf, requireReply } from './held-to-contract.ts';

/** Where the mocked server seems to be. */
export const baseURL = 'http://promptenchanter.test';

/** An operation that a path of the contract holds. */
export type Operation = {
  [Id in keyof Contract]: {
    [P in keyof paths]: Contract[Id] extends paths[P][keyof paths[P]] ? Id : never;
  }[keyof paths];
}[keyof Contract];

type Replies<Id extends Operation> = Contract[Id]['responses'];
type ContentOf<Reply, Type extends string> = Reply extends { content: Record<Type, infer Content> } ? Content : never;

/** One reply of the mocked server, and what is wrong with the requests that it was sent. */
export interface Mocked {
  handler: HttpHandler;
  faults: string[];
}

/** The JSON that `id` answers with `status`. Throws at once when the contract has it otherwise. */
export function answering<Id extends Operation, Status extends keyof Replies<Id> & number>(
  id: Id,
  status: Status,
  body: ContentOf<Replies<Id>[Status], 'application/json'>,
): Mocked {
  requireReply(id, status, 'application/json', body);
  return mocked(id, () => HttpResponse.json(body as object, { status, headers: { 'x-request-id': 'req-mocked' } }));
}

/** The text that `id` answers. */
export function telling(id: Operation, text: string): Mocked {
  requireReply(id, 200, 'text/plain', text);
  return mocked(id, () => new HttpResponse(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } }));
}

/** The error that `id` answers with `status`. */
export function refusing<Id extends Operation>(
  id: Id,
  status: number,
  body: ContentOf<Replies<Id>['default'], 'application/json'>,
): Mocked {
  requireReply(id, status, 'application/json', body);
  return mocked(id, () => HttpResponse.json(body as object, { status, headers: { 'x-should-retry': 'false' } }));
}

/** The chunks that `id` streams, with `[DONE]` after them. */
export function streaming<Id extends Operation>(
  id: Id,
  chunks: readonly ContentOf<Replies<Id>[200 & keyof Replies<Id>], 'text/event-stream'>[],
): Mocked {
  for (const chunk of chunks) requireReply(id, 200, 'text/event-stream', chunk);
  const text = [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'].map((data) => `data: ${data}\n\n`).join('');
  return mocked(id, () => new HttpResponse(text, { headers: { 'content-type': 'text/event-stream' } }));
}

/** The lines that `id` answers. */
export function lining(id: Operation, lines: readonly object[]): Mocked {
  const type = 'application/x-ndjson';
  for (const line of lines) requireReply(id, 200, `${type}#line`, line);
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return mocked(id, () => new HttpResponse(text, { headers: { 'content-type': type } }));
}

/** Answers from now on. At its disposal it throws when a request was not as the contract has it. */
export function mockedServer(...replies: Mocked[]): Disposable {
  const server = setupServer(...replies.map(({ handler }) => handler));
  server.listen({ onUnhandledFrame: 'error' });
  return {
    [Symbol.dispose]() {
      server.close();
      const faults = replies.flatMap((reply) => reply.faults);
      if (faults.length) throw new Error(faults.join('\n'));
    },
  };
}

function mocked(id: Operation, reply: () => Response): Mocked {
  const faults: string[] = [];
  const { method, path } = operations[id];
  const verb = method.toLowerCase() as Lowercase<typeof method>;
  const handler = http[verb](`${baseURL}${path}`, async ({ request, params }) => {
    const found = [
      request.headers.get('content-type') === 'application/x-ndjson'
        ? lineFault(id, await request.text())
        : bodyFault(id, await request.text()),
      parameterFault(id, request, params),
      credentialFault(id, request),
    ];
    faults.push(...found.filter(Boolean).map((fault) => `The request of ${id}: ${fault}`));
    return reply() as HttpResponse<null>;
  });
  return { handler, faults };
}

function bodyFault(id: Operation, text: string): string | undefined {
  if (operations[id].hasBody) return faultOf(requestValidators[id], JSON.parse(text));
  return text && 'the contract has no body';
}

function lineFault(id: Operation, text: string): string | undefined {
  if (!operations[id].hasLines) return 'the contract has no lines';
  if (!text.endsWith('\n')) return 'a line without an end';
  const lines = text.slice(0, -1).split('\n');
  return lines.map((line) => faultOf(requestValidators[`${id}#line`], JSON.parse(line))).find(Boolean);
}

function parameterFault(id: Operation, { url }: Request, path: object): string | undefined {
  const sent = { ...path, ...Object.fromEntries(new URL(url).searchParams) };
  if (!parameterValidators[id] && Object.keys(sent).length === 0) return undefined;
  return faultOf(parameterValidators[id], sent);
}

function credentialFault(id: Operation, { headers }: Request): string | undefined {
  const isPublic = operations[id].principals.length === 0;
  if (isPublic === !headers.has('authorization')) return undefined;
  return isPublic ? 'a credential where none is asked for' : 'no credential';
}
