/** What the security log knows of. */
export type SecurityEventName =
  | 'access_denied'
  | 'account_changed'
  | 'account_deleted'
  | 'account_locked'
  | 'account_registered'
  | 'account_unlocked'
  | 'address_blocked'
  | 'admin_changed'
  | 'admin_created'
  | 'admin_deleted'
  | 'api_key_regenerated'
  | 'api_key_retrieved'
  | 'api_key_used_from_new_address'
  | 'backup_restored'
  | 'cache_cleared'
  | 'config_changed'
  | 'credits_granted'
  | 'data_exported'
  | 'email_changed'
  | 'email_change_requested'
  | 'email_verified'
  | 'ip_block_added'
  | 'ip_block_removed'
  | 'ip_whitelist_added'
  | 'ip_whitelist_removed'
  | 'login'
  | 'login_failed'
  | 'logout'
  | 'logs_pruned'
  | 'master_key_rotated'
  | 'messages_read'
  | 'password_changed'
  | 'password_reset'
  | 'password_set_by_crew'
  | 'prompt_archived'
  | 'prompt_changed'
  | 'prompt_created'
  | 'prompt_label_moved'
  | 'prompt_purged'
  | 'prompt_restored'
  | 'prompt_rolled_back'
  | 'refresh_token_replayed'
  | 'session_ended'
  | 'staff_changed'
  | 'staff_created'
  | 'staff_deleted'
  | 'style_changed'
  | 'style_removed'
  | 'tenant_changed'
  | 'tenant_created'
  | 'tenant_deleted';

export type EventSeverity = 'info' | 'warning' | 'critical';

/** One event, as it is to be kept. It holds no secret, and of a person only ids and addresses of the network. */
export interface NewSecurityEvent {
  event: SecurityEventName;
  severity: EventSeverity;
  /** Who did it: `user:ID`, `staff:ID`, `admin:ID`, `operator` (by API_KEY or a command), `server`, `release` or `anonymous`. */
  actor: string;
  /** The user that it is about. */
  userId: string | null;
  address: string | null;
  requestId: string | null;
  details: Readonly<Record<string, string | number | boolean | null>>;
  atMs: number;
}

export interface SecurityEventRow extends NewSecurityEvent {
  seq: number;
  previousHash: string;
  hash: string;
}

/** The last link of the chain. */
export interface ChainHead {
  seq: number;
  hash: string;
}

/** What is wrong with the chain, and where it begins. */
export interface ChainFault {
  seq: number;
  message: string;
}

/** The security log: append only, each row bound to the one before it by a keyed hash. */
export interface AuditStore {
  /** One unit of work of its own. An event that belongs to a change is passed to the verb that makes the change. */
  append(event: NewSecurityEvent): Promise<void>;
  /** The last link; null while there is none. */
  head(): ChainHead | null;
  /** Whether the chain has this link, hash and all. Looks at that row alone. */
  holds(link: ChainHead): boolean;
  /**
   * Walks the chain in steps, between which other work goes on, and answers its first fault, or null for a whole one.
   * @param known Links that are known from elsewhere: a chain that does not hold them was cut or rewritten.
   * @param onProgress Called after each step with rows read and rows in all.
   */
  verify(known: readonly ChainHead[], onProgress?: (done: number, total: number) => void): Promise<ChainFault | null>;
  /** Events about a user, oldest first, in pages of at most `limit` after `afterSeq`. */
  eventsOf(userId: string, afterSeq: number, limit: number): SecurityEventRow[];
}

/** The last link, kept outside the database: it tells when the end of the chain was cut off. */
export interface AuditAnchor {
  /** The link that was kept; null where there is none. Throws an Error for the operator where it was changed. */
  read(): ChainHead | null;
  save(head: ChainHead): Promise<void>;
}
