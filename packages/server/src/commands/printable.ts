/** Text for a terminal: what a model or a page wrote must not move its cursor, colour it or set its title. */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n\t]/gu, '');
}

/** The same on one line. */
export function printableLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
