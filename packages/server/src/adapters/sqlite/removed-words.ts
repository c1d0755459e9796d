import type { RemovedWords } from '../../ports/removed-words.ts';
import type { SqliteStore } from './connection.ts';
import { droppedStep } from './library-removal.ts';

/** Pages of the index that one step writes anew, about. */
const stepPages = 8;
/** From here on are the pages that say which rows of the index are gone: FTS5 numbers its segments below 2^16. */
const firstTombstone = 1n << 53n;

/**
 * The index marks rows as gone, and keeps what they said until parts of it are merged; no removal begins that by itself
 * (`deletemerge`), as it would hold the event loop. A sweep merges all of them, into one that has none: as a whole it writes
 * the index once. What a server that died left of dropped tenants goes before.
 */
export function sqliteRemovedWords({ client, commits }: Pick<SqliteStore, 'client' | 'commits'>): RemovedWords {
  const marked = client.prepare<[bigint], 1>('SELECT 1 FROM prompt_words_data WHERE id >= ? LIMIT 1').pluck();
  const merge = client.prepare<[number]>("INSERT INTO prompt_words (prompt_words, rank) VALUES ('merge', ?)");
  const changes = client.prepare<[], number>('SELECT total_changes()').pluck();
  const clearStep = droppedStep(client);
  let isUnderWay = false;

  /** A negative number begins the merge of all; of its last step the index is hardly changed. */
  function step(): boolean {
    const before = changes.get() ?? 0;
    merge.run(isUnderWay ? stepPages : -stepPages);
    return (changes.get() ?? 0) - before >= 2;
  }

  return {
    sweep: () =>
      commits.run(() => {
        if (clearStep()) return true;
        if (!isUnderWay && marked.get(firstTombstone) === undefined) return false;
        isUnderWay = step();
        return isUnderWay;
      }),
  };
}
