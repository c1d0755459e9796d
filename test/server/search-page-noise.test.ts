import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFields } from '../../packages/server/src/adapters/search/fields.ts';
import { dayOf, hitOf } from '../../packages/server/src/adapters/search/hit.ts';
import { plainText } from '../../packages/server/src/adapters/search/plain-text.ts';
import { resultLink } from '../../packages/server/src/adapters/search/result-link.ts';
import { readResultPage } from '../../packages/server/src/adapters/search/result-page.ts';
import { ask, playing, providerAt, recorded } from './search-scene.ts';

const page = recorded('duckduckgo-mixed.txt');

/** Markup of the page, torn and shuffled. */
const torn = fc
  .array(
    fc.oneof(
      fc.constantFrom(...(page.match(/<[^>]+>/g) ?? [])),
      fc.constantFrom('<', '>', '"', '&', '&#x', '<!--', ']]>', '<![CDATA[', '<script>', '<svg>', '</', '\0'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

test('whatever a page holds, it is read without a fault, and what is found leads to the web', () => {
  fc.assert(
    fc.property(torn, (html) => {
      const { results } = readResultPage(html);
      for (const hit of results.map(hitOf)) if (hit) expect(hit.url).toMatch(/^https?:/i);
      plainText(html);
    }),
    { numRuns: 2_000 },
  );
});

test('a result whose title does not end takes nothing from the next one', () => {
  const { results } = readResultPage(
    `<div class="result"><a class="result__a" href="https://a.example">A
     <div class="result"><a class="result__a" href="https://b.example">B</a><p class="result__snippet">b</p></div>`,
  );
  expect(results.map(({ url, title, snippet }) => [url, title.trim(), snippet])).toEqual([
    ['https://a.example', 'A', ''],
    ['https://b.example', 'B', 'b'],
  ]);
});

test('whatever a link, a date or a JSON holds, it is read without a fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.json()), fc.anything(), (text, value) => {
      resultLink(text);
      resultLink(`//duckduckgo.com/l/?uddg=${text}`);
      readFields(text);
      hitOf({ url: text, title: value, snippet: value, published: value, text: value });
      expect(dayOf(text) ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['nests deeply', '<b>'.repeat(700_000)],
  ['nests in what it closes', '<div><p>'.repeat(260_000)],
  ['closes what it never opened', `${'<i>'.repeat(400)}${'</x>'.repeat(500_000)}`],
  ['has one tag without an end', `<div ${'a=1 '.repeat(500_000)}`],
  ['has one endless title', `<a class="result__a" href="https://a.example">${'x&amp;'.repeat(350_000)}`],
  ['has endless results', '<a class="result__a" href="https://a.example">A</a>'.repeat(41_000)],
  ['opens comments', '<!--'.repeat(500_000)],
  ['is an endless address', `<a class="result__a" href="/l/?uddg=${'%68'.repeat(690_000)}">A</a>`],
])('a page of 2 MB that %s is read in a moment', (_what, html) => {
  const beganMs = performance.now();
  readResultPage(html);
  expect(performance.now() - beganMs).toBeLessThan(1_500);
});

test('whatever JSON a provider answers, the search ends with a status', async () => {
  const names = ['searxng', 'brave', 'tavily', 'wikipedia'] as const;
  const odd = fc.oneof(fc.anything(), fc.record({ url: fc.webUrl(), title: fc.anything(), snippet: fc.anything() }));
  const rows = fc.array(odd, { maxLength: 4 });
  const answer = fc.oneof(
    fc.json(),
    fc.record({ results: rows, unresponsive_engines: rows, error: fc.anything() }, { requiredKeys: [] }).map(written),
    fc
      .record({ type: fc.anything(), web: fc.record({ results: rows }), query: fc.record({ search: rows }) })
      .map(written),
  );
  await fc.assert(
    fc.asyncProperty(answer, fc.constantFrom(200, 422), async (body, status) => {
      await using there = await playing({ status, body });
      for (const name of names) {
        const { hits, why, ...rest } = await ask(providerAt(name, there.url));
        expect(['ok', 'empty', 'error', 'auth', 'rate_limited']).toContain(rest.status);
        expect([hits.length > 0, why === null]).toEqual([rest.status === 'ok', /^(ok|empty)$/.test(rest.status)]);
        expect(why ?? '').not.toContain('could not be used');
      }
    }),
    { numRuns: 40 },
  );
});

/** As JSON where it can be. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null';
}
