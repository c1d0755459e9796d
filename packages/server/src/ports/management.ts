import type { Level, StyleName, SubscriptionPlan, UserType } from '../contract/types.ts';
import type { NewSecurityEvent } from './audit.ts';
import type { BalanceSetting } from './credits.ts';
import type { QueuedLetter } from './mail.ts';
import type { Account } from './users.ts';

/** What those who run the server change of an account. Fields that are left out stay. */
export interface ManagedChange {
  username?: string;
  name?: string;
  email?: { address: string; index: string };
  aboutMe?: string | null;
  hobbies?: string | null;
  userType?: UserType;
  plan?: SubscriptionPlan;
  level?: Level;
  styles?: readonly StyleName[];
  isVerified?: boolean;
  /** Whoever is switched off is signed out everywhere. */
  isActive?: boolean;
  tenantId?: string;
  balances?: BalanceSetting;
}

/** An account as it was before a change. */
export interface BeforeChange extends Account {
  credits: { main: number; reset: number };
  limits: { conversation_limit: number; reset: number };
}

export interface ManagementStore {
  /**
   * Changes an account with its balances.
   * @param recordOf What is written with it, from the account before.
   */
  change(
    userId: string,
    change: ManagedChange,
    atMs: number,
    recordOf: (before: BeforeChange) => { event: NewSecurityEvent; letters: readonly QueuedLetter[] },
  ): Promise<'changed' | 'gone' | 'username_taken' | 'email_taken' | 'tenant_unknown'>;
}
