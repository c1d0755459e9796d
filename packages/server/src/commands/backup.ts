import type { LoadedConfig } from '../config/load.ts';
import { systemClock } from '../core/clock.ts';
import {
  backupFolder,
  keptBackups,
  manifestOfBackup,
  masterKeyPlace,
  openBackups,
  openRestore,
} from '../http/compose/backups.ts';
import type { BackupManifest, ListedBackup, RestoreOutcome } from '../ports/backups.ts';
import { auditService } from '../services/record/audit.ts';
import type { Output } from './output.ts';
import { progress } from './progress.ts';
import type { Package } from './serve.ts';

const clock = systemClock;

/**
 * Makes a backup beside servers that go on working. Answers the exit status; throws an Error for the operator.
 * @param options.to The file; null for one in the folder of backups, named by the time.
 */
export async function createBackup(
  { config }: LoadedConfig,
  { root, version }: Package,
  options: { to: string | null },
  output: Output,
): Promise<number> {
  const startMs = clock.elapsed();
  const backups = openBackups(config, { packageRoot: root, version, clock });
  const { at, end } = progress(output, (done, total) => `${sizeOf(done)} of ${sizeOf(total)}`);
  const { file, manifest } = await backups.create(options.to, at).finally(end);
  const place = masterKeyPlace(config);
  const seconds = (clock.elapsed() - startMs) / 1_000;
  if (output.isJson) output.write(JSON.stringify({ file, seconds, manifest, master_key: { is_inside: false, place } }));
  else {
    output.write(file);
    output.note(`${sizeOf(manifest.size)}, checked, in ${seconds.toFixed(1)} seconds; its manifest is ${file}.json.`);
  }
  output.note(
    `The master key is NOT inside. Without ${place} (${manifest.master_key_ids.join(', ')}) nobody can read this ` +
      'backup: keep a copy of it, apart from this file.',
  );
  return 0;
}

/** Prints the backups, the newest first, each read from end to end. Answers the exit status. */
export async function listBackups({ config }: LoadedConfig, output: Output): Promise<number> {
  const listed = keptBackups(config);
  if (output.isJson) {
    output.write(JSON.stringify({ backups: listed.map((backup) => ({ ...backup, is_whole: backup.fault === null })) }));
    return 0;
  }
  if (listed.length === 0) output.note(`There are no backups in ${backupFolder(config)}.`);
  for (const backup of listed) output.write(lineOf(backup));
  return 0;
}

/**
 * Puts a backup in the place of the database, which stays beside it. Answers the exit status: 0, or 2 where it was not
 * confirmed. Throws an Error for the operator, and has changed nothing then.
 * @param options.keepOldKeys Whether API keys work again that were replaced since the backup.
 */
export async function restoreBackup(
  { config }: LoadedConfig,
  { root }: Package,
  options: { file: string; isConfirmed: boolean; keepOldKeys: boolean },
  output: Output,
): Promise<number> {
  const { file, keepOldKeys } = options;
  const startMs = clock.elapsed();
  const manifest = manifestOfBackup(file);
  const olderMs = clock.now() - Date.parse(manifest.created_at);
  if (!options.isConfirmed) {
    output.note(`This replaces the database by one that is ${ageOf(olderMs)} old. To do it, add --yes.`);
    return 2;
  }
  const onStep = (step: string) => output.note(step);
  const restore = await openRestore(config, { packageRoot: root, clock, file, manifest, onStep });
  try {
    const events = auditService({ audit: restore.audit, clock });
    const outcome = await restore.finish({ keepOldKeys, eventOf: events.byOperator });
    const seconds = (clock.elapsed() - startMs) / 1_000;
    tellRestore({ file, manifest, outcome, olderMs, seconds, keepOldKeys }, output);
  } finally {
    restore.discard();
  }
  return 0;
}

interface Restored {
  file: string;
  manifest: BackupManifest;
  outcome: RestoreOutcome;
  olderMs: number;
  seconds: number;
  keepOldKeys: boolean;
}

function tellRestore(restored: Restored, output: Output): void {
  const { file, manifest, outcome, olderMs, seconds } = restored;
  if (output.isJson) output.write(JSON.stringify(jsonOf(restored)));
  else {
    output.write(`Restored ${file} in ${seconds.toFixed(1)} seconds.`);
    output.write(`It is of ${manifest.created_at}: what was done in the ${ageOf(olderMs)} since is gone.`);
    if (outcome.aside !== null) output.write(`The database that was there is now ${outcome.aside}.`);
    output.write(`Sessions that were ended: ${outcome.sessionsEnded}.`);
    const again = outcome.differences?.deletedAgain ?? 0;
    if (again > 0) output.write(`Accounts that were deleted since, and are deleted again: ${again}.`);
    const crew = outcome.differences?.removedAgain ?? 0;
    if (crew > 0) output.write(`Admins and support staff who were removed since, and are removed again: ${crew}.`);
  }
  for (const warning of warningsOf(restored)) output.note(`Warning: ${warning}`);
}

function jsonOf({ file, manifest, outcome, olderMs, seconds, keepOldKeys }: Restored) {
  const { differences } = outcome;
  return {
    ...{ file, created_at: manifest.created_at, older_seconds: Math.round(olderMs / 1_000), seconds },
    replaced: outcome.aside,
    migrated: outcome.migrated,
    sessions_ended: outcome.sessionsEnded,
    deleted_again: differences?.deletedAgain ?? null,
    removed_again: differences?.removedAgain ?? null,
    other_api_keys: differences?.otherApiKey ?? null,
    old_keys_kept: keepOldKeys,
    other_passwords: differences?.otherPassword ?? null,
    head: outcome.head ? `${outcome.head.seq}:${outcome.head.hash}` : null,
  };
}

function warningsOf({ outcome: { differences, aside }, keepOldKeys }: Restored): string[] {
  if (!differences) {
    const why = aside === null ? 'There was no database to replace' : 'The database that was replaced cannot be read';
    return [
      `${why}: accounts that were deleted since the backup are there again, and API keys and passwords that were ` +
        'replaced since work again. Delete and replace them again.',
    ];
  }
  const { otherApiKey: keys, otherPassword: passwords } = differences;
  const warnings: string[] = [];
  if (keys > 0 && keepOldKeys) {
    warnings.push(`OLD API KEYS WORK AGAIN, those of ${keys} accounts that had replaced them since the backup.`);
  } else if (keys > 0) {
    warnings.push(
      `${keys} accounts had replaced their API key since the backup. Neither key works now: they must make a new one. ` +
        '(With --keep-old-keys the old ones would work again.)',
    );
  }
  if (passwords > 0) warnings.push(`${passwords} accounts have the password again that they had at the backup.`);
  return warnings;
}

function lineOf({ file, manifest, fault }: ListedBackup): string {
  if (!manifest) return `${file}  BROKEN: ${fault}`;
  const state = fault === null ? 'whole' : `BROKEN: ${fault}`;
  const { created_at, size, schema, rows } = manifest;
  return `${file}  ${created_at}  ${sizeOf(size)}  ${schema.tag}  ${rows.users} accounts  ${state}`;
}

function sizeOf(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KiB` : `${Math.round(bytes / 1_048_576)} MiB`;
}

function ageOf(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 1) return `${Math.max(0, Math.round(ms / 1_000))} seconds`;
  if (minutes < 120) return `${minutes} minutes`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1_440)} days`;
}
