import { existsSync } from 'node:fs';
import { logTo } from '../../core/log.ts';
import { masterKeyPlace } from '../../http/compose/backups.ts';
import { openStores } from '../../http/compose/stores.ts';
import { failed, type OpenStores, type Patient, skipped } from './check.ts';
import { absence, damageLook, schema } from './database.ts';

const bringBack =
  'Bring back the master key that the database was made with. Without it no backup of it can be read either.';

/** Opens the database where that changes nothing of it: where it is whole, and of this version. */
export async function openUnchanged(patient: Patient): Promise<OpenStores> {
  const nothing = absence(patient);
  if (nothing) return { stores: null, finding: nothing };
  const [damage, state] = [await damageLook('quick')(patient), await schema(patient)];
  if (damage.state !== 'ok' || state.state !== 'ok') {
    return { stores: null, finding: skipped('The database is not opened: see `database` and `schema`.') };
  }
  const { loaded, packageRoot, clock } = patient;
  const keyFile = masterKeyPlace(loaded.config);
  if (loaded.config.MASTER_KEY === null && !existsSync(keyFile)) {
    return { stores: null, finding: failed(`${keyFile} is not there, and the database needs it.`, bringBack) };
  }
  const log = logTo(process.stderr, 'warn');
  try {
    return { stores: await openStores(loaded.config, { packageRoot, clock, log, mayMakeKey: false }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { stores: null, finding: failed(why, bringBack) };
  }
}
