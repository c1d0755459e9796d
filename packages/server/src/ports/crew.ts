import type { NewSecurityEvent } from './audit.ts';
import type { QueuedLetter } from './mail.ts';
import type { SignInRecord } from './users.ts';

/** What a member of the crew may do: that of admins, and that of support staff. */
export type CrewRank = AdminRank | StaffRank;
export type AdminRank = 'admin' | 'super';
export type StaffRank = 'new' | 'support' | 'advanced';

/** Somebody who runs the server: an admin, or one of the support staff. The store seals what must not be readable at rest. */
export interface NewMember<Rank extends CrewRank> {
  id: string;
  /** Unique among its kind, whatever its case. */
  username: string;
  name: string;
  email: string;
  emailIndex: string;
  passwordHash: string;
  rank: Rank;
  /** Whether the password is to be changed before anything else. */
  mustChangePassword: boolean;
  /** As in `admin:ID` or `operator`. */
  createdBy: string;
  createdAtMs: number;
}

/** A member, opened. */
export interface Member<Rank extends CrewRank> extends NewMember<Rank> {
  isActive: boolean;
  lastLoginMs: number | null;
}

/** Fields that are left out stay. */
export interface MemberChange<Rank extends CrewRank> {
  username?: string;
  name?: string;
  email?: { address: string; index: string };
  rank?: Rank;
  isActive?: boolean;
  /** Set by somebody else, who then knows it: every session ends, and the next one must change it. */
  passwordHash?: string;
}

export type MemberFault = 'username_taken' | 'email_taken' | 'gone';

/** Admins, or support staff. */
export interface CrewStore<Rank extends CrewRank> {
  add(member: NewMember<Rank>, event: NewSecurityEvent): Promise<'added' | 'username_taken' | 'email_taken'>;
  /**
   * Adds the first member, where there is none, and uses up the token that allows it. Answers `too_late` where there is a
   * member, or the token is not good.
   * @param tokenHash Of the set-up token; null for whoever has the machine itself.
   */
  addFirst(member: NewMember<Rank>, tokenHash: string | null, event: NewSecurityEvent): Promise<'added' | 'too_late'>;
  /** Makes the one set-up token that is good; those before it are not any more. */
  keepSetupToken(tokenHash: string, atMs: number, expiresAtMs: number): Promise<void>;
  /** Whether the token would make the first member now. */
  isSetupOpen(tokenHash: string, atMs: number): boolean;
  /** How many there are. */
  count(): number;
  find(id: string): Member<Rank> | undefined;
  findByUsername(username: string): SignInRecord | undefined;
  findByEmailIndex(emailIndex: string): SignInRecord | undefined;
  /** The newest first. */
  list(from: number, limit: number): { rows: Member<Rank>[]; total: number };
  /**
   * Changes a member; whoever is switched off, or given another rank or password, is signed out everywhere.
   * @param eventOf The event, from the member before.
   */
  change(
    id: string,
    change: MemberChange<Rank>,
    eventOf: (before: Member<Rank>) => NewSecurityEvent,
  ): Promise<'changed' | MemberFault>;
  /** Their own new password: every session but one ends. Answers false where that one has ended. */
  changePassword(
    change: { id: string; passwordHash: string; atMs: number; event: NewSecurityEvent; letter: QueuedLetter },
    keptSessionId: string,
  ): Promise<boolean>;
  /** Replaces a hash by one of the same password; does nothing where the password was changed meanwhile. */
  rehash(id: string, oldHash: string, newHash: string): Promise<void>;
  /** Removes a member with their sessions. Answers `last` and removes nothing where no super admin would be left. */
  remove(id: string, event: NewSecurityEvent): Promise<'removed' | 'last' | 'gone'>;
}
