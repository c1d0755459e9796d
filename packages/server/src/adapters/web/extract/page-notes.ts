/** What a page says of itself, and the style sheets that it brings. */
export interface PageNotes {
  /** Texts of the first `<title>` and the first `<h1>`. */
  readonly title: string;
  readonly heading: string;
  /** `content` by `property`, `name` or `itemprop` in small letters; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  /** Scripts of JSON-LD and style sheets, one after the other. */
  readonly linkedData: string;
  readonly sheets: string;
  /** `datetime` of the first `<time>`. */
  readonly time: string;
}

type Place = 'title' | 'heading' | 'linkedData' | 'sheets';

const maxMetas = 300;
/** Where a text is as long, no more of it is taken. */
const most: Readonly<Record<Place, number>> = { title: 1_000, heading: 1_000, linkedData: 500_000, sheets: 500_000 };

/** Takes notes while a page goes by. */
export function noteTaker() {
  const texts: Record<Place, string> = { title: '', heading: '', linkedData: '', sheets: '' };
  const metas = new Map<string, string>();
  let time = '';
  let into: { place: Place; until: string; isConditional: boolean } | null = null;

  function noteMeta(attributes: Readonly<Record<string, string>>): void {
    const key = (attributes.property || attributes.name || attributes.itemprop || '').toLowerCase();
    const isNew = key !== '' && !metas.has(key) && metas.size < maxMetas;
    if (isNew) metas.set(key, (attributes.content ?? '').slice(0, most.title));
  }

  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === 'meta') noteMeta(attributes);
      if (name === 'time') time ||= (attributes.datetime ?? '').slice(0, 100);
      const place = placeOf(name, attributes);
      if (!place || (name !== 'style' && name !== 'script' && texts[place] !== '')) return;
      into = { place, until: name, isConditional: place === 'sheets' && !isForAll(attributes.media) };
      if (into.isConditional) texts.sheets += '@media{';
    },
    text(text: string): void {
      if (into && texts[into.place].length < most[into.place]) texts[into.place] += text;
    },
    close(name: string): void {
      if (name !== into?.until) return;
      if (into.isConditional) texts.sheets += '}';
      into = null;
    },
    notes: (): PageNotes => ({ ...texts, metas, time }),
  };
}

function placeOf(name: string, { type }: Readonly<Record<string, string>>): Place | null {
  if (name === 'title') return 'title';
  if (name === 'h1') return 'heading';
  if (name === 'style') return 'sheets';
  return name === 'script' && type?.toLowerCase() === 'application/ld+json' ? 'linkedData' : null;
}

function isForAll(media = ''): boolean {
  return /^(?:all|screen)?$/i.test(media.trim());
}
