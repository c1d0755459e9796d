import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

// Windows keeps rights in other ways, and does not open folders.
const hasModes = process.platform !== 'win32';

/** Reads a file that its owner alone may read. Throws an Error for the operator where others may too. */
export function readPrivateFile(file: string): string {
  const handle = openSync(file, 'r');
  try {
    if (hasModes && (fstatSync(handle).mode & 0o077) !== 0) {
      throw new Error(`${file} can be read by others than its owner. Close it with: chmod 600 ${file}`);
    }
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
}

/** Makes a file with its folder, whole or not at all, for its owner alone; false where there is one already. */
export function createPrivateFile(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = writeDraft(file, text);
  try {
    // A link takes no name that is taken: of two servers that start at once, one makes the file.
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
    syncFolder(file);
  }
}

/** Writes a file for its owner alone, whole or not at all, whether or not there is one. */
export function putPrivateFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  renameSync(writeDraft(file, text), file);
  syncFolder(file);
}

/**
 * Puts a new text in the place of a private file, whole or not at all, whatever ends the process meanwhile. The file
 * keeps its owner; throws an Error for the operator where it cannot.
 */
export function replacePrivateFile(file: string, text: string): void {
  const { uid, gid } = statSync(file);
  const self = process.geteuid?.() ?? uid;
  if (self !== uid && self !== 0) throw new Error(`${file} belongs to another user. Run this as that user.`);
  const draft = writeDraft(file, text, self === uid ? null : { uid, gid });
  renameSync(draft, file);
  syncFolder(file);
}

function writeDraft(file: string, text: string, owner: { uid: number; gid: number } | null = null): string {
  const draft = `${file}.${randomBytes(6).toString('hex')}.new`;
  const handle = openSync(draft, 'wx', 0o600);
  try {
    if (owner) fchownSync(handle, owner.uid, owner.gid);
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return draft;
}

function syncFolder(file: string): void {
  if (!hasModes) return;
  const handle = openSync(dirname(file), 'r');
  fsyncSync(handle);
  closeSync(handle);
}
