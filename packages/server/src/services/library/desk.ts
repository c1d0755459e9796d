import type {
  Prompt,
  PromptDiff,
  PromptList,
  PromptRequest,
  PromptVersion,
  PromptVersionList,
} from '../../contract/types.ts';
import { AppError } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { LibraryStore, NewPrompt, PromptFilter, PromptText, VersionChoice } from '../../ports/library.ts';
import type { Call } from '../call.ts';
import type { Audit } from '../record/audit.ts';
import { differenceOf } from './diff.ts';
import { type Editing, type Meant, nameTaken, requireDone } from './editing.ts';
import type { Finding } from './finding.ts';
import { freeCopyName, freeName } from './free-name.ts';
import { metadataOf, tagsOf } from './head-change.ts';
import { keptName } from './prompt-names.ts';
import { hashOf, textOf } from './prompt-text.ts';
import { production, promptOf, summaryOf, versionOf, versionSummaryOf } from './prompt-words.ts';
import { type Librarian, libraryGone, requireLibrary, type Shelf } from './shelf.ts';
import { type Span, spanned } from './span.ts';
import { requireStays, requireStyle } from './style-rules.ts';

type Head = Pick<NewPrompt, 'name' | 'title' | 'description' | 'isAutoPromoted' | 'tags' | 'metadata'>;

/** Prompts as they come, are looked at, and go. */
export function promptDesk(deps: { store: LibraryStore; find: Finding; editing: Editing; audit: Audit }) {
  const { store, find, editing, audit } = deps;

  async function add(call: Call<Librarian>, shelf: Shelf, head: Head, text: PromptText, message: string | null) {
    requireStyle(head.name, text, shelf.isSystem);
    const id = newId();
    const event = audit.event(call, 'prompt_created', { id, name: head.name, tenant_id: shelf.tenantId });
    const version = { ...text, contentHash: hashOf(text), message, parentVersion: null, restoredFrom: null };
    const outcome = await store.add(
      shelf.tenantId,
      {
        ...{ ...head, id, reason: null, archivedAtMs: null },
        ...{ createdAtMs: event.atMs, updatedAtMs: event.atMs },
        versions: [{ ...version, version: 1, createdAtMs: event.atMs }],
        labels: new Map([[production, { version: 1, isProtected: false }]]),
      },
      event,
    );
    if (outcome === 'gone') throw libraryGone();
    if (outcome === 'name_taken') throw nameTaken(freeName(store, shelf, head.name));
    requireDone(outcome);
    return promptOf(find.inForce(shelf, id));
  }

  return {
    /** Throws NOT_FOUND. */
    list(shelf: Shelf, filter: PromptFilter, span: Span): PromptList {
      requireLibrary(store, shelf.tenantId);
      const { data, ...rest } = spanned(span, (skip, limit) => store.list(shelf.tenantId, filter, skip, limit));
      return { data: data.map(summaryOf), ...rest };
    },

    /** Throws NOT_FOUND. */
    show: (shelf: Shelf, named: string, choice: VersionChoice): Prompt => promptOf(find.found(shelf, named, choice)),

    /** Throws INVALID_REQUEST, CONFLICT where the name is taken, LIBRARY_FULL. */
    create(call: Call<Librarian>, shelf: Shelf, body: PromptRequest): Promise<Prompt> {
      const head = {
        name: keptName(body.name),
        ...{ title: body.title ?? null, description: body.description ?? null },
        isAutoPromoted: body.auto_promote ?? true,
        ...{ tags: tagsOf(body.tags ?? []), metadata: metadataOf(body.metadata ?? {}) },
      };
      return add(call, shelf, head, textOf(body, null), body.message ?? null);
    },

    /** A prompt that begins with what is in force in another. Throws as `create`. */
    duplicate(call: Call<Librarian>, shelf: Shelf, named: string, name: string | undefined): Promise<Prompt> {
      const { head, version } = find.inForce(shelf, named);
      const copyName = name === undefined ? freeCopyName(store, shelf, head.name) : keptName(name);
      if (copyName === null) throw nameTaken(null);
      return add(
        call,
        shelf,
        { ...head, name: copyName },
        version,
        `Copied from ${head.name}, version ${version.version}.`,
      );
    },

    /** Throws NOT_FOUND, PRECONDITION_FAILED, and CONFLICT for a built-in style. */
    async archive(call: Call<Librarian>, meant: Meant): Promise<void> {
      await editing.edit(meant, ({ head }) => {
        if (head.archivedAtMs !== null) return null;
        requireStays(head.name, meant.shelf.isSystem);
        const details = { id: head.id, name: head.name, tenant_id: meant.shelf.tenantId };
        return { isArchived: true, event: audit.event(call, 'prompt_archived', details) };
      });
    },

    /** Throws NOT_FOUND, CONFLICT with a name that is free where its own is taken. */
    async restore(call: Call<Librarian>, shelf: Shelf, named: string, name: string | undefined): Promise<Prompt> {
      const { head, version } = find.inForce(shelf, named);
      if (head.archivedAtMs === null) return promptOf({ head, version });
      const newName = name === undefined ? head.name : keptName(name);
      requireStyle(newName, version, shelf.isSystem);
      const details = { id: head.id, name: newName, tenant_id: shelf.tenantId };
      const event = audit.event(call, 'prompt_restored', details);
      const edit = { ...(newName === head.name ? {} : { name: newName }), isArchived: false, event };
      const outcome = await store.edit(shelf.tenantId, head.id, (found) =>
        found.head.archivedAtMs === null ? null : edit,
      );
      if (outcome === 'name_taken') throw nameTaken(freeName(store, shelf, newName));
      requireDone(outcome);
      return promptOf(find.inForce(shelf, head.id));
    },

    /** Throws NOT_FOUND, and CONFLICT for a prompt that is not archived. */
    async purge(call: Call<Librarian>, shelf: Shelf, named: string): Promise<void> {
      const { head } = find.inForce(shelf, named);
      if (head.archivedAtMs === null) {
        throw new AppError('CONFLICT', 'The prompt is in use. Archive it first.', { isRetryable: false });
      }
      const details = { id: head.id, name: head.name, tenant_id: shelf.tenantId };
      requireDone(await store.purge(shelf.tenantId, head.id, audit.event(call, 'prompt_purged', details)));
    },

    versions(shelf: Shelf, named: string, span: Span): PromptVersionList {
      const { head } = find.inForce(shelf, named);
      const list = spanned(span, (skip, limit) => store.versions(shelf.tenantId, head.id, skip, limit));
      return { ...list, data: list.data.map((version) => versionSummaryOf(head, version)) };
    },

    version(shelf: Shelf, named: string, number: number): PromptVersion {
      const { head, version } = find.found(shelf, named, { version: number });
      return versionOf(head, version);
    },

    diff(shelf: Shelf, named: string, from: number, to: number): PromptDiff {
      const earlier = find.found(shelf, named, { version: from });
      return differenceOf(earlier.version, find.found(shelf, earlier.head.id, { version: to }).version);
    },
  };
}
