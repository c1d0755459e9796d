import { chmodSync, copyFileSync, existsSync, renameSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Clock } from '../../core/clock.ts';
import { deriveSecrets } from '../../core/secrets.ts';
import { sealedUnder, vault } from '../../core/vault.ts';
import type { AuditAnchor } from '../../ports/audit.ts';
import type { BackupManifest, PreparedRestore, RestoreOptions } from '../../ports/backups.ts';
import type { MasterKeys } from '../keys/master-key.ts';
import { sqliteAudit } from './audit.ts';
import { auditChain, chainHead } from './audit-chain.ts';
import { fileTime } from './backup.ts';
import { checkAgainst } from './backup-files.ts';
import { carryOver, endWhatWasOpen, liveServers } from './carry-over.ts';
import { checkDatabase, hasColumn, sealedSamples } from './database-copy.ts';
import { type Draft, startDraft, sweepDrafts } from './drafts.ts';
import { asideName, clearSecondNames, exchange, type SeizedDatabase, seize } from './exchange.ts';
import { groupCommit } from './group-commit.ts';
import { type Migration, migrate } from './migrations.ts';
import * as schema from './schema.ts';
import { rootSecret } from './server-secrets.ts';

export interface RestoreNeeds {
  /** The backup. */
  file: string;
  manifest: BackupManifest;
  /** The database that it is to take the place of. */
  target: string;
  known: readonly Migration[];
  ring: MasterKeys;
  clock: Pick<Clock, 'now'>;
  /** `audit.head`. */
  anchorFile: string;
  anchorOf(auditKey: Buffer): AuditAnchor;
  /** Told of each step that takes its time. */
  onStep(step: string): void;
}

interface CheckedCopy {
  client: Database.Database;
  migrated: readonly string[];
}

/**
 * Copies a backup beside the database and checks the copy: that it is the one of its manifest, whole, of a known schema, and
 * sealed under a master key that is there. Throws an Error for the operator, and has changed nothing.
 */
export async function prepareRestore(needs: RestoreNeeds): Promise<PreparedRestore> {
  const draft = draftBeside(needs);
  try {
    const copy = checkedCopy(draft, needs);
    try {
      return await restoreOf(copy, draft, needs);
    } catch (error) {
      copy.client.close();
      throw error;
    }
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/** The backup itself, still unchecked. Throws an Error for the operator. */
function draftBeside({ file, target, onStep }: RestoreNeeds): Draft {
  let draft: Draft | null = null;
  try {
    sweepDrafts(dirname(target));
    clearSecondNames(target);
    draft = startDraft(dirname(resolve(target)), basename(target));
    onStep('Copying the backup, and holding it against its manifest.');
    copyFileSync(file, draft.file);
    chmodSync(draft.file, 0o600);
    return draft;
  } catch (cause) {
    draft?.discard();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot copy ${file} beside ${target}; nothing was changed. ${why}. Check that there is room, and who may write there.`,
      { cause },
    );
  }
}

function checkedCopy(draft: Draft, { file, manifest, known, ring, onStep }: RestoreNeeds): CheckedCopy {
  checkAgainst(manifest, draft.file, file);
  onStep('Checking the database in it.');
  const client = new Database(draft.file, { fileMustExist: true });
  try {
    client.pragma('secure_delete = ON');
    checkDatabase(client, file);
    openSamples(client, ring, file);
    const { applied: migrated } = migrate(client, { file, known, copy: () => null });
    client.pragma('foreign_keys = ON');
    return { client, migrated };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** Throws an Error for the operator where the master key is not the one of a database. */
function openSamples(client: Database.Database, ring: MasterKeys, file: string): void {
  const source = ring.file ? ring.file.path : 'MASTER_KEY';
  const opening = vault(ring);
  for (const { sealed, ...place } of sealedSamples(client)) {
    const keyId = sealedUnder(sealed);
    if (!ring.find(keyId)) {
      throw new Error(
        `${file} needs the master key ${keyId}, and ${source} holds ${ring.ids().join(', ')}. Bring that key back first.`,
      );
    }
    try {
      opening.open(place, sealed);
    } catch (cause) {
      const where = `${place.table}.${place.column} of ${place.row}`;
      throw new Error(`${file}: the key ${keyId} does not open ${where}. Restore another backup.`, { cause });
    }
  }
}

async function restoreOf(
  { client, migrated }: CheckedCopy,
  draft: Draft,
  needs: RestoreNeeds,
): Promise<PreparedRestore> {
  const { ring, target, manifest } = needs;
  const commits = groupCommit(client, { batchSize: 1, queueSize: 10, lockWaitMs: 5_000 });
  const db = drizzle({ client, schema });
  const { auditKey } = deriveSecrets(await rootSecret({ client, commits, vault: vault(ring), ring }));
  const chain = auditChain(client, auditKey);
  const anchor = needs.anchorOf(auditKey);

  /** One unit of work: what the backup brings back, and what it must not. */
  function settle(old: SeizedDatabase, options: RestoreOptions, aside: string) {
    const atMs = needs.clock.now();
    const before = readable(old);
    const differences = before ? carryOver({ db, client, chain }, before, options) : null;
    const sessionsEnded = endWhatWasOpen(client, atMs);
    const details = {
      backup: basename(needs.file),
      created_at: manifest.created_at,
      deleted_again: differences?.deletedAgain ?? null,
      removed_again: differences?.removedAgain ?? null,
      old_keys_kept: options.keepOldKeys,
      replaced: old.isThere ? basename(aside) : null,
    };
    chain.link(options.eventOf('backup_restored', details));
    return { differences, sessionsEnded };
  }

  return {
    audit: sqliteAudit({ client, commits, chain, auditKey }),

    async finish(options) {
      const old = seize(target);
      try {
        refuseLive(old, target, needs.clock.now());
        const aside = asideName(target, fileTime(needs.clock.now()));
        const settled = await commits.run(() => settle(old, options, aside));
        const head = chainHead(client)() ?? null;
        client.close();
        // The kept link is of the old log. Without one the next server keeps one anew, whichever log it finds.
        if (existsSync(needs.anchorFile)) renameSync(needs.anchorFile, `${aside}.audit.head`);
        const replaced = exchange(target, draft, old, aside);
        if (head) await anchor.save(head);
        return { ...settled, aside: replaced, migrated, head };
      } finally {
        await old.release();
      }
    },

    discard() {
      client.close();
      draft.discard();
    },
  };
}

/** What was there, where it is a database of ours. */
function readable({ client }: SeizedDatabase): Database.Database | null {
  return client && hasColumn(client, 'users', 'id') ? client : null;
}

function refuseLive(old: SeizedDatabase, target: string, atMs: number): void {
  const client = readable(old);
  if (!client) return;
  const [live] = liveServers({ db: drizzle({ client, schema }), client }, atMs);
  if (live === undefined) return;
  throw new Error(`A server runs on ${target}: ${live}. Stop it first, or wait half a minute if it was killed.`);
}
