import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../packages/server/src/ports/search.ts';
import { candidatesOf, type Found, spread } from '../../packages/server/src/services/research/candidates.ts';

const nowMs = Date.UTC(2026, 5, 15);
const needs = { queries: ['bridge of Remagen'], results: 10, freshness: null, nowMs };

describe('What was found', () => {
  test('is one candidate for each page, put together from all that was said of it', () => {
    const found = [
      answer('a', 'one', [
        hit('https://www.example.org/a?utm_source=x', { snippet: 'Short', published: '2026-02-01' }),
      ]),
      answer('b', 'two', [
        hit('https://example.org/b'),
        hit('https://example.org/a/', { snippet: 'Rather longer', text: 'All of it', published: '2026-01-01' }),
      ]),
    ];
    const candidates = candidatesOf(found, needs);
    expect(candidates.map(({ address }) => address)).toEqual(['https://example.org/a', 'https://example.org/b']);
    expect(candidates[0]).toMatchObject({
      ...{ url: 'https://www.example.org/a?utm_source=x', site: 'example.org', snippet: 'Rather longer' },
      ...{ published: '2026-01-01', text: 'All of it' },
    });
  });

  test('comes first where it has to do with the question, against its place among the results', () => {
    const found = answer('a', 'one', [
      hit('https://a.org/', { title: 'Gardens', snippet: 'Trees and lawns' }),
      hit('https://b.org/', { title: 'The bridge of Remagen', snippet: 'How it fell' }),
    ]);
    expect(hostsOf(candidatesOf([found], needs))).toEqual(['b.org', 'a.org']);
  });

  test('comes first where several queries or providers led there', () => {
    const [x, y, z] = ['https://x.org/', 'https://y.org/', 'https://z.org/'].map((url) => hit(url));
    if (!x || !y || !z) throw new Error('three hits');
    expect(hostsOf(candidatesOf([answer('a', 'one', [x, y]), answer('b', 'one', [z, y])], needs))[0]).toBe('y.org');
    expect(hostsOf(candidatesOf([answer('a', 'one', [x, y]), answer('a', 'two', [z, y])], needs))[0]).toBe('y.org');
  });

  test('comes first where two queries agree, though one place alone would count the same', () => {
    const [x, y] = [hit('https://x.org/'), hit('https://y.org/')];
    const late = [...Array.from({ length: 61 }, () => hit('no')), y];
    const found = [answer('a', 'one', [x]), answer('b', 'one', late), answer('c', 'one', late)];
    expect(hostsOf(candidatesOf(found, { ...needs, results: 62 }))).toEqual(['y.org', 'x.org']);
  });

  test('comes first where it is as new as was asked for, what has no day before what is too old', () => {
    const found = ['2020-01-01', null, '2026-06-14'].map((published, at) =>
      answer(`query ${at}`, 'one', [hit(`https://${at}.org/`, { published })]),
    );
    expect(hostsOf(candidatesOf(found, { ...needs, freshness: 'week' }))).toEqual(['2.org', '1.org', '0.org']);
    expect(hostsOf(candidatesOf(found, needs))).toEqual(['0.org', '1.org', '2.org']);
  });

  test('gains nothing by a day that is still to come or is none', () => {
    const found = ['2031-01-01', 'yesterday', null].map((published, at) =>
      answer(`query ${at}`, 'one', [hit(`https://${at}.org/`, { published })]),
    );
    const scores = candidatesOf(found, { ...needs, freshness: 'day' }).map(({ score }) => score);
    expect(new Set(scores).size).toBe(1);
  });

  test('is looked at as far as was asked for, without what is never fetched', () => {
    const urls = ['javascript:alert(1)', 'https://user@a.org/', 'https://b.org/', 'https://c.org/'];
    const found = answer(
      'a',
      'one',
      urls.map((url) => hit(url)),
    );
    expect(hostsOf(candidatesOf([found], { ...needs, results: 3 }))).toEqual(['b.org']);
  });

  test('is shown clean, in one line and short', () => {
    const title = `A\u202e <|im_start|>title\n${'and more '.repeat(100)}`;
    const [candidate] = candidatesOf(
      [answer('a', 'one', [hit('https://a.org/', { title, snippet: title.repeat(9) })])],
      needs,
    );
    expect(candidate?.title).toMatch(/^A title and more/);
    expect(candidate?.title.length).toBeLessThanOrEqual(300);
    expect(candidate?.snippet.length).toBeLessThanOrEqual(500);
    expect(`${candidate?.title}${candidate?.snippet}`).not.toContain('\n');
  });

  test('gives the same candidates in whatever order it came, with scores from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 6 }), (found) => {
        const candidates = candidatesOf(found, { ...needs, freshness: 'month' });
        const again = candidatesOf(found.toReversed(), { ...needs, freshness: 'month' });
        expect(again).toEqual(candidates);
        expect(candidates.every(({ score }) => score >= 0 && score <= 1 + 1e-9)).toBe(true);
        expect(new Set(candidates.map(({ address }) => address)).size).toBe(candidates.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('What is read of it', () => {
  const candidates = candidatesOf(
    [
      answer(
        'a',
        'one',
        ['a.org/1', 'a.org/2', 'a.org/3', 'b.org/1', 'b.org/2', 'c.org/1'].map((at) => hit(`https://${at}`)),
      ),
    ],
    needs,
  );

  test.each([
    [4, 1, ['a.org/1', 'b.org/1', 'c.org/1', 'a.org/2']],
    [4, 2, ['a.org/1', 'a.org/2', 'b.org/1', 'b.org/2']],
    [2, 1, ['a.org/1', 'b.org/1']],
    [9, 1, ['a.org/1', 'b.org/1', 'c.org/1', 'a.org/2', 'b.org/2', 'a.org/3']],
    [0, 1, []],
  ])('is %i pages with %i of a site before any has more', (attempts, perSite, pages) => {
    const chosen = spread(candidates, { attempts, perSite });
    expect(chosen.map(({ url }) => url)).toEqual(pages.map((page) => `https://${page}`));
  });
});

const day = fc.constantFrom(null, '2026-06-14', '2026-06-01', '2019-01-01', '2030-01-01', 'soon');
const anyHit: fc.Arbitrary<SearchHit> = fc.record({
  url: fc.constantFrom(
    'https://a.org/',
    'http://www.a.org',
    'https://www.a.org/?utm_a=1',
    'https://b.org/x',
    'https://c.org',
    'no',
  ),
  title: fc.constantFrom('', 'Bridge', 'The bridge of Remagen', 'Gardens'),
  snippet: fc.constantFrom('', 'It fell', 'In 1945', 'Remagen lies there'),
  published: day,
  text: fc.constantFrom(null, '', 'Whole', 'Other'),
});
const anyAnswer: fc.Arbitrary<Found> = fc.record({
  query: fc.constantFrom('a', 'b'),
  provider: fc.constantFrom('one', 'two'),
  hits: fc.array(anyHit, { maxLength: 6 }),
});

function hit(url: string, parts: Partial<SearchHit> = {}): SearchHit {
  return { url, title: '', snippet: '', published: null, text: null, ...parts };
}

function answer(query: string, provider: string, hits: SearchHit[]): Found {
  return { query, provider, hits };
}

function hostsOf(candidates: readonly { url: string }[]): string[] {
  return candidates.map(({ url }) => new URL(url).host);
}
