import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { openSchema } from '../../http/compose/backups.ts';
import { probesOf } from '../../http/compose/probes.ts';
import { databaseFile } from '../../http/compose/stores.ts';
import { type Finding, failed, type Look, ok, type Patient, skipped, warning } from './check.ts';

const largeWal = 256 * 2 ** 20;

/** Answers why nothing can be looked at; null where there is a database. */
export function absence({ loaded: { config } }: Patient): Finding | null {
  const file = databaseFile(config);
  if (file === ':memory:') return skipped('DATABASE_URL is :memory:, which keeps nothing.');
  return existsSync(file) ? null : skipped(`There is no database ${file} yet: the first start makes it.`);
}

/** @param depth Each row alone, or each index against its table too. */
export function damageLook(depth: 'quick' | 'full'): Look {
  return (patient) => {
    const nothing = absence(patient);
    if (nothing) return nothing;
    const { config } = patient.loaded;
    const closed = closedFinding(databaseFile(config));
    if (closed) return closed;
    const [damage] = probesOf(config).damage(depth);
    if (damage === undefined) return ok(`${databaseFile(config)} is whole (${depth} check).`);
    return failed(
      `${databaseFile(config)} is damaged: ${damage}`,
      'Stop the server, and restore a backup: promptenchanter backup list',
    );
  };
}

/** What cannot be opened is not damaged: restoring a backup would lose it for nothing. */
function closedFinding(file: string): Finding | null {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    accessSync(dirname(file), constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(
      `${file} cannot be opened: ${why}.`,
      'Run this as its owner, and see that its disk is mounted to be written.',
    );
  }
}

export const schema: Look = (patient) => {
  const nothing = absence(patient) ?? closedFinding(databaseFile(patient.loaded.config));
  if (nothing) return nothing;
  try {
    return schemaFinding(openSchema(patient.loaded.config, patient).state());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(why, 'promptenchanter migrate --check');
  }
};

function schemaFinding({ applied, pending }: { applied: readonly string[]; pending: readonly string[] }): Finding {
  if (pending.length === 0) return ok(`The schema is up to date: ${applied.at(-1)}.`);
  const found = `The database lacks ${pending.join(', ')}.`;
  return warning(found, 'promptenchanter migrate; the next start of the server does the same.');
}

export const wal: Look = (patient) => {
  const nothing = absence(patient);
  if (nothing) return nothing;
  const size = statSync(`${databaseFile(patient.loaded.config)}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  const found = `The write-ahead log has ${Math.ceil(size / 2 ** 20)} MiB.`;
  if (size < largeWal) return ok(found);
  return warning(found, 'End other programs that have the database open, or start the server anew.');
};
