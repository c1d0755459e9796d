import type { components } from '../../packages/sdk/src/generated/contract.gen.ts';
import type { ClientOptions, CompletionParamsWhole, ErrorBody, RegisterParams } from '../../packages/sdk/src/index.ts';
import { PromptEnchanter } from '../../packages/sdk/src/index.ts';
import { done, event } from './scripted-server.ts';

type Schemas = components['schemas'];

export const apiKey = 'pe-abcdefghijklmnopqrstuvwxyz012345';

export function clientFor({ baseURL }: { baseURL: string }, options: ClientOptions = {}): PromptEnchanter {
  return new PromptEnchanter({ apiKey, baseURL, logLevel: 'off', ...options });
}

export const question = {
  level: 'medium',
  r_type: 'bcot',
  messages: [{ role: 'user', content: 'Is 3599 prime?' }],
} satisfies CompletionParamsWhole;

export const receipt: Schemas['Receipt'] = {
  r_type: 'bcot',
  variant: 'full',
  prompt: null,
  prompt_version: 3,
  level: 'medium',
  model: 'gpt-4o',
  adjusted: [],
  research: null,
  added_tokens: 120,
  cache: 'bypass',
  usage_source: 'reported',
  credits: { spent: 1, main: 5, conversation_limit: 9 },
  timings_ms: { total: 900, research: 0, upstream: 880, overhead: 20 },
};

export const completion: Schemas['Completion'] = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_790_000_000,
  model: 'gpt-4o-2024-08-06',
  choices: [{ index: 0, message: { role: 'assistant', content: 'No: 59 × 61.' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 150, completion_tokens: 8, total_tokens: 158 },
  enhancement: receipt,
};

export const chunks: Schemas['CompletionChunk'][] = [
  chunk({ role: 'assistant', content: '' }),
  chunk({ content: 'No: ' }),
  chunk({ content: '59 × 61.' }),
  { ...chunk({}), choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
  {
    ...chunk({}),
    choices: [],
    usage: { prompt_tokens: 150, completion_tokens: 8, total_tokens: 158 },
    enhancement: receipt,
  },
];

export const wholeStream: readonly string[] = [...chunks.map(event), done];

export const preview: Schemas['Preview'] = {
  messages: [
    { role: 'system', content: 'Think step by step.' },
    { role: 'user', content: 'Is 3599 prime?' },
  ],
  model: 'gpt-4o',
  level: 'medium',
  r_type: 'bcot',
  variant: 'full',
  prompt: null,
  prompt_version: 3,
  adjusted: [],
  research: null,
  estimated_tokens: { prompt: 150, added: 120 },
  price: { main: 0, conversation_limit: 1 },
};

export const newcomer: RegisterParams = {
  username: 'ada',
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  password: 'Analytical1843',
};

export const registration: Schemas['Registration'] = {
  success: true,
  message: 'Welcome.',
  user_id: '0190a6d2-0000-7000-8000-000000000001',
  username: 'ada',
  email: 'ada@example.org',
  api_key: apiKey,
  verification_required: false,
};

export function errorBody(error_code: ErrorBody['error_code'], more: Partial<ErrorBody> = {}): ErrorBody {
  return {
    success: false,
    message: `It went wrong: ${error_code}.`,
    error_code,
    errors: [],
    details: { request_id: 'req-from-body', timestamp: '2026-11-20T12:00:00.000Z' },
    ...more,
  };
}

function chunk(delta: Schemas['Delta']): Schemas['CompletionChunk'] {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_790_000_000,
    model: 'gpt-4o-2024-08-06',
    choices: [{ index: 0, delta, finish_reason: null }],
  };
}
