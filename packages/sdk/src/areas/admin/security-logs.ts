import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { PagePromise } from '../../core/pages.ts';
import type { ListSecurityLogsParams, SecurityLogEntry } from '../operating-words.ts';

/** The security log. Needs the session of an admin. */
export interface SecurityLogs {
  /** The events that fit every filter, the latest first. `from` is included, `to` is not. */
  list(params?: ListSecurityLogsParams, options?: RequestOptions): PagePromise<SecurityLogEntry>;
}

export function securityLogs({ list }: Methods): SecurityLogs {
  return { list: list('/v1/admin-panel/security-logs') };
}
