import { Parser } from 'htmlparser2';
import { dayOf } from './hit.ts';
import { resultLink } from './result-link.ts';

/** What a page of DuckDuckGo says besides results: it wants to see a human, it is for scripts, or it has nothing. */
export type Mark = 'challenge' | 'scripted' | 'nothing';

export interface PageResult {
  url: string;
  title: string;
  snippet: string;
  published: string | null;
}

export interface ResultPage {
  results: PageResult[];
  marks: ReadonlySet<Mark>;
}

type Part = 'title' | 'snippet' | 'date';
type Draft = Record<Part, string> & { url: string | null; isAd: boolean; published: string | null };

/** Bounds of what a hostile page can cost: nesting makes the parser slow. */
const deepest = 200;
const pieceLength = 16_384;
const mostResults = 100;
const mostOfPart = 2_000;

const marksByClass: Readonly<Record<string, Mark>> = {
  'anomaly-modal': 'challenge',
  'msg--noscript': 'scripted',
  'js-results': 'scripted',
  'no-results': 'nothing',
  'result--no-result': 'nothing',
};

/** Reads a result page of DuckDuckGo without scripts. Never throws: what is no such page has neither results nor marks. */
export function readResultPage(html: string): ResultPage {
  const results: PageResult[] = [];
  const marks = new Set<Mark>();
  let draft = emptyDraft(false);
  let part: { name: Part; tag: string } | null = null;
  let hasExtras = false;
  let depth = 0;

  function begin(isAd: boolean): void {
    finish();
    draft = emptyDraft(isAd);
    part = null;
    hasExtras = false;
  }

  function finish(): void {
    const { url, title, snippet, published, isAd } = draft;
    if (url !== null && !isAd && results.length < mostResults) results.push({ url, title, snippet, published });
  }

  function partOf(tag: string, classes: readonly string[]): Part | null {
    if (tag === 'a' && classes.includes('result__a')) return 'title';
    if (classes.includes('result__snippet')) return 'snippet';
    return tag === 'span' && hasExtras ? 'date' : null;
  }

  const parser = new Parser({
    onopentag(tag, attributes) {
      depth++;
      const classes = (attributes.class ?? '').split(/\s+/);
      for (const mark of marksOf(attributes, classes)) marks.add(mark);
      if (classes.includes('result')) begin(classes.includes('result--ad'));
      if (classes.includes('result__extras__url')) hasExtras = true;
      const name = part ? null : partOf(tag, classes);
      if (name === null) return;
      // Each title is a result, whatever is around it.
      if (name === 'title' && draft.url !== null) begin(draft.isAd);
      if (name === 'title') draft.url = resultLink(attributes.href ?? '');
      part = { name, tag };
    },
    ontext(text) {
      if (part && draft[part.name].length < mostOfPart) draft[part.name] += text.slice(0, mostOfPart);
    },
    onclosetag(tag) {
      depth--;
      if (part?.tag !== tag) return;
      if (part.name === 'date') draft.published ??= dayOf(draft.date);
      draft.date = '';
      part = null;
    },
  });
  for (let at = 0; at < html.length && depth < deepest; at += pieceLength)
    parser.write(html.slice(at, at + pieceLength));
  finish();
  return { results, marks };
}

function emptyDraft(isAd: boolean): Draft {
  return { url: null, isAd, title: '', snippet: '', date: '', published: null };
}

function* marksOf(attributes: Record<string, string>, classes: readonly string[]): Generator<Mark> {
  const places = [attributes.action, attributes.src, attributes.href];
  if (attributes.id === 'challenge-form') yield 'challenge';
  if (places.some((place) => /^(https?:)?(\/\/[^/?]*)?\/anomaly\.js/.test(place ?? ''))) yield 'challenge';
  for (const name of classes) if (Object.hasOwn(marksByClass, name)) yield marksByClass[name] as Mark;
}
