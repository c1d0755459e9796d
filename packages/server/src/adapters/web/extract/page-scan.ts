import { Parser } from 'htmlparser2';
import { noteTaker, type PageNotes } from './page-notes.ts';
import { sourceWriter } from './page-source.ts';

/** What one reading of the source tells, before anything is built of it. */
export interface PageScan extends PageNotes {
  /** The first element. */
  root: string;
  /** Whether it is made to hurt: nothing more is read of it. */
  isAbsurd: boolean;
  /** The page without what nothing here looks at; empty where it is too deep or too large to be built. */
  source: string;
}

/** Beyond these, building a document takes seconds; real pages stay far below. */
const most = { depth: 128, elements: 25_000, texts: 100_000 };
const absurd = { depth: 20_000, elements: 500_000 };
const pieceChars = 65_536;

export function scanPage(html: string): PageScan {
  const size = { depth: 0, elements: 0, texts: 0 };
  const notes = noteTaker();
  const writer = sourceWriter();
  let root = '';
  let depth = 0;
  const isBuildable = () => size.depth <= most.depth && size.elements <= most.elements && size.texts <= most.texts;
  const isAbsurd = () => size.depth > absurd.depth || size.elements > absurd.elements;

  const parser = new Parser({
    onopentag(name, attributes) {
      root ||= name;
      size.elements++;
      size.depth = Math.max(size.depth, ++depth);
      notes.open(name, attributes);
      if (isBuildable()) writer.open(name, attributes);
    },
    ontext(text) {
      size.texts++;
      notes.text(text);
      if (isBuildable()) writer.text(text);
    },
    onclosetag(name) {
      depth--;
      notes.close(name);
      if (isBuildable()) writer.close(name);
    },
  });
  // In pieces: what is absurd is not read to its end.
  for (let start = 0; start < html.length && !isAbsurd(); start += pieceChars) {
    parser.write(html.slice(start, start + pieceChars));
  }
  parser.end();
  return { ...notes.notes(), root, isAbsurd: isAbsurd(), source: isBuildable() ? writer.source() : '' };
}
