import type { SecurityEventRow } from '../../ports/audit.ts';
import type { EventDirectory, EventQuery } from '../../ports/directory.ts';
import type { StoredEvent } from './audit-chain.ts';
import type { Ladders } from './ladders.ts';
import { type Condition, type Course, highest, type Key, lowestOf } from './walk.ts';

const table = 'security_logs';
const columns = `seq, event, severity, actor, user_id AS userId, address, request_id AS requestId, details,
  created_at AS createdAt, previous_hash AS previousHash, hash`;

/** Rows by which it is told which of several conditions narrows most. */
const mostCompared = 5_000;
/** Numbers begin at 1. */
const beforeAll = -1;

export function sqliteEventDirectory({ ladders }: { ladders: Ladders }): EventDirectory {
  function narrowestFirst(conditions: Condition[]): Condition[] {
    if (conditions.length < 2) return conditions;
    const measured = conditions.map((condition) => ({
      condition,
      rows: ladders.extent(table, condition, mostCompared),
    }));
    return measured.sort((one, other) => one.rows - other.rows).map(({ condition }) => condition);
  }

  return {
    async list(query, page) {
      const conditions = query.userId === undefined ? narrowestFirst(equalities(query)) : equalities(query);
      const { rows, total } = await ladders.page<StoredEvent>([courseOf(query, conditions)], 'desc', page);
      return { rows: rows.map(eventOf), total };
    },
  };
}

/** By time, as most indexes have it; what is about one user by number. */
function courseOf(query: EventQuery, [leading, ...others]: readonly Condition[]): Course {
  const { fromMs, toMs } = query;
  const only = others.map(({ sql, values }) => ({ sql: `+${sql}`, values }));
  const course = { table, columns, within: leading ? [leading] : [] };
  if (query.userId === undefined) {
    const bottom: Key = fromMs === undefined ? lowestOf('number', 'number') : [fromMs, beforeAll];
    const top: Key = toMs === undefined ? highest(2) : [toMs, beforeAll];
    return { ...course, keys: ['created_at', 'seq'], bottom, top, only };
  }
  const since = fromMs === undefined ? [] : [{ sql: '+created_at >= ?', values: [fromMs] }];
  const until = toMs === undefined ? [] : [{ sql: '+created_at < ?', values: [toMs] }];
  only.push(...since, ...until);
  return { ...course, keys: ['seq'], bottom: lowestOf('number'), top: highest(1), only };
}

/** The user first, by whose index the log is walked where one is asked for. */
function equalities({ userId, address, actor, event, severity }: EventQuery): Condition[] {
  const wanted = { user_id: userId, address, actor, event, severity };
  return Object.entries(wanted).flatMap(([column, value]) =>
    value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }],
  );
}

function eventOf({ details, createdAt, ...row }: StoredEvent): SecurityEventRow {
  return { ...row, details: JSON.parse(details) as SecurityEventRow['details'], atMs: createdAt };
}
