import { writeFile } from 'node:fs/promises';
import { printableLine } from '../printable.ts';
import { clashesOf, obstacleOf } from './file-names.ts';
import { conflictOf, countsOf, type Outcome, printOutcomes } from './outcome.ts';
import { pullStep } from './plan.ts';
import { type Entry, type Scope, survey, theirsOf, type Workplace } from './survey.ts';
import { typesOf } from './variable-types.ts';

export interface PullOrder {
  /** Whether what was edited here is given up. */
  isForced: boolean;
  /** Where the types of variables go; null for nowhere. */
  types: string | null;
}

/** Writes what the server has. Answers 1 where an edited file stands in the way of a change. */
export async function pull(place: Workplace, scope: Scope, { isForced, types }: PullOrder): Promise<number> {
  const { output, lock } = place;
  const { entries, strays } = await survey(place, scope);
  const clashes = clashesOf(entries.filter(({ ours, theirs }) => ours ?? theirs).map(({ name }) => name));
  const outcomes: Outcome[] = [];
  try {
    for (const entry of entries)
      outcomes.push(await pullOne(place, entry, { isForced, clash: clashes.get(entry.name) }));
  } finally {
    for (const stray of strays) output.note(printableLine(stray));
    printOutcomes(outcomes, output, {});
    await lock.save();
  }
  const deleted = outcomes.filter(({ state, done }) => state === 'deleted_here' && done === 'kept').length;
  if (deleted > 0)
    output.note(`${deleted} deleted here: \`prompts push --archive\` archives them, --force brings them back.`);
  output.note(countsOf(outcomes));
  if (types !== null) await writeFile(types, typesOf((await place.folder.readAll()).files));
  return outcomes.some(({ done }) => done === 'refused') ? 1 : 0;
}

async function pullOne(
  { client, folder, lock }: Workplace,
  entry: Entry,
  { isForced, clash }: { isForced: boolean; clash: string | undefined },
): Promise<Outcome> {
  const { name, state, ours, theirs } = entry;
  const isPlain = ours === null || ('isPlain' in ours && ours.isPlain);
  const step = pullStep(state, { isForced, isThere: theirs !== null, isPlain });
  const outcome = { name, state, version: theirs?.version ?? null, reason: null };
  if (step === 'refuse') return { ...outcome, done: 'refused', reason: reasonOf(entry, isPlain) };
  if (step === 'keep') {
    if (state === 'unchanged') settle(lock.prompts, entry);
    return { ...outcome, done: 'kept' };
  }
  const obstacle =
    obstacleOf(name) ??
    (clash === undefined ? undefined : `\`${clash}\` has the same file where capitals make no difference`);
  if (obstacle !== undefined) return { ...outcome, done: 'refused', reason: `${obstacle}. Rename the prompt.` };
  const prompt = step === 'write' && theirs ? await client.read(theirs.id) : null;
  if (!prompt) {
    await folder.remove(name);
    lock.prompts.delete(name);
    return { ...outcome, done: 'removed' };
  }
  await folder.write(name, prompt);
  settle(lock.prompts, { ...entry, theirs: theirsOf(prompt) });
  return { ...outcome, done: 'written', version: prompt.latest_version };
}

/** Both sides are equal. */
export function settle(locked: Workplace['lock']['prompts'], { name, theirs }: Entry): void {
  if (!theirs) {
    locked.delete(name);
    return;
  }
  const { id, version, revision, hash } = theirs;
  locked.set(name, { id, version, revision, hash });
}

function reasonOf(entry: Entry, isPlain: boolean): string {
  if (entry.ours && 'fault' in entry.ours) return entry.ours.fault;
  if (entry.state !== 'conflict' && !isPlain)
    return 'its file has comments or a layout of its own. --force gives them up.';
  return `${conflictOf(entry)}. Take the server's with --force, or yours with \`prompts push --force\`.`;
}
