import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { auditVerify } from '../../packages/server/src/commands/audit.ts';
import { withStores } from '../../packages/server/src/commands/stores.ts';
import { type House, openHouse, type Resident } from '../house.ts';
import { freshFolder, loadedIn, pkg, removeFolder } from './backup-scene.ts';

/** A data folder whose server starts and stops. */
export interface Site extends AsyncDisposable {
  readonly dataDir: string;
  readonly database: string;
  /** Starts the server, on this folder or another, and ends the one before. */
  start(folder?: string): Promise<House>;
  stop(): Promise<void>;
}

export function openSite(): Site {
  const dataDir = freshFolder();
  let house: House | null = null;
  const site: Site = {
    dataDir,
    database: join(dataDir, 'promptenchanter.db'),
    async start(folder = dataDir) {
      await site.stop();
      house = await openHouse({ DATA_DIR: folder });
      return house;
    },
    async stop() {
      await house?.close();
      house = null;
    },
    async [Symbol.asyncDispose]() {
      await site.stop();
      removeFolder(dataDir);
    },
  };
  return site;
}

/** The status of a question that somebody asks. */
export async function ask(house: House, { headers }: Resident): Promise<number> {
  const question = { level: 'low', messages: [{ role: 'user', content: 'Do you know me?' }] };
  return (await house.post('/v1/prompt/completions', question, headers)).status;
}

/** What `audit verify` answers; -1 where there is no `audit.head`. */
export async function verified(dataDir: string): Promise<number> {
  if (!existsSync(join(dataDir, 'audit.head'))) return -1;
  const before = process.exitCode;
  let status = -1;
  await withStores(loadedIn(dataDir), pkg, async ({ stores }) => {
    status = await auditVerify(stores.audit, stores.anchor, { head: null }, { isJson: false, write() {}, note() {} });
    return 0;
  });
  process.exitCode = before;
  return status;
}
