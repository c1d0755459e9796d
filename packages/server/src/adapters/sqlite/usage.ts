import type { OperationId } from '../../contract/operations.gen.ts';
import type { Level } from '../../contract/types.ts';
import type { UsageEntry, UsageKey, UsageStore, UsageSums } from '../../ports/usage.ts';
import type { SqliteStore } from './connection.ts';

/** Whom rows belong to that are nobody's, and those that sum up everybody's: a report must not read each user's. */
const nobody = '';
const everybody = '*';

type Row = Omit<UsageEntry, 'userId' | 'style' | 'level'> & { userId: string; style: string; level: string };
type Summed = { day: string; operation: OperationId; style: string; level: Level | '' } & UsageSums;

export function sqliteUsage({ client, commits }: Pick<SqliteStore, 'client' | 'commits'>): UsageStore {
  const add = client.prepare<[Row]>(`
    INSERT INTO api_usage_logs (day, user_id, route, r_type, level, requests, failures, prompt_tokens, completion_tokens,
      credits_main, conversations, processing_time_ms)
    VALUES (@day, @userId, @operation, @style, @level, @requests, @failures, @promptTokens, @completionTokens,
      @creditsMain, @conversations, @processingMs)
    ON CONFLICT (user_id, day, route, r_type, level) DO UPDATE SET
      requests = requests + excluded.requests,
      failures = failures + excluded.failures,
      prompt_tokens = prompt_tokens + excluded.prompt_tokens,
      completion_tokens = completion_tokens + excluded.completion_tokens,
      credits_main = credits_main + excluded.credits_main,
      conversations = conversations + excluded.conversations,
      processing_time_ms = processing_time_ms + excluded.processing_time_ms`);
  const read = client.prepare<[string, string, string], Summed>(`
    SELECT day, route AS operation, r_type AS style, level, requests, failures, prompt_tokens AS promptTokens,
      completion_tokens AS completionTokens, credits_main AS creditsMain, conversations,
      processing_time_ms AS processingMs
    FROM api_usage_logs WHERE user_id = ? AND day BETWEEN ? AND ?
    ORDER BY day, route, r_type, level`);

  return {
    add: (entries) =>
      commits.run(() => {
        const rows = entries.map(rowOf);
        for (const row of [...rows, ...summedUp(rows)]) add.run(row);
      }),

    report: (userId, from, to) => read.all(userId ?? everybody, from, to).map(entryOf),
  };
}

/** The same for everybody: few rows, however many users there are. */
function summedUp(rows: readonly Row[]): Iterable<Row> {
  const all = new Map<string, Row>();
  for (const row of rows) {
    const name = `${row.day} ${row.operation} ${row.level} ${row.style}`;
    const sum = all.get(name);
    if (sum) addTo(sum, row);
    else all.set(name, { ...row, userId: everybody });
  }
  return all.values();
}

function addTo(sum: UsageSums, more: UsageSums): void {
  sum.requests += more.requests;
  sum.failures += more.failures;
  sum.promptTokens += more.promptTokens;
  sum.completionTokens += more.completionTokens;
  sum.creditsMain += more.creditsMain;
  sum.conversations += more.conversations;
  sum.processingMs += more.processingMs;
}

function rowOf(entry: UsageEntry): Row {
  return {
    ...entry,
    userId: entry.userId ?? nobody,
    style: entry.style ?? '',
    level: entry.level ?? '',
    processingMs: Math.round(entry.processingMs),
  };
}

function entryOf({ style, level, ...rest }: Summed): Omit<UsageKey, 'userId'> & UsageSums {
  return { ...rest, style: style || null, level: level || null };
}
