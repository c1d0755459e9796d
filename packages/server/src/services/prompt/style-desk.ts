import { createHash } from 'node:crypto';
import {
  levels,
  type StyleName,
  type StyleText,
  type StyleTextChange,
  type StyleTextList,
  type StyleVersionList,
} from '../../contract/types.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import { systemTenantId } from '../../core/ids.ts';
import type { NewSecurityEvent } from '../../ports/audit.ts';
import type { LibraryStore, PromptAtVersion, PromptEdit, VersionRecord } from '../../ports/library.ts';
import type { AuthorityActor, Call } from '../call.ts';
import { production } from '../library/prompt-words.ts';
import { isBuiltInStyle } from '../library/style-names.ts';
import { type Page, paged } from '../page.ts';
import type { Audit } from '../record/audit.ts';
import { type Wording, wordingOf } from './ready-style.ts';
import type { StyleBook } from './style-book.ts';
import { type StyleInForce, styleInForce } from './style-in-force.ts';
import { stylePrompts } from './style-prompts.ts';

export type StyleDesk = ReturnType<typeof styleDesk>;

type StyleVersion = StyleVersionList['data'][number];

/** Where the operator and admins read and write styles. */
export function styleDesk(deps: { store: LibraryStore; book: StyleBook; audit: Pick<Audit, 'event'> }) {
  const { store, book, audit } = deps;
  const prompts = stylePrompts({ store });

  /** @param after What is in force then, and its number. */
  function eventOf(
    call: Call<AuthorityActor>,
    name: StyleName,
    before: StyleInForce | undefined,
    after: { wording: Wording | undefined; version: number | null },
  ): NewSecurityEvent {
    return audit.event(call, after.wording ? 'style_changed' : 'style_removed', {
      r_type: name,
      version_before: before?.version ?? null,
      version: after.version,
      ...facts('_before', before),
      ...facts('', after.wording),
    });
  }

  /** What takes away what was written; null where nothing was. */
  function removalOf(call: Call<AuthorityActor>, name: StyleName, found: PromptAtVersion): PromptEdit | null {
    const { head, version } = found;
    if (head.archivedAtMs !== null) return null;
    const told = (after: number | null) =>
      eventOf(call, name, styleInForce(found), { wording: undefined, version: after });
    if (!isBuiltInStyle(name)) return { isArchived: true, event: told(null) };
    const own = prompts.released(head.id);
    if (!own || own.version === version.version) return null;
    return { labels: [{ label: production, to: own.version, reason: null }], event: told(own.version) };
  }

  function versionsOf({ head, version: inForce }: PromptAtVersion, page: Page) {
    const list = paged(page, (skip, limit) => store.versions(systemTenantId, head.id, skip, limit));
    const shown = head.archivedAtMs === null ? inForce.version : null;
    const data = list.data.flatMap(({ version }) => {
      const found = store.find(systemTenantId, { id: head.id }, { version });
      return found ? [versionOf(found.version, shown)] : [];
    });
    return { ...list, data };
  }

  return {
    list(): StyleTextList {
      book.refresh();
      return { data: book.all().map(textOf) };
    },

    /**
     * Writes a text, unless it is in force already, and answers what is. Throws INVALID_REQUEST for a name that means
     * something else, and for a built-in style that is to be open.
     */
    async set(call: Call<AuthorityActor>, change: StyleTextChange): Promise<StyleText> {
      const { r_type: name, prompt: full, light_prompt: asked = null } = change;
      requireSound(change);
      const light = asked === full ? null : asked;
      let after: Parameters<typeof textOf>[0] | undefined;
      await prompts.write(name, (found, { version }) => {
        const before = found?.head.archivedAtMs === null ? styleInForce(found) : undefined;
        const isBuiltIn = isBuiltInStyle(name);
        const wording = { full, light, isOpen: change.is_open ?? before?.isOpen ?? !isBuiltIn };
        after = before;
        if (before && isSame(before, wording)) return null;
        const event = eventOf(call, name, before, { wording, version });
        after = { ...wording, name, version, isBuiltIn, written: { by: event.actor, atMs: event.atMs } };
        return { wording, isPromoted: true, event };
      });
      book.refresh();
      if (!after) throw unknownStyle(name);
      return textOf(after);
    },

    /** Removes a custom style; gives a built-in one its own text again. Throws NOT_FOUND where there is nothing to remove. */
    async remove(call: Call<AuthorityActor>, name: StyleName): Promise<void> {
      const id = prompts.live(name)?.head.id;
      if (!id) throw unknownStyle(name);
      let edit: PromptEdit | null = null;
      await store.edit(systemTenantId, id, (found) => {
        edit = removalOf(call, name, found);
        return edit;
      });
      book.refresh();
      if (edit) return;
      if (!isBuiltInStyle(name)) throw unknownStyle(name);
      throw new AppError('NOT_FOUND', `The built-in style ${name} has its own text: there is nothing to remove.`);
    },

    /** What a style said, the newest first; one that was removed too. */
    versions(name: StyleName, page: Page): StyleVersionList {
      const found = prompts.any(name);
      if (!found) throw unknownStyle(name);
      return versionsOf(found, page);
    },
  };
}

function requireSound({ r_type: name, light_prompt, is_open }: StyleTextChange): void {
  if (levels.some((level) => level === name)) {
    throw invalidRequest([{ path: 'r_type', message: 'must not be the name of a level' }]);
  }
  if (typeof light_prompt === 'string' && light_prompt.trim() === '') {
    throw invalidRequest([{ path: 'light_prompt', message: 'must hold a text, or be left out' }]);
  }
  if (is_open && isBuiltInStyle(name)) {
    throw invalidRequest([{ path: 'is_open', message: 'must be false or left out: a built-in style is never open' }]);
  }
}

function unknownStyle(name: StyleName): AppError {
  return new AppError('NOT_FOUND', `There is no style ${name}.`);
}

function isSame(style: Wording, { full, light, isOpen }: Wording): boolean {
  return style.full === full && style.light === light && style.isOpen === isOpen;
}

/** What the security log says of texts: enough to tell two apart, and nothing of what they say. */
function facts(suffix: string, wording: Wording | undefined) {
  const { full = null, light = null } = wording ?? {};
  return {
    [`length${suffix}`]: full === null ? null : full.length,
    [`sha256${suffix}`]: fingerprint(full),
    [`light_sha256${suffix}`]: fingerprint(light),
    [`is_open${suffix}`]: wording?.isOpen ?? null,
  };
}

function fingerprint(text: string | null): string | null {
  return text === null ? null : createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function textOf(style: Omit<StyleInForce, 'tenantId' | 'promptId' | 'tokens'>): StyleText {
  const { name, version, full, light, isBuiltIn, isOpen, written } = style;
  return {
    r_type: name,
    version,
    prompt: full,
    light_prompt: light ?? full,
    is_built_in: isBuiltIn,
    is_changed: written !== null,
    is_open: isOpen,
    changed_by: written?.by ?? null,
    changed_at: written && new Date(written.atMs).toISOString(),
  };
}

/** @param inForce The number of the version that is; null for none. */
function versionOf(record: VersionRecord, inForce: number | null): StyleVersion {
  const { version, content, createdBy, createdAtMs } = record;
  const wording = wordingOf(record);
  return {
    version,
    prompt: wording?.full ?? plainTextOf(content),
    light_prompt: wording?.light ?? null,
    is_open: wording?.isOpen ?? false,
    is_in_force: version === inForce,
    changed_by: createdBy,
    changed_at: new Date(createdAtMs).toISOString(),
  };
}

/** Of what could not be a style: a prompt may have got its name later. */
function plainTextOf(content: VersionRecord['content']): string {
  return typeof content === 'string' ? content : content.map((message) => message.content).join('\n\n');
}
