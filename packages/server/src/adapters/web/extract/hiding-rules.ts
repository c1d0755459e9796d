import { declarationsIn, hides } from './css-hiding.ts';

/** Names in `class` and `id` that a page's own style sheets hide, with their mark: `.gone`, `#gone`. */
export type HidingRules = ReadonlySet<string>;

/** Rules that are looked at; the rest of a style sheet is not. */
const maxRules = 20_000;

/** Declarations by which a rule may show again what another hides. */
const shows = ['display', 'visibility', 'opacity'];

/** What becomes visible again on a wider screen, as two families of style sheets write it. */
const widerScreen = /(?:^|\s)(?:[\w-]+:|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|grid|inline|table|contents|visible)/;

/** Reads rules for one name that hold on every screen: what shows on some, by a rule within `@media`, is not hidden. */
export function hidingRules(sheets: string): HidingRules {
  const hidden = new Set<string>();
  const shownSomewhere = new Set<string>();
  let rules = 0;
  for (const { selectors, body, isConditional } of rulesIn(withoutComments(sheets))) {
    if (++rules > maxRules) break;
    const names = namesIn(selectors);
    if (names.length === 0) continue;
    const style = declarationsIn(body);
    const isHiding = hides(style);
    if (!isHiding && !shows.some((name) => style.has(name))) continue;
    for (const name of names) {
      if (isHiding && !isConditional) hidden.add(name);
      if (!isHiding && !isConditional) hidden.delete(name);
      if (!isHiding && isConditional) shownSomewhere.add(name);
    }
  }
  return new Set([...hidden].filter((name) => !shownSomewhere.has(name)));
}

/** @param names The element's `class`. @param id Its `id`. */
export function isHiddenByRule(rules: HidingRules, names: string | null, id: string | null): boolean {
  if (rules.size === 0) return false;
  if (id !== null && rules.has(`#${id}`)) return true;
  if (names === null || names === '') return false;
  return names.split(/\s+/).some((name) => rules.has(`.${name}`)) && !widerScreen.test(names);
}

/** Selectors that are one name, with no condition beside it. */
function namesIn(selectors: string): string[] {
  const names: string[] = [];
  for (const selector of (selectors.split(';').at(-1) ?? '').split(',')) {
    const name = /^[a-z]*([.#][\w-]+)$/i.exec(selector.trim())?.[1];
    if (name !== undefined) names.push(name);
  }
  return names;
}

function withoutComments(css: string): string {
  const [first = '', ...rest] = css.split('/*');
  return rest.reduce(
    (kept, part) => (part.includes('*/') ? `${kept}${part.slice(part.indexOf('*/') + 2)}` : kept),
    first,
  );
}

function* rulesIn(css: string): Generator<{ selectors: string; body: string; isConditional: boolean }> {
  let depth = 0;
  let start = 0;
  let opened = 0;
  for (const { 0: mark, index } of css.matchAll(/[{}]/g)) {
    if (mark === '{') {
      depth++;
      // What stands before it names a condition, where another opens before it ends.
      if (opened > start) start = opened + 1;
      opened = index;
      continue;
    }
    if (opened > start)
      yield { selectors: css.slice(start, opened), body: css.slice(opened + 1, index), isConditional: depth > 1 };
    depth = Math.max(0, depth - 1);
    start = index + 1;
    opened = start;
  }
}
