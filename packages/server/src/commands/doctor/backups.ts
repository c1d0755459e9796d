import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backupFolder } from '../../http/compose/backups.ts';
import { databaseFile } from '../../http/compose/stores.ts';
import { type Look, ok, warning } from './check.ts';
import { absence } from './database.ts';

const dayMs = 24 * 3_600_000;
const oldDays = 7;

/** How old the newest backup in the folder is; those that are kept elsewhere are not known of. */
export const backups: Look = (patient) => {
  const nothing = absence(patient);
  if (nothing) return nothing;
  const { loaded, clock } = patient;
  const daysSince = (ms: number) => Math.max(0, (clock.now() - ms) / dayMs);
  const newest = newestIn(backupFolder(loaded.config));
  const days = daysSince(newest ?? statSync(databaseFile(loaded.config)).birthtimeMs);
  if (newest === null && days < oldDays) return ok('There is no backup, and the database is younger than a week.');
  if (newest === null) return warning('There is no backup.', 'promptenchanter backup create');
  const found = `The newest backup is ${days.toFixed(0)} days old.`;
  return days < oldDays ? ok(found) : warning(found, 'promptenchanter backup create');
};

/** When the newest was written, in milliseconds; null where there is none. */
function newestIn(folder: string): number | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => name.endsWith('.db'));
  const times = names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return times.length === 0 ? null : Math.max(...times);
}
