import type { WebPage } from './page.ts';

/** Words that say nothing about a subject. */
const stopWords = new Set(
  'a an and are as at by be for from does do did how in is it its long of on or the this that to was what which who why with'.split(
    ' ',
  ),
);

/** Listed pages that share words with the query, those with most of them first. */
export function foundBy(query: string, pages: readonly WebPage[], limit: number): WebPage[] {
  const asked = termsOf(query);
  const scored = pages
    .filter(({ isListed }) => isListed)
    .map((page) => ({ page, shared: sharedTerms(asked, page) }))
    .filter(({ shared }) => shared >= Math.min(2, asked.size));
  return scored
    .sort((one, other) => other.shared - one.shared)
    .slice(0, limit)
    .map(({ page }) => page);
}

function sharedTerms(asked: ReadonlySet<string>, { title, words }: WebPage): number {
  const own = termsOf(`${title} ${words}`);
  return [...asked].filter((term) => own.has(term)).length;
}

function termsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !stopWords.has(word)));
}
