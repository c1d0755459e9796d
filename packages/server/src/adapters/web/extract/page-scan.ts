import { Parser } from 'htmlparser2';

/** What one reading of the source tells, before anything is built of it. */
export interface PageScan {
  /** The first element. */
  root: string;
  elements: number;
  /** Pieces of text. */
  texts: number;
  depth: number;
  /** The most attributes that one element has. */
  attributes: number;
  /** Whether some of the attributes that matter are not in small letters; linkedom finds those only as they are written. */
  isShouting: boolean;
  /** Texts of the first `<title>` and the first `<h1>`. */
  title: string;
  heading: string;
  /** `content` by `property`, `name` or `itemprop` in small letters; the first of each. */
  metas: ReadonlyMap<string, string>;
  /** Scripts of JSON-LD and style sheets, one after the other. */
  linkedData: string;
  sheets: string;
  /** `datetime` of the first `<time>`. */
  time: string;
}

const maxTextChars = 1_000;
const maxSourceChars = 500_000;
const maxMetas = 300;
const telling = new Set('class id style hidden aria-hidden role bgcolor'.split(' '));

export function scanPage(html: string): PageScan {
  const scan = {
    root: '',
    elements: 0,
    texts: 0,
    depth: 0,
    attributes: 0,
    isShouting: false,
    title: '',
    heading: '',
    time: '',
  };
  const metas = new Map<string, string>();
  const sources = { linkedData: '', sheets: '' };
  let depth = 0;
  let into: 'title' | 'heading' | 'linkedData' | 'sheets' | null = null;
  let until = '';
  let isConditional = false;

  function gather(name: string, place: NonNullable<typeof into>): void {
    into = place;
    until = name;
  }

  function note(name: string, attributes: Record<string, string>): void {
    const named = (attribute: string) => attributes[attribute] ?? '';
    if (name === 'meta' && metas.size < maxMetas) {
      const key = (named('property') || named('name') || named('itemprop')).toLowerCase();
      if (key !== '' && !metas.has(key)) metas.set(key, named('content').slice(0, maxTextChars));
    }
    if (name === 'time' && scan.time === '') scan.time = named('datetime').slice(0, 100);
    if (name === 'title' && scan.title === '') gather(name, 'title');
    if (name === 'h1' && scan.heading === '') gather(name, 'heading');
    if (name === 'style') {
      gather(name, 'sheets');
      isConditional = !/^(?:all|screen)?$/i.test(named('media').trim());
      if (isConditional) sources.sheets += '@media{';
    }
    if (name === 'script' && named('type').toLowerCase() === 'application/ld+json') gather(name, 'linkedData');
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (scan.elements++ === 0) scan.root = name;
        scan.depth = Math.max(scan.depth, ++depth);
        let count = 0;
        for (const key in attributes) {
          count++;
          scan.isShouting ||= key.length <= 11 && !telling.has(key) && telling.has(key.toLowerCase());
        }
        scan.attributes = Math.max(scan.attributes, count);
        note(name, attributes);
      },
      ontext(text) {
        scan.texts++;
        if (into === 'title' || into === 'heading') scan[into] = `${scan[into]}${text}`.slice(0, maxTextChars);
        else if (into && sources[into].length < maxSourceChars) sources[into] += text;
      },
      onclosetag(name) {
        depth--;
        if (name !== until) return;
        if (into === 'sheets' && isConditional) sources.sheets += '}';
        into = null;
        until = '';
      },
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return { ...scan, ...sources, metas };
}
