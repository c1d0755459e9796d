import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileAnchor } from '../../adapters/audit-anchor.ts';
import { masterKeys } from '../../adapters/keys/master-key.ts';
import { sqliteAudit } from '../../adapters/sqlite/audit.ts';
import { auditChain } from '../../adapters/sqlite/audit-chain.ts';
import { backgroundCheckpoints } from '../../adapters/sqlite/checkpoints.ts';
import { sqliteClaims } from '../../adapters/sqlite/claims.ts';
import { sqliteCodes } from '../../adapters/sqlite/codes.ts';
import { openSqlite, type SqliteStore } from '../../adapters/sqlite/connection.ts';
import { sqliteCredentials } from '../../adapters/sqlite/credentials.ts';
import { sqliteCredits } from '../../adapters/sqlite/credits.ts';
import { sqliteCrew } from '../../adapters/sqlite/crew.ts';
import { sqliteUserDirectory } from '../../adapters/sqlite/directory.ts';
import { sqliteEventDirectory } from '../../adapters/sqlite/event-list.ts';
import { sqliteFirewall } from '../../adapters/sqlite/firewall.ts';
import { groupCommit } from '../../adapters/sqlite/group-commit.ts';
import { sqliteHistory } from '../../adapters/sqlite/history.ts';
import { sqliteHotSettings } from '../../adapters/sqlite/hot-settings.ts';
import { sqliteInstances } from '../../adapters/sqlite/instances.ts';
import { sqliteJobs } from '../../adapters/sqlite/jobs.ts';
import { sqliteKeyUses } from '../../adapters/sqlite/key-uses.ts';
import { openLadders } from '../../adapters/sqlite/ladders.ts';
import { sqliteLibrary } from '../../adapters/sqlite/library.ts';
import { sqliteManagement } from '../../adapters/sqlite/management.ts';
import { sqliteMessageDirectory } from '../../adapters/sqlite/message-list.ts';
import { letterQueue, sqliteOutbox } from '../../adapters/sqlite/outbox.ts';
import { presenceOf } from '../../adapters/sqlite/presence.ts';
import { sqlitePromptUsage } from '../../adapters/sqlite/prompt-usage.ts';
import { sqliteRemovedWords } from '../../adapters/sqlite/removed-words.ts';
import { sqliteRetention } from '../../adapters/sqlite/retention.ts';
import { sqliteKeyRotation } from '../../adapters/sqlite/rewrap.ts';
import { rootSecret } from '../../adapters/sqlite/server-secrets.ts';
import { adminHolders, staffHolders, userHolders } from '../../adapters/sqlite/session-holders.ts';
import { sqliteSessions } from '../../adapters/sqlite/sessions.ts';
import { sqliteState } from '../../adapters/sqlite/storage-state.ts';
import { sqliteTenants } from '../../adapters/sqlite/tenants.ts';
import { sqliteUsage } from '../../adapters/sqlite/usage.ts';
import { sqliteUsers } from '../../adapters/sqlite/users.ts';
import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import { deriveSecrets } from '../../core/secrets.ts';
import { vault } from '../../core/vault.ts';
import type { AdminRank, StaffRank } from '../../ports/crew.ts';
import { refillOf } from './words.ts';

export type Stores = Awaited<ReturnType<typeof openStores>>;

/** Opens the database with all that is sealed in it: what the server and the commands beside it work on. */
export async function openStores(
  config: Config,
  needs: {
    packageRoot: string;
    clock: Clock;
    log: Log;
    /** Whether a master key may be made where there is none. */
    mayMakeKey: boolean;
  },
) {
  const { clock, log } = needs;
  const file = databaseFile(config);
  const isKept = file !== ':memory:';
  const ring = masterKeys({
    setting: config.MASTER_KEY,
    previous: config.MASTER_KEY_PREVIOUS,
    dataDir: config.DATA_DIR,
    mayMake: needs.mayMakeKey,
    hasDatabase: isKept && isFilled(file),
    clock,
  });
  const { db, client } = openSqlite({
    file,
    migrations: join(needs.packageRoot, 'migrations/sqlite'),
    synchronous: config.SQLITE_SYNCHRONOUS,
    backups: join(config.DATA_DIR, 'backups'),
  });
  const commits = groupCommit(client, {
    batchSize: config.MESSAGE_BATCH_SIZE,
    queueSize: config.MESSAGE_MAX_QUEUE_SIZE,
    lockWaitMs: 5_000,
    ...(isKept ? { requireInPlace: presenceOf(file) } : {}),
  });
  const sealing = vault(ring);
  const secrets = deriveSecrets(await rootSecret({ client, commits, vault: sealing, ring }));
  const post = posting(letterQueue({ db, vault: sealing }), isMailOn(config));
  const chain = auditChain(client, secrets.auditKey);
  const store: SqliteStore = { db, client, commits, vault: sealing, chain, letters: post.letters };
  const checkpoints = isKept ? backgroundCheckpoints(file, log) : null;
  const refill = refillOf(config);
  const ladders = openLadders(client, clock);

  return {
    ring,
    secrets,
    vault: sealing,
    admins: sqliteCrew<AdminRank>(store, 'admins'),
    staff: sqliteCrew<StaffRank>(store, 'support_staff'),
    audit: sqliteAudit({ ...store, auditKey: secrets.auditKey }),
    anchor: isKept ? fileAnchor(join(config.DATA_DIR, 'audit.head'), secrets.auditKey) : null,
    claims: sqliteClaims(store),
    codes: sqliteCodes(store),
    credentials: sqliteCredentials(store),
    credits: sqliteCredits({ ...store, refill }),
    eventDirectory: sqliteEventDirectory({ ladders }),
    firewall: sqliteFirewall(store),
    history: sqliteHistory(store),
    hotSettings: sqliteHotSettings(store),
    instances: sqliteInstances(store),
    jobs: sqliteJobs({ ...store, refill }),
    keyUses: sqliteKeyUses(store),
    library: sqliteLibrary({ ...store, mostBytes: config.PROMPT_LIBRARY_MAX_MB * 2 ** 20 }),
    management: sqliteManagement({ ...store, refill }),
    messageDirectory: sqliteMessageDirectory({ db, ladders }),
    outbox: sqliteOutbox(store),
    promptUsage: sqlitePromptUsage(store),
    removedWords: sqliteRemovedWords(store),
    retention: sqliteRetention({ ...store, clock }),
    rotation: sqliteKeyRotation({ ...store, ring }),
    sessions: sqliteSessions(store, userHolders),
    staffSessions: sqliteSessions(store, staffHolders),
    adminSessions: sqliteSessions(store, adminHolders),
    state: sqliteState(file, store, config.MESSAGE_MAX_QUEUE_SIZE),
    tenants: sqliteTenants(store),
    userDirectory: sqliteUserDirectory({ ...store, ladders, clock }),
    usage: sqliteUsage(store),
    users: sqliteUsers(store),
    /** Calls back whenever a letter was put into the outbox. */
    onLetter: post.onLetter,
    /** Writes what waits, and closes the database. */
    async close(): Promise<void> {
      await commits.drain();
      await checkpoints?.stop();
      client.close();
    },
  };
}

function isFilled(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** The database's file, or `:memory:`. */
export function databaseFile(config: Config): string {
  return config.DATABASE_URL?.replace(/^file:(\/\/)?/, '') ?? join(config.DATA_DIR, 'promptenchanter.db');
}

/** Whether letters reach anybody: in production they are not printed for whoever reads the console. */
export function isMailOn(config: Config): boolean {
  return config.SMTP_HOST !== null || config.NODE_ENV !== 'production';
}

function posting(queue: SqliteStore['letters'], isOn: boolean) {
  let tell = () => {};
  const letters: SqliteStore['letters'] = {
    enqueue(letter) {
      if (!isOn) return;
      queue.enqueue(letter);
      tell();
    },
  };
  return {
    letters,
    onLetter(callback: () => void) {
      tell = callback;
    },
  };
}
