import { builtInStyles } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { describeError } from '../../core/errors.ts';
import { systemTenantId } from '../../core/ids.ts';
import type { Log } from '../../core/log.ts';
import type { LibraryStore, ListedPrompt } from '../../ports/library.ts';
import { styleOfPrompt } from '../library/style-names.ts';
import { type StyleInForce, styleInForce } from './style-in-force.ts';
import { stylePrompts } from './style-prompts.ts';

/** The styles of the server that are in force, from memory. */
export interface StyleBook {
  find(name: string): StyleInForce | undefined;
  /** Every style, built-in ones first. */
  all(): StyleInForce[];
  /** Those that every user may use. */
  openNames(): readonly string[];
  /** Takes in at once what was changed. */
  refresh(): void;
  /** Reads all anew at the next look. Answers how many there are. */
  forget(): number;
}

type Styles = ReadonlyMap<string, StyleInForce>;

interface Pages {
  revision: number;
  styles: Styles;
  openNames: readonly string[];
}

/** How long texts are believed before the store is asked whether another process changed them. */
const believedMs = 1_000;

export function styleBook(deps: { store: LibraryStore; clock: Clock; log: Log }): StyleBook {
  const { store, clock, log } = deps;
  const prompts = stylePrompts({ store });
  let isReadable = true;
  let mustReadAnew = false;
  let pages = compiled(store.revision(systemTenantId), new Map());
  let askedMs = clock.elapsed();

  /** @param known Versions that were read before: they are never changed. */
  function compiled(revision: number, known: Styles): Pages {
    const found = [...prompts.listed(false)].flatMap((prompt) => readStyle(prompt, known) ?? []);
    const styles = new Map(found.sort(byName).map((style) => [style.name, style]));
    const openNames = [...styles.values()].filter(({ isOpen }) => isOpen).map(({ name }) => name);
    return { revision, styles, openNames };
  }

  function readStyle({ head, version }: ListedPrompt, known: Styles): StyleInForce | undefined {
    const name = styleOfPrompt(head.name);
    if (name === undefined) return undefined;
    const style = known.get(name);
    if (style?.promptId === head.id && style.version === version) return style;
    const found = store.find(systemTenantId, { id: head.id }, { version });
    return found && styleInForce(found);
  }

  function refresh(): void {
    askedMs = clock.elapsed();
    try {
      const revision = store.revision(systemTenantId);
      if (mustReadAnew || revision !== pages.revision)
        pages = compiled(revision, mustReadAnew ? new Map() : pages.styles);
      [isReadable, mustReadAnew] = [true, false];
    } catch (error) {
      if (isReadable) log.error({ error: describeError(error) }, 'cannot read the styles; those that are known stay');
      isReadable = false;
    }
  }

  function current(): Pages {
    if (clock.elapsed() - askedMs >= believedMs) refresh();
    return pages;
  }

  return {
    find: (name) => current().styles.get(name),
    all: () => [...current().styles.values()],
    openNames: () => current().openNames,
    refresh,
    forget() {
      mustReadAnew = true;
      askedMs = Number.NEGATIVE_INFINITY;
      return pages.styles.size;
    },
  };
}

const builtInPlaces = new Map<string, number>(builtInStyles.map((name, place) => [name, place]));

function byName({ name: one }: StyleInForce, { name: other }: StyleInForce): number {
  return placeOf(one) - placeOf(other) || (one < other ? -1 : 1);
}

function placeOf(name: string): number {
  return builtInPlaces.get(name) ?? builtInPlaces.size;
}
