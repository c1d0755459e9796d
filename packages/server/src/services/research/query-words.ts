import { withoutPrivateWords } from './private-words.ts';

/** In characters. */
const longestQuery = 200;
/** Read of what claims to be a query: looking for private words in more would hold up the event loop. */
const longestRead = 600;

/** A text as a query: one line without what is private, cut at a word. Empty where nothing is left. */
export function queryOf(text: string): string {
  // What is private may be told by what is invisible in it, so it goes first.
  const line = withoutPrivateWords(text.slice(0, longestRead).toWellFormed())
    .replaceAll(/[\p{Cc}\p{Cf}\uFFFD]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return cutAtWord(line, longestQuery);
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
