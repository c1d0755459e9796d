import type { Piece } from './places.ts';
import { bareName, guard, literalMark, roleName } from './template-words.ts';

/** Messages, or a text without a role, as a Handlebars template from which dotprompt makes the same. */
export function templateOf(messages: readonly { role: string | null; pieces: readonly Piece[] }[]): string {
  return messages
    .map(({ role, pieces }) => {
      const text = guarded(templateText(pieces), pieces);
      return role === null ? text : `{{~role "${roleName(role)}"~}}\n${text}`;
    })
    .join('\n\n');
}

/** Space at the ends of a text is taken for layout, unless something stands in front of it and behind. */
function guarded(text: string, pieces: readonly Piece[]): string {
  const [first, last] = [pieces.at(0), pieces.at(-1)];
  const before = first && 'literal' in first && /^\s/.test(first.literal) ? guard : '';
  const after = last && 'literal' in last && /\s$/.test(last.literal) ? guard : '';
  return before + text + after;
}

function templateText(pieces: readonly Piece[]): string {
  let text = '';
  let literal = '';
  /** A mustache behind what was written; a brace or a backslash in front of it must not become part of it. */
  const mustache = (write: (left: string) => string) => {
    const isBehindBrace = bracesAtEnd(literal) % 2 > 0;
    const between = isBehindBrace ? ' ' : literal.endsWith('\\') ? '\\' : '';
    text += between + write(isBehindBrace ? '~' : '');
    literal = '';
  };
  for (const [at, piece] of pieces.entries()) {
    if ('place' in piece) {
      const next = pieces[at + 1];
      const isBeforeBrace = next !== undefined && 'literal' in next && !next.isMarked && next.literal.startsWith('}');
      mustache((left) => placeText(piece, left, isBeforeBrace ? '~' : ''));
      if (isBeforeBrace) text += ' ';
      continue;
    }
    if (piece.isMarked) mustache((left) => `{{${left}!${literalMark}}}`);
    text += escapedLiteral(piece.literal);
    literal = piece.literal;
  }
  return text;
}

function bracesAtEnd(text: string): number {
  let start = text.length;
  while (text[start - 1] === '{') start--;
  return text.length - start;
}

function placeText({ place, name }: Extract<Piece, { place: string }>, left: string, right: string): string {
  const [, inner = name] = /^\{\{\{?([^{}]*)\}/.exec(place) ?? [];
  const written = inner.replace(name, bareName(name));
  return place.startsWith('{{{') ? `{{${left}{${written}}${right}}}` : `{{${left}${written}${right}}}`;
}

/** Pairs of braces with a backslash in front of each, which keeps them as they are; line ends of Windows, parted. */
function escapedLiteral(text: string): string {
  const kept = text.replaceAll(/\{\{+/g, (braces, at: number) => {
    const pairs = '\\{{'.repeat(braces.length >> 1) + '{'.repeat(braces.length % 2);
    // Behind a backslash, the backslash of the first pair would keep that one.
    return text[at - 1] === '\\' ? `\\{{!}}${pairs}` : pairs;
  });
  return kept.replaceAll('\r\n', `\r${guard}\n`);
}
