import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { FileFault } from './file-fault.ts';
import { nameOf, pathOf } from './file-names.ts';
import { type FilePrompt, hashOf } from './file-prompt.ts';
import { readPromptFile, withPlainEnds, writePromptFile } from './prompt-file.ts';
import { writeWhole } from './whole-files.ts';

/** A file that can be read. */
export interface Ours {
  prompt: FilePrompt;
  hash: string;
  /** Whether it is as a pull would write it, without comments or a layout of its own; line ends may be of Windows. */
  isPlain: boolean;
  unkept: readonly string[];
}

/** A file that cannot, and why: as in `prompts/a.prompt:3: the library has no partials.` */
export interface Unreadable {
  fault: string;
}

export interface PromptFolder {
  /** From where the program runs. */
  fileOf(name: string): string;
  /** By the names of prompts. */
  readAll(): Promise<{ files: Map<string, Ours | Unreadable>; strays: string[] }>;
  write(name: string, prompt: FilePrompt): Promise<void>;
  remove(name: string): Promise<void>;
}

export function promptFolder(dir: string): PromptFolder {
  const fileOf = (name: string) => join(dir, ...pathOf(name).split('/'));
  return {
    fileOf,
    async readAll() {
      const files = new Map<string, Ours | Unreadable>();
      const strays: string[] = [];
      for (const path of await promptFilesIn(dir)) {
        const name = nameOf(path);
        if (name === null) strays.push(`${join(dir, path)}: no prompt has a file of this name.`);
        else files.set(name, readOurs(await readFile(fileOf(name)), name, fileOf(name)));
      }
      return { files, strays };
    },
    async write(name, prompt) {
      await requireInside(dir, fileOf(name));
      await writeWhole(fileOf(name), writePromptFile(prompt));
    },
    async remove(name) {
      await requireInside(dir, fileOf(name));
      await rm(fileOf(name), { force: true });
      await removeEmpty(dir, dirname(fileOf(name)));
    },
  };
}

function readOurs(bytes: Buffer, name: string, file: string): Ours | Unreadable {
  // Read all the same, its letters would be lost.
  if (!isUtf8(bytes)) return { fault: `${file}: it is not UTF-8. Save it as UTF-8.` };
  const text = bytes.toString();
  try {
    const { prompt, unkept } = readPromptFile(text, name);
    const isPlain = writePromptFile(prompt) === withPlainEnds(text);
    return { prompt, unkept, hash: hashOf(prompt), isPlain };
  } catch (error) {
    if (error instanceof FileFault) return { fault: `${file}:${error.line}: ${error.message}.` };
    throw error;
  }
}

/** With `/` between their parts. Links are not followed: they may lead elsewhere. */
async function promptFilesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(noneOf);
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  const files = shown.filter((entry) => entry.isFile() && entry.name.endsWith('.prompt')).map(({ name }) => name);
  const folders = shown.filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    for (const path of await promptFilesIn(join(dir, name))) files.push(`${name}/${path}`);
  }
  return files.sort();
}

function noneOf(error: NodeJS.ErrnoException): Dirent[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** A link in the way to a file could lead out of the folder. */
async function requireInside(dir: string, file: string): Promise<void> {
  const parts = relative(dir, file).split(sep);
  for (const [at] of parts.entries()) {
    const path = join(dir, ...parts.slice(0, at + 1));
    const found = await lstat(path).catch(() => null);
    if (found?.isSymbolicLink()) throw new Error(`${path} is a link. Nothing is written through it.`);
  }
}

async function removeEmpty(dir: string, from: string): Promise<void> {
  for (let at = from; at !== dir && at.startsWith(join(dir, sep)); at = dirname(at)) {
    const isLeft = await rmdir(at).catch((error: NodeJS.ErrnoException) => error.code);
    if (isLeft !== undefined) return;
  }
}
