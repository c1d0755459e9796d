import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stillClock } from '../still-clock.ts';
import { ask, providerAt } from './search-scene.ts';

const pages = [
  { url: 'https://a.example/boats', title: 'Boats', text: 'A boat needs water. Tide or not, a boat is a boat.' },
  { url: 'https://a.example/tides', title: 'Tide tables', text: 'High water by port.', published: '2026-06-01' },
  {
    url: 'https://a.example/moon',
    title: 'The moon',
    text: 'It pulls the tide, and tide after tide.',
    published: '2025-01-01',
  },
];

/** A file in a folder of its own. */
function file(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'static-'));
  const path = join(folder, 'pages.json');
  writeFileSync(path, content);
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

const openAt = (path: string, day = '2026-06-10') =>
  providerAt('static', '', { staticFile: path, clock: stillClock(Date.parse(day)) });

describe('the search of a file', () => {
  test('finds pages by their words, the best first, and gives their text along', async () => {
    using there = file(JSON.stringify(pages));
    const provider = openAt(there.path);
    expect(provider.lately()).toBeNull();
    const answer = await ask(provider, { text: 'TIDE tables?' });
    expect(answer.hits.map(({ title }) => title)).toEqual(['Tide tables', 'The moon', 'Boats']);
    expect(answer.hits[0]).toEqual({
      ...{ url: 'https://a.example/tides', title: 'Tide tables', snippet: 'High water by port.' },
      ...{ text: 'High water by port.', published: '2026-06-01' },
    });
    expect((await ask(provider, { text: 'tide', limit: 1 })).hits).toHaveLength(1);
    expect(provider.lately()).toEqual({ status: 'ok', why: null });
  });

  test('is empty where no page has a word of the question', async () => {
    using there = file(JSON.stringify(pages));
    expect(await ask(openAt(there.path), { text: 'volcano' })).toEqual({ status: 'empty', hits: [], why: null });
  });

  test('leaves out what is older than asked for, and keeps what has no day', async () => {
    using there = file(JSON.stringify(pages));
    const answer = await ask(openAt(there.path), { text: 'tide', freshness: 'month' });
    expect(answer.hits.map(({ title }) => title)).toEqual(['Tide tables', 'Boats']);
  });

  test.each([
    ['{', /pages\.json cannot be read: it is not JSON\.$/],
    ['{"pages": []}', /must hold a list/],
    ['[{"title": "A", "text": "b"}]', /in entry 1, `url` must be an address/],
    ['[{"url": "file:///etc/passwd", "title": "A", "text": "b"}]', /in entry 1, `url`/],
    ['[{"url": "https://a.example", "title": 7, "text": "b"}]', /in entry 1, `title` must be a text/],
    ['[{"url": "https://a.example", "title": "A", "text": "b"}, "x"]', /in entry 2, `url`/],
    ['[{"url": "https://a.example", "title": "A", "text": " "}]', /in entry 1, `text` must be/],
    ['[{"url": "https://a.example", "title": "A", "text": "b", "published": "May"}]', /in entry 1, `published`/],
    ['[{"url": "https://a.example", "title": "A", "text": "b", "published": "2026-02-31"}]', /in entry 1, `published`/],
  ])('refuses %s and says which entry and field is wrong', (content, sentence) => {
    using there = file(content);
    expect(() => openAt(there.path)).toThrow(sentence);
  });

  test('says that its file is not there', () => {
    expect(() => openAt('/nowhere/pages.json')).toThrow(
      'SEARCH_STATIC_FILE /nowhere/pages.json cannot be read: ENOENT.',
    );
  });
});

test.each([
  ['searxng', { searxngUrl: null }, /SEARXNG_URL must be given/],
  ['brave', { braveKey: null }, /BRAVE_API_KEY must be given/],
  ['tavily', { tavilyKey: null }, /TAVILY_API_KEY must be given/],
  ['static', { staticFile: null }, /SEARCH_STATIC_FILE must be given/],
  ['duckduckgo', { duckduckgoUrl: 'http://%' }, /DUCKDUCKGO_URL must be an address/],
  ['wikipedia', { wikipediaUrl: 'http://{language}%.org' }, /WIKIPEDIA_URL must be an address/],
] as const)('%s is not made without what it needs', (name, settings, sentence) => {
  expect(() => providerAt(name, 'http://127.0.0.1:9', settings)).toThrow(sentence);
});
