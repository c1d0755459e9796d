import type { LibraryStore } from '../../ports/library.ts';
import { longestName } from './prompt-names.ts';
import type { Shelf } from './shelf.ts';
import { longestStyleName, promptNameOf, styleOfPrompt } from './style-names.ts';

/** How many are tried. */
const mostTries = 50;

type Store = Pick<LibraryStore, 'find'>;

/** The name itself, or with the first number behind it that makes it one that nobody has; null where none is near. */
export function freeName(store: Store, shelf: Shelf, name: string): string | null {
  return firstFree(store, shelf, name, (number) => (number === 1 ? [] : [String(number)]));
}

/** The first free one of `NAME copy`, `NAME copy 2` and so on. */
export function freeCopyName(store: Store, shelf: Shelf, name: string): string | null {
  return firstFree(store, shelf, name, (number) => ['copy', ...(number === 1 ? [] : [String(number)])]);
}

function firstFree(store: Store, { tenantId }: Shelf, name: string, endingOf: (number: number) => string[]) {
  for (let number = 1; number <= mostTries; number++) {
    const candidate = ended(name, endingOf(number));
    if (!store.find(tenantId, { name: candidate }, 'in_force')) return candidate;
  }
  return null;
}

/** A name with words behind it, cut in front of them where it would be too long. That of a style stays one. */
function ended(name: string, words: readonly string[]): string {
  const style = styleOfPrompt(name);
  if (style === undefined) return cut(name, words.map((word) => ` ${word}`).join(''), longestName);
  return promptNameOf(cut(style, words.map((word) => `_${word}`).join(''), longestStyleName));
}

/** Ends in front of the words with a letter or a number, so that no folder and no word begins with a space. */
function cut(name: string, ending: string, longest: number): string {
  const letters = [...name];
  if (letters.length + ending.length <= longest) return name + ending;
  const kept = letters.slice(0, longest - ending.length).join('');
  return kept.replace(/[^\p{L}\p{M}\p{N}]+$/u, '') + ending;
}
