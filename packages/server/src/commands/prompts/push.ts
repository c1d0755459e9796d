import type { PromptRequest } from '../../contract/types.ts';
import { Refusal } from '../api-call.ts';
import { requireConsent } from '../ask.ts';
import { printableLine } from '../printable.ts';
import type { FilePrompt } from './file-prompt.ts';
import { conflictOf, countsOf, type Outcome, printOutcomes } from './outcome.ts';
import { type PushStep, pushStep } from './plan.ts';
import { settle } from './pull.ts';
import { type Entry, type Scope, survey, type Workplace } from './survey.ts';

export interface PushOrder {
  /** Whether what somebody else changed is given up. */
  isForced: boolean;
  isDryRun: boolean;
  /** Whether prompts whose files were deleted are archived. */
  isArchiving: boolean;
  isConsented: boolean;
  /** Why the versions are made. */
  message: string | null;
}

interface Planned {
  entry: Entry;
  step: PushStep;
}

type Step = Exclude<PushStep, 'leave' | 'refuse'>;

const done = { create: 'created', change: 'changed', archive: 'archived' } as const;

/**
 * Brings what was changed here to the server. Answers 1 where something was refused, 3 where files were deleted and their
 * prompts are still there.
 */
export async function push(place: Workplace, scope: Scope, order: PushOrder): Promise<number> {
  const { output } = place;
  const { entries, strays } = await survey(place, scope);
  const planned = entries.map((entry) => ({ entry, step: stepOf(entry, order) }));
  const deleted = planned.filter(({ step }) => step === 'archive').map(({ entry }) => entry.name);
  if (order.isArchiving && !order.isDryRun && deleted.length > 0) {
    await requireConsent(`This archives ${printableLine(deleted.join(', '))}.`, order.isConsented);
  }
  // A folder that cannot be written to is met before anything is changed on the server.
  if (!order.isDryRun) await place.lock.save();
  for (const stray of strays) output.note(printableLine(stray));
  tellUnkept(planned, place);
  if (order.isDryRun) output.note('Nothing is changed: this is what would be.');
  const outcomes = await pushEach(place, planned, order);
  if (strays.length > 0 || outcomes.some((outcome) => outcome.done === 'refused')) return 1;
  if (deleted.length === 0 || order.isArchiving) return 0;
  output.note(
    `${deleted.length} deleted here: --archive --yes archives them, \`prompts pull --force\` brings them back.`,
  );
  return 3;
}

/** What was done is printed, also where it breaks off. */
async function pushEach(place: Workplace, planned: readonly Planned[], order: PushOrder): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    for (const { entry, step } of planned) outcomes.push(await pushOne(place, entry, step, order));
    if (!order.isDryRun) await place.lock.save();
  } finally {
    printOutcomes(outcomes, place.output, { dry_run: order.isDryRun });
    place.output.note(countsOf(outcomes));
  }
  return outcomes;
}

function stepOf({ state, ours, theirs }: Entry, { isForced }: PushOrder): PushStep {
  return pushStep(state, { isForced, isHere: ours !== null, isThere: theirs !== null });
}

async function pushOne(place: Workplace, entry: Entry, step: PushStep, order: PushOrder): Promise<Outcome> {
  const { name, state, ours, theirs } = entry;
  const outcome = { name, state, version: theirs?.version ?? null, reason: null };
  if (step === 'refuse') {
    const reason = ours && 'fault' in ours ? ours.fault : adviceOn(entry);
    return { ...outcome, done: 'refused', reason };
  }
  if (state === 'unchanged') settle(place.lock.prompts, entry);
  if (step === 'leave' || (step === 'archive' && !order.isArchiving)) return { ...outcome, done: 'kept' };
  if (order.isDryRun) return { ...outcome, done: done[step], version: null };
  try {
    const version = await carryOut(place, entry, step, order);
    await place.lock.save();
    return { ...outcome, done: done[step], version };
  } catch (error) {
    if (error instanceof Refusal && [404, 409, 412, 422].includes(error.status)) {
      return { ...outcome, done: 'refused', reason: error.message };
    }
    throw error;
  }
}

/** Answers the latest version. */
async function carryOut(
  { client, lock }: Workplace,
  entry: Entry,
  step: Step,
  order: PushOrder,
): Promise<number | null> {
  const { name, ours, theirs } = entry;
  if (step === 'archive' || !ours || 'fault' in ours) {
    if (theirs) await client.archive(theirs.id, theirs.revision);
    lock.prompts.delete(name);
    return null;
  }
  const { hash, prompt } = ours;
  const body = bodyOf(prompt, order.message);
  const {
    id,
    latest_version: version,
    revision,
  } = step === 'change' && theirs
    ? await client.change(theirs.id, theirs.revision, { ...body, base_version: theirs.version })
    : await client.create({ name, ...body });
  lock.prompts.set(name, { id, version, revision, hash });
  return version;
}

function bodyOf(prompt: FilePrompt, message: string | null): Omit<PromptRequest, 'name'> {
  return {
    ...prompt,
    kind: typeof prompt.content === 'string' ? 'text' : 'chat',
    ...(message === null ? {} : { message }),
  };
}

function adviceOn(entry: Entry): string {
  return `${conflictOf(entry)}. Take the server's with \`prompts pull --force\`, or merge by hand and take yours with --force.`;
}

function tellUnkept(planned: readonly Planned[], { output, folder }: Workplace): void {
  for (const { entry, step } of planned) {
    if (step !== 'create' && step !== 'change') continue;
    const unkept = entry.ours && 'unkept' in entry.ours ? entry.ours.unkept : [];
    if (unkept.length > 0) output.note(`${folder.fileOf(entry.name)}: the library does not keep ${unkept.join(', ')}.`);
  }
}
