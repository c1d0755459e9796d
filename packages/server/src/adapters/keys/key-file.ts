import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Clock } from '../../core/clock.ts';
import { type KeyRing, type MasterKey, masterKeyOf } from '../../core/key-ring.ts';
import { readKeys } from './key-text.ts';
import { createPrivateFile, readPrivateFile, replacePrivateFile } from './private-file.ts';

/** How old the sight of the file may be when something is sealed: a key that was dropped seals nothing after this. */
const believedMs = 5_000;

/** A file of master keys, one a line, the sealing one first. */
export interface KeyFile extends KeyRing {
  readonly path: string;
  /** The keys that it holds now, read anew. */
  keys(): readonly MasterKey[];
  /** Puts a new key in front. Call it where no other rotation runs at the same time. */
  addKey(): void;
  /** Drops keys by their ids, never the first. Call it where no other rotation runs at the same time. */
  dropKeys(ids: readonly string[]): void;
}

/** Makes a file with one random key, or leaves the one that there is; answers whether it made one. */
export function makeKeyFile(path: string): boolean {
  return createPrivateFile(path, textOf([randomBytes(32)]));
}

/** Opens a file of keys, which is looked at again as it is used. Throws an Error for the operator. */
export function openKeyFile(path: string, clock: Clock): KeyFile {
  // The stamp first: a file that is replaced in between is read once more at the next look.
  let stamp = stampOf(path);
  let keys = read(path);
  let seenMs = clock.elapsed();

  function look(): void {
    const now = stampOf(path);
    if (now !== stamp) keys = read(path);
    stamp = now;
    seenMs = clock.elapsed();
  }

  function replace(next: readonly Buffer[]): void {
    replacePrivateFile(path, textOf(next));
    look();
  }

  return {
    path,
    sealing() {
      // Not by a timer: one that was late would let a key seal that no file holds any more.
      if (clock.elapsed() - seenMs >= believedMs) look();
      return firstOf(keys, path);
    },
    find(keyId) {
      const known = keys.find(({ id }) => id === keyId);
      if (known) return known;
      look();
      return keys.find(({ id }) => id === keyId);
    },
    keys() {
      look();
      return keys;
    },
    addKey() {
      look();
      replace([newKey(keys), ...keys.map(({ bytes }) => bytes)]);
    },
    dropKeys(ids) {
      look();
      const kept = keys.filter(({ id }, index) => index === 0 || !ids.includes(id));
      if (kept.length < keys.length) replace(kept.map(({ bytes }) => bytes));
    },
  };
}

function read(path: string): MasterKey[] {
  const lines = readPrivateFile(path).split('\n');
  const written = lines.map((line, index) => ({ text: line.trim(), name: `${path} line ${index + 1}` }));
  const keys = readKeys(written.filter(({ text }) => text !== ''));
  firstOf(keys, path);
  return keys;
}

function firstOf(keys: readonly MasterKey[], path: string): MasterKey {
  const [first] = keys;
  if (!first) throw new Error(`${path} holds no key. Put the key back that this database was made with.`);
  return first;
}

/** Tells one state of the file from another: a rotation replaces it by a new one. */
function stampOf(path: string): string {
  const { ino, mtimeMs, size } = statSync(path);
  return `${ino} ${mtimeMs} ${size}`;
}

function newKey(besides: readonly MasterKey[]): Buffer {
  const bytes = randomBytes(32);
  return besides.some(({ id }) => id === masterKeyOf(bytes).id) ? newKey(besides) : bytes;
}

function textOf(keys: readonly Buffer[]): string {
  return keys.map((bytes) => `${bytes.toString('base64')}\n`).join('');
}
