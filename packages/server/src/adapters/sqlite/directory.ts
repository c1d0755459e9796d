import type { Clock } from '../../core/clock.ts';
import type {
  DeletedUserRow,
  ListPage,
  ManagedUserRow,
  UserDirectory,
  UserQuery,
  UserSort,
} from '../../ports/directory.ts';
import type { SqliteStore } from './connection.ts';
import type { Ladders } from './ladders.ts';
import { managedUser, type StoredUser, userColumns } from './managed-user.ts';
import { refreshed } from './refreshed.ts';
import { userCounter } from './user-counts.ts';
import { filtersOf, searchOf } from './user-search.ts';
import { type Condition, type Course, highest, lowestOf } from './walk.ts';

/** Users that a text finds, up to which they are sorted outright: some milliseconds. Of more, the list is walked through. */
const mostSorted = 1_000;

type Part = Pick<Course, 'keys' | 'bottom' | 'top' | 'within'>;

const byId: Part = { keys: ['id'], bottom: lowestOf('text'), top: highest(1), within: [] };
const byTime: Part = { keys: ['last_login', 'id'], bottom: lowestOf('number', 'text'), top: highest(2), within: [] };

/** The parts that a list is made of, upwards, each as its index has it. */
const parts: Record<UserSort, readonly Part[]> = {
  time_created: [byId],
  username: [{ ...byId, keys: ['lower(username)'] }],
  name: [{ keys: ['lower(name)', 'id'], bottom: lowestOf('text', 'text'), top: highest(2), within: [] }],
  // Null is neither more nor less than a time.
  last_login: [{ ...byId, within: [{ sql: 'last_login IS NULL', values: [] }] }, byTime],
};

/** The same outright. */
const keys: Record<UserSort, readonly string[]> = {
  time_created: ['id'],
  username: ['lower(username)'],
  name: ['lower(name)', 'id'],
  last_login: ['last_login', 'id'],
};

const deletions: Course = {
  table: 'deleted_users',
  keys: ['deleted_at', 'id'],
  bottom: lowestOf('number', 'text'),
  top: highest(2),
  within: [],
  only: [],
  columns: 'id, sealed, deleted_by AS deletedBy, deleted_at AS deletedAtMs',
};

type StoredDeletion = Omit<DeletedUserRow, 'archive'> & { sealed: Buffer | null };

export function sqliteUserDirectory(
  deps: Pick<SqliteStore, 'client' | 'vault'> & { ladders: Ladders; clock: Clock },
): UserDirectory {
  const { client, vault, ladders, clock } = deps;

  function found(query: UserQuery, page: ListPage): Promise<{ rows: StoredUser[]; total: number }> {
    const search = searchOf(query);
    if (search && isFew(search)) return sorted(query, search, page);
    const only = [...filtersOf(query), ...(search ? [either(search)] : [])];
    const courses = parts[query.sort].map((part): Course => ({ table: 'users', ...part, only, columns: userColumns }));
    return ladders.page<StoredUser>(courses, query.order, page);
  }

  function isFew(search: readonly Condition[]): boolean {
    const extents = search.map((condition) => ladders.extent('users', condition, mostSorted + 1));
    return extents.reduce((sum, rows) => sum + rows, 0) <= mostSorted;
  }

  async function sorted(query: UserQuery, search: readonly Condition[], { page, page_size }: ListPage) {
    await ladders.turn();
    const { sql, values } = candidates(search);
    const filters = filtersOf(query);
    const from = ['FROM users WHERE', [`rowid IN (${sql})`, ...filters.map((filter) => filter.sql)].join(' AND ')].join(
      ' ',
    );
    const bound = [...values, ...filters.flatMap((filter) => filter.values)];
    const by = keys[query.sort].map((key) => `${key} ${query.order}`).join(', ');
    const total =
      client
        .prepare<unknown[], number>(`SELECT count(*) ${from}`)
        .pluck()
        .get(...bound) ?? 0;
    const rows = client.prepare<unknown[], StoredUser>(`SELECT ${userColumns} ${from} ORDER BY ${by} LIMIT ? OFFSET ?`);
    return { rows: rows.all(...bound, page_size, (page - 1) * page_size), total };
  }

  function deletion({ sealed, ...row }: StoredDeletion): DeletedUserRow {
    const place = { table: 'deleted_users', column: 'sealed', row: row.id };
    return { ...row, archive: sealed && (JSON.parse(vault.open(place, sealed)) as Record<string, unknown>) };
  }

  return {
    async list(query, page) {
      const { rows, total } = await found(query, page);
      return { rows: rows.map((row): ManagedUserRow => managedUser(vault, row)), total };
    },

    async listDeleted(page) {
      const { rows, total } = await ladders.page<StoredDeletion>([deletions], 'desc', page);
      return { rows: rows.map(deletion), total };
    },

    countBy: refreshed(userCounter(client, ladders.turn, clock), clock),
  };
}

/** Rows that a search finds, each by an index. */
function candidates(search: readonly Condition[]): Condition {
  return {
    sql: search.map(({ sql }) => `SELECT rowid FROM users WHERE ${sql}`).join(' UNION '),
    values: search.flatMap(({ values }) => values),
  };
}

function either(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' OR '),
    values: conditions.flatMap(({ values }) => values),
  };
}
