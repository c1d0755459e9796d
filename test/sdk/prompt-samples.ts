import type { components } from '../../packages/sdk/src/generated/contract.gen.ts';

type Schemas = components['schemas'];

const noon = '2026-11-20T12:00:00.000Z';
const author = 'user:0190a6d2-0000-7000-8000-000000000001';
const hash = 'a'.repeat(64);

const text = {
  kind: 'text',
  format: 'braces',
  content: 'Hello {customer_name}, {tone}. Literal: {"json": {}}',
  variables: [{ name: 'customer_name' }, { name: 'tone', default: 'welcome' }],
  config: { level: 'low' },
} as const;

export const greetingSummary: Schemas['PromptSummary'] = {
  id: '0190a6d2-0000-7000-8000-0000000000d1',
  name: 'support/greeting',
  title: null,
  description: null,
  kind: 'text',
  version: 2,
  latest_version: 3,
  revision: 7,
  auto_promote: true,
  labels: { production: 2, staging: 3 },
  protected_labels: [],
  tags: ['friendly'],
  metadata: { team: 'support' },
  created_at: noon,
  created_by: author,
  updated_at: noon,
  updated_by: author,
  archived_at: null,
};

export const greeting: Schemas['Prompt'] = {
  ...greetingSummary,
  ...text,
  variables: [...text.variables],
  content_hash: hash,
  message: null,
  warnings: [],
};

/** The same prompt after one change more. */
export const changedGreeting: Schemas['Prompt'] = {
  ...greeting,
  content: 'Good day, {customer_name}.',
  variables: [{ name: 'customer_name' }],
  version: 3,
  revision: 8,
  labels: { production: 3, staging: 3 },
};

/** A chat with two variables that have no value of their own. */
export const interview: Schemas['Prompt'] = {
  ...greeting,
  id: '0190a6d2-0000-7000-8000-0000000000d2',
  name: 'interview',
  kind: 'chat',
  content: [
    { role: 'system', content: 'You speak {language}.' },
    { role: 'user', content: 'Ask {guest} something.' },
  ],
  variables: [{ name: 'language' }, { name: 'guest' }],
};

export const versionSummary: Schemas['PromptVersionSummary'] = {
  version: 2,
  kind: 'text',
  format: 'braces',
  content_hash: hash,
  labels: ['production'],
  message: null,
  parent_version: 1,
  restored_from: null,
  created_at: noon,
  created_by: author,
};

export const version: Schemas['PromptVersion'] = { ...versionSummary, ...text, variables: [...text.variables] };

export const labelMove: Schemas['PromptLabelMoveEntry'] = {
  label: 'production',
  from: 1,
  to: 2,
  moved_by: author,
  moved_at: noon,
  reason: null,
};

const figures: Schemas['PromptFigures'] = {
  calls: 3,
  errors: 1,
  prompt_tokens: 30,
  completion_tokens: 12,
  latency_ms: { mean: 900, p50: 800, p95: 1_400 },
};

export const analytics: Schemas['PromptAnalytics'] = {
  by: 'version',
  from: '2026-10-22',
  to: '2026-11-20',
  total: figures,
  data: [{ ...figures, version: 2 }],
};

export const diff: Schemas['PromptDiff'] = {
  from: 1,
  to: 2,
  granularity: 'words',
  changes: [
    { kind: 'same', text: 'Hello' },
    { kind: 'added', text: ' {customer_name}' },
  ],
  fields: [{ path: 'config.level', from: null, to: 'low' }],
};

export const rendered: Schemas['RenderedPrompt'] = {
  id: greeting.id,
  name: greeting.name,
  version: 2,
  label: 'production',
  kind: 'text',
  text: 'Hello Ada, welcome.',
  messages: [{ role: 'system', content: 'Hello Ada, welcome.' }],
  missing: [],
  unused: [{ name: 'tune', suggestion: 'tone' }],
};

export const bundle: Schemas['PromptBundle'] = {
  format: 'promptenchanter.prompts',
  format_version: 1,
  prompts: [{ name: 'support/greeting', versions: [] }],
};

export const imported: Schemas['PromptImport'] = {
  dry_run: false,
  created: 1,
  appended: 0,
  unchanged: 0,
  conflicts: 0,
  invalid: 0,
  results: [{ name: 'support/greeting', outcome: 'created', version: 1, message: null }],
};

export const rows = <T>(data: T[]) => ({ data, skip: 0, limit: 50, total: data.length });
