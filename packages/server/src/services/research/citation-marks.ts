/** One or several numbers in brackets, as answers cite sources; bounded, as texts are anybody's. */
const single = /[[【]\s?\^?(?:S|source)?\s?\d{1,3}\s?(?:†[^[\]【】]{0,40})?[\]】]/gi;
const several = /[[【](\s?S?\d{1,3}(?:\s?[,;–-]\s?S?\d{1,3}){1,30}\s?)(?:†[^[\]【】]{0,40})?[\]】]/gi;

/** Marks within marks, of which taking out one leaves another. */
const deepest = 8;

/** A text without what would be taken for numbers of our sources. */
export function withoutCitations(text: string): string {
  return strip(text, '');
}

/** The same of a page: lists of numbers, which are more often figures than footnotes, stay in parentheses. */
export function withoutFootnotes(text: string): string {
  return strip(text, '($1)');
}

function strip(text: string, list: string): string {
  let rest = text;
  for (let depth = 0; depth < deepest; depth++) {
    const next = rest.replace(single, '').replace(several, list);
    if (next === rest) return rest;
    rest = next;
  }
  return rest.replace(/[[\]【】]/g, ' ');
}
