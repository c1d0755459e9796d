import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { ListParams, PagePromise } from '../../core/pages.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { Done } from '../account-words.ts';
import type { Block, ListedRange, RangeParams } from '../operating-words.ts';

/** The addresses that are let in where only listed ones are. Each method needs the session of an admin. */
export interface IpWhitelist {
  /** The entries. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<ListedRange>;

  /** Lists an address or a range. Throws `ConflictError` for one that is listed. */
  add(params: RangeParams, options?: RequestOptions): APIPromise<ListedRange>;

  /** Takes an entry off the list. Throws `ConflictError` where that would keep you out. */
  remove(id: string, options?: RequestOptions): APIPromise<Done>;
}

/** The addresses that are kept out. Each method needs the session of an admin. */
export interface IpBlocks {
  /** What an operator blocked, and what is blocked after failures. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<Block>;

  /** Keeps an address or a range out. Throws `ConflictError` where that would be you, and for one that is listed. */
  add(params: RangeParams, options?: RequestOptions): APIPromise<ListedRange>;

  /** Lets in again, by the id of the entry, which is the address itself for a block after failures. */
  remove(id: string, options?: RequestOptions): APIPromise<Done>;
}

export function ipWhitelist({ bare, given, list }: Methods): IpWhitelist {
  return {
    list: list('/v1/admin-panel/ip-whitelist'),
    add: given('POST', '/v1/admin-panel/ip-whitelist'),
    remove: bare('DELETE', '/v1/admin-panel/ip-whitelist/{id}'),
  };
}

export function ipBlocks({ bare, given, list }: Methods): IpBlocks {
  return {
    list: list('/v1/admin-panel/ip-blocks'),
    add: given('POST', '/v1/admin-panel/ip-blocks'),
    remove: bare('DELETE', '/v1/admin-panel/ip-blocks/{id}'),
  };
}
