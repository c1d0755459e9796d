import { readFileSync } from 'node:fs';
import type { Clock } from '../../core/clock.ts';
import type { SearchHit, SearchProvider, SearchQuery } from '../../ports/search.ts';
import { type Fields, rowsOf } from './fields.ts';
import { dayOf, hitOf } from './hit.ts';

const snippetLength = 300;
const dayMs = 24 * 3_600_000;
const ages = { day: dayMs, week: 7 * dayMs, month: 31 * dayMs, year: 366 * dayMs } as const;
/** A word that comes again says less than it said at first. */
const saturation = 1.2;
const titleWeight = 2;

interface Page {
  hit: SearchHit;
  titleWords: ReadonlySet<string>;
  counts: ReadonlyMap<string, number>;
}

/**
 * Searches the pages of a file `[{"url", "title", "text", "published"?}, …]`, for servers without a web.
 * Throws an Error for the operator where the file is none.
 */
export function staticFile(path: string, clock: Clock): SearchProvider {
  const pages = readPages(path).map(pageOf);
  let last: ReturnType<SearchProvider['lately']> = null;
  return {
    name: 'static',
    async search(query) {
      const hits = searchIn(pages, query, clock.now());
      last = { status: hits.length > 0 ? 'ok' : 'empty', why: null };
      return { ...last, hits };
    },
    lately: () => last,
  };
}

function readPages(path: string): SearchHit[] {
  const rows = rowsOf(readJson(path));
  if (!rows) throw new Error(`SEARCH_STATIC_FILE ${path} must hold a list: [{"url", "title", "text"}, …].`);
  return rows.map((row, index) => {
    const fault = faultOf(row);
    if (fault !== null) throw new Error(`SEARCH_STATIC_FILE ${path}: in entry ${index + 1}, ${fault}.`);
    const { url, title, text, published } = row;
    return hitOf({ url, title, snippet: String(text).slice(0, snippetLength), published, text }) as SearchHit;
  });
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    // The sentence of a broken JSON would show a piece of the file.
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'it is not JSON';
    throw new Error(`SEARCH_STATIC_FILE ${path} cannot be read: ${why}.`);
  }
}

/** Null where an entry is as it must be. */
function faultOf({ url, title, text, published }: Fields): string | null {
  if (hitOf({ url, title, snippet: '' }) === null) return '`url` must be an address with http:// or https://';
  if (typeof title !== 'string') return '`title` must be a text';
  if (typeof text !== 'string' || text.trim() === '') return '`text` must be a text that is not empty';
  const isDay = published === undefined || published === null || dayOf(published) === published;
  return isDay ? null : '`published` must be a day as YYYY-MM-DD, or left out';
}

function pageOf(hit: SearchHit): Page {
  const counts = new Map<string, number>();
  for (const word of wordsOf(hit.text ?? '')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { hit, counts, titleWords: new Set(wordsOf(hit.title)) };
}

/** Those that have words of the query, the rarer and the more the better. Pages without a day are of any age. */
function searchIn(pages: readonly Page[], { text, limit, freshness }: SearchQuery, nowMs: number): SearchHit[] {
  const fromMs = freshness === null ? Number.NEGATIVE_INFINITY : nowMs - ages[freshness];
  const words = [...new Set(wordsOf(text))].map((word) => ({ word, weight: rarity(pages, word) }));
  return pages
    .filter(({ hit }) => hit.published === null || Date.parse(hit.published) + dayMs > fromMs)
    .map(({ hit, titleWords, counts }) => {
      const scoreOf = (word: string) => {
        const count = counts.get(word) ?? 0;
        return count / (count + saturation) + (titleWords.has(word) ? titleWeight : 0);
      };
      return { hit, score: words.reduce((sum, { word, weight }) => sum + weight * scoreOf(word), 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function rarity(pages: readonly Page[], word: string): number {
  const holders = pages.filter(({ counts, titleWords }) => counts.has(word) || titleWords.has(word)).length;
  return Math.log(1 + pages.length / (1 + holders));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
