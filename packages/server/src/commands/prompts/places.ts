import type { TemplateFormat } from '../../contract/types.ts';

/** Text that stays as it is. */
export interface Literal {
  literal: string;
  /** Whether it begins with a place that the content keeps by a backslash, where nothing else tells so. */
  isMarked: boolean;
}

/** A place that is filled in, as it is written in the content. */
export interface Place {
  place: string;
  name: string;
}

export type Piece = Literal | Place;

// As the template module has them.
const patterns: Readonly<Record<Exclude<TemplateFormat, 'none'>, RegExp>> = {
  braces: /\{([A-Za-z_]\w*)\}/g,
  mustache: /\{\{\{\s*([A-Za-z_]\w*)\s*\}\}\}|\{\{\s*([A-Za-z_]\w*)\s*\}\}/g,
};

/** Takes a content apart, its backslashes resolved. `contentOf` is the way back, to the letter. */
export function piecesOf(content: string, format: TemplateFormat, declared: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let last = { literal: '', isMarked: false };
  let from = 0;
  const next = (isMarked: boolean) => {
    if (last.literal !== '') pieces.push(last);
    last = { literal: '', isMarked };
  };
  for (const { index, place, name } of placesIn(content, format)) {
    const slashes = slashesBefore(content, index, from);
    last.literal += content.slice(from, index - slashes) + '\\'.repeat(slashes >> 1);
    from = index + place.length;
    const isKept = slashes % 2 > 0;
    if (!isKept && declared.has(name)) {
      next(false);
      pieces.push({ place, name });
      continue;
    }
    // With a brace in front the place would be taken for a longer one.
    if (isKept && (!declared.has(name) || last.literal.endsWith('{'))) next(true);
    last.literal += place;
  }
  last.literal += content.slice(from);
  next(false);
  return pieces;
}

/** The content that has these pieces. */
export function contentOf(pieces: readonly Piece[], format: TemplateFormat, declared: ReadonlySet<string>): string {
  const isPlace = (piece: Piece | undefined) =>
    piece !== undefined && ('place' in piece || (piece.isMarked && placeAtStart(piece.literal, format) !== ''));
  return pieces
    .map((piece, at) =>
      'place' in piece ? piece.place : escaped(piece, { format, declared, isBeforePlace: isPlace(pieces[at + 1]) }),
    )
    .join('');
}

interface Surroundings {
  format: TemplateFormat;
  declared: ReadonlySet<string>;
  isBeforePlace: boolean;
}

function escaped({ literal, isMarked }: Literal, { format, declared, isBeforePlace }: Surroundings): string {
  const first = isMarked ? placeAtStart(literal, format) : '';
  const rest = literal.slice(first.length);
  let content = first === '' ? '' : `\\${first}`;
  let from = 0;
  for (const { index, place, name } of placesIn(rest, format)) {
    const slashes = '\\'.repeat(slashesBefore(rest, index, from));
    content += rest.slice(from, index) + slashes + (declared.has(name) ? '\\' : '') + place;
    from = index + place.length;
  }
  const tail = isBeforePlace ? slashesBefore(rest, rest.length, from) : 0;
  return content + rest.slice(from) + '\\'.repeat(tail);
}

function* placesIn(text: string, format: TemplateFormat): Generator<Place & { index: number }> {
  if (format === 'none') return;
  for (const { index, 0: place, 1: one, 2: two } of text.matchAll(patterns[format])) {
    yield { index, place, name: one ?? two ?? '' };
  }
}

function placeAtStart(text: string, format: TemplateFormat): string {
  const [first] = placesIn(text, format);
  return first?.index === 0 ? first.place : '';
}

function slashesBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && text[start - 1] === '\\') start--;
  return at - start;
}
