import type { components } from '../../packages/sdk/src/generated/contract.gen.ts';
import { done, profile, tokens } from './account-samples.ts';

type Schemas = components['schemas'];

const noon = '2026-11-20T12:00:00.000Z';

export const userId = profile.id;
export const memberId = '0190a6d2-0000-7000-8000-0000000000a1';
export const tenantId = '0190a6d2-0000-7000-8000-0000000000b1';
export const rangeId = '0190a6d2-0000-7000-8000-0000000000c1';

const member = {
  id: memberId,
  username: 'grace',
  name: 'Grace Hopper',
  email: 'grace@example.org',
  is_active: true,
  must_change_password: false,
  last_login: null,
  created_by: 'operator',
  time_created: noon,
};

export const newMember: Schemas['CrewRequest'] = {
  username: 'grace',
  name: 'Grace Hopper',
  email: 'grace@example.org',
  password: 'Nanosecond1906',
};

export const admin: Schemas['Admin'] = { ...member, is_super_admin: true };
export const staff: Schemas['Staff'] = { ...member, support_level: 'advanced' };
export const adminLogin: Schemas['AdminLogin'] = { ...tokens(1), admin };
export const staffLogin: Schemas['StaffLogin'] = { ...tokens(1), staff };

export const managedUser: Schemas['ManagedUser'] = {
  id: userId,
  tenant_id: tenantId,
  username: 'ada',
  name: 'Ada Lovelace',
  email: 'a…@e….org',
  is_masked: true,
  user_type: 'Personal',
  subscription_plan: 'free',
  credits: { main: 5, reset: 5 },
  limits: { conversation_limit: 10, reset: 10 },
  access_rtype: ['bcot', 'terse'],
  level: 'medium',
  is_verified: true,
  is_active: true,
  must_change_password: false,
  api_key_preview: 'pe-abc',
  api_key_last_used_at: null,
  last_login: noon,
  time_created: noon,
};

export const managedUserDetail: Schemas['ManagedUserDetail'] = {
  ...managedUser,
  about_me: null,
  hobbies: null,
  pending_email: null,
  locked_until: null,
  open_sessions: 2,
};

export const passwordHelp: Schemas['PasswordHelp'] = { ...done, temporary_password: 'Correct-Horse-7' };

export const deletedUser: Schemas['DeletedUser'] = {
  id: userId,
  deleted_by: `admin:${memberId}`,
  deleted_at: noon,
  archive: { username: 'ada' },
};

export const statistics: Schemas['Statistics'] = {
  counted_at: noon,
  users: {
    total: 3,
    active: 3,
    verified: 2,
    new_today: 1,
    new_7_days: 2,
    new_30_days: 3,
    by_plan: { free: 2, pro: 1 },
    by_level: { medium: 3 },
  },
  sessions: { users: 2, support: 1, admins: 1 },
  conversations: {
    today: 4,
    last_7_days: 20,
    last_30_days: 50,
    failures_30_days: 1,
    tokens_30_days: 9_000,
    credits_30_days: 12,
  },
};

/** The event with that number. */
export function securityLogEntry(seq: number): Schemas['SecurityLogEntry'] {
  return {
    seq,
    event: 'login_failed',
    severity: 'warning',
    actor: 'anonymous',
    user_id: userId,
    address: '192.0.2.7',
    request_id: null,
    details: { username: 'ada' },
    created_at: noon,
  };
}

export const listedRange: Schemas['ListedRange'] = {
  id: rangeId,
  range: '10.0.0.0/8',
  description: 'The office.',
  expires_at: null,
  created_at: noon,
};

export const block: Schemas['Block'] = {
  id: '192.0.2.7',
  range: '192.0.2.7/32',
  source: 'failures',
  description: null,
  expires_at: noon,
  created_at: null,
};

export const configList: Schemas['ConfigList'] = {
  data: [
    {
      name: 'DEFAULT_R_TYPE',
      value: 'bcot',
      default: 'bpe',
      origin: 'database',
      is_locked: false,
      description: 'The style of a request that names none.',
      changed_by: `admin:${memberId}`,
      changed_at: noon,
    },
  ],
};

export const configHistoryEntry: Schemas['ConfigHistoryEntry'] = {
  name: 'DEFAULT_R_TYPE',
  value: 'bcot',
  changed_by: `admin:${memberId}`,
  changed_at: noon,
};

export const tenant: Schemas['Tenant'] = { id: tenantId, name: 'The works', users: 3, prompts: 4, created_at: noon };

export const permissions: Schemas['SupportPermissions'] = {
  support_level: 'support',
  may: ['read_users', 'change_plan'],
  permissions: [{ permission: 'read_messages', description: 'read message logs', levels: ['advanced'] }],
};

export const styleText: Schemas['StyleText'] = {
  r_type: 'terse',
  version: 2,
  prompt: 'Answer in one sentence.',
  light_prompt: 'Answer in one sentence.',
  is_built_in: false,
  is_changed: true,
  is_open: true,
  changed_by: 'operator',
  changed_at: noon,
};

export const styleVersion: Schemas['StyleVersion'] = {
  version: 1,
  prompt: 'Be brief.',
  light_prompt: null,
  is_open: true,
  is_in_force: false,
  changed_by: 'operator',
  changed_at: noon,
};

export const cacheCleared: Schemas['CacheCleared'] = { ...done, cleared: { keys: 4 } };
