import { Parser } from 'htmlparser2';

/** What of a piece of HTML is read: nesting makes a parser slow. */
const mostRead = 8_000;

/** The text of a short piece of HTML, without markup. */
export function plainText(html: unknown): string {
  if (typeof html !== 'string') return '';
  const pieces: string[] = [];
  const parser = new Parser({ ontext: (text) => pieces.push(text) });
  parser.end(html.slice(0, mostRead));
  return pieces.join('');
}
