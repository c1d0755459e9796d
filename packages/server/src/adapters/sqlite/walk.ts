import type Database from 'better-sqlite3';

/** Where a row stands in a list: the values of the list's keys. */
export type Key = readonly (string | number | Buffer)[];

export interface Condition {
  sql: string;
  values: readonly (string | number)[];
}

/** A list, as it can be walked through in the order of an index. */
export interface Course {
  table: string;
  /** What the rows are ordered by, as an index has it; the last one tells apart those that are equal by the others. */
  keys: readonly string[];
  /** No row stands at it or before it. */
  bottom: Key;
  /** No row stands after it. */
  top: Key;
  /** What the index leads by: rows that fail it are not walked over. */
  within: readonly Condition[];
  /** What is looked at row by row. */
  only: readonly Condition[];
  /** What is read of a row. */
  columns: string;
}

/** After every text and number. */
const beyond = Buffer.of(0xff);

export function lowestOf(...kinds: ('text' | 'number')[]): Key {
  return kinds.map((kind) => (kind === 'text' ? '' : Number.MIN_SAFE_INTEGER));
}

export function highest(keyCount: number): Key {
  return Array.from({ length: keyCount }, () => beyond);
}

/** The statements that walk a course; each holds the event loop by the rows that it passes over. */
export interface Walk<Row> {
  course: Course;
  /** The key `rows` rows on, whether or not they are asked for; undefined where fewer are left. */
  keyAfter(after: Key, rows: number): Key | undefined;
  /** Rows that are asked for, after one key and up to another. */
  count(after: Key, upTo: Key): number;
  /** Keys of those, the lowest first, at most `limit`. */
  keysOf(after: Key, upTo: Key, limit: number): Key[];
  read(stretch: { after: Key; upTo: Key }, order: 'asc' | 'desc', skip: number, limit: number): Row[];
}

/** A part of a stretch that is one range of an index. */
interface Piece<Row> {
  statements: Statements<Row>;
  values: readonly unknown[];
}

export function walk<Row>(client: Database.Database, course: Course): Walk<Row> {
  const pieces = piecesOf<Row>(client, course);
  const leading = course.within.flatMap(({ values }) => values);
  const narrowing = [...leading, ...course.only.flatMap(({ values }) => values)];
  const countOf = ({ statements, values }: Piece<Row>) => statements.matching.get(...narrowing, ...values) ?? 0;

  return {
    course,

    keyAfter(after, rows) {
      let left = rows;
      for (const { statements, values } of pieces(after, course.top)) {
        const key = statements.boundary.get(...leading, ...values, left - 1);
        if (key) return key;
        left -= statements.passed.get(...leading, ...values) ?? 0;
      }
      return undefined;
    },

    count: (after, upTo) => pieces(after, upTo).reduce((sum, piece) => sum + countOf(piece), 0),

    keysOf(after, upTo, limit) {
      const found: Key[] = [];
      for (const { statements, values } of pieces(after, upTo)) {
        found.push(...statements.matches.all(...narrowing, ...values, limit - found.length));
      }
      return found;
    },

    read({ after, upTo }, order, skip, limit) {
      const upwards = pieces(after, upTo);
      const rows: Row[] = [];
      let left = skip;
      for (const piece of order === 'asc' ? upwards : upwards.toReversed()) {
        const { statements, values } = piece;
        const found = statements[order].all(...narrowing, ...values, limit - rows.length, left);
        rows.push(...found);
        if (rows.length === limit) return rows;
        left = found.length > 0 || left === 0 ? 0 : Math.max(0, left - countOf(piece));
      }
      return rows;
    },
  };
}

function piecesOf<Row>(client: Database.Database, course: Course): (after: Key, upTo: Key) => Piece<Row>[] {
  const { keys } = course;
  const [lead, tie] = keys;
  if (lead === undefined || tie === undefined || !lead.includes('(')) {
    const key = tuple(keys);
    const marks = tuple(keys.map(() => '?'));
    const statements = statementsOf<Row>(client, course, `${key} > ${marks} AND ${key} <= ${marks}`);
    return (after, upTo) => [{ statements, values: [...after, ...upTo] }];
  }
  // SQLite finds its place in an index by a row value of columns, not by one that begins with an expression.
  const equal = statementsOf<Row>(client, course, `${lead} = ? AND ${tie} > ? AND ${tie} <= ?`, [tie]);
  const between = statementsOf<Row>(client, course, `${lead} > ? AND ${lead} < ?`);
  const leastTie = course.bottom[1];
  return ([from, fromTie], [to, toTie]) =>
    from === to
      ? [{ statements: equal, values: [from, fromTie, toTie] }]
      : [
          { statements: equal, values: [from, fromTie, beyond] },
          { statements: between, values: [from, to] },
          { statements: equal, values: [to, leastTie, toTie] },
        ];
}

type Statements<Row> = ReturnType<typeof statementsOf<Row>>;

/** @param sorting The keys that differ within the range: SQLite would sort by an expression that does not. */
function statementsOf<Row>(client: Database.Database, course: Course, range: string, sorting = course.keys) {
  const { table, keys, within, only, columns } = course;
  const where = (conditions: readonly Condition[]) => [...conditions.map(({ sql }) => `(${sql})`), range].join(' AND ');
  const [all, matching] = [where(within), where([...within, ...only])];
  const by = (order: 'asc' | 'desc') => sorting.map((key) => `${key} ${order}`).join(', ');
  const counting = (condition: string) =>
    client.prepare<unknown[], number>(`SELECT count(*) FROM ${table} WHERE ${condition}`).pluck();
  const reading = (order: 'asc' | 'desc') =>
    client.prepare<unknown[], Row>(
      `SELECT ${columns} FROM ${table} WHERE ${matching} ORDER BY ${by(order)} LIMIT ? OFFSET ?`,
    );
  const keyed = (condition: string, part: string) =>
    client
      .prepare<unknown[], Key>(
        `SELECT ${keys.join(', ')} FROM ${table} WHERE ${condition} ORDER BY ${by('asc')} LIMIT ${part}`,
      )
      .raw();
  return {
    boundary: keyed(all, '1 OFFSET ?'),
    matches: keyed(matching, '?'),
    passed: counting(all),
    matching: counting(matching),
    asc: reading('asc'),
    desc: reading('desc'),
  };
}

/** A row value of one is none. */
function tuple(parts: readonly string[]): string {
  return parts.length === 1 ? String(parts[0]) : `(${parts.join(', ')})`;
}
