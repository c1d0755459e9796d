import type { ManagedUser, ManagedUserDetail } from '../../contract/types.ts';
import { utcDay } from '../../core/clock.ts';
import type { KeyRecord } from '../../ports/credentials.ts';
import type { Refill } from '../../ports/credits.ts';
import type { ManagedUserRow } from '../../ports/directory.ts';
import type { Account } from '../../ports/users.ts';

/** What of an account is shown beside what is in a list. */
export interface Circumstances {
  key: KeyRecord;
  lockedUntilMs: number | null;
  openSessions: number;
}

/** A row of a list, with the balances that it has today whether or not they were refilled yet. */
export function rowWords(row: ManagedUserRow, refill: Refill, nowMs: number): ManagedUser {
  const isStale = refill.isAutomatic && row.resetDay < utcDay(nowMs, refill.hour);
  const { credits, limits } = row;
  return {
    id: row.id,
    tenant_id: row.tenantId,
    username: row.username,
    name: row.name,
    email: row.email,
    is_masked: false,
    user_type: row.userType,
    subscription_plan: row.plan,
    credits: isStale ? { main: credits.reset, reset: credits.reset } : credits,
    limits: isStale ? { conversation_limit: limits.reset, reset: limits.reset } : limits,
    access_rtype: [...row.styles],
    level: row.level,
    is_verified: row.isVerified,
    is_active: row.isActive,
    must_change_password: row.mustChangePassword,
    api_key_preview: `${row.apiKeyPrefix}…`,
    api_key_last_used_at: timeOf(row.apiKeyLastUsedMs),
    last_login: timeOf(row.lastLoginMs),
    time_created: new Date(row.createdAtMs).toISOString(),
  };
}

export function detailWords(
  account: Account,
  balance: Pick<ManagedUser, 'credits' | 'limits'>,
  { key, lockedUntilMs, openSessions }: Circumstances,
): ManagedUserDetail {
  return {
    id: account.id,
    tenant_id: account.tenantId,
    username: account.username,
    name: account.name,
    email: account.email,
    is_masked: false,
    user_type: account.userType,
    subscription_plan: account.plan,
    ...balance,
    access_rtype: [...account.styles],
    level: account.level,
    is_verified: account.isVerified,
    is_active: account.isActive,
    must_change_password: account.mustChangePassword,
    api_key_preview: `${key.prefix}…`,
    api_key_last_used_at: timeOf(key.lastUsedAtMs),
    last_login: timeOf(account.lastLoginMs),
    time_created: new Date(account.createdAtMs).toISOString(),
    about_me: account.aboutMe,
    hobbies: account.hobbies,
    pending_email: account.pendingEmail?.email ?? null,
    locked_until: timeOf(lockedUntilMs),
    open_sessions: openSessions,
  };
}

/** What somebody sees who may read users and not who they are. */
export function masked<Shown extends ManagedUser>(user: Shown): Shown {
  const hidden = 'about_me' in user ? { about_me: null, hobbies: null, pending_email: null } : {};
  return { ...user, email: maskedAddress(user.email), is_masked: true, ...hidden };
}

/** As in `a…@e….org`. */
function maskedAddress(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  const dot = domain.lastIndexOf('.');
  return `${local.slice(0, 1)}…@${domain.slice(0, 1)}…${domain.slice(dot)}`;
}

function timeOf(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}
