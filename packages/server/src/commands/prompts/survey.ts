import type { Prompt, PromptSummary } from '../../contract/types.ts';
import type { Output } from '../output.ts';
import { type Progress, progress } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { hashOf } from './file-prompt.ts';
import type { Ours, PromptFolder, Unreadable } from './folder.ts';
import type { LibraryClient } from './library-client.ts';
import type { Lock, Locked } from './lock-file.ts';
import { type State, stateOf } from './plan.ts';

const atOnce = 6;

/** A prompt as the server has it. */
export interface Theirs {
  id: string;
  /** The latest one, whatever labels point at. */
  version: number;
  revision: number;
  updatedBy: string;
  updatedAt: string;
  hash: string;
}

/** A prompt on all three sides. */
export interface Entry {
  name: string;
  state: State;
  base: Locked | null;
  ours: Ours | Unreadable | null;
  theirs: Theirs | null;
}

/** Which prompts are meant: all, those of a folder, or these. */
export interface Scope {
  folder: string | null;
  names: readonly string[];
}

export interface Workplace {
  client: LibraryClient;
  folder: PromptFolder;
  lock: Lock;
  output: Output;
}

/** What the folder and the server have, and how they differ; and files that no prompt can have. Changes nothing. */
export async function survey(place: Workplace, scope: Scope): Promise<{ entries: Entry[]; strays: string[] }> {
  const { files, strays } = await place.folder.readAll();
  const theirs = await theirsIn(place, scope);
  const known = new Set([...place.lock.prompts.keys(), ...files.keys(), ...theirs.keys()]);
  const names = [...known].filter((name) => isIn(scope, name)).sort();
  const missing = scope.names.find((name) => !known.has(name));
  if (missing !== undefined) throw new UsageError(`There is no prompt \`${missing}\`, neither here nor on the server.`);
  const entries = names.map((name) => {
    const sides = {
      base: place.lock.prompts.get(name) ?? null,
      ours: files.get(name) ?? null,
      theirs: theirs.get(name) ?? null,
    };
    return { name, ...sides, state: entryState(sides) };
  });
  return { entries, strays };
}

export function theirsOf(prompt: Prompt): Theirs {
  return { ...sideOf(prompt), hash: hashOf(prompt) };
}

function entryState({ base, ours, theirs }: Pick<Entry, 'base' | 'ours' | 'theirs'>): State {
  if (ours && 'fault' in ours) return 'unreadable';
  return stateOf({ base: base?.hash ?? null, ours: ours?.hash ?? null, theirs: theirs?.hash ?? null });
}

function isIn({ folder, names }: Scope, name: string): boolean {
  return (folder === null || name.startsWith(`${folder}/`)) && (names.length === 0 || names.includes(name));
}

/** What has the revision of the lock is not asked for again. */
async function theirsIn({ client, lock, output }: Workplace, scope: Scope): Promise<Map<string, Theirs>> {
  const summaries = await listed(client, scope);
  const found = new Map<string, Theirs>();
  const unknown: string[] = [];
  for (const summary of summaries.values()) {
    const locked = lock.prompts.get(summary.name);
    const isKnown = locked?.id === summary.id && locked.revision === summary.revision;
    if (isKnown) found.set(summary.name, { ...sideOf(summary), hash: locked.hash });
    else if (isIn(scope, summary.name)) unknown.push(summary.id);
  }
  // A list that changes while it is read may leave one out, which is no reason to remove its file.
  const unlisted = [...lock.prompts].filter(([name, { id }]) => isIn(scope, name) && !summaries.has(id));
  const ids = [...unknown, ...unlisted.map(([, { id }]) => id)];
  const bar = progress(output, (done, total) => `${done} of ${total} prompts`);
  try {
    for (const prompt of await readEach(client, ids, bar)) found.set(prompt.name, theirsOf(prompt));
  } finally {
    bar.end();
  }
  return found;
}

async function listed(client: LibraryClient, { folder }: Scope): Promise<Map<string, PromptSummary>> {
  const summaries = new Map<string, PromptSummary>();
  for await (const { page } of client.list(folder)) for (const summary of page) summaries.set(summary.id, summary);
  return summaries;
}

async function readEach(client: LibraryClient, ids: readonly string[], bar: Progress): Promise<Prompt[]> {
  const read: Prompt[] = [];
  const rest = ids.values();
  let done = 0;
  const work = async () => {
    for (const id of rest) {
      const prompt = await client.read(id);
      if (prompt) read.push(prompt);
      bar.at(++done, ids.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return read;
}

function sideOf(prompt: PromptSummary | Prompt): Omit<Theirs, 'hash'> {
  const { id, latest_version: version, revision, updated_by: updatedBy, updated_at: updatedAt } = prompt;
  return { id, version, revision, updatedBy, updatedAt };
}
