import { withoutCitations } from './citation-marks.ts';
import { cleanText, withinChars } from './clean.ts';
import { withoutOrders } from './orders.ts';

/** In characters, of what is read and of what is kept. */
const longestRead = 2_000;
const longestClaim = 500;
const shortestClaim = 10;

const image = /!\[[^[\]]{0,300}\]\((?:[^()]|\([^()]{0,400}\)){0,2000}\)/g;
const link = /\[([^[\]]{0,300})\]\((?:[^()]|\([^()]{0,400}\)){0,2000}\)/g;
const address =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\b(?:data|javascript|mailto):|(?<![\w:/])\/\/(?=[\w-]{1,63}\.))[^\s()<>[\]]{1,2000}/gi;

/**
 * A claim of the model without addresses, images and citations of its own, on one line; null where it is no claim, or gives
 * orders. What is cited is decided by the quotes alone.
 */
export function claimText(said: string): string | null {
  // Cleaned first: it may be spelled so that only a reader takes it for an address or a citation.
  const bare = withoutCitations(cleanText(said.slice(0, longestRead).replaceAll(image, ' ')))
    .replaceAll(image, ' ')
    .replaceAll(link, '$1')
    .replaceAll(address, ' ')
    .replaceAll(/\(\s*\)|\[\s*\]/g, '')
    .replaceAll('](', '] (');
  const { text, flagged } = withoutOrders(cleanText(withoutCitations(bare)));
  if (flagged > 0) return null;
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?](?: |$))/g, '')
    .trim();
  return line.length < shortestClaim ? null : withinChars(line, longestClaim);
}
