import { cutAtWord, keyOfQuery, queryOf } from './query-words.ts';
import { wordsOf } from './words.ts';

/** Words of a query made of terms. */
const mostTerms = 8;
/** Names that go in before the terms. */
const mostNames = 3;
/** Read of the text, in characters. */
const longestRead = 8_000;

/** Words by which one asks, besides those that say nothing anywhere. */
const askingWords = new Set(
  'please tell give explain show find know want need help let bitte sag erkläre zeig finde brauche merci dime'.split(
    ' ',
  ),
);

/** What to search for a text without asking a model: its beginning, and its names and commonest terms. */
export function heuristicQueries(text: string, most: number): string[] {
  const prose = withoutCode(text.slice(0, longestRead));
  const queries = [queryOf(prose), queryOf(termsOf(prose).join(' '))];
  const seen = new Set(['']);
  return queries.filter((query) => isNew(seen, keyOfQuery(query))).slice(0, most);
}

/** A name for what the text is about. */
export function topicOf(query: string): string {
  return cutAtWord(query, 80);
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** Fenced code is dropped, unless there is nothing else. */
function withoutCode(text: string): string {
  const parts = text.split(/^[ \t]*(?:```|~~~).*$/m);
  const prose = parts.filter((_, index) => index % 2 === 0).join('\n');
  return /[\p{L}\p{N}]/u.test(prose) ? prose : text;
}

function termsOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’-]{1,40}/gu)) {
    const term = word.toLowerCase().replace(/[.'’-]+$/, '');
    if (term.length > 1 && !askingWords.has(term) && wordsOf(term).length > 0)
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const names = namesIn(text).filter((name) => counts.has(name.toLowerCase()));
  const chosen = new Map(names.slice(0, mostNames).map((name) => [name.toLowerCase(), name]));
  const commonest = [...counts].sort(([, one], [, other]) => other - one);
  for (const [term] of commonest) {
    if (chosen.size >= mostTerms) break;
    if (!chosen.has(term)) chosen.set(term, term);
  }
  return [...chosen.values()];
}

/** Capitalised words that do not begin a sentence. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;:)] )\p{Lu}[\p{L}\p{N}-]{1,40}/gu)].map(([name]) => name);
}
