import type { Level, MessageEntry, StyleName, SubscriptionPlan, UserType } from '../contract/types.ts';
import type { EventSeverity, SecurityEventRow } from './audit.ts';

/** Which part of a list is asked for. */
export interface ListPage {
  /** From 1; past the last one there are no rows. */
  page: number;
  page_size: number;
}

/** A part of a list. */
export interface Listed<Row> {
  rows: Row[];
  /** Rows on all pages. Behind what was written since by a little: by some ten seconds where counting is quick. */
  total: number;
}

export type UserSort = 'time_created' | 'username' | 'name' | 'last_login';

/** Which users; what is left out does not narrow. */
export interface UserQuery {
  plan?: SubscriptionPlan;
  level?: Level;
  isActive?: boolean;
  isVerified?: boolean;
  userType?: UserType;
  tenantId?: string;
  /** The beginning of a user name or of a name, in any case, or a whole id. */
  text?: string;
  /** The keyed index of a whole e-mail address. Given, it counts in place of `text`. */
  emailIndex?: string;
  /** Who never signed in comes before all others by `last_login`. */
  sort: UserSort;
  order: 'asc' | 'desc';
}

/** A user as those who run the server see them, opened. */
export interface ManagedUserRow {
  id: string;
  tenantId: string;
  username: string;
  name: string;
  email: string;
  plan: SubscriptionPlan;
  level: Level;
  styles: StyleName[];
  userType: UserType;
  isVerified: boolean;
  isActive: boolean;
  mustChangePassword: boolean;
  /** The part of the key that is shown. */
  apiKeyPrefix: string;
  apiKeyLastUsedMs: number | null;
  lastLoginMs: number | null;
  createdAtMs: number;
  /** As stored: good for `resetDay`, and refilled on a later one. */
  credits: { main: number; reset: number };
  limits: { conversation_limit: number; reset: number };
  /** The UTC day that the balances were last refilled for, as in `2026-01-31`. */
  resetDay: string;
}

export interface DeletedUserRow {
  id: string;
  /** As in `admin:ID`. */
  deletedBy: string;
  deletedAtMs: number;
  /** The account as it was; null where that was destroyed. */
  archive: Record<string, unknown> | null;
}

export interface UserCounts {
  countedAtMs: number;
  total: number;
  active: number;
  verified: number;
  /** Since the UTC day began. */
  newToday: number;
  /** In the last 7 and 30 times 24 hours. */
  new7Days: number;
  new30Days: number;
  /** Only what somebody has. */
  byPlan: Record<string, number>;
  byLevel: Record<string, number>;
}

/** Users, found and counted. No verb holds the event loop for longer than some milliseconds at a time. */
export interface UserDirectory {
  list(query: UserQuery, page: ListPage): Promise<Listed<ManagedUserRow>>;
  /** The latest first. */
  listDeleted(page: ListPage): Promise<Listed<DeletedUserRow>>;
  /** Counted a while ago, at most some ten seconds where counting is quick. */
  countBy(): Promise<UserCounts>;
}

/** Which events; what is left out does not narrow. */
export interface EventQuery {
  severity?: EventSeverity;
  event?: string;
  userId?: string;
  /** Exactly, as in `admin:ID`. */
  actor?: string;
  /** Exactly, as it was written down. */
  address?: string;
  fromMs?: number;
  /** The first millisecond that is not asked for any more. */
  toMs?: number;
}

/** The security log, searched. */
export interface EventDirectory {
  /** The latest first. */
  list(query: EventQuery, page: ListPage): Promise<Listed<SecurityEventRow>>;
}

/** Conversations, without what was said. */
export interface MessageDirectory {
  /** Those of a user, the latest first. */
  list(userId: string, page: ListPage): Promise<Listed<MessageEntry>>;
}
