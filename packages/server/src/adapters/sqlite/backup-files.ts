import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupManifest, ListedBackup } from '../../ports/backups.ts';
import { sha256Of } from './database-copy.ts';
import { type Draft, entriesOf, sweepDrafts } from './drafts.ts';

/**
 * Gives a backup its name, and its manifest before it: a file with the name of a backup is one, whenever this breaks off.
 * Answers false where the name is taken, and has changed nothing then.
 */
export function placeBackup(draft: Draft, target: string, manifest: BackupManifest): boolean {
  const path = manifestFileOf(target);
  const handle = openNew(path);
  if (handle === null) return false;
  try {
    writeFileSync(handle, `${JSON.stringify(manifest, null, 2)}\n`);
    fsyncSync(handle);
    // A file that somebody else put there has no manifest.
    const isFree = !existsSync(target);
    if (isFree) draft.place(target);
    else rmSync(path);
    return isFree;
  } catch (error) {
    if (!existsSync(target)) rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** Removes what runs have left that ended before their time. */
export function sweepBackups(folder: string): void {
  const manifests = entriesOf(folder).filter((name) => name.endsWith('.db.json'));
  const live = sweepDrafts(folder);
  for (const manifest of manifests) sweepManifest(folder, manifest.slice(0, -'.json'.length), live);
}

/** The same in a folder that is not ours alone, of one backup. */
export function sweepTarget(target: string): void {
  const folder = dirname(target);
  sweepManifest(folder, basename(target), sweepDrafts(folder));
}

function sweepManifest(folder: string, name: string, live: readonly string[]): void {
  // In this order: what has left its draft has its name.
  const isUnderWay = live.some((draft) => existsSync(join(folder, draft, name)));
  if (!isUnderWay && !existsSync(join(folder, name))) rmSync(manifestFileOf(join(folder, name)), { force: true });
}

/** A handle on a file that was not there; null where it was. */
function openNew(path: string): number | null {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
}

/** The newest first, by their manifests; those without one last. */
export function listBackups(folder: string): ListedBackup[] {
  const files = entriesOf(folder).filter((name) => name.endsWith('.db'));
  const listed = files.map((name) => inspect(join(folder, name)));
  const timeOf = ({ manifest }: ListedBackup) => manifest?.created_at ?? '';
  return listed.sort((one, other) => timeOf(other).localeCompare(timeOf(one)) || other.file.localeCompare(one.file));
}

/** The manifest beside a backup. Throws an Error for the operator. */
export function readManifest(file: string): BackupManifest {
  const path = manifestFileOf(file);
  if (!existsSync(path)) throw new Error(`${path}, the manifest of the backup, is not there.`);
  let manifest: Partial<BackupManifest> | null;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8')) as Partial<BackupManifest> | null;
  } catch (cause) {
    throw new Error(`${path}, the manifest of the backup, cannot be read.`, { cause });
  }
  if (!isManifest(manifest)) throw new Error(`${path} is no manifest of a backup that this version can read.`);
  return manifest;
}

/** Throws an Error for the operator where a file is not the one of a manifest. */
export function checkAgainst(manifest: BackupManifest, file: string, name: string): void {
  const { size } = statSync(file);
  if (size !== manifest.size) throw new Error(`${name} has ${size} bytes; its manifest says ${manifest.size}.`);
  if (sha256Of(file) !== manifest.sha256)
    throw new Error(`${name} was changed: its SHA-256 is not that of its manifest.`);
}

function inspect(file: string): ListedBackup {
  let manifest: BackupManifest | null = null;
  try {
    manifest = readManifest(file);
    checkAgainst(manifest, file, file);
    return { file, manifest, fault: null };
  } catch (error) {
    return { file, manifest, fault: error instanceof Error ? error.message : String(error) };
  }
}

function isManifest(value: Partial<BackupManifest> | null): value is BackupManifest {
  if (value === null || typeof value !== 'object' || value.format !== 1) return false;
  const { created_at, sha256, size, master_key_ids, schema, rows } = value;
  const hasTexts =
    typeof created_at === 'string' && !Number.isNaN(Date.parse(created_at)) && typeof sha256 === 'string';
  return hasTexts && typeof size === 'number' && Array.isArray(master_key_ids) && Boolean(schema) && Boolean(rows);
}

function manifestFileOf(file: string): string {
  return `${file}.json`;
}
