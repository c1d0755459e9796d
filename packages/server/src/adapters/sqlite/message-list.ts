import { desc, inArray } from 'drizzle-orm';
import type { MessageDirectory } from '../../ports/directory.ts';
import type { SqliteStore } from './connection.ts';
import type { Ladders } from './ladders.ts';
import { messageEntry } from './message-entry.ts';
import { messageLogs } from './schema.ts';
import { type Course, highest, lowestOf } from './walk.ts';

export function sqliteMessageDirectory({
  db,
  ladders,
}: Pick<SqliteStore, 'db'> & { ladders: Ladders }): MessageDirectory {
  return {
    async list(userId, page) {
      const found = await ladders.page<{ seq: number }>([courseOf(userId)], 'desc', page);
      const isFound = inArray(
        messageLogs.seq,
        found.rows.map(({ seq }) => seq),
      );
      const rows = db.select().from(messageLogs).where(isFound).orderBy(desc(messageLogs.seq)).all();
      return { rows: rows.map(messageEntry), total: found.total };
    },
  };
}

function courseOf(userId: string): Course {
  return {
    table: 'message_logs',
    keys: ['seq'],
    bottom: lowestOf('number'),
    top: highest(1),
    within: [{ sql: 'user_id = ?', values: [userId] }],
    only: [],
    columns: 'seq',
  };
}
