import { inNormalForm } from './clean.ts';

/** Shorter quotes occur anywhere. In letters and digits; a character of Chinese, Japanese or Korean says as much as two. */
const shortest = 20;
/** Read of a quote, in characters. */
const longestRead = 2_000;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** A text as it is compared: its letters and digits, and one space between words. */
export function comparable(text: string): string {
  return inNormalForm(text, 'NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Whether a comparable text holds the quote word for word, and no number that it begins or ends with goes on in the text. */
export function holdsQuote(text: string, quote: string): boolean {
  const words = comparable(quote.slice(0, longestRead));
  if (words.length + (words.match(wide)?.length ?? 0) < shortest) return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!isWithinNumber(text, at) && !isWithinNumber(text, end)) return true;
  }
  return false;
}

function isWithinNumber(text: string, at: number): boolean {
  return at > 0 && /^\p{N}{2}$/u.test(text.slice(at - 1, at + 1));
}
