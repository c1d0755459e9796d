import type { Level, StyleName, SubscriptionPlan, UserType } from '../../contract/types.ts';
import type { Vault } from '../../core/vault.ts';
import type { ManagedUserRow } from '../../ports/directory.ts';

export const userColumns = `id, tenant_id, username, name, email_sealed, subscription_plan, level, access_rtype, user_type,
  is_verified, is_active, must_change_password, api_key_prefix, api_key_last_used_at, last_login, created_at, credits_main,
  credits_reset, conversation_limit, conversation_reset, reset_day`;

export interface StoredUser {
  id: string;
  tenant_id: string;
  username: string;
  name: string;
  email_sealed: Buffer;
  subscription_plan: SubscriptionPlan;
  level: Level;
  /** JSON. */
  access_rtype: string;
  user_type: UserType;
  is_verified: 0 | 1;
  is_active: 0 | 1;
  must_change_password: 0 | 1;
  api_key_prefix: string;
  api_key_last_used_at: number | null;
  last_login: number | null;
  created_at: number;
  credits_main: number;
  credits_reset: number;
  conversation_limit: number;
  conversation_reset: number;
  reset_day: string;
}

export function managedUser(vault: Vault, row: StoredUser): ManagedUserRow {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    username: row.username,
    name: row.name,
    email: vault.open({ table: 'users', column: 'email_sealed', row: row.id }, row.email_sealed),
    plan: row.subscription_plan,
    level: row.level,
    styles: JSON.parse(row.access_rtype) as StyleName[],
    userType: row.user_type,
    isVerified: row.is_verified === 1,
    isActive: row.is_active === 1,
    mustChangePassword: row.must_change_password === 1,
    apiKeyPrefix: row.api_key_prefix,
    apiKeyLastUsedMs: row.api_key_last_used_at,
    lastLoginMs: row.last_login,
    createdAtMs: row.created_at,
    credits: { main: row.credits_main, reset: row.credits_reset },
    limits: { conversation_limit: row.conversation_limit, reset: row.conversation_reset },
    resetDay: row.reset_day,
  };
}
