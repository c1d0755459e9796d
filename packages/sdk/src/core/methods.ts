import type { Answerer, Asked } from './answer.ts';
import type { Manner } from './manner.ts';
import type {
  BarePath,
  Body,
  ContractPath,
  Ids,
  ItemOf,
  JsonReply,
  ListPath,
  MannerOf,
  Method,
  OptionsOf,
  PageOf,
  Query,
  TextPath,
} from './operation.ts';
import type { RequestOptions } from './options.ts';
import { type Next, PagePromise } from './pages.ts';
import { APIPromise } from './promise.ts';
import { type Reply, readJson, readText } from './reply.ts';

/**
 * Makes the methods of an area, each from its line of the contract. A method takes the ids of its path in their order,
 * then what it sends, then the options of the call. Where the contract has an idempotency key, it sends one.
 */
export interface Methods {
  /** Sends nothing besides the ids. */
  bare<M extends Method, P extends BarePath<M>>(
    method: M,
    path: P,
    ...manner: MannerOf<M, P>
  ): (...args: [...Ids<P>, options?: OptionsOf<M, P>]) => APIPromise<JsonReply<M, P>>;
  /** Sends a body; where that may be left out, an empty one. */
  given<M extends Method, P extends ContractPath<M>>(
    method: M,
    path: P,
    ...manner: MannerOf<M, P>
  ): (...args: [...Ids<P>, params: Body<M, P>, options?: OptionsOf<M, P>]) => APIPromise<JsonReply<M, P>>;
  /** Sends a query. */
  queried<M extends Method, P extends BarePath<M>>(
    method: M,
    path: P,
    ...manner: MannerOf<M, P>
  ): (...args: [...Ids<P>, params?: Query<M, P>, options?: RequestOptions]) => APIPromise<JsonReply<M, P>>;
  /** A list in pages. */
  list<P extends ListPath>(
    path: P,
  ): (...args: [...Ids<P>, params?: Query<'GET', P>, options?: RequestOptions]) => PagePromise<ItemOf<P>, PageOf<P>>;
  /** Answers a text. */
  text(path: TextPath): (options?: RequestOptions) => APIPromise<string>;
}

// The contract's tests, not the SDK, hold the server to the types of replies; `never` fits each of them.
const read = readJson as (reply: Reply) => Promise<never>;

export function methodsBy(answer: Answerer): Methods {
  const json = (asked: Asked, options?: RequestOptions) => answer(asked, 'application/json', options ?? {});
  const sending =
    (part: 'body' | 'query') =>
    (method: Method, path: string, manner?: Manner) =>
    (...args: Args) => {
      const [pathParams, params, options] = taken(path, args);
      return new APIPromise(json({ ...lineOf(method, path, manner), pathParams, [part]: params ?? {} }, options), read);
    };
  return {
    bare:
      (method: Method, path: string, manner?: Manner) =>
      (...args: Args) => {
        const [pathParams, options] = taken(path, args);
        return new APIPromise(json({ ...lineOf(method, path, manner), pathParams }, options), read);
      },
    given: sending('body'),
    queried: sending('query'),
    list:
      (path: string) =>
      (...args: Args) => {
        const [pathParams, params, options] = taken(path, args);
        const asked = (next?: Next) =>
          json({ method: 'GET', path, pathParams, query: { ...params, ...next } }, options);
        return new PagePromise<never, never>(asked(), read, (next) => new APIPromise(asked(next), read));
      },
    text: (path) => (options) => new APIPromise(answer({ method: 'GET', path }, 'text/plain', options ?? {}), readText),
  };
}

type Args = readonly (string | number | object | undefined)[];

/** The ids that `path` names, by their names, and what comes after them. */
function taken(path: string, args: Args): [Record<string, string>, ...(object | undefined)[]] {
  const names = path.match(/\w+(?=\})/g) ?? [];
  const ids = Object.fromEntries(names.map((name, at) => [name, args[at] as string]));
  return [ids, ...(args.slice(names.length) as object[])];
}

function lineOf(method: Method, path: string, manner?: Manner): Asked {
  return { method, path, repeat: method === 'GET' ? 'safe' : 'keyed', ...manner };
}
