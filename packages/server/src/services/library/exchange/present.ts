import type { LibraryStore, WalkPlace, WholePrompt } from '../../../ports/library.ts';
import type { BundledIn } from './bundled-prompt.ts';
import { differences, type Judged } from './judging.ts';

export type PresentStore = Pick<LibraryStore, 'find' | 'versions' | 'whole'>;

/** A prompt that a library has, or would have. */
export interface Present extends Judged {
  id: string;
  revision: number;
  latestVersion: number;
}

/** Archived prompts that are read at once. */
const step = 5;

/** The prompt of that name that is in use, without its texts. */
export function presentOf(store: PresentStore, tenantId: string, name: string): Present | undefined {
  const found = store.find(tenantId, { name }, 'in_force');
  if (!found) return undefined;
  const { head } = found;
  return { ...head, versions: store.versions(tenantId, head.id, 0, head.latestVersion).rows };
}

/**
 * The id of an archived prompt that says the same and is none of the taken ones: a library may have several of one name, even
 * alike, and each stands for one of a bundle.
 */
export function archivedLike(
  store: PresentStore,
  tenantId: string,
  prompts: readonly BundledIn[],
  taken: ReadonlySet<string>,
): string | undefined {
  const name = prompts[0]?.name ?? '';
  for (const { head, versions } of archivedOf(store, tenantId, name)) {
    if (taken.has(head.id)) continue;
    if (prompts.some((prompt) => differences(prompt, { ...head, versions }).length === 0)) return head.id;
  }
  return undefined;
}

function* archivedOf(store: PresentStore, tenantId: string, name: string): Generator<WholePrompt, void> {
  // Behind this place come the archived ones of its name.
  let after: WalkPlace = { name, archivedAtMs: null, id: '' };
  for (;;) {
    const found = store.whole(tenantId, undefined, after, step);
    for (const prompt of found) {
      if (prompt.head.name !== name) return;
      after = prompt.head;
      yield prompt;
    }
    if (found.length < step) return;
  }
}
