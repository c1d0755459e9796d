import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../packages/server/src/services/research/passages.ts';
import { hasMaterial, materialAt } from '../material.ts';

const filler = Array.from(
  { length: 40 },
  (_, at) => `Paragraph ${at} is about gardens. ${'Trees and lawns. '.repeat(25)}`,
);

describe('The passages of a page', () => {
  test('are its beginning and what has to do with the question, with the gaps marked', () => {
    const page = [...filler.slice(0, 20), 'The bridge of Remagen fell in 1945.', ...filler.slice(20)].join('\n\n');
    const passages = passagesOf(page, ['when did the bridge of Remagen fall'], 2_000);
    expect(passages.startsWith('Paragraph 0 is about gardens.')).toBe(true);
    expect(passages).toContain('The bridge of Remagen fell in 1945.');
    expect(passages).toContain('\n[…]\n');
  });

  test('answer every query, not only the first', () => {
    const page = [...filler, 'Otters eat fish.', ...filler, 'Badgers dig setts.', ...filler].join('\n\n');
    const passages = passagesOf(page, ['what do otters eat', 'where do badgers live'], 3_000);
    expect(passages).toMatch(/Otters eat fish\..*Badgers dig setts\./s);
  });

  test('are the whole page where it fits', () => {
    expect(passagesOf('  One.\n\nTwo. ', ['two'], 20)).toBe('One.\n\nTwo.');
  });

  test('are found in a page without spaces', () => {
    const page = `${'庭園には木と芝生があります。'.repeat(300)}東京都の人口は千四百万人です。${'庭園には木と芝生があります。'.repeat(300)}`;
    expect(passagesOf(page, ['東京都の人口'], 2_000)).toContain('東京都の人口は千四百万人です。');
  });

  test('keep to their budget, to the words of the page and to whole characters', () => {
    const part = fc.constantFrom('bridge ', 'tree. ', '\n\n', '\n', '漢。', '😀', 'x'.repeat(300), ' ', '!');
    const page = fc.array(part, { maxLength: 200 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(page, fc.integer({ min: 0, max: 3_000 }), (text, budget) => {
        const passages = passagesOf(text, ['bridge'], budget);
        expect(passages.length).toBeLessThanOrEqual(budget);
        expect(passages.isWellFormed()).toBe(true);
        let from = 0;
        for (const passage of passages.split('\n[…]\n')) {
          const at = text.indexOf(passage, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + passage.length;
        }
        if (budget >= 1_000) expect(text.trim().startsWith(passages.split('\n[…]\n')[0] ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('hold what was asked for of nine recorded pages in ten, and the first 2,000 characters of four', {
    skip: !hasMaterial,
  }, () => {
    const cases = recordedCases();
    const share = (isKept: (given: RecordedCase) => boolean) => cases.filter(isKept).length / cases.length;
    const chosen = share(({ page, query, wanted }) => plain(passagesOf(page, [query], 2_000)).includes(wanted));
    const first = share(({ page, wanted }) => plain(page.slice(0, 2_000)).includes(wanted));
    expect(cases.length).toBeGreaterThan(100);
    expect(chosen).toBeGreaterThanOrEqual(0.9);
    expect(first).toBeLessThan(0.5);
  });

  test.each([...['a', '.', ' ', '\n', '漢', '😀', 'bridge ', 'bridge. ', 'a\n\n'].map((part) => [part])])(
    'take no long time to choose of a million characters of «%s»',
    (part) => {
      const startMs = performance.now();
      passagesOf(part.repeat(1e6 / part.length), ['bridge of Remagen'], 2_500);
      expect(performance.now() - startMs).toBeLessThan(10_000);
    },
  );
});

interface RecordedCase {
  page: string;
  query: string;
  /** A sentence that belongs to the page. */
  wanted: string;
}

/** Asks for a sentence by every eighth word around it, which flatters a search for words but not the first characters. */
function recordedCases(): RecordedCase[] {
  const recorded = JSON.parse(readFileSync(materialAt('extraction/mixed/ground-truth.json'), 'utf8')) as Record<
    string,
    { main_content: string; with?: string[] }
  >;
  const pages = Object.values(recorded).filter(({ main_content }) => main_content.length > 6_000);
  return pages.flatMap(({ main_content: page, with: sentences = [] }) =>
    sentences.flatMap((sentence) => {
      const [text, wanted] = [plain(page), plain(sentence)];
      const at = text.indexOf(wanted);
      const around = [text.slice(Math.max(0, at - 400), at), text.slice(at + wanted.length, at + wanted.length + 400)];
      const words = around.flatMap((side) => side.split(' ').filter((_, index) => index % 8 === 0));
      return at < 0 ? [] : [{ page, wanted, query: words.join(' ') }];
    }),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
