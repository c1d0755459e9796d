import type { StyleName } from '../../contract/types.ts';
import type { LibraryStore } from '../../ports/library.ts';
import { isBuiltInStyle, isStyleName, promptNameOf, styleFolder, styleOfPrompt } from '../library/style-names.ts';
import { type ReadyStyle, type StyleTokens, tokensOf, wordingOf } from './ready-style.ts';

/** The styles that tenants made for themselves. */
export type OwnStyles = ReturnType<typeof ownStyles>;

/** Of versions whose tokens are kept: a long text takes a millisecond to estimate. */
const mostKept = 1_000;
/** Of names that a tenant's list has. */
const mostNames = 100;

export function ownStyles({ store }: { store: Pick<LibraryStore, 'pick' | 'list'> }) {
  const kept = new Map<string, StyleTokens>();

  /** A version is never changed: what is known of it stays true. */
  function known(version: string, estimate: () => StyleTokens): StyleTokens {
    const tokens = kept.get(version) ?? estimate();
    kept.delete(version);
    kept.set(version, tokens);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return tokens;
  }

  return {
    /** A tenant's own style as it is in force; undefined where it has none of that name. By one look at the database. */
    find(tenantId: string, name: string): ReadyStyle | undefined {
      if (!isStyleName(name) || isBuiltInStyle(name)) return undefined;
      const picked = store.pick(tenantId, { name: promptNameOf(name) }, 'in_force');
      const wording = picked && wordingOf(picked.text);
      if (!picked || !wording) return undefined;
      const { id: promptId, version } = picked;
      const tokens = known(`${promptId} ${version}`, () => tokensOf(wording));
      return { ...wording, name, tenantId, promptId, version, isOpen: false, isBuiltIn: false, tokens };
    },

    /** The names of a tenant's own styles, at most a hundred of them: those changed last. */
    names(tenantId: string): StyleName[] {
      const { rows } = store.list(tenantId, { folder: styleFolder, isArchived: false }, 0, mostNames);
      const names = rows.flatMap(({ head, kind }) => (kind === 'text' ? (styleOfPrompt(head.name) ?? []) : []));
      return names.filter((name) => !isBuiltInStyle(name)).sort();
    },
  };
}
