import type Database from 'better-sqlite3';
import type { Clock } from '../../core/clock.ts';
import type { Listed, ListPage } from '../../ports/directory.ts';
import { buildLadder, type Ladder, type StepRows } from './ladder.ts';
import { refreshed } from './refreshed.ts';
import { type Turnstile, turnstile } from './turnstile.ts';
import { type Condition, type Course, walk } from './walk.ts';

/** Ladders that are kept; the one that was not asked for the longest goes first. */
export const mostLadders = 64;
const usualSteps: StepRows = { fewest: 100, first: 1_000, most: 4_000 };

/** The ladders of all lists of a server, which climb by turns. */
export interface Ladders {
  /** A page of courses that follow each other upwards, the total with it. */
  page<Row>(courses: readonly Course[], order: 'asc' | 'desc', page: ListPage): Promise<Listed<Row>>;
  /** Rows of a table that a condition leaves, counted up to a bound: what an index answers in a moment. */
  extent(table: string, condition: Condition, most: number): number;
  /** For whatever else walks through a table. */
  turn: Turnstile;
  /** How many are kept now. */
  count(): number;
  /** How many were built so far. */
  built(): number;
}

/** @param steps Rows of a step, for tests that have few. */
export function openLadders(client: Database.Database, clock: Clock, steps: StepRows = usualSteps): Ladders {
  const turn = turnstile();
  const kept = new Map<string, () => Promise<Ladder<unknown>>>();
  let built = 0;

  function ladderOf<Row>(course: Course): () => Promise<Ladder<Row>> {
    // Both orders climb the same one.
    const name = JSON.stringify(course);
    const make = () => {
      built++;
      return buildLadder<Row>(walk<Row>(client, course), { turn, clock, steps });
    };
    const ladder = (kept.get(name) ?? refreshed(make, clock)) as () => Promise<Ladder<Row>>;
    kept.delete(name);
    kept.set(name, ladder);
    const [oldest] = kept.keys();
    if (kept.size > mostLadders && oldest !== undefined) kept.delete(oldest);
    return ladder;
  }

  return {
    async page<Row>(courses: readonly Course[], order: 'asc' | 'desc', { page, page_size }: ListPage) {
      const listed: Listed<Row> = { rows: [], total: 0 };
      for (const course of order === 'asc' ? courses : courses.toReversed()) {
        const ladder = await ladderOf<Row>(course)();
        const total = await ladder.total();
        const skip = Math.max(0, (page - 1) * page_size - listed.total);
        listed.rows.push(...(await ladder.page(order, skip, page_size - listed.rows.length)));
        listed.total += total;
      }
      return listed;
    },
    extent(table, { sql, values }, most) {
      const count = client.prepare<unknown[], number>(
        `SELECT count(*) FROM (SELECT 1 FROM ${table} WHERE ${sql} LIMIT ?)`,
      );
      return count.pluck().get(...values, most) ?? 0;
    },
    turn,
    count: () => kept.size,
    built: () => built,
  };
}
