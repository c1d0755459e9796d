import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasMaterial, materialAt } from '../material.ts';
import { ask, playing, providerAt, recorded } from './search-scene.ts';

const saved = (name: string) => readFileSync(materialAt(`search/${name}`), 'utf8');

describe.skipIf(!hasMaterial)('a search at DuckDuckGo, with pages that it sent', () => {
  test.each([
    ['exit-vim.html', 'https://stackoverflow.com/questions/11828270/how-do-i-exit-the-vim-editor'],
    ['tagged.html', 'https://meta.stackexchange.com/questions/96125/how-to-format-sql-tables-in-a-stack-overflow-post'],
  ])('finds all 30 results of %s, with the addresses of the pages themselves', async (name, first) => {
    await using there = await playing({ body: saved(name) });
    const answer = await ask(providerAt('duckduckgo', there.url), { limit: 50 });
    expect([answer.status, answer.hits.length, answer.why]).toEqual(['ok', 30, null]);
    expect(answer.hits[0]?.url).toBe(first);
    for (const { url, title, snippet } of answer.hits) {
      expect(new URL(url).hostname).toMatch(/(stackoverflow|stackexchange|askubuntu)\.com$/);
      expect([title, snippet].join()).not.toMatch(/<\/?b>|&amp;|&#|\s\s|^,|,$/);
    }
  });

  test('is blocked where the page for browsers with scripts comes, which holds an empty list of results', async () => {
    await using there = await playing({ body: saved('bad-user-agent.html') });
    const answer = await ask(providerAt('duckduckgo', there.url));
    expect([answer.status, answer.hits]).toEqual(['blocked', []]);
  });
});

describe('a search at DuckDuckGo', () => {
  test('is asked as a browser without scripts asks: a form, its own referer, no cookie, always the same name', async () => {
    await using there = await playing({ body: recorded('duckduckgo-mixed.txt') });
    await ask(providerAt('duckduckgo', there.url), { text: 'tide tables', language: 'de', freshness: 'week' });
    const [heard] = there.heard;
    expect([heard?.method, heard?.path]).toEqual(['POST', '/html/']);
    expect(Object.fromEntries(new URLSearchParams(heard?.body))).toEqual({
      ...{ q: 'tide tables', b: '', kl: 'de-de', df: 'w' },
    });
    expect(heard?.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': expect.stringContaining('Mozilla/5.0'),
      referer: `${there.url}/`,
      'accept-language': 'de,en-US;q=0.7,en;q=0.3',
      'accept-encoding': 'gzip, br',
      'sec-fetch-mode': 'navigate',
    });
    expect(heard?.headers.cookie).toBeUndefined();
  });

  test('asks for all regions and ages where neither is known', async () => {
    await using there = await playing({ body: recorded('duckduckgo-mixed.txt') });
    await ask(providerAt('duckduckgo', there.url), { language: 'en' });
    expect(Object.fromEntries(new URLSearchParams(there.heard[0]?.body))).toEqual({
      q: 'tide tables',
      b: '',
      kl: 'wt-wt',
    });
  });

  test('leaves advertisements out and unwraps links of both forms', async () => {
    await using there = await playing({ body: recorded('duckduckgo-mixed.txt') });
    const answer = await ask(providerAt('duckduckgo', there.url));
    expect(answer).toEqual({
      status: 'ok',
      why: null,
      hits: [
        {
          url: 'https://tides.example.org/tables?port=1&year=2026',
          title: 'Tide tables & charts',
          snippet: 'High and low water for 400 ports, a year ahead.',
          published: '2026-06-30',
          text: null,
        },
        {
          url: 'https://harbour.example.com/how-tides-work?a=1&b=2',
          title: 'How tides work',
          snippet: 'The moon, mostly.',
          published: null,
          text: null,
        },
      ],
    });
  });

  test('gives no more results than were asked for', async () => {
    await using there = await playing({ body: recorded('duckduckgo-mixed.txt') });
    expect((await ask(providerAt('duckduckgo', there.url), { limit: 1 })).hits).toHaveLength(1);
  });

  test.each([
    ['!g tide !wiki tables', "'!g' tide '!wiki' tables"],
    ['\\ \\tide tables!', 'tide tables!'],
  ])('means no command by %j', async (text, sent) => {
    await using there = await playing({ body: recorded('duckduckgo-mixed.txt') });
    await ask(providerAt('duckduckgo', there.url), { text });
    expect(new URLSearchParams(there.heard[0]?.body).get('q')).toBe(sent);
  });

  test('cuts a question that is too long at a word', async () => {
    await using there = await playing({ body: recorded('duckduckgo-mixed.txt') });
    await ask(providerAt('duckduckgo', there.url), { text: 'abcdefghi '.repeat(80) });
    const sent = new URLSearchParams(there.heard[0]?.body).get('q') ?? '';
    expect([sent.length, sent.endsWith('i')]).toEqual([489, true]);
  });

  const page = { body: '<html><body><h1>It works!</h1></body></html>' };
  test.each([
    ['its page without results', { body: recorded('duckduckgo-nothing.txt') }, 'empty'],
    ['its challenge', { status: 202, body: recorded('duckduckgo-challenge.txt') }, 'blocked'],
    ['its challenge as if it were a page', { body: recorded('duckduckgo-challenge.txt') }, 'blocked'],
    ['202 without a page', { status: 202 }, 'blocked'],
    ['403', { status: 403, body: 'Forbidden' }, 'blocked'],
    ['a way to another page of its own', { status: 302, headers: { location: '/anomaly' } }, 'blocked'],
    ['a way to its other home', { status: 303, headers: { location: 'https://duckduckgo.com/' } }, 'blocked'],
    ['the way that a command leads', { status: 303, headers: { location: 'https://wiki.example/' } }, 'empty'],
    ['a way elsewhere', { status: 302, headers: { location: 'https://login.example/' } }, 'error'],
    ['429', { status: 429, headers: { 'retry-after': '9' } }, 'rate_limited'],
    ['500', { status: 500, ...page }, 'error'],
    ['a page that it does not have', page, 'error'],
    ['nothing', { body: '' }, 'error'],
  ])('tells %s for what it is', async (_what, play, status) => {
    await using there = await playing(play);
    const answer = await ask(providerAt('duckduckgo', there.url));
    expect([answer.status, answer.hits]).toEqual([status, []]);
    expect(answer.why === null).toBe(status === 'empty');
    expect(there.heard).toHaveLength(1);
  });
});
