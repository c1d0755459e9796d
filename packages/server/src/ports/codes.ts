import type { NewSecurityEvent } from './audit.ts';
import type { QueuedLetter } from './mail.ts';

export type CodePurpose = 'verify_email' | 'confirm_old_email' | 'confirm_new_email' | 'reset_password';

/** A mailed code, bound to its user, purpose and address by its hash. */
export interface NewCode {
  id: string;
  userId: string;
  purpose: CodePurpose;
  emailIndex: string;
  codeHash: string;
  atMs: number;
  expiresAtMs: number;
}

/** What a code must hash to for a purpose. */
export interface Guess {
  purpose: CodePurpose;
  codeHash: string;
}

/** A change of address that waits for both owners. */
export interface EmailChangeRequest {
  userId: string;
  email: string;
  emailIndex: string;
  codes: readonly NewCode[];
  letters: readonly QueuedLetter[];
  event: NewSecurityEvent;
}

export interface CodeStore {
  /**
   * Counts that codes were asked for, for all of the addresses or for none, whether or not they have accounts. Answers
   * 0, or how many milliseconds must pass before the next: at most one a minute and five a day.
   */
  request(emailIndexes: readonly string[], atMs: number): Promise<number>;
  /** Keeps a code and voids those that it takes the place of. */
  issue(code: NewCode, letter: QueuedLetter): Promise<void>;
  /** Counts a try against every live code of the purposes, at most five a code, and answers the one that was right. */
  check(userId: string, guesses: readonly Guess[], atMs: number): Promise<{ id: string; purpose: CodePurpose } | null>;
  /** Purposes that have a live code. */
  awaited(userId: string, atMs: number): CodePurpose[];
  /** Uses up a code and marks the address as verified. Answers false where the code was used meanwhile. */
  verifyEmail(userId: string, codeId: string, event: NewSecurityEvent): Promise<boolean>;
  /** Remembers the address that an account is to change to, with the codes for both owners. */
  requestEmailChange(request: EmailChangeRequest): Promise<void>;
  /**
   * Uses up a code of one side, and changes the address when both have confirmed. `changed` is kept with the change.
   * Answers `used` where the code was used meanwhile, and `taken`, with the change forgotten, where the address has
   * another account by now.
   */
  confirmEmailChange(
    userId: string,
    code: { id: string; purpose: 'confirm_old_email' | 'confirm_new_email' },
    changed: { event: NewSecurityEvent; letter: QueuedLetter },
  ): Promise<'confirmed' | 'changed' | 'used' | 'taken'>;
  /** Changes the address at once. Answers false where it has another account. */
  changeEmail(
    userId: string,
    to: { email: string; emailIndex: string },
    changed: { event: NewSecurityEvent; letter: QueuedLetter },
  ): Promise<boolean>;
  /** Forgets codes and requests from before a time. */
  prune(beforeMs: number): Promise<void>;
}
