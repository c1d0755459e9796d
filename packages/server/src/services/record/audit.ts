import type { Clock } from '../../core/clock.ts';
import type { AuditStore, EventSeverity, NewSecurityEvent, SecurityEventName } from '../../ports/audit.ts';
import type { Actor, Call } from '../call.ts';

export type Audit = ReturnType<typeof auditService>;

type Details = NewSecurityEvent['details'];

/** What is seldom, and bad if it was not meant, is a warning; what nobody means is critical. */
const severityOf: Record<SecurityEventName, EventSeverity> = {
  access_denied: 'warning',
  account_changed: 'warning',
  account_deleted: 'warning',
  account_locked: 'warning',
  account_registered: 'info',
  account_unlocked: 'info',
  address_blocked: 'warning',
  admin_changed: 'warning',
  admin_created: 'warning',
  admin_deleted: 'warning',
  api_key_regenerated: 'warning',
  api_key_retrieved: 'warning',
  api_key_used_from_new_address: 'info',
  backup_restored: 'warning',
  cache_cleared: 'info',
  config_changed: 'warning',
  credits_granted: 'info',
  data_exported: 'warning',
  email_changed: 'warning',
  email_change_requested: 'info',
  email_verified: 'info',
  ip_block_added: 'info',
  ip_block_removed: 'info',
  ip_whitelist_added: 'info',
  ip_whitelist_removed: 'info',
  login: 'info',
  login_failed: 'warning',
  logout: 'info',
  logs_pruned: 'info',
  master_key_rotated: 'warning',
  messages_read: 'info',
  password_changed: 'warning',
  password_reset: 'warning',
  password_set_by_crew: 'warning',
  prompt_archived: 'info',
  prompt_changed: 'info',
  prompt_created: 'info',
  prompt_label_moved: 'info',
  prompt_purged: 'warning',
  prompt_restored: 'info',
  prompt_rolled_back: 'info',
  refresh_token_replayed: 'critical',
  session_ended: 'info',
  staff_changed: 'warning',
  staff_created: 'warning',
  staff_deleted: 'warning',
  style_changed: 'info',
  style_removed: 'info',
  tenant_changed: 'info',
  tenant_created: 'info',
  tenant_deleted: 'info',
};

/** Makes events of the security log. A service hands them to the verb of its store that makes the change. */
export function auditService(deps: { audit: AuditStore; clock: Clock }) {
  const { audit, clock } = deps;

  function made(
    name: SecurityEventName,
    details: Details,
    by: Pick<NewSecurityEvent, 'actor' | 'userId' | 'address' | 'requestId'>,
  ): NewSecurityEvent {
    return { event: name, severity: severityOf[name], ...by, details, atMs: clock.now() };
  }

  /** What no request did. */
  function doneBy(actor: 'operator' | 'server' | 'release') {
    return (name: SecurityEventName, details: Details = {}, userId: string | null = null) =>
      made(name, details, { actor, userId, address: null, requestId: null });
  }

  /**
   * What was done by a request.
   * @param details Ids, numbers and names of things; no secret, and nothing that tells who a person is.
   * @param userId The user that it is about, where that is not who sends the request.
   */
  function event(
    call: Pick<Call, 'actor' | 'address' | 'requestId'>,
    name: SecurityEventName,
    details: Details = {},
    userId: string | null = ownId(call.actor),
  ): NewSecurityEvent {
    const { actor, address, requestId } = call;
    return made(name, details, { actor: nameOf(actor), userId, address, requestId });
  }

  return {
    event,

    /** Writes an event that was made before. */
    append: (made: NewSecurityEvent) => audit.append(made),

    /** Writes an event that belongs to no change. */
    async write(...what: Parameters<typeof event>): Promise<void> {
      await audit.append(event(...what));
    },

    /** What was done by a command, on the machine of the server. */
    byOperator: doneBy('operator'),

    /** What the server did of itself. */
    byServer: doneBy('server'),

    /** What came with this release of the server. */
    byRelease: doneBy('release'),
  };
}

function ownId(actor: Actor): string | null {
  return 'userId' in actor ? actor.userId : null;
}

function nameOf(actor: Actor): string {
  if (actor.kind === 'staff') return `staff:${actor.staffId}`;
  if (actor.kind === 'admin') return `admin:${actor.adminId}`;
  return 'userId' in actor ? `user:${actor.userId}` : actor.kind;
}
