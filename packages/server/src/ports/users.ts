import type { Level, StyleName, SubscriptionPlan, UserType } from '../contract/types.ts';
import type { NewSecurityEvent } from './audit.ts';
import type { AnsweredClaim, Earlier } from './claims.ts';
import type { NewCode } from './codes.ts';
import type { QueuedLetter } from './mail.ts';

/** An API key as it is stored. */
export interface NewApiKey {
  hash: string;
  /** The part that is shown. */
  prefix: string;
  /** The key itself, sealed by the store; null where it is not to be had back. */
  key: string | null;
}

/** What a new account is stored with. The store seals what must not be readable at rest. */
export interface NewUser {
  id: string;
  /** Unique, whatever its case. */
  username: string;
  name: string;
  /** Unique by its keyed index. */
  email: string;
  emailIndex: string;
  passwordHash: string;
  aboutMe: string | null;
  hobbies: string | null;
  userType: UserType;
  apiKey: NewApiKey;
  level: Level;
  styles: readonly StyleName[];
  isVerified: boolean;
  /** First balances; they are entered in the ledger as grants. */
  credits: { main: number; reset: number };
  limits: { conversation_limit: number; reset: number };
  utcDay: string;
  createdAtMs: number;
}

/** What is stored together with a new account. */
export interface Registering {
  event: NewSecurityEvent;
  once: AnsweredClaim | null;
  /** The code that verifies the address, with the letter that brings it; neither where the address got enough of them. */
  verification: { code: NewCode; letter: QueuedLetter } | null;
}

/** What a request may do, read with the key or session that it came with. */
export interface Holder {
  userId: string;
  tenantId: string;
  /** The highest level that the user may use. */
  level: Level;
  styles: readonly StyleName[];
  isActive: boolean;
  isVerified: boolean;
}

/** Who somebody is who signs in: a user, or one of those who run the server. */
export interface SignInRecord {
  /** The id of whoever it is. */
  userId: string;
  passwordHash: string;
  isActive: boolean;
  email: string;
}

/** An account, opened. */
export interface Account {
  id: string;
  tenantId: string;
  username: string;
  name: string;
  email: string;
  emailIndex: string;
  passwordHash: string;
  aboutMe: string | null;
  hobbies: string | null;
  userType: UserType;
  plan: SubscriptionPlan;
  level: Level;
  styles: readonly StyleName[];
  isVerified: boolean;
  isActive: boolean;
  /** Whether the password was set by somebody else. */
  mustChangePassword: boolean;
  lastLoginMs: number | null;
  createdAtMs: number;
  /** An address that the account is to change to, and who has confirmed it. */
  pendingEmail: { email: string; emailIndex: string; isOldConfirmed: boolean; isNewConfirmed: boolean } | null;
}

/** Fields that are left out stay. */
export interface AccountChange {
  name?: string;
  aboutMe?: string | null;
  hobbies?: string | null;
  userType?: UserType;
}

export interface Departure {
  userId: string;
  /** JSON for the operator, sealed by the store; null where nothing is kept. */
  archive: string | null;
  deletedBy: string;
  atMs: number;
  event: NewSecurityEvent;
  letter: QueuedLetter;
}

export interface UserStore {
  /** Stores the account with its first grants, or says which name is taken and stores nothing. */
  register(user: NewUser, registering: Registering): Promise<'registered' | 'username_taken' | 'email_taken' | Earlier>;
  findByApiKeyHash(apiKeyHash: string): Holder | undefined;
  /** Whether there is such an account, and it was not switched off. */
  isActive(userId: string): boolean;
  /** By user name, whatever its case. */
  findByUsername(username: string): SignInRecord | undefined;
  findByEmailIndex(emailIndex: string): SignInRecord | undefined;
  find(userId: string): Account | undefined;
  /** Throws UNAUTHENTICATED where the account is gone. */
  account(userId: string): Account;
  change(userId: string, change: AccountChange): Promise<void>;
  /** Removes the account with its sessions, codes and contents, once; what is left names nobody. */
  remove(departure: Departure): Promise<void>;
  /** Destroys archives from before a time. Answers how many. */
  destroyArchives(beforeMs: number): Promise<number>;
}
