import { existsSync } from 'node:fs';
import type { LoadedConfig } from '../config/load.ts';
import type { Config } from '../config/settings.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { logTo } from '../core/log.ts';
import { databaseFile, openStores, type Stores } from '../http/compose/stores.ts';
import { type Audit, auditService } from '../services/record/audit.ts';
import type { Package } from './serve.ts';

/** What a command works on, beside a server that may be running. */
export interface Workshop {
  stores: Stores;
  audit: Audit;
  clock: Clock;
  config: Config;
}

/** Opens the database for one command and closes it afterwards. Answers what the command does. */
export async function withStores(
  { config }: LoadedConfig,
  { root }: Package,
  work: (workshop: Workshop) => Promise<number>,
): Promise<number> {
  const log = logTo(process.stderr, 'warn');
  const file = databaseFile(config);
  if (!existsSync(file))
    throw new Error(
      `There is no database ${file}. Set DATA_DIR to that of the server, or start it once: promptenchanter serve`,
    );
  const stores = await openStores(config, { packageRoot: root, clock: systemClock, log, mayMakeKey: false });
  try {
    return await work({
      stores,
      audit: auditService({ audit: stores.audit, clock: systemClock }),
      clock: systemClock,
      config,
    });
  } finally {
    await stores.close();
  }
}
