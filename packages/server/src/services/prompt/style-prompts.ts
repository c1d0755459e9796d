import type { StyleName } from '../../contract/types.ts';
import { AppError } from '../../core/errors.ts';
import { newId, systemTenantId } from '../../core/ids.ts';
import type { NewSecurityEvent } from '../../ports/audit.ts';
import type {
  EditOutcome,
  LibraryStore,
  ListedPrompt,
  PromptAtVersion,
  PromptEdit,
  VersionSummary,
} from '../../ports/library.ts';
import { hashOf } from '../library/prompt-text.ts';
import { production } from '../library/prompt-words.ts';
import { promptNameOf, styleFolder } from '../library/style-names.ts';
import { textOf, type Wording } from './ready-style.ts';

/** A text that is to be written. */
export interface StyleWriting {
  wording: Wording;
  /** Whether it is in force at once. */
  isPromoted: boolean;
  event: NewSecurityEvent;
}

/**
 * Decides what is written, from what is there; null for nothing. Two requests never decide from the same.
 * @param next The prompt, and the number that the text gets.
 */
export type StyleDecision = (
  found: PromptAtVersion | undefined,
  next: { id: string; version: number },
) => StyleWriting | null;

/** Who wrote the texts that came with the server. */
const release = 'release';
const pageSize = 100;
/** Of attempts that others came before. */
const mostAttempts = 10;

/** The styles of the server, as prompts of its library. */
export function stylePrompts({ store }: { store: LibraryStore }) {
  function* listed(isArchived: boolean): Generator<ListedPrompt, void> {
    for (let skip = 0; ; skip += pageSize) {
      const { rows, total } = store.list(systemTenantId, { folder: styleFolder, isArchived }, skip, pageSize);
      yield* rows;
      if (skip + pageSize >= total) return;
    }
  }

  /** The newest that came with the server, and has that hash if one is named. */
  function released(promptId: string, hash?: string): VersionSummary | undefined {
    for (let skip = 0; ; skip += pageSize) {
      const { rows, total } = store.versions(systemTenantId, promptId, skip, pageSize);
      const found = rows.find((row) => isRelease(row) && (hash === undefined || row.contentHash === hash));
      if (found || skip + pageSize >= total) return found;
    }
  }

  const live = (name: StyleName) => store.find(systemTenantId, { name: promptNameOf(name) }, 'in_force');

  /** The one that is there, or else the one that was archived last. */
  function any(name: StyleName): PromptAtVersion | undefined {
    const there = live(name);
    if (there) return there;
    for (const { head } of listed(true)) {
      if (head.name === promptNameOf(name)) return store.find(systemTenantId, { id: head.id }, 'in_force');
    }
    return undefined;
  }

  async function added(name: StyleName, decide: StyleDecision): Promise<EditOutcome> {
    const id = newId();
    const writing = decide(undefined, { id, version: 1 });
    if (!writing) return 'done';
    const { wording, event } = writing;
    const text = textOf(wording);
    const made = { ...text, contentHash: hashOf(text), message: null, parentVersion: null, restoredFrom: null };
    const prompt = {
      ...{ id, name: promptNameOf(name), title: null, description: null, isAutoPromoted: true, tags: [], metadata: {} },
      versions: [{ ...made, version: 1, createdAtMs: event.atMs }],
      labels: new Map([[production, { version: 1, isProtected: false }]]),
      ...{ createdAtMs: event.atMs, updatedAtMs: event.atMs, archivedAtMs: null, reason: null },
    };
    return store.add(systemTenantId, prompt, event);
  }

  function editOf(found: PromptAtVersion, decide: StyleDecision): PromptEdit | null {
    const { head, version: before } = found;
    const next = head.latestVersion + 1;
    const writing = decide(found, { id: head.id, version: next });
    if (!writing) return null;
    const { wording, isPromoted, event } = writing;
    const text = textOf(wording);
    const version = { ...text, contentHash: hashOf(text), message: null, restoredFrom: null };
    return {
      version: { ...version, parentVersion: before.version },
      labels: isPromoted ? [{ label: production, to: next, reason: null }] : [],
      ...(head.archivedAtMs === null ? {} : { isArchived: false }),
      event,
    };
  }

  return {
    listed,
    released,
    live,
    any,

    /** Writes a text: as the next version, of an archived style too, or as the first of a new one. */
    async write(name: StyleName, decide: StyleDecision): Promise<void> {
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const id = any(name)?.head.id;
        const outcome = id
          ? await store.edit(systemTenantId, id, (found) => editOf(found, decide))
          : await added(name, decide);
        if (outcome === 'done') return;
      }
      throw new AppError('CONFLICT', `The style ${name} is being changed by others. Try again.`, {
        retryAfterSeconds: 1,
      });
    },
  };
}

/** Whether a version came with the server. */
export function isRelease({ createdBy }: Pick<VersionSummary, 'createdBy'>): boolean {
  return createdBy === release;
}
