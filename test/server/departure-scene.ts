import { resolveConfig } from '../../packages/server/src/config/load.ts';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import { openStores } from '../../packages/server/src/http/compose/stores.ts';
import { type House, packageRoot } from '../house.ts';

/** The table of each row in which a text stands, as it is stored. */
export function tablesWith(house: House, text: string): string[] {
  const tables = house.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'");
  return tables.flatMap(({ name }) =>
    house
      .rows<Record<string, unknown>>(`SELECT * FROM "${name}"`)
      .filter((row) => Object.values(row).some((value) => String(value).includes(text)))
      .map(() => name),
  );
}

/** The stores of another server on the same database. */
export function storesBeside(house: House, clock: Clock) {
  const { config } = resolveConfig([['flag', { NODE_ENV: 'test', DATA_DIR: house.dataDir }]]);
  return openStores(config, { packageRoot, clock, log: logTo({ write() {} }, 'error'), mayMakeKey: false });
}
