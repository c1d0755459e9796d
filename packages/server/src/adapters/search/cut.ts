/** A text of at most `most` characters, cut between words where there are words. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const lastSpace = head.lastIndexOf(' ');
  // A cut may go through a character of two halves.
  return lastSpace > most / 2 ? head.slice(0, lastSpace) : head.replace(/[\uD800-\uDBFF]$/, '');
}
