import type { Level, StyleName } from '../contract/types.ts';
import type { NewSecurityEvent } from './audit.ts';
import type { AdminRank, StaffRank } from './crew.ts';
import type { QueuedLetter } from './mail.ts';

/** Whose a session is: each kind has its own table, sign-in and tokens. */
export type HolderKind = 'user' | 'staff' | 'admin';

/** Why a session ended before its time. */
export type SessionEnd =
  | 'logout'
  | 'ended_by_user'
  | 'replayed_token'
  | 'password_changed'
  | 'too_many_sessions'
  | 'account_deleted'
  | 'account_disabled'
  | 'rank_changed'
  | 'backup_restored'
  | 'ended_by_operator';

export interface RefreshToken {
  /** SHA-256 of the token, in hex. */
  hash: string;
  expiresAtMs: number;
}

export interface NewSession {
  id: string;
  holderId: string;
  /** The one that the password was held against. */
  passwordHash: string;
  address: string;
  userAgent: string | null;
  atMs: number;
  /** When it ends, however often it is refreshed. */
  expiresAtMs: number;
  refreshToken: RefreshToken;
  /** Open sessions of the holder with this one; the oldest beyond it end. */
  most: number;
  event: NewSecurityEvent;
}

/** A session that a request came with, and whose it is. */
export interface SessionHolder {
  holderId: string;
  sessionId: string;
  /** Where it was opened. */
  address: string;
  isActive: boolean;
  /** Whether nothing but a change of the password is allowed. */
  mustChangePassword: boolean;
}

export interface UserSession extends SessionHolder {
  tenantId: string;
  level: Level;
  styles: readonly StyleName[];
  isVerified: boolean;
}

export interface CrewSession<Rank extends AdminRank | StaffRank> extends SessionHolder {
  rank: Rank;
}

export interface SessionRecord {
  id: string;
  address: string;
  userAgent: string | null;
  createdAtMs: number;
  lastUsedAtMs: number;
  expiresAtMs: number;
}

export interface RefreshedSession {
  outcome: 'refreshed';
  holderId: string;
  sessionId: string;
  /** When its new refresh token ends: never later than the session. */
  refreshExpiresAtMs: number;
}

/** What is kept when a refresh token comes again. */
export interface ReplayRecord {
  event: NewSecurityEvent;
  letter: QueuedLetter;
}

/**
 * Sessions of one kind of holder with their refresh tokens, of which one at a time is good. One that was not refreshed in
 * time is not open.
 */
export interface SessionStore<Found extends SessionHolder> {
  /** Answers false, and opens nothing, where the password was changed, or the account deleted or switched off meanwhile. */
  open(session: NewSession): Promise<boolean>;
  /** An open session of an account, or undefined. */
  find(sessionId: string, atMs: number): Found | undefined;
  /**
   * Exchanges a refresh token for the next, where it is bound only from the address of its session. One that was used
   * before ends its session, and what `ifReplayed` answers is kept with that.
   */
  refresh(
    hash: string,
    next: RefreshToken,
    at: { atMs: number; address: string; isBoundToAddress: boolean },
    ifReplayed: (holderId: string, sessionId: string) => ReplayRecord,
  ): Promise<RefreshedSession | { outcome: 'refused' }>;
  /** Ends an open session of a holder. Answers false where there is none by that id. */
  end(holderId: string, sessionId: string, why: SessionEnd, event: NewSecurityEvent): Promise<boolean>;
  /** Ends every open session of a holder. Answers how many. */
  endAll(holderId: string, why: SessionEnd, event: NewSecurityEvent): Promise<number>;
  /** Open sessions of a holder, the newest first. */
  list(holderId: string, atMs: number, from: number, limit: number): { rows: SessionRecord[]; total: number };
  /** Open sessions of all holders of the kind. */
  countOpen(atMs: number): number;
  /** Forgets sessions of every kind that ended before a time, with their tokens. */
  prune(beforeMs: number): Promise<void>;
}
