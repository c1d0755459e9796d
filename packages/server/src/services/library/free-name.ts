import type { LibraryStore } from '../../ports/library.ts';
import type { Shelf } from './shelf.ts';

/** How many are tried, and the longest name. */
const mostTries = 50;
const longest = 200;

/** The name itself, or with the first number behind it that makes it one that nobody has; null where none is near. */
export function freeName(store: Pick<LibraryStore, 'find'>, { tenantId }: Shelf, name: string): string | null {
  for (let number = 1; number <= mostTries; number++) {
    const ending = number === 1 ? '' : ` ${number}`;
    const candidate = `${name.slice(0, longest - ending.length)}${ending}`;
    if (!store.find(tenantId, { name: candidate }, 'in_force')) return candidate;
  }
  return null;
}
