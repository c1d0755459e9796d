import type { NewSecurityEvent } from './audit.ts';
import type { QueuedLetter } from './mail.ts';
import type { NewApiKey } from './users.ts';

export interface KeyRecord {
  prefix: string;
  /** The key itself; null where it is not kept. */
  key: string | null;
  createdAtMs: number;
  lastUsedAtMs: number | null;
}

export interface PasswordChange {
  userId: string;
  passwordHash: string;
  atMs: number;
  event: NewSecurityEvent;
  letter: QueuedLetter;
}

/** The keys and passwords of accounts. */
export interface CredentialStore {
  apiKey(userId: string): KeyRecord;
  replaceApiKey(
    userId: string,
    apiKey: NewApiKey,
    change: { atMs: number; event: NewSecurityEvent; letter: QueuedLetter },
  ): Promise<void>;
  /**
   * Notes that the key was used, and links the event where it never was from there before. Answers whether the address
   * was new.
   */
  noteKeyUse(userId: string, address: string, atMs: number, ifNew: NewSecurityEvent): Promise<boolean>;
  /** Replaces a hash by one of the same password; does nothing where the password was changed meanwhile. */
  rehash(userId: string, oldHash: string, newHash: string): Promise<void>;
  /** Sets the password and ends every session but one. Answers false and changes nothing where that one has ended. */
  changePassword(change: PasswordChange, keptSessionId: string): Promise<boolean>;
  /**
   * Sets a password that somebody else chose: every session ends, the next one must change it, and the lock of
   * `attemptName` is lifted. Answers false where there is no such account.
   */
  setPassword(change: PasswordChange, attemptName: string): Promise<boolean>;
  /**
   * Uses up a code, sets the password, ends every session, and lifts the lock of `attemptName`. Answers false and
   * changes nothing where the code was used meanwhile.
   */
  resetPassword(change: PasswordChange, codeId: string, attemptName: string): Promise<boolean>;
}
