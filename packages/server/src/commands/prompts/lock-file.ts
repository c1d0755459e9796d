import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from './whole-files.ts';

/** A prompt as the folder and the server had it last in common. */
export interface Locked {
  id: string;
  /** The latest version. */
  version: number;
  revision: number;
  /** Of what a file says. */
  hash: string;
}

export interface Lock {
  /** By the names of prompts. */
  prompts: Map<string, Locked>;
  save(): Promise<void>;
}

const fileName = 'prompts.lock.json';
const formatVersion = 1;

/**
 * What the folder has from the server; nothing, where it is new.
 * @throws UsageError where it is of another server, or cannot be read.
 */
export async function openLock(folder: string, baseUrl: string): Promise<Lock> {
  const file = join(folder, fileName);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const server = baseUrl.replace(/\/+$/, '');
  const prompts = text === null ? new Map<string, Locked>() : promptsIn(text, file, server);
  return {
    prompts,
    save: () => writeWhole(file, `${JSON.stringify(contentOf(prompts, server), null, 2)}\n`),
  };
}

function promptsIn(text: string, file: string, server: string): Map<string, Locked> {
  const found = parsed(text);
  if (found?.format_version !== formatVersion || !Object.values(found.prompts ?? [null]).every(isLocked)) {
    throw new UsageError(`${file} cannot be read. Take it from your version control, or delete it and pull again.`);
  }
  if (found.base_url !== server) {
    throw new UsageError(
      `${file} is of ${found.base_url}, not of ${server}. Take another folder with --dir for another server.`,
    );
  }
  return new Map(Object.entries(found.prompts));
}

function isLocked(entry: Partial<Locked> | null): boolean {
  const { id, version, revision, hash } = entry ?? {};
  return [id, hash].every((text) => typeof text === 'string') && [version, revision].every(Number.isInteger);
}

function parsed(text: string): ReturnType<typeof contentOf> | null {
  try {
    return JSON.parse(text) as ReturnType<typeof contentOf> | null;
  } catch {
    return null;
  }
}

function contentOf(prompts: ReadonlyMap<string, Locked>, server: string) {
  const sorted = [...prompts].sort(([one], [other]) => (one < other ? -1 : 1));
  const fields = sorted.map(
    ([name, { id, version, revision, hash }]) => [name, { id, version, revision, hash }] as const,
  );
  return { format_version: formatVersion, base_url: server, prompts: Object.fromEntries(fields) };
}
