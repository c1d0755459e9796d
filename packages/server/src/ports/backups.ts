import type { AuditStore, ChainHead, NewSecurityEvent, SecurityEventName } from './audit.ts';

/** What is known of a backup, kept as JSON beside its file. */
export interface BackupManifest {
  format: 1;
  /** ISO 8601 in UTC. What was committed before it is inside. */
  created_at: string;
  /** Of the program that made it; null for a copy that was made before a migration. */
  version: string | null;
  /** The last migration that the database has had, by name, and by the SHA-256 of its text; and how many it has had. */
  schema: { tag: string | null; hash: string | null; count: number };
  /** Ids of the master keys that something inside may be sealed under. The keys themselves are never inside. */
  master_key_ids: readonly string[];
  /** Of the file, in hex. */
  sha256: string;
  /** Of the file, in bytes. */
  size: number;
  /** Null for a table that its schema does not have. */
  rows: Readonly<Record<CountedTable, number | null>>;
  /** The last link of the security log; null while there is none. */
  audit_head: ChainHead | null;
}

export type CountedTable = 'users' | 'message_logs' | 'security_logs';

export interface Backup {
  /** An absolute path. */
  file: string;
  manifest: BackupManifest;
}

export interface ListedBackup {
  file: string;
  /** Null where there is none, or it cannot be read. */
  manifest: BackupManifest | null;
  /** A sentence; null for a whole one. */
  fault: string | null;
}

/** Makes backups of the database. Errors are for the operator. */
export interface BackupStore {
  /**
   * Copies the database while servers write it, checks the copy, and only then gives it its name.
   * @param to A file; null for one named by the time, in the folder of backups. Throws where there is such a file.
   * @param onProgress Called while it is copied.
   */
  create(to: string | null, onProgress: (doneBytes: number, totalBytes: number) => void): Promise<Backup>;
}

/** Accounts whose restored state says something else than the database that was replaced. */
export interface Differences {
  /** Deleted since the backup, and removed again. */
  deletedAgain: number;
  /** Admins and support staff who were removed since, and are removed again. */
  removedAgain: number;
  /** Their API key was replaced since the backup. */
  otherApiKey: number;
  /** Their password was changed since the backup: the one before it is good again. */
  otherPassword: number;
}

export interface RestoreOutcome {
  /** The database that was replaced; null where there was none. */
  aside: string | null;
  /** Null where the database that was replaced cannot be read, or there was none. */
  differences: Differences | null;
  sessionsEnded: number;
  /** Migrations that the backup had to be brought up to date by. */
  migrated: readonly string[];
  head: ChainHead | null;
}

export interface RestoreOptions {
  /** Whether API keys of the backup work again that were replaced since. */
  keepOldKeys: boolean;
  eventOf(name: SecurityEventName, details: NewSecurityEvent['details'], userId?: string | null): NewSecurityEvent;
}

/** A backup that was found whole, and opens with the master key: as yet beside the database, as a copy. */
export interface PreparedRestore {
  /** The security log of the copy. */
  audit: AuditStore;
  /** Puts the copy in the place of the database. Throws, and changes nothing, while a server runs on it. */
  finish(options: RestoreOptions): Promise<RestoreOutcome>;
  /** Throws the copy away, where it was not put in place. */
  discard(): void;
}

/** What a database has had of the migrations of this program, and what it has not. By name. */
export interface SchemaState {
  applied: readonly string[];
  pending: readonly string[];
}

export interface Migrated {
  /** Migrations that were applied now. */
  applied: readonly string[];
  /** The copy of the database from before; null where nothing was pending. */
  copy: string | null;
}
