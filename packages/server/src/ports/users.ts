import type { Level, StyleName } from '../contract/types.ts';

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
  userType: 'Personal' | 'Business';
  apiKeyHash: string;
  apiKeyPrefix: string;
  level: Level;
  styles: readonly StyleName[];
  isVerified: boolean;
  /** First balances; they are entered in the ledger as grants. */
  credits: { main: number; reset: number };
  limits: { conversation_limit: number; reset: number };
  utcDay: string;
  createdAtMs: number;
}

/** What a request may do, read with the key that it came with. */
export interface KeyHolder {
  userId: string;
  /** The highest level that the user may use. */
  level: Level;
  styles: readonly StyleName[];
  isActive: boolean;
}

export interface UserStore {
  /** Stores the account with its first grants, or says which name is taken and stores nothing. */
  register(user: NewUser): Promise<'registered' | 'username_taken' | 'email_taken'>;
  findByApiKeyHash(apiKeyHash: string): KeyHolder | undefined;
}
