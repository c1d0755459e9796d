/** A block of a page: a paragraph, a heading, an item, a row of a table, a piece of code with its own line ends. */
export interface Line {
  text: string;
  /** How many of its characters are links. */
  linkChars: number;
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary ' +
    'table tbody tfoot thead tr ul'
  ).split(' '),
);

/** What a reader sees apart though it stands on one line. */
const apart = new Set('a button img input label picture select td textarea th video'.split(' '));

/** Whether an element stands on lines of its own; one of a site's own making is taken for such. */
export function isBlock(name: string): boolean {
  return blocks.has(name) || name.includes('-');
}

/** Gathers text in the order of the page into lines: what a reader sees apart never becomes one word. */
export function lineGatherer() {
  const lines: Line[] = [];
  let pieces: string[] = [];
  let linkChars = 0;
  let links = 0;
  let codes = 0;

  function end(): void {
    if (pieces.length === 0) return;
    const whole = pieces.join('');
    const text = codes > 0 ? codeOf(whole) : whole.replaceAll(/\s+/gu, ' ').trim();
    if (text !== '') lines.push({ text, linkChars: Math.min(linkChars, text.length) });
    pieces = [];
    linkChars = 0;
  }

  function edge(name: string): void {
    const isEdge = name === 'br' || isBlock(name);
    if (name === 'pre' || (isEdge && codes === 0)) end();
    else if (isEdge) pieces.push('\n');
    else if (apart.has(name)) pieces.push(' ');
  }

  return {
    lines,
    open(name: string): void {
      edge(name);
      if (name === 'a') links++;
      if (name === 'pre') codes++;
    },
    close(name: string): void {
      edge(name);
      if (name === 'a') links--;
      if (name === 'pre') codes--;
    },
    text(text: string): void {
      pieces.push(text);
      if (links > 0) linkChars += text.replaceAll(/\s+/gu, ' ').length;
    },
    /** Ends the line that is being gathered; the next text begins another. */
    end,
  };
}

export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

export function charsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether a line says something by itself rather than leading elsewhere. */
export function isTold({ text, linkChars }: Line): boolean {
  return linkChars <= 0.6 * text.length || text.length >= 200;
}

/** The share of the text that stands in lines as long as a sentence or two. */
export function proseShare(lines: readonly Line[]): number {
  const prose = lines.filter(({ text, linkChars }) => text.length >= 100 && linkChars < 0.4 * text.length);
  return charsOf(prose) / Math.max(1, charsOf(lines));
}

function codeOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
