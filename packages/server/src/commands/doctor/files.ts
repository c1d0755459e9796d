import { accessSync, chmodSync, constants, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/settings.ts';
import { databaseFile } from '../../http/compose/stores.ts';
import { type Finding, failed, type Look, ok, skipped, warning } from './check.ts';

interface OpenPath {
  path: string;
  mode: number;
  /** What its mode should be. */
  meant: number;
}

// Windows keeps rights in other ways.
const hasModes = process.platform !== 'win32';

/** Whether others than the owner can read what is theirs alone. */
export const files: Look = ({ loaded: { config } }) => {
  const folder = config.DATA_DIR;
  if (!isThere(folder)) return skipped(`There is no folder ${folder} yet: the first start makes it.`);
  if (!isWritable(folder))
    return failed(`${folder} cannot be written.`, `Run this as its owner, or: chown it, and what is in it.`);
  const open = openPaths(config);
  if (open.length === 0) return ok(`${folder} and what is in it are its owner's alone.`);
  return openFinding(open);
};

/** Takes from others what is the owner's alone. Answers what it changed, as sentences. */
export function closeFiles(config: Config): string[] {
  return openPaths(config).map(({ path, mode, meant }) => {
    chmodSync(path, meant);
    return `Changed the mode of ${path} from ${octal(mode)} to ${octal(meant)}.`;
  });
}

function openFinding(open: readonly OpenPath[]): Finding {
  const found = `Others than the owner can open ${open.map(({ path, mode }) => `${path} (${octal(mode)})`).join(', ')}.`;
  const fix = 'promptenchanter doctor --fix';
  return open.some(({ path }) => path.endsWith('master.key')) ? failed(found, fix) : warning(found, fix);
}

function openPaths(config: Config): OpenPath[] {
  if (!hasModes) return [];
  return ownPaths(config).flatMap((path) => {
    if (!isThere(path)) return [];
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return [];
    const mode = stats.mode & 0o777;
    return (mode & 0o077) === 0 ? [] : [{ path, mode, meant: stats.isDirectory() ? 0o700 : 0o600 }];
  });
}

/** What the server makes, and nothing that somebody else put beside it. */
function ownPaths(config: Config): string[] {
  const file = databaseFile(config);
  const backups = join(config.DATA_DIR, 'backups');
  const copies = isThere(backups) ? readdirSync(backups).filter((name) => /\.db(\.json)?$/.test(name)) : [];
  return [
    config.DATA_DIR,
    ...['master.key', 'audit.head', 'setup-token'].map((name) => join(config.DATA_DIR, name)),
    ...(file === ':memory:' ? [] : [file, `${file}-wal`, `${file}-shm`]),
    backups,
    ...copies.map((name) => join(backups, name)),
  ];
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
