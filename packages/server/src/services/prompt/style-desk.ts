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
import type { StyleEdit, StyleRow, StyleStore } from '../../ports/styles.ts';
import type { AuthorityActor, Call } from '../call.ts';
import { type Page, paged } from '../page.ts';
import type { Audit } from '../record/audit.ts';
import type { StyleBook } from './style-book.ts';
import { type BuiltIn, builtInOf, inForce, type StyleInForce } from './style-in-force.ts';

export type StyleDesk = ReturnType<typeof styleDesk>;

type Wording = Pick<StyleEdit, 'full' | 'light' | 'isOpen'>;

/** Where the operator and admins read and write styles. */
export function styleDesk(deps: { store: StyleStore; book: StyleBook; audit: Audit; builtIn: BuiltIn }) {
  const { store, book, audit, builtIn } = deps;

  /** @param before What was in force, if anything. */
  function edit(
    call: Call<AuthorityActor>,
    name: StyleName,
    before: StyleInForce | undefined,
    wording: Wording,
  ): StyleEdit {
    const isRemoval = wording.full === null;
    const eventOf = (version: number) =>
      audit.event(call, isRemoval ? 'style_removed' : 'style_changed', {
        r_type: name,
        version_before: before?.version ?? null,
        version,
        ...facts('_before', before),
        ...facts('', isRemoval ? undefined : wording),
      });
    return { ...wording, eventOf };
  }

  /** Where a style stands that has to be there. */
  function known(name: StyleName, last: StyleRow | undefined): StyleInForce {
    const style = inForce(name, builtInOf(builtIn, name), last);
    if (style) return style;
    throw new AppError('NOT_FOUND', `There is no style ${name}.`);
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
      const own = builtInOf(builtIn, name);
      requireSound(change, own !== undefined);
      const light = asked === full ? null : asked;
      const { after } = await store.write(name, own?.version ?? 0, (last) => {
        const before = inForce(name, own, last);
        const isOpen = change.is_open ?? before?.isOpen ?? own === undefined;
        const wording = { full, light, isOpen };
        return before && isSame(before, wording) ? null : edit(call, name, before, wording);
      });
      book.refresh();
      return textOf(known(name, after));
    },

    /** Removes a custom style; gives a built-in one its own text again. Throws NOT_FOUND where there is nothing to remove. */
    async remove(call: Call<AuthorityActor>, name: StyleName): Promise<void> {
      const own = builtInOf(builtIn, name);
      const { before, after } = await store.write(name, own?.version ?? 0, (last) => {
        const style = inForce(name, own, last);
        return style?.written ? edit(call, name, style, { full: null, light: null, isOpen: false }) : null;
      });
      book.refresh();
      if (before !== after) return;
      if (!own) throw new AppError('NOT_FOUND', `There is no style ${name}.`);
      throw new AppError('NOT_FOUND', `The built-in style ${name} has its own text: there is nothing to remove.`);
    },

    /** What was written about a style, the newest first; its own text is no version of a built-in one. */
    versions(name: StyleName, page: Page): StyleVersionList {
      const list = paged(page, (from, limit) => store.versions(name, from, limit));
      if (list.total === 0) known(name, undefined);
      return { ...list, data: list.data.map(versionOf) };
    },
  };
}

function requireSound({ r_type: name, light_prompt, is_open }: StyleTextChange, isBuiltIn: boolean): void {
  if (levels.some((level) => level === name)) {
    throw invalidRequest([{ path: 'r_type', message: 'must not be the name of a level' }]);
  }
  if (typeof light_prompt === 'string' && light_prompt.trim() === '') {
    throw invalidRequest([{ path: 'light_prompt', message: 'must hold a text, or be left out' }]);
  }
  if (is_open && isBuiltIn) {
    throw invalidRequest([{ path: 'is_open', message: 'must be false or left out: a built-in style is never open' }]);
  }
}

function isSame(style: StyleInForce, { full, light, isOpen }: Wording): boolean {
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

function textOf({ name, version, full, light, isBuiltIn, isOpen, written }: StyleInForce): StyleText {
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

function versionOf({
  version,
  full,
  light,
  isOpen,
  changedBy,
  changedAtMs,
}: StyleRow): StyleVersionList['data'][number] {
  return {
    version,
    prompt: full,
    light_prompt: light,
    is_open: isOpen,
    is_removal: full === null,
    changed_by: changedBy,
    changed_at: new Date(changedAtMs).toISOString(),
  };
}
