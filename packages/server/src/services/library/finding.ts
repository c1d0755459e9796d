import { AppError, invalidRequest } from '../../core/errors.ts';
import type { LibraryStore, PromptAtVersion, PromptHead, VersionChoice } from '../../ports/library.ts';
import { keyOf, promptGone, type Shelf } from './shelf.ts';

/** How a prompt is looked up. Each throws NOT_FOUND where there is none in that library. */
export type Finding = ReturnType<typeof finding>;

export function finding({ store }: { store: Pick<LibraryStore, 'find'> }) {
  function found({ tenantId }: Shelf, named: string, choice: VersionChoice): PromptAtVersion {
    const prompt = store.find(tenantId, keyOf(named), choice);
    if (prompt) return prompt;
    // An archived one is found by its version only; what it lacks is said where the prompt itself can be seen.
    const inForce = choice === 'in_force' ? undefined : store.find(tenantId, keyOf(named), 'in_force');
    throw inForce ? choiceGone(choice) : promptGone();
  }

  return {
    found,
    inForce: (shelf: Shelf, named: string) => found(shelf, named, 'in_force'),
  };
}

/** Which version a request means. Throws INVALID_REQUEST where it says two things. */
export function choiceOf({
  version,
  label,
}: {
  version?: number | undefined;
  label?: string | undefined;
}): VersionChoice {
  if (version !== undefined && label !== undefined) {
    throw invalidRequest([{ path: 'label', message: 'must be left out where a version is named' }]);
  }
  if (version !== undefined) return { version };
  return label === undefined ? 'in_force' : { label };
}

/** Throws CONFLICT for an archived prompt. */
export function requireLive({ archivedAtMs }: PromptHead): void {
  if (archivedAtMs === null) return;
  throw new AppError('CONFLICT', 'The prompt is archived, and stays as it is. Restore it first.', {
    isRetryable: false,
  });
}

function choiceGone(choice: VersionChoice): AppError {
  if (choice === 'in_force') return promptGone();
  const what = 'version' in choice ? `version ${choice.version}` : `label ${choice.label}`;
  return new AppError('NOT_FOUND', `The prompt has no ${what}.`);
}
