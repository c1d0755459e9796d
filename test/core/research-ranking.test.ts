import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bm25 } from '../../packages/server/src/services/research/bm25.ts';
import { likeness } from '../../packages/server/src/services/research/likeness.ts';
import { wordsOf } from '../../packages/server/src/services/research/words.ts';

const word = fc.constantFrom('bridge', 'river', 'garden', 'the', 'of', 'fell', 'built', 'Straße', '東京', 'tree');
const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('The words of a text', () => {
  test.each([
    ['The bridges were crossing', ['bridg', 'cross']],
    ['Making makes', ['mak', 'mak']],
    ['running runs', ['run', 'run']],
    ['cities and a city', ['city', 'city']],
    ['Zürich, Straße', ['zurich', 'strass']],
    ['die Versicherungen einer Versicherung', ['die', 'versicherung', 'versicherung']],
    ['l’été à São Paulo', ['l', 'ete', 'sao', 'paulo']],
    ['東京都の人口', ['東京', '京都', '人口']],
    ['猫が好き', ['猫', '好']],
    ['한국어 문장', ['한국', '국어', '문장']],
    ['GPT-5 in 2026', ['gpt', '5', '2026']],
    ['', []],
    ['… !?', []],
  ])('«%s» are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are the same in capitals and with accents in two parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcéüñåß 東が') }), (text) => {
        expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text));
        expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text));
      }),
    );
  });

  test.each(['a', 'a ', '漢', 'あ', '\u0315\u0300', '\ufdfa', '😀', 'sing', '1'])(
    'take no long time to find among a million characters of «%s»',
    (part) => {
      const startMs = performance.now();
      wordsOf(part.repeat(1e6 / part.length));
      expect(performance.now() - startMs).toBeLessThan(10_000);
    },
  );
});

describe('A ranking', () => {
  const documents = [
    'Gardens of the city, with trees and a river.',
    'The bridge of Remagen fell in 1945, ten days after it was taken.',
    'Bridges are built of stone, wood or steel. Many bridges cross the river. A bridge carries a road.',
    'Remagen lies on the river.',
  ];

  test('puts first what has the rare words of the query, not what repeats a common one', () => {
    expect(order(bm25(documents, ['When did the bridge of Remagen fall?']))[0]).toBe(1);
  });

  test('lets one rare word count for more than a common one said often', () => {
    const texts = ['the river, a river, that river', 'otters here and there', 'river bank', 'river bed', 'river boat'];
    expect(order(bm25(texts, ['river otters']))[0]).toBe(1);
  });

  test('puts a short text before a long one that says it once as well', () => {
    const [short = 0, long = 0] = bm25(
      ['otters eat fish', `otters eat fish ${'and so on forever '.repeat(50)}`, 'x'],
      ['otters'],
    );
    expect(short).toBeGreaterThan(long);
  });

  test('adds up over the queries', () => {
    const [both = 0, one = 0, other = 0] = bm25(
      ['otter badger', 'otter tree', 'badger tree', 'tree'],
      ['otter', 'badger'],
    );
    expect(both).toBeGreaterThan(Math.max(one, other));
  });

  test('gives nothing to what has none of the words, and to everything where there are none', () => {
    expect(bm25(documents, ['volcano', ''])).toEqual([0, 0, 0, 0]);
    expect(bm25(documents, [])).toEqual([0, 0, 0, 0]);
    expect(bm25([], ['bridge'])).toEqual([]);
    expect(bm25(['', ''], ['bridge'])).toEqual([0, 0]);
  });

  test('does not depend on the order of documents and queries', () => {
    const texts = fc.array(sentence, { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (given, queries) => {
        const scores = bm25(given, queries);
        expect(bm25(given.toReversed(), queries.toReversed())).toEqual(scores.toReversed());
        expect(scores.every((score) => score >= 0 && Number.isFinite(score))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Of pages that say nearly the same', () => {
  const report = Array.from({ length: 200 }, (_, at) => `word${at} thing${at * 7}`).join(' ');

  test('the first is new and its copies are not', () => {
    const { isNew } = likeness();
    expect([
      isNew(report),
      isNew(report),
      isNew(`By our staff. ${report} Read more.`),
      isNew(report.toUpperCase()),
    ]).toEqual([true, false, false, false]);
  });

  test('those that share a part only are all new', () => {
    const { isNew } = likeness();
    const half = report.slice(0, report.length / 2);
    const other = Array.from({ length: 100 }, (_, at) => `else${at} more${at * 3}`).join(' ');
    expect([isNew(report), isNew(`${half} ${other}`), isNew(other)]).toEqual([true, true, true]);
  });

  test('copies of long pages are told as well', () => {
    const { isNew } = likeness();
    const long = Array.from({ length: 20_000 }, (_, at) => `word${(at * 7_919) % 20_011}`);
    const changed = long.map((text, at) => (at % 100 === 0 ? 'changed' : text));
    const different = long.map((text, at) => (at % 5 === 0 ? 'changed' : text));
    expect([isNew(long.join(' ')), isNew(changed.join(' ')), isNew(different.join(' '))]).toEqual([true, false, true]);
  });

  test('short ones are compared whole, and those without words not at all', () => {
    const { isNew } = likeness();
    expect([isNew('Closed.'), isNew('closed'), isNew('Open.'), isNew(''), isNew('')]).toEqual([
      ...[true, false, true, true, true],
    ]);
  });
});

function order(scores: readonly number[]): number[] {
  return [...scores.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
}
