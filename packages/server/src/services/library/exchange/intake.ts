import type { PromptImport } from '../../../contract/types.ts';
import { AppError } from '../../../core/errors.ts';
import type { EditOutcome, LibraryStore } from '../../../ports/library.ts';
import type { Call } from '../../call.ts';
import type { Audit } from '../../record/audit.ts';
import { requireDone } from '../editing.ts';
import { nextVersion } from '../next-version.ts';
import { production } from '../prompt-words.ts';
import { type Librarian, libraryGone, type Shelf } from '../shelf.ts';
import type { BundledIn } from './bundled-prompt.ts';
import { differences, inForceIn } from './judging.ts';
import { archivedLike, type Present, type PresentStore, presentOf } from './present.ts';

/** A prompt that is to be taken in. */
export interface Coming {
  /** Its id, if it is made. */
  id: string;
  /** As the bundle has it. */
  given: BundledIn;
  /** As the caller may have it. */
  prompt: BundledIn;
}

/** What became of one. */
export interface Taken {
  outcome: Exclude<PromptImport['results'][number]['outcome'], 'invalid'>;
  /** The version that is in force then. */
  version: number;
  notes: string[];
}

/** How often a prompt is judged anew that others change meanwhile. */
const mostTries = 5;
const reason = 'Taken in from a bundle.';

/** Takes prompts into one library, one after another: each is judged against what those before it made. */
export function intake(
  { store, audit }: { store: PresentStore & Pick<LibraryStore, 'add' | 'edit'>; audit: Audit },
  call: Call<Librarian>,
  { tenantId, mayProtect }: Shelf,
  { mayAppend, isDry }: { mayAppend: boolean; isDry: boolean },
) {
  /** Archived prompts that stand for one of the bundle. */
  const matched = new Set<string>();
  /** What a dry run would have made. */
  const imagined = new Map<string, Present>();

  async function create({ id, prompt }: Coming): Promise<EditOutcome> {
    if (isDry) {
      const latestVersion = prompt.versions.at(-1)?.version ?? 0;
      if (prompt.archivedAtMs === null) imagined.set(prompt.name, { ...prompt, id, latestVersion, revision: 1 });
      return 'done';
    }
    const details = { id, name: prompt.name, tenant_id: tenantId };
    const event = audit.event(call, 'prompt_created', details);
    const outcome = await store.add(tenantId, { ...prompt, id, reason }, event);
    if (outcome === 'done' && prompt.archivedAtMs !== null) matched.add(id);
    return outcome;
  }

  /** Undefined where somebody changed the prompt since it was looked at. */
  async function append(prompt: BundledIn, present: Present): Promise<Taken | AppError | undefined> {
    const refusal = refusalOf(() => nextVersion(present.latestVersion));
    if (refusal) return refusal;
    const { after, version, text, moves, taken } = appended(prompt, present, mayProtect);
    if (isDry) {
      imagined.set(prompt.name, after);
      return taken;
    }
    let isSame = true;
    const outcome = await store.edit(tenantId, present.id, ({ head }) => {
      isSame = head.revision === present.revision && head.archivedAtMs === null;
      if (!isSame) return null;
      const event = audit.event(call, 'prompt_changed', { id: head.id, name: head.name, version, tenant_id: tenantId });
      return { version: text, labels: moves ? [{ label: production, to: version, reason }] : [], event };
    });
    if (outcome === 'gone' || !isSame) return undefined;
    return refusalOf(() => requireDone(outcome)) ?? taken;
  }

  /** Undefined where somebody changed the library meanwhile. */
  async function taken(coming: Coming): Promise<Taken | AppError | undefined> {
    const { given, prompt } = coming;
    const present = imagined.get(prompt.name) ?? presentOf(store, tenantId, prompt.name);
    if (!present) return made(coming);
    const differs = [given, prompt].map((one) => differences(one, present));
    const { version } = inForceIn(present, present.versions);
    if (differs.some(({ length }) => length === 0)) return { outcome: 'unchanged', version, notes: [] };
    const where = `in ${differs.at(-1)?.join(', ')}`;
    if (!mayAppend) return { outcome: 'conflict', version, notes: [`It is there already, and differs ${where}.`] };
    const there = lastWord(present, mayProtect);
    if (there.contentHash !== inForceIn(prompt, prompt.versions).contentHash) return append(prompt, present);
    const note = `It differs ${where}, but version ${there.version} says the same: nothing was added.`;
    return { outcome: 'unchanged', version, notes: [note] };
  }

  async function made(coming: Coming): Promise<Taken | AppError | undefined> {
    const outcome = await create(coming);
    if (outcome === 'gone') throw libraryGone();
    if (outcome === 'name_taken') return undefined;
    const { version } = inForceIn(coming.prompt, coming.prompt.versions);
    return refusalOf(() => requireDone(outcome)) ?? { outcome: 'created', version, notes: [] };
  }

  /** Archived ones are in nobody's way: what is not there like this is made. */
  function archived(coming: Coming): Promise<Taken | AppError | undefined> {
    const { given, prompt } = coming;
    const id = archivedLike(store, tenantId, [given, prompt], matched);
    if (id === undefined) return made(coming);
    matched.add(id);
    const { version } = inForceIn(prompt, prompt.versions);
    return Promise.resolve({ outcome: 'unchanged', version, notes: [] });
  }

  /** Answers what it is refused with, where it is. */
  return async function take(coming: Coming): Promise<Taken | AppError> {
    for (let tries = 0; tries < mostTries; tries++) {
      const outcome = await (coming.prompt.archivedAtMs === null ? taken(coming) : archived(coming));
      if (outcome) return outcome;
    }
    return new AppError('CONFLICT', 'Others change this prompt just now. Import it again.');
  };
}

/** The version in force; the latest where an admin has to put that in force, so that it is not added again and again. */
function lastWord(present: Present, mayProtect: boolean): Present['versions'][number] {
  const { labels, versions } = present;
  return inForceIn(isHeld(present, mayProtect) ? { labels: new Map() } : { labels }, versions);
}

/** Whether `production` stays where it is. */
function isHeld({ labels }: Present, mayProtect: boolean): boolean {
  return !mayProtect && labels.get(production)?.isProtected === true;
}

/** What becomes of a prompt that gets what is in force in the bundle: `production`, where there is one, follows if it may. */
function appended(prompt: BundledIn, present: Present, mayProtect: boolean) {
  const { version: _, createdAtMs: __, ...said } = inForceIn(prompt, prompt.versions);
  const version = nextVersion(present.latestVersion);
  const text = { ...said, parentVersion: inForceIn(present, present.versions).version, restoredFrom: null };
  const label = present.labels.get(production);
  const moves = label !== undefined && !isHeld(present, mayProtect);
  const labels = moves ? new Map([...present.labels, [production, { ...label, version }]]) : present.labels;
  const versions = [...present.versions, { ...text, version }];
  const after: Present = { ...present, labels, latestVersion: version, versions };
  const notes = label && !moves ? [waiting(version)] : [];
  const taken: Taken = { outcome: 'appended', version: inForceIn(after, versions).version, notes };
  return { after, version, text, moves, taken };
}

function refusalOf(work: () => unknown): AppError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function waiting(version: number): string {
  return `Version ${version} is there, but ${production} is protected: an admin can point it there.`;
}
