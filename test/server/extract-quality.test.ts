import { describe, expect, test } from 'vitest';
import { judgedPages, type PageSet } from '../../bench/src/extraction-pages.ts';
import { articleOverlap, articleScore, meanOf, pageScore } from '../../bench/src/extraction-scoring.ts';
import { extractPage } from '../../packages/server/src/adapters/web/extract/extract-page.ts';
import { hasMaterial } from '../material.ts';
import { nowMs } from './extract-scene.ts';

function texts(set: PageSet): { text: string; truth: string }[] {
  return [...judgedPages(set)].map(({ html, url, truth }) => {
    const reading = extractPage({ html, url }, nowMs);
    return { text: 'page' in reading ? reading.page.text : '', truth };
  });
}

describe.skipIf(!hasMaterial)('the text of real pages', { timeout: 120_000 }, () => {
  test('is at least as much what people say is the article as that of the best libraries', () => {
    const { f1 } = articleScore(texts('articles').map(({ text, truth }) => articleOverlap(text, truth)));
    expect(f1).toBeGreaterThanOrEqual(0.94);
  });

  test('is good for shops, forums, lists and documentation, too', () => {
    const f1 = meanOf(texts('mixed').map(({ text, truth }) => pageScore(text, truth).f1));
    expect(f1).toBeGreaterThanOrEqual(0.82);
  });
});
