import type { NewSecurityEvent } from './audit.ts';
import type { QueuedLetter } from './mail.ts';
import type { Holder } from './users.ts';

/** Why a session ended before its time. */
export type SessionEnd =
  | 'logout'
  | 'ended_by_user'
  | 'replayed_token'
  | 'password_changed'
  | 'too_many_sessions'
  | 'account_deleted'
  | 'ended_by_operator';

export interface RefreshToken {
  /** SHA-256 of the token, in hex. */
  hash: string;
  expiresAtMs: number;
}

export interface NewSession {
  id: string;
  userId: string;
  /** The one that the password was held against. */
  passwordHash: string;
  address: string;
  userAgent: string | null;
  atMs: number;
  /** When it ends, however often it is refreshed. */
  expiresAtMs: number;
  refreshToken: RefreshToken;
  /** Open sessions of the user with this one; the oldest beyond it end. */
  most: number;
  event: NewSecurityEvent;
}

/** A session that a request came with. */
export interface SessionHolder extends Holder {
  sessionId: string;
  /** Where it was opened. */
  address: string;
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
  userId: string;
  sessionId: string;
  /** When its new refresh token ends: never later than the session. */
  refreshExpiresAtMs: number;
}

/** What is kept when a refresh token comes again. */
export interface ReplayRecord {
  event: NewSecurityEvent;
  letter: QueuedLetter;
}

/** Sessions with their refresh tokens, of which one at a time is good. One that was not refreshed in time is not open. */
export interface SessionStore {
  /** Answers false, and opens nothing, where the password was changed or the account deleted meanwhile. */
  open(session: NewSession): Promise<boolean>;
  /** An open session of an account, or undefined. */
  find(sessionId: string, atMs: number): SessionHolder | undefined;
  /**
   * Exchanges a refresh token for the next, where it is bound only from the address of its session. One that was used
   * before ends its session, and what `ifReplayed` answers is kept with that.
   */
  refresh(
    hash: string,
    next: RefreshToken,
    at: { atMs: number; address: string; isBoundToAddress: boolean },
    ifReplayed: (userId: string, sessionId: string) => ReplayRecord,
  ): Promise<RefreshedSession | { outcome: 'refused' }>;
  /** Ends an open session of a user. Answers false where there is none by that id. */
  end(userId: string, sessionId: string, why: SessionEnd, event: NewSecurityEvent): Promise<boolean>;
  /** Ends every open session of a user. Answers how many. */
  endAll(userId: string, why: SessionEnd, event: NewSecurityEvent): Promise<number>;
  /** Open sessions of a user, the newest first. */
  list(userId: string, atMs: number, from: number, limit: number): { rows: SessionRecord[]; total: number };
  /** Forgets sessions that ended before a time, with their tokens. */
  prune(beforeMs: number): Promise<void>;
}
