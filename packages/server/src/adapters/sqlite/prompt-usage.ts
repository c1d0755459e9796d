import type { PromptUsageEntry, PromptUsageStore, PromptUsageSums } from '../../ports/prompt-usage.ts';
import type { SqliteStore } from './connection.ts';

/** What stands for the label of calls that named a version by its number. */
const byNumber = '';

type Row = Omit<PromptUsageEntry, 'label' | 'latencyCounts'> & { label: string; latencyCounts: string };
type Key = Pick<Row, 'tenantId' | 'promptId' | 'day' | 'version' | 'label'>;
type Summed = Omit<Row, 'tenantId' | 'promptId'>;

export function sqlitePromptUsage({ client, commits }: Pick<SqliteStore, 'client' | 'commits'>): PromptUsageStore {
  const isThere = client.prepare<[string, string], 1>('SELECT 1 FROM prompts WHERE tenant_id = ? AND id = ?').pluck();
  const countsOf = client
    .prepare<[Key], string>(`
      SELECT latency_counts FROM prompt_usage_daily
      WHERE tenant_id = @tenantId AND prompt_id = @promptId AND day = @day AND version = @version AND label = @label`)
    .pluck();
  const add = client.prepare<[Row]>(`
    INSERT INTO prompt_usage_daily (tenant_id, prompt_id, version, label, day, calls, errors, prompt_tokens,
      completion_tokens, latency_sum, latency_counts)
    VALUES (@tenantId, @promptId, @version, @label, @day, @calls, @errors, @promptTokens, @completionTokens, @latencySum,
      @latencyCounts)
    ON CONFLICT (tenant_id, prompt_id, day, version, label) DO UPDATE SET
      calls = calls + excluded.calls,
      errors = errors + excluded.errors,
      prompt_tokens = prompt_tokens + excluded.prompt_tokens,
      completion_tokens = completion_tokens + excluded.completion_tokens,
      latency_sum = latency_sum + excluded.latency_sum,
      latency_counts = excluded.latency_counts`);
  const read = client.prepare<[string, string, string, string], Summed>(`
    SELECT version, label, day, calls, errors, prompt_tokens AS promptTokens, completion_tokens AS completionTokens,
      latency_sum AS latencySum, latency_counts AS latencyCounts
    FROM prompt_usage_daily WHERE tenant_id = ? AND prompt_id = ? AND day BETWEEN ? AND ?
    ORDER BY day, version, label`);

  function addOne(entry: PromptUsageEntry): void {
    const key = { ...entry, label: entry.label ?? byNumber };
    const before = countsOf.get(key) ?? '{}';
    add.run({ ...key, latencySum: Math.round(entry.latencySum), latencyCounts: summed(before, entry.latencyCounts) });
  }

  return {
    add: (entries) =>
      commits.run(() => {
        for (const entry of entries) if (isThere.get(entry.tenantId, entry.promptId) !== undefined) addOne(entry);
      }),

    report: (tenantId, promptId, from, to) =>
      read.all(tenantId, promptId, from, to).map((row) => ({
        ...row,
        label: row.label === byNumber ? null : row.label,
        latencyCounts: JSON.parse(row.latencyCounts) as PromptUsageSums['latencyCounts'],
      })),
  };
}

function summed(before: string, more: PromptUsageSums['latencyCounts']): string {
  const counts = JSON.parse(before) as Record<string, number>;
  for (const [bucket, count] of Object.entries(more)) counts[bucket] = (counts[bucket] ?? 0) + count;
  return JSON.stringify(counts);
}
