import type { SecurityLogEntry, SecurityLogList } from '../../contract/types.ts';
import { canonicalAddress } from '../../core/address.ts';
import { defined } from '../../core/defined.ts';
import { invalidRequest } from '../../core/errors.ts';
import type { EventSeverity, SecurityEventRow } from '../../ports/audit.ts';
import type { EventDirectory, EventQuery } from '../../ports/directory.ts';
import type { Page } from '../page.ts';
import { utcTime } from './utc-time.ts';

/** Filters and page of the security log, as the contract has them. */
export interface SecurityLogRequest extends Page {
  severity?: EventSeverity | undefined;
  event?: string | undefined;
  user_id?: string | undefined;
  actor?: string | undefined;
  ip?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The security log, searched. Throws INVALID_REQUEST for what is no time or address. */
export function securityLogReader({ directory }: { directory: EventDirectory }) {
  return async function securityLog(request: SecurityLogRequest): Promise<SecurityLogList> {
    const { page, page_size } = request;
    const { rows, total } = await directory.list(queryOf(request), { page, page_size });
    return { data: rows.map(wordsOf), page, page_size, total };
  };
}

function queryOf({ severity, event, user_id: userId, actor, ip, from, to }: SecurityLogRequest): EventQuery {
  return defined({
    ...{ severity, event, userId, actor },
    address: ip === undefined ? undefined : addressOf(ip),
    fromMs: from === undefined ? undefined : timeOf('from', from),
    toMs: to === undefined ? undefined : timeOf('to', to),
  });
}

function addressOf(text: string): string {
  const address = canonicalAddress(text);
  if (address !== null) return address;
  throw invalidRequest([{ path: 'ip', message: 'must be an address, as in 192.0.2.7' }]);
}

function timeOf(path: string, text: string): number {
  const atMs = utcTime(text);
  if (atMs !== null) return atMs;
  throw invalidRequest([{ path, message: 'must be a time in UTC, as in 2026-01-31T00:00:00Z' }]);
}

function wordsOf(row: SecurityEventRow): SecurityLogEntry {
  return {
    seq: row.seq,
    event: row.event,
    severity: row.severity,
    actor: row.actor,
    user_id: row.userId,
    address: row.address,
    request_id: row.requestId,
    details: { ...row.details },
    created_at: new Date(row.atMs).toISOString(),
  };
}
