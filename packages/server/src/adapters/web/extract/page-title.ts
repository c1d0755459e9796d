import type { PageScan } from './page-scan.ts';

const maxTitleChars = 300;

/** What a page calls itself; its place where it does not. */
export function titleOf({ metas, title, heading }: Pick<PageScan, 'metas' | 'title' | 'heading'>, url: string): string {
  const candidates = [metas.get('og:title'), title, metas.get('twitter:title'), heading, placeName(url)];
  return candidates.map((candidate = '') => cleanTitle(candidate)).find((candidate) => candidate !== '') ?? '';
}

/** One line of at most 300 characters, whole ones. */
export function cleanTitle(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= maxTitleChars ? line : `${[...line.slice(0, maxTitleChars)].slice(0, -1).join('').trimEnd()}…`;
}

/** The last piece of an address that says something; its host otherwise. */
export function placeName(url: string): string {
  const place = URL.parse(url);
  if (!place) return '';
  const piece = place.pathname.split('/').findLast((part) => part !== '') ?? '';
  return decoded(piece) || place.hostname;
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    // Not everything that stands in an address is UTF-8.
    return piece;
  }
}
