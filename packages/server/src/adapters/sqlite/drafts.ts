import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './running.ts';

/** A file that is being written, in a folder of its own beside where it is to go: SQLite may put others next to it. */
export interface Draft {
  readonly folder: string;
  readonly file: string;
  /** Names it anew, in its own folder. */
  rename(name: string): void;
  /** Gives the draft its name, over a file that has it. */
  place(target: string): void;
  discard(): void;
}

/** A draft that nothing was written to for this long is nobody's, whatever has its process id by now. */
const longestMs = 24 * 3_600_000;

const hostMark = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const own = new Set<string>();

export function startDraft(parent: string, name: string): Draft {
  const mark = `.draft-${hostMark}-${process.pid}-${randomBytes(6).toString('hex')}`;
  const folder = join(parent, mark);
  let file = join(folder, name);
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  own.add(mark);
  mkdirSync(folder, { mode: 0o700 });
  // SQLite fills an empty file, and would make one that others can read.
  closeSync(openSync(file, 'wx', 0o600));
  return {
    folder,
    get file() {
      return file;
    },
    rename(other) {
      renameSync(file, join(folder, other));
      file = join(folder, other);
    },
    place(target) {
      sync(file);
      renameSync(file, target);
      if (process.platform !== 'win32') sync(parent);
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
      own.delete(mark);
    },
  };
}

/** Removes the drafts of processes that have ended, and answers the names of those that live. */
export function sweepDrafts(parent: string): string[] {
  const names = entriesOf(parent).filter((name) => name.startsWith('.draft-'));
  return names.filter((name) => {
    const isLive = own.has(name) || isWritten(name, join(parent, name));
    if (!isLive) rmSync(join(parent, name), { recursive: true, force: true });
    return isLive;
  });
}

/** The names in a folder; none where there is none. */
export function entriesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Has a file, or the names in a folder, on the disk. */
export function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isWritten(name: string, folder: string): boolean {
  const [, host, pid = ''] = /^\.draft-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}$/.exec(name) ?? [];
  const times = entriesOf(folder).map(
    (entry) => statSync(join(folder, entry), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  if (Math.max(statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0, ...times) < Date.now() - longestMs)
    return false;
  if (host !== hostMark) return true;
  // A container starts every process with the same id: a draft that bears mine, and is not mine, is of an earlier one.
  return Number(pid) !== process.pid && isRunning(Number(pid));
}
