import type Database from 'better-sqlite3';
import type { Clock } from '../../core/clock.ts';
import type { Removal, RetentionStore } from '../../ports/retention.ts';
import type { SqliteStore } from './connection.ts';
import { contentSize } from './content-size.ts';

/**
 * What one step takes, at most; a step ends with the entry that passes any of them. The time is that of the removal: the
 * commit behind it writes about as many bytes as were removed.
 */
const stepRows = 200;
const stepBytes = 256 * 1024;
const stepMs = 2;

interface Entry {
  seq: number;
  createdAt: number;
  isPending: 0 | 1;
}

interface Content {
  seq: number;
  bytes: number;
  /** 0 for contents that no conversation is known of. */
  createdAt: number;
}

/**
 * Freed pages are overwritten at once (`secure_delete`), and filled by what is logged next. The file is not made smaller:
 * to give pages back to the disk moves others into their place, under the lock that every request waits for, and a log that
 * is kept at its size needs them again. `VACUUM` while the server stands still, or a backup and its restore, shrinks it.
 */
export function sqliteRetention(deps: Pick<SqliteStore, 'client' | 'commits'> & { clock: Clock }): RetentionStore {
  const { client, commits, clock } = deps;
  const statements = retentionStatements(client);
  const size = contentSize(client, clock);

  /** Removes entries one after the other, until a bound of the step is passed. */
  function step<E extends { seq: number }>(
    entries: readonly E[],
    afterSeq: number,
    remove: (entry: E, removal: Removal) => void,
  ): Removal {
    const untilMs = clock.elapsed() + stepMs;
    const removal = nothing(afterSeq);
    for (const entry of entries) {
      remove(entry, removal);
      removal.lastSeq = entry.seq;
      if (removal.contentBytes >= stepBytes || clock.elapsed() > untilMs) break;
    }
    return removal;
  }

  function dropContent(seq: number, removal: Removal): void {
    const content = statements.dropContent.get(seq);
    if (!content) return;
    size.less(seq, content.bytes);
    removal.contents++;
    removal.contentBytes += content.bytes;
  }

  /** A few entries that are too young may stand among the old, by a clock that was wrong; a step full of them is the end. */
  const isLast = (entries: readonly { createdAt: number }[], beforeMs: number) =>
    entries.every(({ createdAt }) => createdAt >= beforeMs);

  return {
    dropMessages: (beforeMs, afterSeq) =>
      commits.run(() => {
        const entries = statements.messages.all(afterSeq, stepRows);
        const removal = step(entries, afterSeq, ({ seq, createdAt, isPending }, removed) => {
          if (createdAt >= beforeMs || isPending === 1) return;
          dropContent(seq, removed);
          removed.messages += statements.dropMessage.run(seq).changes;
        });
        return { ...removal, isDone: isLast(entries, beforeMs) };
      }),

    dropContents: (beforeMs, afterSeq) =>
      commits.run(() => {
        const entries = statements.contents.all(afterSeq, stepRows);
        const removal = step(entries, afterSeq, ({ seq, createdAt }, removed) => {
          if (createdAt < beforeMs) dropContent(seq, removed);
        });
        return { ...removal, isDone: isLast(entries, beforeMs) };
      }),

    dropOldestContents: (mostBytes) =>
      commits.run(() => {
        // Within the unit: another server may have removed the same just before.
        const excess = size.bytes() - mostBytes;
        if (excess <= 0) return { ...nothing(0), isDone: true };
        const entries = statements.contents.all(0, stepRows);
        const removal = step(entries, 0, ({ seq }, removed) => {
          if (removed.contentBytes < excess) dropContent(seq, removed);
        });
        return { ...removal, isDone: removal.contents === 0 || removal.contentBytes >= excess };
      }),

    dropUsage: (day) =>
      commits.run(() => {
        const usage = statements.dropUsage.run(day, stepRows).changes;
        return { ...nothing(0), usage, isDone: usage < stepRows };
      }),

    measure: size.measure,
    contentBytes: size.bytes,
    forgetMeasure: size.forget,
  };
}

function nothing(lastSeq: number): Removal {
  return { messages: 0, contents: 0, contentBytes: 0, usage: 0, lastSeq, isDone: false };
}

function retentionStatements(client: Database.Database) {
  return {
    messages: client.prepare<[number, number], Entry>(`
      SELECT seq, created_at AS createdAt, status = 'pending' AS isPending FROM message_logs
      WHERE seq > ? AND seq < (SELECT max(seq) FROM message_logs) ORDER BY seq LIMIT ?`),
    dropMessage: client.prepare<[number]>('DELETE FROM message_logs WHERE seq = ?'),
    contents: client.prepare<[number, number], Content>(`
      SELECT c.seq, length(c.sealed) AS bytes, coalesce(l.created_at, 0) AS createdAt
      FROM message_contents c LEFT JOIN message_logs l ON l.seq = c.seq WHERE c.seq > ? ORDER BY c.seq LIMIT ?`),
    dropContent: client.prepare<[number], { bytes: number }>(
      'DELETE FROM message_contents WHERE seq = ? RETURNING length(sealed) AS bytes',
    ),
    dropUsage: client.prepare<[string, number]>(
      'DELETE FROM api_usage_logs WHERE rowid IN (SELECT rowid FROM api_usage_logs WHERE day < ? LIMIT ?)',
    ),
  };
}
