import type { Answerer, Asked } from './answer.ts';
import { linesOf, linesType } from './lines.ts';
import type { Manner } from './manner.ts';
import type { ContractPath, JsonReply, LinedParts, LineReplies, Method, Parts, StreamReply } from './operation.ts';
import type { RequestOptions } from './options.ts';
import { APIPromise } from './promise.ts';
import { type Reply, readJson } from './reply.ts';
import { type Aside, eventsOf } from './sse.ts';
import { Stream } from './stream.ts';
import { StreamPromise } from './stream-promise.ts';

/** Sends a request of the contract; all that an area knows of the transport. */
export interface Send {
  json<M extends Method, P extends ContractPath<M>>(
    method: M,
    path: P,
    parts: (Parts<M, P> | LinedParts<M, P>) & Manner,
    options?: RequestOptions,
  ): APIPromise<JsonReply<M, P>>;
  stream<M extends Method, P extends ContractPath<M>>(
    method: M,
    path: P,
    parts: Parts<M, P> & Manner,
    options?: RequestOptions,
    aside?: Aside,
  ): APIPromise<Stream<StreamReply<M, P>>>;
  /** Reads lines of JSON. */
  lines<P extends ContractPath<'GET'> & keyof LineReplies>(
    path: P,
    parts: Parts<'GET', P> & Manner,
    options?: RequestOptions,
  ): StreamPromise<LineReplies[P]>;
}

export function sender(answered: Answerer, streamIdleTimeoutMs: number): Send {
  const whole = (asked: Asked, options: RequestOptions = {}) => answered(asked, 'application/json', options);
  return {
    json: (method, path, parts, options) =>
      new APIPromise(whole({ method, path, ...parts }, options), readAs<JsonReply<typeof method, typeof path>>),
    stream: (method, path, parts, options = {}, aside?) =>
      new APIPromise(answered({ method, path, ...parts }, 'text/event-stream', options), (reply) => {
        const events = eventsOf<StreamReply<typeof method, typeof path>>(reply, streamIdleTimeoutMs, aside);
        return new Stream(events, reply.call.stop);
      }),
    lines: (path, parts, options = {}) =>
      new StreamPromise(answered({ method: 'GET', path, ...parts }, linesType, options), (reply) => {
        return new Stream(linesOf<LineReplies[typeof path]>(reply, streamIdleTimeoutMs), reply.call.stop);
      }),
  };
}

// The contract's tests, not the SDK, hold the server to these types.
async function readAs<T>(reply: Reply): Promise<T> {
  return (await readJson(reply)) as T;
}
