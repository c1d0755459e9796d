import type { Clock } from '../../core/clock.ts';
import { describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { estimateTokens } from '../../core/tokens.ts';
import type { StyleStore } from '../../ports/styles.ts';
import { type BuiltIn, builtInOf, inForce, type StyleInForce } from './style-in-force.ts';

/** A style ready for use: nothing about its texts is left to be worked out per request. */
export interface ReadyStyle extends StyleInForce {
  tokens: { full: number; light: number };
}

/** The styles in force, from memory. */
export interface StyleBook {
  find(name: string): ReadyStyle | undefined;
  /** Every style, built-in ones first. */
  all(): ReadyStyle[];
  /** Those that every user may use. */
  openNames(): readonly string[];
  /** Takes in at once what was changed. */
  refresh(): void;
  /** Reads all anew at the next look. Answers how many there are. */
  forget(): number;
}

interface Pages {
  version: number;
  styles: ReadonlyMap<string, ReadyStyle>;
  openNames: readonly string[];
}

/** How long texts are believed before the store is asked whether another process changed them. */
const believedMs = 1_000;

export function styleBook(deps: { store: StyleStore; clock: Clock; log: Log; builtIn: BuiltIn }): StyleBook {
  const { store, clock, log, builtIn } = deps;
  let isReadable = true;
  let mustReadAnew = false;
  let pages = compiled(store.version(), new Map());
  let askedMs = clock.elapsed();

  /** @param known Texts whose tokens were estimated before. */
  function compiled(version: number, known: Pages['styles']): Pages {
    const rows = new Map(store.texts().map((row) => [row.name, row]));
    const styles = new Map<string, ReadyStyle>();
    for (const name of new Set([...Object.keys(builtIn), ...rows.keys()])) {
      const style = inForce(name, builtInOf(builtIn, name), rows.get(name));
      if (style) styles.set(name, ready(style, known.get(name)));
    }
    const openNames = [...styles.values()].filter(({ isOpen }) => isOpen).map(({ name }) => name);
    return { version, styles, openNames };
  }

  function refresh(): void {
    askedMs = clock.elapsed();
    try {
      const version = store.version();
      if (mustReadAnew || version !== pages.version) pages = compiled(version, pages.styles);
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

function ready(style: StyleInForce, known: ReadyStyle | undefined): ReadyStyle {
  const { full, light } = style;
  if (known?.full === full && known.light === light) return { ...style, tokens: known.tokens };
  const tokens = estimateTokens(full);
  return { ...style, tokens: { full: tokens, light: light === null ? tokens : estimateTokens(light) } };
}
