import type { Repeat } from './retry.ts';

/** How a request is sent, where that is not as its method says. */
export interface Manner {
  /** Default: `once` for POST and PATCH, else `safe`. */
  repeat?: Repeat;
  /** Sends no credential: an old one must not keep anyone from signing in. */
  isPublic?: boolean;
}
