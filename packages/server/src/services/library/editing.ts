import { AppError } from '../../core/errors.ts';
import type { EditOutcome, LibraryStore, PromptAtVersion, PromptEdit, PromptHead } from '../../ports/library.ts';
import type { Finding } from './finding.ts';
import { timeOf } from './prompt-words.ts';
import { promptGone, type Shelf } from './shelf.ts';

/** A revision of a prompt; of whichever is meant where no id is named. */
export interface RevisionTag {
  revision: number;
  id: string | null;
}

/** Revisions that a change is made from, or that are known; `*` is any that is there, null for no condition. */
export type Precondition = '*' | readonly RevisionTag[] | null;

/** Whether a prompt is at one of them. */
export function isAmong(tags: Precondition, { id, revision }: Pick<PromptHead, 'id' | 'revision'>): boolean {
  return tags === '*' || (tags ?? []).some((tag) => tag.revision === revision && (tag.id ?? id) === id);
}

/** Which prompt is to be changed, and from what. */
export interface Meant {
  shelf: Shelf;
  /** Its id or name. */
  named: string;
  ifMatch: Precondition;
}

export type Editing = ReturnType<typeof editing>;

/** Carries out changes of prompts: the one place where what comes of them is told. */
export function editing({ store, find }: { store: Pick<LibraryStore, 'edit'>; find: Finding }) {
  return {
    /**
     * Changes a prompt as `decide` says, from what it is, and answers what was there before. Throws PRECONDITION_FAILED,
     * NOT_FOUND, CONFLICT, LIBRARY_FULL and what `decide` throws; then nothing is changed.
     */
    async edit(
      { shelf, named, ifMatch }: Meant,
      decide: (found: PromptAtVersion) => PromptEdit | null,
    ): Promise<PromptAtVersion> {
      let before = find.inForce(shelf, named);
      const outcome = await store.edit(shelf.tenantId, before.head.id, (found) => {
        before = found;
        requireMatch(found, ifMatch);
        return decide(found);
      });
      requireDone(outcome);
      return before;
    },
  };
}

/** Throws for every outcome but `done`. */
export function requireDone(outcome: EditOutcome): void {
  if (outcome !== 'done') throw refusals[outcome]();
}

/** Somebody else changed it meanwhile: says what is there now. */
export function preconditionFailed({ head, version }: PromptAtVersion): AppError {
  const message = `The prompt was changed meanwhile: it is at revision ${head.revision} now. Read it, merge, and send the change again.`;
  return new AppError('PRECONDITION_FAILED', message, {
    isRetryable: false,
    current: {
      revision: head.revision,
      version: version.version,
      latest_version: head.latestVersion,
      updated_by: head.updatedBy,
      updated_at: timeOf(head.updatedAtMs),
    },
  });
}

export function nameTaken(free: string | null): AppError {
  const instead = free === null ? 'Choose another.' : `«${free}» is free.`;
  return new AppError('CONFLICT', `Another prompt of this library has that name. ${instead}`, {
    errors: [{ path: 'name', message: free === null ? 'is taken' : `is taken; free is: ${free}` }],
    isRetryable: false,
  });
}

const refusals: Record<Exclude<EditOutcome, 'done'>, () => AppError> = {
  gone: promptGone,
  name_taken: () => nameTaken(null),
  full: () =>
    new AppError(
      'LIBRARY_FULL',
      'The library holds as much as it may (PROMPT_LIBRARY_MAX_MB). Have prompts purged that nobody needs, or ask the operator for more room.',
      { isRetryable: false },
    ),
};

function requireMatch(found: PromptAtVersion, ifMatch: Precondition): void {
  if (ifMatch !== null && !isAmong(ifMatch, found.head)) throw preconditionFailed(found);
}
