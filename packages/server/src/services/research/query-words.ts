import { withoutPrivateWords } from './private-words.ts';

/** In characters. */
const longestQuery = 200;
/** Read of what claims to be a query. */
const longestRead = 2_000;

/** A text as a query: one line without what is private, cut at a word. Empty where nothing is left. */
export function queryOf(text: string): string {
  const line = text
    .slice(0, longestRead)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\uFFFD]+/gu, ' ');
  return cutAtWord(withoutPrivateWords(line).replaceAll(/\s+/g, ' ').trim(), longestQuery);
}

/** The same query, however it is spelled. */
export function keyOfQuery(query: string): string {
  return query
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** At most so many characters; the last word stays whole unless it is all there is. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text
    .slice(0, space > most / 2 ? space : most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
