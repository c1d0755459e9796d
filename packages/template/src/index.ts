/** How variables are written: `{name}`, `{{name}}`, or not at all. */
export type TemplateFormat = 'braces' | 'mustache' | 'none';

/** What a prompt says of one of its variables. */
export interface Variable {
  name: string;
  /** Left out: true, unless there is a default. */
  required?: boolean | undefined;
  /** What goes in where no value is given. */
  default?: string | undefined;
  /** The most characters of a value. */
  max_length?: number | undefined;
}

/** A message with places to be filled in. */
export interface TemplateMessage {
  content: string;
}

/** What is filled in. */
export interface Fillable<Content extends string | readonly TemplateMessage[]> {
  content: Content;
  format: TemplateFormat;
  /** Only these are filled in: every other place stays as it is. */
  variables: readonly Variable[];
}

/**
 * Values by the names of variables. Texts go in as they are, all else as compact JSON. What is null, or has no JSON, as a
 * list that holds itself, is no value.
 */
export type Values = Readonly<Record<string, unknown>>;

export interface Rendered<Content> {
  content: Content;
  /** Required variables without a value; their places stay as they are. */
  missing: string[];
  /** Values for which there is no variable. */
  unused: string[];
  /** Variables whose values have more characters than they may. */
  tooLong: string[];
  /** Whether nothing was filled in, because all together would be too large. */
  isTooLarge: boolean;
}

interface Place {
  /** As it was written, without the backslashes in front of it. */
  place: string;
  name: string;
  slashes: number;
  /** Where the backslashes begin, and what comes after the place. */
  start: number;
  end: number;
}

/** A part of a text: what stays as it is, or what is filled in. */
type Part = string | Pick<Place, 'name'>;

const places: Readonly<Record<Exclude<TemplateFormat, 'none'>, RegExp>> = {
  braces: /\{([A-Za-z_]\w*)\}/g,
  mustache: /\{\{\{\s*([A-Za-z_]\w*)\s*\}\}\}|\{\{\s*([A-Za-z_]\w*)\s*\}\}/g,
};

/**
 * Places with the backslashes in front of them, in a time that grows with the length of the text only: a place ends with a
 * brace, so that no backslash is counted twice.
 */
function* placesIn(text: string, format: TemplateFormat): Generator<Place> {
  if (format === 'none') return;
  for (const { 0: place, 1: one, 2: two, index } of text.matchAll(places[format])) {
    let start = index;
    while (text[start - 1] === '\\') start--;
    yield { place, name: one ?? two ?? '', start, slashes: index - start, end: index + place.length };
  }
}

/**
 * Takes a text apart. An odd number of backslashes in front of a place keeps it as it is; two of them stand for one.
 * Elsewhere a backslash is a letter like any other.
 *
 * @param keep Which places stay as they are.
 */
function partsOf(text: string, format: TemplateFormat, keep: (name: string) => boolean): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { place, name, start, slashes, end } of placesIn(text, format)) {
    parts.push(text.slice(from, start) + '\\'.repeat(slashes >> 1));
    parts.push(slashes % 2 > 0 || keep(name) ? place : { name });
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** The names in a text that have the form of a variable, each once, in their order. */
export function variablesIn(content: string | readonly TemplateMessage[], format: TemplateFormat): string[] {
  const names = new Set<string>();
  for (const text of textsOf(content)) {
    for (const { name, slashes } of placesIn(text, format)) if (slashes % 2 === 0) names.add(name);
  }
  return [...names];
}

/** Makes a text that is filled in to what it was: with a backslash in front of each place, and each before it twice. */
export function escapeTemplate(text: string, format: TemplateFormat): string {
  let escaped = '';
  let from = 0;
  for (const { place, start, slashes, end } of placesIn(text, format)) {
    escaped += `${text.slice(from, start)}${'\\'.repeat(2 * slashes + 1)}${place}`;
    from = end;
  }
  return escaped + text.slice(from);
}

/**
 * Fills values in, once: what they hold is never looked at for places. Never throws, whatever the values are.
 *
 * @param mostCharacters What becomes larger all together is not filled in; left out, what a string can hold.
 */
export function render<Content extends string | readonly TemplateMessage[]>(
  { content, format, variables }: Fillable<Content>,
  values: Values,
  mostCharacters = 2 ** 28,
): Rendered<Content> {
  const given = new Map<string, string>();
  for (const name of Object.keys(values)) {
    const text = textOf(values, name);
    if (text !== undefined) given.set(name, text);
  }
  const texts = new Map(variables.map((variable) => [variable.name, given.get(variable.name) ?? unsaid(variable)]));
  const keep = (name: string) => texts.get(name) === undefined;
  const pieces = textsOf(content).map((text) =>
    partsOf(text, format, keep).map((part) => (typeof part === 'string' ? part : (texts.get(part.name) ?? ''))),
  );
  const characters = pieces.flat().reduce((sum, { length }) => sum + length, 0);
  const isTooLarge = characters > mostCharacters;
  const filled = isTooLarge ? [] : pieces.map((some) => some.join(''));
  return {
    content: (typeof content === 'string'
      ? (filled[0] ?? content)
      : content.map((message, at) => ({ ...message, content: filled[at] ?? message.content }))) as Content,
    missing: [...texts].flatMap(([name, text]) => (text === undefined ? [name] : [])),
    unused: [...given.keys()].filter((name) => !texts.has(name)),
    tooLong: variables.flatMap(({ name, max_length: most }) => (isLonger(given.get(name), most) ? [name] : [])),
    isTooLarge,
  };
}

type Written = (name: string) => string;
const written: Record<'bare' | 'braces' | 'mustache', Written> = {
  bare: (name) => name,
  braces: (name) => `{${name}}`,
  mustache: (name) => `{{${name}}}`,
};
/** Names in a warning, and characters of each, at most: a text may have thousands, and one as long as itself. */
const mostNamed = 5;
const mostOfName = 64;

/** What a text may not mean: one sentence for each kind of doubt, however many places it has. */
export function warningsIn({ content, format, variables }: Fillable<string | readonly TemplateMessage[]>): string[] {
  if (format === 'none') return [];
  const place = written[format];
  const declared = new Set(variables.map(({ name }) => name));
  const named = new Set(variablesIn(content, format));
  const doubled = new Set(format === 'braces' ? variablesIn(content, 'mustache') : []);
  const absent = [...declared].filter((name) => !named.has(name) && !doubled.has(name));
  const unknown = [...named].filter((name) => !declared.has(name) && !doubled.has(name));
  return [
    ...about([...doubled], written.mustache, (list, first) => {
      const fix = `Write ${written.braces(first)}, or choose the format mustache`;
      return `In double braces, which the format braces does not know: ${list}. ${fix}.`;
    }),
    ...about(absent, written.bare, (list, first) => {
      const fix = `Write ${place(first)} where it belongs, or take it out of variables`;
      return `Declared, but not in the text: ${list}. ${fix}.`;
    }),
    ...about(unknown, place, (list, first) => {
      const fix = `Declare it in variables, or write \\${place(first)} to say so`;
      return `Not declared as a variable, so left as it is: ${list}. ${fix}.`;
    }),
  ];
}

function about(names: readonly string[], how: Written, say: (list: string, first: string) => string): string[] {
  const shown = names
    .slice(0, mostNamed)
    .map((name) => (name.length > mostOfName ? `${name.slice(0, mostOfName)}…` : name));
  const [first] = shown;
  if (first === undefined) return [];
  const list = shown.map(how).join(', ');
  const more = names.length - shown.length;
  return [say(more > 0 ? `${list} and ${more} more` : list, first)];
}

function textsOf(content: string | readonly TemplateMessage[]): string[] {
  return typeof content === 'string' ? [content] : content.map((message) => message.content);
}

/** What goes in for a variable without a value; undefined where one is required. */
function unsaid({ default: standard, required = standard === undefined }: Variable): string | undefined {
  return required ? undefined : (standard ?? '');
}

function textOf(values: Values, name: string): string | undefined {
  try {
    const value = values[name];
    if (value === null) return undefined;
    return typeof value === 'string' ? value : typeof value === 'bigint' ? `${value}` : JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** In characters as people count them, not in halves of them. */
function isLonger(text = '', most = Number.POSITIVE_INFINITY): boolean {
  return text.length > most && [...text].length > most;
}
