import { parseHTML } from 'linkedom';
import { charsOf, isTold, type Line, proseShare } from './block-lines.ts';
import { hidingRules } from './hiding-rules.ts';
import { mainLines } from './main-part.ts';
import { type Outline, type OutlineWish, outlineOf } from './outline.ts';
import { kindOf, type PageKind } from './page-kind.ts';
import type { PageNode } from './page-node.ts';
import type { PageScan } from './page-scan.ts';
import { readableLines } from './readable-lines.ts';

/** A page that shows less may have put what it says into `<noscript>`. */
const fewChars = 400;
const leastReadable = 200;
/** The share of prose that makes an article, and how far two readings of one differ. */
const leastProse = 0.5;
const mostApart = 0.15;

/** The lines that a page is about: by its structure, or as Readability finds them where that is surer. */
export function pageLines(scan: PageScan): readonly Line[] {
  const { document } = parseHTML(scan.root === 'html' ? scan.source : `<html><body>${scan.source}</body></html>`);
  const root = document.documentElement as unknown as PageNode;
  const kind = kindOf(scan);
  const outline = shownOutline(root, {
    rules: hidingRules(scan.sheets),
    isProduct: kind.isProduct,
    withNoscript: false,
  });
  const main = mainLines(outline);
  const mayBeArticle = kind.isArticle || kind.isPerhapsArticle || proseShare(main) >= leastProse - mostApart;
  if (!mayBeArticle) return main;
  for (const node of outline.outside) node.remove();
  const readable = readableLines(document);
  return readable && isSurer(readable, main, kind) ? readable : main;
}

function shownOutline(root: PageNode, wish: OutlineWish): Outline {
  const outline = outlineOf(root, wish);
  const shown = charsOf(outline.lines);
  if (shown >= fewChars) return outline;
  const forScriptless = outlineOf(root, { ...wish, withNoscript: true });
  return charsOf(forScriptless.lines) > 3 * Math.max(shown, 100) ? forScriptless : outline;
}

/** Readability is the best reader of articles and a poor one of all else: shops, forums, lists and documentation. */
function isSurer(readable: readonly Line[], main: readonly Line[], kind: PageKind): boolean {
  const chars = charsOf(readable);
  const mainChars = Math.max(1, charsOf(main));
  const told = charsOf(main.filter(isTold));
  const prose = proseShare(readable);
  if (chars < leastReadable || chars > 3 * mainChars) return false;
  if (kind.isArticle && chars >= 0.5 * told) return true;
  if (chars < 0.8 * told) return false;
  if (kind.isPerhapsArticle && prose >= 0.7) return true;
  return prose >= leastProse && Math.abs(prose - proseShare(main)) <= mostApart && chars <= 1.3 * mainChars;
}
