import { APIPromise } from './promise.ts';
import type { Reply } from './reply.ts';

/** A page of a list. */
export interface Page<T> {
  data: T[];
  /** Which page it is, from 1. */
  page: number;
  /** How many rows a page has at most. */
  page_size: number;
  /** How many rows there are on all pages. */
  total: number;
}

/** A page of a list that is counted in rows. */
export interface Slice<T> {
  data: T[];
  /** How many rows are before it. */
  skip: number;
  /** How many rows it has at most. */
  limit: number;
  /** How many rows there are on all pages. */
  total: number;
}

/** Where a list begins, and how much is fetched at a time. */
export interface ListParams {
  /** The first page, from 1. Default: 1. */
  page?: number;
  /** Rows a page, at most 200. Default: 50. */
  page_size?: number;
}

/** The query of the page after one. */
export type Next = { page: number } | { skip: number };

/**
 * A list. Awaiting it gives its first page; iterating it gives every row, and fetches each page when it is needed.
 *
 * A row that comes or goes meanwhile moves the others: one may be seen twice or not at all. To delete what you find, take
 * {@link PagePromise.toArray} first. The options of the call, `timeout` too, hold for each page.
 */
export class PagePromise<T, P extends Page<T> | Slice<T> = Page<T>> extends APIPromise<P> implements AsyncIterable<T> {
  readonly #fetch: (next: Next) => PromiseLike<P>;

  /** @internal */
  constructor(reply: Promise<Reply>, parse: (reply: Reply) => Promise<P>, fetch: (next: Next) => PromiseLike<P>) {
    super(reply, parse);
    this.#fetch = fetch;
  }

  /** Page after page, from the first. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    let page: P = await this;
    for (;;) {
      yield page;
      const next = nextOf(page);
      if (!next) return;
      page = await this.#fetch(next);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const { data } of this.pages()) yield* data;
  }

  /** The rows in one array, the first `limit` of them. Fetches no page that it does not need. */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<T[]> {
    const rows: T[] = [];
    for await (const { data } of this.pages()) {
      rows.push(...data.slice(0, limit - rows.length));
      if (rows.length >= limit) break;
    }
    return rows;
  }
}

function nextOf(page: Page<unknown> | Slice<unknown>): Next | undefined {
  const rows = page.data.length;
  if (rows === 0) return undefined;
  if ('skip' in page) return page.skip + rows < page.total ? { skip: page.skip + rows } : undefined;
  return page.page * page.page_size < page.total ? { page: page.page + 1 } : undefined;
}
