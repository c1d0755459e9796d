import { describe, expect, test } from 'vitest';
import { ask, keys, playing, providerAt, recorded } from './search-scene.ts';

const long = 'abcdefghi '.repeat(80);

describe('a search at SearXNG', () => {
  test('asks for JSON and gives the pages that it names', async () => {
    await using there = await playing({ body: recorded('searxng.json') });
    const provider = providerAt('searxng', '', { searxngUrl: `${there.url}/searx/` });
    const answer = await ask(provider, { language: 'de', freshness: 'month' });
    const [heard] = there.heard;
    expect([heard?.method, heard?.path, heard?.query]).toEqual([
      'GET',
      '/searx/search',
      { q: 'tide tables', format: 'json', pageno: '1', language: 'de', time_range: 'month' },
    ]);
    expect(heard?.headers['user-agent']).toBe('Enchanter/9 (+test)');
    expect(answer.status).toBe('ok');
    expect(answer.hits.map(({ url, snippet, published }) => [url, snippet, published])).toEqual([
      ['https://tides.example.org/tables', 'High and low water for 400 ports, a year ahead.', '2026-07-13'],
      ['https://harbour.example.com/how-tides-work', 'The moon, mostly.', null],
    ]);
  });

  test('is no empty answer but an error where all its search engines failed, and names them', async () => {
    await using there = await playing({ body: recorded('searxng-silent.json') });
    expect(await ask(providerAt('searxng', there.url))).toEqual({
      status: 'error',
      hits: [],
      why: 'None of its search engines answered: brave, duckduckgo.',
    });
  });

  test.each([
    ['403', { status: 403, body: '<h1>Forbidden</h1>' }],
    ['a page', { body: '<html></html>' }],
  ])('says that json is to be allowed in its settings.yml where %s comes', async (_what, play) => {
    await using there = await playing(play);
    const answer = await ask(providerAt('searxng', there.url));
    expect([answer.status, answer.why]).toEqual(['error', expect.stringMatching(/json.*settings\.yml/)]);
  });
});

describe('a search at Brave', () => {
  test('gives the key in its header, bounds the question, and reads results without their markup', async () => {
    await using there = await playing({ body: recorded('brave.json') });
    const answer = await ask(providerAt('brave', there.url), {
      text: long,
      limit: 50,
      language: 'pt',
      freshness: 'day',
    });
    const [heard] = there.heard;
    expect([heard?.method, heard?.path, heard?.query]).toEqual([
      'GET',
      '/res/v1/web/search',
      {
        q: 'abcdefghi '.repeat(40).trim(),
        ...{ count: '20', freshness: 'pd', search_lang: 'pt-pt', result_filter: 'web', text_decorations: 'false' },
      },
    ]);
    expect(heard?.headers['x-subscription-token']).toBe(keys.brave);
    expect(answer.hits[0]).toEqual({
      url: 'https://tides.example.org/tables',
      title: 'Tide tables & charts',
      snippet: "Tide tables for 400 ports 'round the coast.",
      published: '2026-09-01',
      text: null,
    });
  });

  test('is asked at most 50 words, and for no language that it does not know', async () => {
    await using there = await playing({ body: recorded('brave.json') });
    await ask(providerAt('brave', there.url), { text: 'a b '.repeat(40), language: 'eo' });
    expect(there.heard[0]?.query.q?.split(' ')).toHaveLength(50);
    expect(there.heard[0]?.query).not.toHaveProperty('search_lang');
  });

  test.each([
    ['no pages', { body: '{"type":"search","query":{}}' }, 'empty'],
    ['another form', { body: '{"web":{"pages":[]}}' }, 'error'],
    ['a refused key as 422', { status: 422, body: recorded('brave-key-refused.json') }, 'auth'],
    ['a refused question as 422', { status: 422, body: recorded('brave-query-refused.json') }, 'error'],
    ['401', { status: 401 }, 'auth'],
    ['403', { status: 403 }, 'auth'],
  ])('tells %s for what it is', async (_what, play, status) => {
    await using there = await playing(play);
    expect((await ask(providerAt('brave', there.url))).status).toBe(status);
  });
});

describe('a search at Tavily', () => {
  test('posts JSON with the key as bearer, and gives the text of pages along', async () => {
    await using there = await playing({ body: recorded('tavily.json') });
    const answer = await ask(providerAt('tavily', there.url), { text: long, limit: 50, freshness: 'year' });
    const [heard] = there.heard;
    expect([heard?.method, heard?.path, JSON.parse(heard?.body ?? '')]).toEqual([
      'POST',
      '/search',
      {
        query: 'abcdefghi '.repeat(40).trim(),
        ...{ max_results: 20, search_depth: 'basic', include_raw_content: 'text', time_range: 'year' },
      },
    ]);
    expect(heard?.headers).toMatchObject({
      authorization: `Bearer ${keys.tavily}`,
      'content-type': 'application/json',
    });
    expect(answer.hits.map(({ published, text }) => [published, text])).toEqual([
      ['2026-06-01', 'Tide tables\n\nHigh and low water for 400 ports, a year ahead.'],
      [null, null],
    ]);
  });

  test.each([
    [401, 'auth'],
    [429, 'rate_limited'],
    [432, 'rate_limited'],
    [433, 'rate_limited'],
    [400, 'error'],
  ])('tells %i for what it is', async (code, status) => {
    await using there = await playing({ status: code, body: recorded('tavily-key-refused.json') });
    expect((await ask(providerAt('tavily', there.url))).status).toBe(status);
  });
});

describe('a search at Wikipedia', () => {
  test('asks the one of the language who asks by name, and gives the addresses of articles', async () => {
    await using there = await playing({ body: recorded('wikipedia.json') });
    const answer = await ask(providerAt('wikipedia', there.url), { text: long, limit: 2, language: 'de' });
    const [heard] = there.heard;
    expect([heard?.method, heard?.path, heard?.query]).toEqual([
      'GET',
      '/de/w/api.php',
      {
        ...{ action: 'query', list: 'search', format: 'json', formatversion: '2', srprop: 'snippet', srlimit: '2' },
        srsearch: 'abcdefghi '.repeat(30).trim(),
      },
    ]);
    expect(heard?.headers['user-agent']).toBe('Enchanter/9 (+test)');
    expect(answer.hits.map(({ url, title, snippet }) => [url.replace(there.url, ''), title, snippet])).toEqual([
      ['/wiki/Tide_table', 'Tide table', 'A tide table lists the times & heights of high water, "by port"'],
      ['/wiki/What_is_100%25_tidal%3F_(C%23)', 'What is 100% tidal? (C#)', ''],
    ]);
  });

  test.each([
    [null, 'en'],
    ['nb', 'no'],
    ['evil.example/', 'en'],
    ['../x', 'en'],
    ['EN', 'en'],
  ])('takes %j for the language of a host only where it can be one', async (language, name) => {
    await using there = await playing({ body: recorded('wikipedia.json') });
    await ask(providerAt('wikipedia', there.url), { language });
    expect(there.heard[0]?.path).toBe(`/${name}/w/api.php`);
  });

  test.each([
    ['nothing found', { body: '{"batchcomplete":true,"query":{"search":[]}}' }, 'empty'],
    ['that it is busy', { body: recorded('wikipedia-busy.json') }, 'rate_limited'],
    ['an error', { body: '{"error":{"code":"internal_api_error"}}' }, 'error'],
    ['403', { status: 403 }, 'blocked'],
    ['another form', { body: '{"query":{}}' }, 'error'],
  ])('tells %s for what it is', async (_what, play, status) => {
    await using there = await playing(play);
    expect((await ask(providerAt('wikipedia', there.url))).status).toBe(status);
  });
});

test.each([
  ['duckduckgo', `${'<div class="result"><a class="result__a" href="/l/?uddg=ftp%3A%2F%2Fx">A</a></div>'.repeat(3)}`],
  ['searxng', '{"results":[{"link":"https://a.example"},7]}'],
  ['brave', '{"type":"search","web":{"results":[{"link":"https://a.example"}]}}'],
  ['tavily', '{"results":[null]}'],
  ['wikipedia', '{"query":{"search":[{"name":"A"}]}}'],
] as const)('results of %s that cannot be read are an error, never that there are none', async (name, body) => {
  await using there = await playing({ body });
  expect((await ask(providerAt(name, there.url))).status).toBe('error');
});

test.each(['brave', 'tavily'] as const)('the key of %s is in no address, no reason and no result', async (name) => {
  const echo = `{"error":{"code":"${keys[name]}"},"detail":"${keys[name]}"}`;
  for (const status of [200, 301, 401, 403, 404, 422, 429, 432, 500]) {
    await using there = await playing({ status, body: echo, headers: { location: `/?${keys[name]}` } });
    const provider = providerAt(name, there.url);
    const answer = await ask(provider);
    expect(JSON.stringify([answer, provider.lately()])).not.toContain('canary');
    expect(JSON.stringify([there.heard[0]?.path, there.heard[0]?.query, there.heard[0]?.body])).not.toContain('canary');
  }
  const unsendable = providerAt(name, 'http://127.0.0.1:9', { braveKey: 'canary\n1', tavilyKey: 'canary\n1' });
  const answer = await ask(unsendable);
  expect([answer.status, answer.why]).toEqual(['error', expect.not.stringContaining('canary')]);
});
