import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { fileAnchor } from '../../adapters/audit-anchor.ts';
import { masterKeys } from '../../adapters/keys/master-key.ts';
import { backupBefore, sqliteBackups } from '../../adapters/sqlite/backup.ts';
import { listBackups, readManifest } from '../../adapters/sqlite/backup-files.ts';
import { migrate, pendingMigrations, readMigrations } from '../../adapters/sqlite/migrations.ts';
import { prepareRestore } from '../../adapters/sqlite/restore.ts';
import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import type {
  BackupManifest,
  BackupStore,
  ListedBackup,
  Migrated,
  PreparedRestore,
  SchemaState,
} from '../../ports/backups.ts';
import { databaseFile } from './stores.ts';

interface Needs {
  packageRoot: string;
  clock: Clock;
}

/** The folder of backups. */
export function backupFolder(config: Config): string {
  return join(config.DATA_DIR, 'backups');
}

/** Where the master key is, which no backup holds. */
export function masterKeyPlace(config: Config): string {
  return config.MASTER_KEY === null ? resolve(config.DATA_DIR, 'master.key') : 'the setting MASTER_KEY';
}

/** The backups in the folder, the newest first. Reads each of them whole. */
export function keptBackups(config: Config): ListedBackup[] {
  return listBackups(backupFolder(config));
}

/** What makes backups of the database. Neither opens nor migrates it yet. */
export function openBackups(config: Config, needs: Needs & { version: string }): BackupStore {
  const { clock, version } = needs;
  return sqliteBackups({
    file: keptFile(config),
    folder: backupFolder(config),
    known: migrationsOf(needs),
    keyIds: () => ringOf(config, clock).ids(),
    version,
    clock,
  });
}

/** The manifest of a backup. Throws an Error for the operator. */
export function manifestOfBackup(file: string): BackupManifest {
  if (!existsSync(file))
    throw new Error(`There is no backup ${file}. \`promptenchanter backup list\` prints what there is.`);
  return readManifest(file);
}

/** Checks a backup, and makes it ready to take the place of the database. Throws an Error for the operator. */
export function openRestore(
  config: Config,
  needs: Needs & { file: string; manifest: BackupManifest; onStep(step: string): void },
): Promise<PreparedRestore> {
  const { clock, file, manifest, onStep } = needs;
  const target = keptFile(config);
  if (resolve(file) === resolve(target)) throw new Error(`${file} is the database itself. Name a backup.`);
  requireKey(config, manifest);
  const anchorFile = join(config.DATA_DIR, 'audit.head');
  return prepareRestore({
    ...{ file, manifest, target, clock, onStep, anchorFile },
    known: migrationsOf(needs),
    ring: ringOf(config, clock),
    anchorOf: (auditKey) => fileAnchor(anchorFile, auditKey),
  });
}

/** The schema of a database that there is, and how it is brought up to date. */
export function openSchema(config: Config, needs: Needs) {
  const file = keptFile(config);
  const known = migrationsOf(needs);
  const folder = backupFolder(config);
  if (!existsSync(file)) throw new Error(`There is no database ${file}. Set DATA_DIR to that of the server.`);

  function withClient<T>(work: (client: Database.Database) => T): T {
    const client = new Database(file, { fileMustExist: true, timeout: 5_000 });
    try {
      return work(client);
    } finally {
      client.close();
    }
  }

  return {
    state: (): SchemaState =>
      withClient((client) => {
        const tags = known.map(({ tag }) => tag);
        const pending = pendingMigrations(client, { file, known }).map(({ tag }) => tag);
        return { applied: tags.slice(0, tags.length - pending.length), pending };
      }),
    migrate: (): Migrated =>
      withClient((client) => {
        const copy = (tag: string) => backupBefore(tag, { file, folder, known }).file;
        return migrate(client, { file, known, copy });
      }),
  };
}

function keptFile(config: Config): string {
  const file = databaseFile(config);
  if (file === ':memory:') throw new Error('DATABASE_URL is :memory:, which keeps nothing. Name a file.');
  return file;
}

function migrationsOf({ packageRoot }: Needs) {
  return readMigrations(join(packageRoot, 'migrations/sqlite'));
}

function ringOf(config: Config, clock: Clock) {
  return masterKeys({
    setting: config.MASTER_KEY,
    previous: config.MASTER_KEY_PREVIOUS,
    dataDir: config.DATA_DIR,
    mayMake: false,
    clock,
  });
}

function requireKey(config: Config, { master_key_ids: ids }: BackupManifest): void {
  const place = masterKeyPlace(config);
  if (config.MASTER_KEY !== null || existsSync(place)) return;
  throw new Error(`${place} is not there. Put the one back first that holds the key ${ids.join(' or ')} (chmod 600).`);
}
