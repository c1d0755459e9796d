import type { components } from '../../packages/sdk/src/generated/contract.gen.ts';
import { done } from './account-samples.ts';

type Schemas = components['schemas'];

const latency: Schemas['Latency'] = { count: 2, p50: 1.5, p95: 3, p99: null };
const figures: Schemas['UsageFigures'] = {
  requests: 9,
  failures: 1,
  prompt_tokens: 900,
  completion_tokens: 90,
  credits_main: 3,
  conversations: 8,
  average_ms: 412.5,
};

export const health: Schemas['ComponentHealth'] = {
  status: 'degraded',
  checked_at: '2026-11-20T12:00:00.000Z',
  components: {
    database: { status: 'ok', message: 'It answers.', latency_ms: 0.4, figures: { waiting: 0, free: null } },
    mail: { status: 'off', message: 'Not in use.' },
  },
};

export const metrics: Schemas['Metrics'] = {
  since: '2026-11-20T12:00:00.000Z',
  requests: [{ operation: 'createCompletion', count: 9, errors: { UPSTREAM_BUSY: 1 }, latency_ms: latency }],
  latency_ms: latency,
  overhead_ms: latency,
  upstream: { calls: 9, retries: 1, failures: {}, latency_ms: latency },
  cache: { hits: 1, misses: 2, bypasses: 6 },
  credits: { main: 3, conversation_limit: 8, refunds: 1 },
  process: { uptime_seconds: 60.5, cpu_seconds: 1.2, memory_bytes: 90_000_000, heap_used_bytes: 40_000_000 },
  event_loop_delay_ms: latency,
  disk: { database_bytes: 4096, wal_bytes: 0, free_bytes: null },
};

export const prometheusText = '# TYPE promptenchanter_requests_total counter\npromptenchanter_requests_total 9\n';

export const usageReport: Schemas['UsageReport'] = {
  from: '2026-11-01',
  to: '2026-11-20',
  totals: figures,
  data: [{ ...figures, day: '2026-11-20', route: 'createCompletion', r_type: 'bcot', level: null }],
};

export const flushed: Schemas['Flushed'] = { ...done, usage_rows: 9, letters_waiting: 1 };

export const queueStatus: Schemas['QueueStatus'] = {
  message_log: { waiting: 0, limit: 10_000, open_charges: 1 },
  usage: { waiting: 2 },
  mail: { waiting: 1, is_working: true },
  requests: { models: { active: 1, waiting: 0, limit: 64 } },
};
