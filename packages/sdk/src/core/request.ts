import { type Asked, answerer, type Manner } from './answer.ts';
import type { ContractPath, ItemOf, JsonReply, ListPath, Method, Parts, StreamReply } from './operation.ts';
import type { RequestOptions } from './options.ts';
import { type ListParams, type Page, PagePromise } from './pages.ts';
import { APIPromise } from './promise.ts';
import { type Reply, readJson } from './reply.ts';
import type { Settings } from './settings.ts';
import { eventsOf } from './sse.ts';
import { Stream } from './stream.ts';

/** Sends a request of the contract; all that an area knows of the transport. */
export interface Send {
  json<M extends Method, P extends ContractPath<M>>(
    method: M,
    path: P,
    parts: Parts<M, P> & Manner,
    options?: RequestOptions,
  ): APIPromise<JsonReply<M, P>>;
  stream<M extends Method, P extends ContractPath<M>>(
    method: M,
    path: P,
    parts: Parts<M, P> & Manner,
    options?: RequestOptions,
  ): APIPromise<Stream<StreamReply<M, P>>>;
  list<P extends ListPath>(path: P, params?: ListParams, options?: RequestOptions): PagePromise<ItemOf<P>>;
}

export function sender(settings: Settings): Send {
  const answered = answerer(settings);
  const whole = (asked: Asked, options: RequestOptions = {}) => answered(asked, 'application/json', options);
  return {
    json: (method, path, parts, options) =>
      new APIPromise(whole({ method, path, ...parts }, options), readAs<JsonReply<typeof method, typeof path>>),
    stream: (method, path, parts, options = {}) =>
      new APIPromise(answered({ method, path, ...parts }, 'text/event-stream', options), (reply) => {
        const events = eventsOf<StreamReply<typeof method, typeof path>>(reply, settings.streamIdleTimeoutMs);
        return new Stream(events, reply.call.stop);
      }),
    list: (path, params, options) => {
      type Rows = Page<ItemOf<typeof path>>;
      const asked = (page?: number) =>
        whole({ method: 'GET', path, query: { ...params, ...(page && { page }) } }, options);
      return new PagePromise(asked(), readAs<Rows>, (page) => new APIPromise(asked(page), readAs<Rows>));
    },
  };
}

// The contract's tests, not the SDK, hold the server to these types.
async function readAs<T>(reply: Reply): Promise<T> {
  return (await readJson(reply)) as T;
}
