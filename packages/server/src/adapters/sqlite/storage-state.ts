import { statSync } from 'node:fs';
import type { StorageState } from '../../ports/storage.ts';
import { chainHead } from './audit-chain.ts';
import type { SqliteStore } from './connection.ts';

/** @param file The database's file, or `:memory:`. */
export function sqliteState(
  file: string,
  { client, commits }: Pick<SqliteStore, 'client' | 'commits'>,
  limit: number,
): StorageState {
  const findHead = chainHead(client);
  const pages = client.prepare<[], { bytes: number }>(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
  );
  return {
    queue: () => ({ waiting: commits.waiting(), limit }),
    sizes: () => ({ databaseBytes: pages.get()?.bytes ?? 0, walBytes: sizeOf(`${file}-wal`) }),
    auditSeq: () => findHead()?.seq ?? 0,
    readMs() {
      const startedMs = performance.now();
      findHead();
      return performance.now() - startedMs;
    },
    drain: commits.drain,
  };
}

/** A log that there is not has no bytes. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
