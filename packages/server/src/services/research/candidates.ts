import type { Freshness, SearchHit } from '../../ports/search.ts';
import { bm25 } from './bm25.ts';
import { cleanText, withinChars } from './clean.ts';
import { normalAddress, siteOf } from './page-address.ts';

/** What one provider answered to one query. */
export interface Found {
  query: string;
  provider: string;
  /** Best first. */
  hits: readonly SearchHit[];
}

/** A page that may be worth reading, put together from all that was found of it. Strangers wrote all of it. */
export interface Candidate {
  /** As a provider wrote it, for fetching. */
  url: string;
  /** The one spelling of it, for telling pages apart. */
  address: string;
  /** Who stands behind it. */
  site: string;
  /** Clean, in one line, at most 300 characters. */
  title: string;
  /** Clean, in one line, at most 500 characters. */
  snippet: string;
  /** As `YYYY-MM-DD`, the earliest that was named; null where none was. */
  published: string | null;
  /** The page as a provider gave it along, not clean; null where none did. */
  text: string | null;
  /** From 0 to 1; comparable within one call only. */
  score: number;
}

export interface CandidateNeeds {
  queries: readonly string[];
  /** Hits that are looked at, of each answer. */
  results: number;
  freshness: Freshness;
  nowMs: number;
}

const weights = { words: 0.5, ranks: 0.3, freshness: 0.1, agreement: 0.1 } as const;
/** The part of reciprocal rank fusion that keeps first places from counting for everything. */
const rankBase = 60;

const dayMs = 86_400_000;
const daysOf: Readonly<Record<NonNullable<Freshness>, number>> = { day: 1, week: 7, month: 31, year: 366 };

/** Every page that was found, once, the most promising first. The order of what was found changes nothing. */
export function candidatesOf(found: readonly Found[], needs: CandidateNeeds): Candidate[] {
  const pages = [...pagesOf(found, needs.results).values()];
  const drafts = pages.map(draftOf);
  const words = shares(
    bm25(
      drafts.map(({ title, snippet }) => `${title}\n${snippet}`),
      needs.queries,
    ),
  );
  const ranks = shares(pages.map(rankScore));
  const candidates = drafts.map((draft, at) => {
    const parts = {
      words: words[at] ?? 0,
      ranks: ranks[at] ?? 0,
      freshness: freshnessOf(draft.published, needs),
      agreement: isAgreed(pages[at] ?? []) ? 1 : 0,
    };
    const score = (Object.keys(weights) as (keyof typeof weights)[]).reduce(
      (sum, part) => sum + weights[part] * parts[part],
      0,
    );
    return { ...draft, score };
  });
  return candidates.sort((one, other) => other.score - one.score || (one.address < other.address ? -1 : 1));
}

/** So many of the best, at most `perSite` of a site; only after every site had its share, further ones of the same sites. */
export function spread(
  candidates: readonly Candidate[],
  { attempts, perSite }: { attempts: number; perSite: number },
): Candidate[] {
  const counts = new Map<string, number>();
  const rounds = candidates.map((candidate) => {
    const before = counts.get(candidate.site) ?? 0;
    counts.set(candidate.site, before + 1);
    return { candidate, round: Math.floor(before / Math.max(1, perSite)) };
  });
  rounds.sort((one, other) => one.round - other.round);
  return rounds.slice(0, Math.max(0, attempts)).map(({ candidate }) => candidate);
}

interface Sighting {
  hit: SearchHit;
  address: string;
  query: string;
  provider: string;
  /** From 1. */
  rank: number;
}

function pagesOf(found: readonly Found[], results: number): Map<string, Sighting[]> {
  const pages = new Map<string, Sighting[]>();
  for (const { query, provider, hits } of found) {
    const taken = new Set<string>();
    for (const [index, hit] of hits.slice(0, results).entries()) {
      const address = normalAddress(hit.url);
      if (address === null || taken.has(address)) continue;
      taken.add(address);
      const sightings = pages.get(address) ?? [];
      sightings.push({ hit, address, query, provider, rank: index + 1 });
      pages.set(address, sightings);
    }
  }
  return new Map([...pages].map(([address, sightings]) => [address, sightings.sort(byRank)]));
}

function byRank(one: Sighting, other: Sighting): number {
  return one.rank - other.rank || (spelledOut(one) < spelledOut(other) ? -1 : 1);
}

function spelledOut({ provider, query, hit: { url, title } }: Sighting): string {
  return JSON.stringify([provider, query, url, title]);
}

/** The title of the best place, the longest snippet and text. */
function draftOf(sightings: readonly Sighting[]): Omit<Candidate, 'score'> {
  const hits = sightings.map(({ hit }) => hit);
  const { url = '', title = '' } = hits.find((hit) => hit.title.trim() !== '') ?? hits[0] ?? {};
  const dates = hits.map(({ published }) => published).filter(isDay);
  return {
    url,
    address: sightings[0]?.address ?? '',
    site: siteOf(url),
    title: lineOf(title, 300),
    snippet: lineOf(longest(hits.map(({ snippet }) => snippet)) ?? '', 500),
    published: dates.sort()[0] ?? null,
    text: longest(hits.map(({ text }) => text).filter((text) => text !== null)),
  };
}

function lineOf(text: string, limit: number): string {
  // Cleaning shortens: what is cut before it is far more than is kept.
  const line = cleanText(withinChars(text, 10 * limit)).replace(/\n+/g, ' ');
  return withinChars(line, limit).trimEnd();
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => {
    if (best === null || text.length > best.length) return text;
    return text.length === best.length && text < best ? text : best;
  }, null);
}

function isDay(published: string | null): published is string {
  return published !== null && /^\d{4}-\d\d-\d\d$/.test(published) && !Number.isNaN(Date.parse(published));
}

function rankScore(sightings: readonly Sighting[]): number {
  return sightings.reduce((sum, { rank }) => sum + 1 / (rankBase + rank), 0);
}

/** Whether two queries or two providers led there. */
function isAgreed(sightings: readonly Sighting[]): boolean {
  const [queries, providers] = [new Set<string>(), new Set<string>()];
  for (const { query, provider } of sightings) {
    queries.add(query);
    providers.add(provider);
  }
  return queries.size > 1 || providers.size > 1;
}

/** Half where a page names no day or one to come; nothing for anyone where any age will do. */
function freshnessOf(published: string | null, { freshness, nowMs }: CandidateNeeds): number {
  if (freshness === null) return 0;
  const ageDays = published === null ? -1 : (nowMs - Date.parse(published)) / dayMs;
  // A day that has begun somewhere on earth.
  if (published === null || ageDays < -1) return 0.5;
  // A day is dated by its begin.
  return Math.min(1, (daysOf[freshness] + 1) / Math.max(1, ageDays));
}

function shares(scores: readonly number[]): number[] {
  const most = scores.reduce((best, score) => Math.max(best, score), 0);
  return scores.map((score) => (most > 0 ? score / most : 0));
}
