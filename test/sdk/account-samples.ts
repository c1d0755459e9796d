import type { components } from '../../packages/sdk/src/generated/contract.gen.ts';
import { receipt } from './samples.ts';

type Schemas = components['schemas'];

const noon = '2026-11-20T12:00:00.000Z';
const id = '0190a6d2-0000-7000-8000-000000000001';

export const profile: Schemas['Profile'] = {
  id,
  username: 'ada',
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  about_me: null,
  hobbies: null,
  user_type: 'Personal',
  subscription_plan: 'free',
  credits: { main: 5, reset: 5 },
  limits: { conversation_limit: 10, reset: 10 },
  access_rtype: ['bcot', 'tot'],
  level: 'medium',
  is_verified: true,
  is_active: true,
  must_change_password: false,
  last_login: noon,
  time_created: noon,
};

/** The tokens of the given generation. */
export function tokens(generation: number): Schemas['SessionTokens'] {
  return {
    success: true,
    message: 'Signed in.',
    session_token: `eyJ.session-${generation}.sig`,
    refresh_token: `refresh-${generation}`,
    expires_at: noon,
    refresh_expires_at: noon,
  };
}

export const login: Schemas['Login'] = { ...tokens(1), user: profile };

export const done: Schemas['Done'] = { success: true, message: 'Done.' };

export const newApiKey: Schemas['NewApiKey'] = {
  success: true,
  message: 'The old key has ended.',
  api_key: 'pe-fresh',
  api_key_preview: 'pe-fre',
};

export const keyInfo: Schemas['ApiKeyInfo'] = {
  api_key_preview: 'pe-abc',
  created_at: noon,
  last_used_at: null,
  is_retrievable: false,
  api_key_jwe: null,
};

export const emailChanged: Schemas['EmailChanged'] = {
  success: true,
  message: 'Enter both codes.',
  email: 'ada@example.org',
  pending_email: 'countess@example.org',
};

export const emailStatus: Schemas['EmailStatus'] = {
  email: 'ada@example.org',
  is_verified: false,
  is_verification_on: true,
  pending_email: null,
  awaited: ['ada@example.org'],
};

/** The session with that number. */
export function sessionInfo(number: number): Schemas['SessionInfo'] {
  return {
    id: `0190a6d2-0000-7000-8000-${String(number).padStart(12, '0')}`,
    is_current: number === 1,
    address: '192.0.2.7',
    user_agent: null,
    created_at: noon,
    last_used_at: noon,
    expires_at: noon,
  };
}

export const messageEntry: Schemas['MessageEntry'] = {
  request_id: 'req-00000001',
  status: 'completed',
  level: 'medium',
  model: receipt.model,
  prompt: null,
  r_type: 'bcot',
  variant: 'full',
  prompt_version: 3,
  added_tokens: 120,
  is_stream: false,
  ai_research: false,
  prompt_tokens: 150,
  completion_tokens: 8,
  usage_source: 'reported',
  processing_time_ms: 900,
  address: '192.0.2.7',
  error_code: null,
  created_at: noon,
  finished_at: noon,
};

export const messageDetail: Schemas['MessageDetail'] = {
  ...messageEntry,
  request: [{ role: 'user', content: 'Is 3599 prime?' }],
  response: [{ role: 'assistant', content: 'No: 59 × 61.' }],
};

export const accountExport: Schemas['AccountExport'] = {
  exported_at: noon,
  profile,
  sessions: [sessionInfo(1)],
  security_events: [{ event: 'login', severity: 'info', address: '192.0.2.7', created_at: noon }],
  credit_ledger: [
    { kind: 'grant', balance: 'main', delta: 5, request_id: null, reason: 'registration', created_at: noon },
  ],
  messages: [messageDetail],
  prompts: [],
};

/** The one page of a list that has no more. */
export function onlyPage<T>(data: T[]): { data: T[]; page: number; page_size: number; total: number } {
  return { data, page: 1, page_size: 50, total: data.length };
}
