import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { CacheCleared } from '../operating-words.ts';

/** What the server holds in memory. Needs the operator's key, or the session of an admin. */
export interface Cache {
  /** Forgets it: keys, lists, styles and settings are read anew. */
  clear(options?: RequestOptions): APIPromise<CacheCleared>;
}

export function cache({ bare }: Methods): Cache {
  return { clear: bare('DELETE', '/v1/admin/cache') };
}
