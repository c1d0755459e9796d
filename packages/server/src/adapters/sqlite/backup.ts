import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Clock } from '../../core/clock.ts';
import type { Backup, BackupStore } from '../../ports/backups.ts';
import { placeBackup, sweepBackups, sweepTarget } from './backup-files.ts';
import type { BackupNews, BackupTask } from './backup-thread.ts';
import { type CopyFacts, copyDatabase, examineCopy, manifestOf } from './database-copy.ts';
import { type Draft, startDraft } from './drafts.ts';
import type { Migration } from './migrations.ts';

type Progress = (doneBytes: number, totalBytes: number) => void;

/** How often it is looked how far a copy is. */
const lookMs = 200;

export function sqliteBackups(deps: {
  /** The database. */
  file: string;
  /** Where backups go. */
  folder: string;
  known: readonly Migration[];
  version: string;
  keyIds: () => readonly string[];
  clock: Pick<Clock, 'now'>;
}): BackupStore {
  const { folder, known, version, keyIds, clock } = deps;

  return {
    async create(to, onProgress) {
      if (!existsSync(deps.file))
        throw new Error(`There is no database ${deps.file}. Set DATA_DIR to that of the server.`);
      const createdAtMs = clock.now();
      const wanted = resolve(to ?? join(folder, `${fileTime(createdAtMs)}.db`));
      if (to !== null && existsSync(wanted)) throw taken(wanted);
      return made(wanted, async (draft) => {
        const facts = await copied({ file: deps.file, copy: draft.file }, onProgress);
        const manifest = manifestOf(facts, { createdAtMs, version, known, keyIds: keyIds() });
        let file = wanted;
        for (let atMs = createdAtMs; !placeBackup(draft, file, manifest); ) {
          if (to !== null) throw taken(file);
          // Another run began in the same millisecond.
          file = join(dirname(wanted), `${fileTime(++atMs)}.db`);
          draft.rename(basename(file));
        }
        return { file, manifest };
      });
    },
  };

  async function made(file: string, write: (draft: Draft) => Promise<Backup>): Promise<Backup> {
    let draft: Draft | null = null;
    try {
      sweepBackups(folder);
      sweepTarget(file);
      draft = startDraft(dirname(file), basename(file));
      return await write(draft);
    } catch (cause) {
      throw new Error(`The backup to ${file} was not made: ${whyOf(cause)}`, { cause });
    } finally {
      draft?.discard();
    }
  }
}

/** The same of a database that is about to be migrated, at once. For a process that does nothing else yet. */
export function backupBefore(
  tag: string,
  { file, folder, known }: { file: string; folder: string; known: readonly Migration[] },
): Backup {
  const createdAtMs = Date.now();
  const target = join(folder, `before-${tag}-${fileTime(createdAtMs)}.db`);
  let draft: Draft | null = null;
  try {
    sweepBackups(folder);
    draft = startDraft(folder, basename(target));
    return copyBefore(draft, { file, target, known, createdAtMs });
  } catch (cause) {
    throw new Error(`The copy that is made first, to ${target}, failed: ${whyOf(cause)}`, { cause });
  } finally {
    draft?.discard();
  }
}

/** A time as a part of a file's name. */
export function fileTime(atMs: number): string {
  return new Date(atMs).toISOString().replaceAll(/[:.]/g, '-');
}

function copyBefore(
  draft: Draft,
  about: { file: string; target: string; known: readonly Migration[]; createdAtMs: number },
): Backup {
  copyDatabase(about.file, draft.file);
  const manifest = manifestOf(examineCopy(draft.file), { ...about, version: null, keyIds: [] });
  if (!placeBackup(draft, about.target, manifest)) throw taken(about.target);
  return { file: about.target, manifest };
}

function taken(file: string): Error {
  return new Error(`${file} is there already. Name another file.`);
}

/** In words, and what to look at where it is the machine that refuses. */
function whyOf(cause: unknown): string {
  const why = cause instanceof Error ? cause.message : String(cause);
  const isMachine = cause instanceof Error && 'code' in cause;
  return isMachine ? `${why}. Check that there is room, and who may write there.` : why;
}

/** Copies and checks in a thread of its own: the event loop of a server that does it goes on. */
function copied(task: BackupTask, onProgress: Progress): Promise<CopyFacts> {
  return new Promise((resolveFacts, reject) => {
    const worker = new Worker(threadFile, { workerData: task });
    let looking: NodeJS.Timeout | undefined;
    worker.on('message', (news: BackupNews) => {
      if ('facts' in news) return resolveFacts(news.facts);
      const { totalBytes } = news;
      const look = () => onProgress(Math.min(statSync(task.copy).size, totalBytes), totalBytes);
      looking = setInterval(look, lookMs);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearInterval(looking);
      reject(new Error(`the thread that copies ended with ${code}`));
    });
  });
}

const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './backup-thread.ts' : './backup-thread.js',
  import.meta.url,
);
