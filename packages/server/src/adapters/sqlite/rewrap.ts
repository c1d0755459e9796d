import type Database from 'better-sqlite3';
import type { Place } from '../../core/vault.ts';
import type { KeyRotation, UnopenedValue } from '../../ports/key-rotation.ts';
import type { MasterKeys } from '../keys/master-key.ts';
import type { SqliteStore } from './connection.ts';
import { type SealedColumn, sealedColumns } from './sealed-columns.ts';

/** What one commit takes: its lock is short, and its values fit into memory. */
const mostRows = 200;
const mostBytes = 4_194_304;

interface OldValue {
  rowid: number;
  sealed: Buffer;
  row: string | null;
}

/** Seals all values of a database under the first key of its ring. */
export function sqliteKeyRotation(
  deps: Pick<SqliteStore, 'client' | 'commits' | 'vault'> & { ring: MasterKeys },
): KeyRotation {
  const { client, commits, vault, ring } = deps;
  const columns = sealedColumns.map((column) => ({ ...column, ...statementsOf(client, column) }));
  type Column = (typeof columns)[number];

  const currentId = () => Buffer.from(ring.sealing().id, 'latin1');
  const left = () => columns.reduce((sum, { count }) => sum + (count.get(currentId())?.n ?? 0), 0);

  /** Runs `work` where no other process does such work on this database; what it throws comes out as it is. */
  async function alone<T>(work: () => T): Promise<T> {
    const outcome = await commits.run(() => {
      try {
        return { value: work() };
      } catch (error) {
        return { error };
      }
    });
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }

  function nextValues({ next }: Column, after: number): OldValue[] {
    const values: OldValue[] = [];
    let bytes = 0;
    for (const value of next.iterate(after, currentId())) {
      values.push(value);
      bytes += value.sealed.length;
      if (values.length >= mostRows || bytes >= mostBytes) break;
    }
    return values;
  }

  /** The value under the first key; null where no key opens it. */
  function sealedAnew({ table, column }: Column, { row, sealed }: OldValue): Buffer | null {
    if (row === null) return null;
    const place: Place = { table, column, row };
    let text: string;
    try {
      text = vault.open(place, sealed);
    } catch {
      // Told to the operator by its place, which must be looked into; the rest goes on.
      return null;
    }
    return vault.seal(place, text);
  }

  async function exchange(column: Column, values: readonly OldValue[]) {
    const pairs = values.map((value) => ({ ...value, fresh: sealedAnew(column, value) }));
    const changes = await commits.run(() =>
      pairs.map(({ rowid, sealed, fresh }) => (fresh ? column.exchange.run(fresh, rowid, sealed).changes : 0)),
    );
    const { table, column: name } = column;
    const unopened = pairs.filter(({ fresh }) => fresh === null).map(({ row }) => ({ table, column: name, row }));
    return { sealed: changes.reduce((sum, n) => sum + n, 0), unopened };
  }

  return {
    keyIds: () => ring.ids(),
    left,

    async begin() {
      const { file } = ring;
      if (!file) return 'by_settings';
      // Two rotations at once would each lose the other's key.
      return alone(() => {
        if (file.keys().length > 1) return 'resumed';
        file.addKey();
        return 'begun';
      });
    },

    async sealAnew(onProgress = () => {}) {
      const unopened: UnopenedValue[] = [];
      let sealed = 0;
      let looked = 0;
      for (const column of columns) {
        let values = nextValues(column, 0);
        for (let last = values.at(-1); last; last = values.at(-1)) {
          const outcome = await exchange(column, values);
          sealed += outcome.sealed;
          unopened.push(...outcome.unopened);
          looked += values.length;
          onProgress(looked);
          values = nextValues(column, last.rowid);
        }
      }
      return { sealed, unopened };
    },

    async finish() {
      const { file } = ring;
      const [, ...others] = ring.ids();
      // Behind every unit that was under way: what it sealed is counted.
      await commits.drain();
      if (left() > 0) return null;
      await alone(() => file?.dropKeys(others));
      return file ? others : [];
    },
  };
}

function statementsOf(client: Database.Database, { table, column, row }: SealedColumn) {
  // The id of the key stands behind one byte of version (core/vault.ts).
  const isOld = `${column} IS NOT NULL AND substr(${column}, 2, 8) <> ?`;
  return {
    count: client.prepare<[Buffer], { n: number }>(`SELECT count(*) AS n FROM ${table} WHERE ${isOld}`),
    next: client.prepare<[number, Buffer], OldValue>(
      `SELECT rowid AS rowid, ${column} AS sealed, ${row} AS row FROM ${table} WHERE rowid > ? AND ${isOld} ORDER BY rowid`,
    ),
    /** Changes nothing where the value was changed meanwhile. */
    exchange: client.prepare<[Buffer, number, Buffer]>(
      `UPDATE ${table} SET ${column} = ? WHERE rowid = ? AND ${column} = ?`,
    ),
  };
}
