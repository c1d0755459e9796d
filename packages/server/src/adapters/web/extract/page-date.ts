import type { PageScan } from './page-scan.ts';

/** Where pages say when they were published, the surest first. */
const names = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'og:article:published_time',
];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const oldestYear = 1900;
const dayMs = 86_400_000;

/** The day that a page names for itself, as `YYYY-MM-DD`; null where it names none that can be true. */
export function publishedOn(
  { metas, linkedData, time }: Pick<PageScan, 'metas' | 'linkedData' | 'time'>,
  nowMs: number,
): string | null {
  const first = metas.get('article:published_time') ?? '';
  const linked = /"datePublished"\s*:\s*"([^"]{1,60})"/.exec(linkedData)?.[1] ?? '';
  const candidates = [first, linked, ...names.slice(1).map((name) => metas.get(name) ?? ''), time];
  for (const candidate of candidates) {
    const day = dayIn(candidate, nowMs);
    if (day !== null) return day;
  }
  return null;
}

function dayIn(text: string, nowMs: number): string | null {
  const [year, month, day] = partsOf(text.trim().toLowerCase().slice(0, 60));
  const atMs = Date.UTC(year, month - 1, day);
  const date = new Date(atMs);
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= oldestYear;
  // The first day of Unix is what a missing time looks like. Somewhere it is tomorrow already.
  if (!isReal || atMs === 0 || atMs > nowMs + dayMs) return null;
  return date.toISOString().slice(0, 10);
}

function partsOf(text: string): [year: number, month: number, day: number] {
  const whole =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (whole) return [Number(whole[1]), Number(whole[2]), Number(whole[3])];
  const dayFirst = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})(?!\d)/.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])];
  const monthFirst = /(?:^|[\s,])([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text);
  if (monthFirst) return [Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])];
  return [0, 0, 0];
}

function monthOf(name = ''): number {
  return months.indexOf(name) + 1;
}
