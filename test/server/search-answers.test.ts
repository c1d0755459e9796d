import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ask, playing, providerAt, recorded } from './search-scene.ts';

const names = ['duckduckgo', 'searxng', 'brave', 'tavily', 'wikipedia'] as const;

describe('what comes from a provider', () => {
  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('is read where it is compressed by %s', async (encoding, compress) => {
    const body = compress(recorded('searxng.json'));
    await using there = await playing({ body, headers: { 'content-encoding': encoding } });
    expect((await ask(providerAt('searxng', there.url))).hits).toHaveLength(2);
  });

  const unasked = 'Its answer is compressed in a way that was not asked for.';
  test.each([
    ['an encoding that was not asked for', 'deflate', 'anything', unasked],
    ['encodings over each other', 'gzip, gzip', gzipSync(gzipSync('{}')), unasked],
    ['what is not compressed as it says', 'gzip', 'no gzip', 'It could not be reached, or broke off: Z_DATA_ERROR.'],
  ])('is an error where it is %s', async (_what, encoding, body, why) => {
    await using there = await playing({ body, headers: { 'content-encoding': encoding } });
    expect(await ask(providerAt('searxng', there.url))).toEqual({ status: 'error', hits: [], why });
  });

  test.each(names)('is read to 2 MiB and no further, at %s', async (name) => {
    const page = `<html><body>${'<div class="result"><a class="result__a" href="https://a.example/">A</a></div>'.repeat(70_000)}`;
    expect(page.length).toBeGreaterThan(5_000_000);
    await using there = await playing({ body: page });
    const answer = await ask(providerAt(name, there.url));
    expect([answer.status, answer.why]).toEqual(['error', 'Its answer has more than 2097152 bytes.']);
  });

  test('takes no more room than 2 MiB where a little becomes very much', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 2 ** 20, 32));
    await using there = await playing({ body: bomb, headers: { 'content-encoding': 'gzip' } });
    const before = process.memoryUsage().rss;
    const answer = await ask(providerAt('duckduckgo', there.url));
    expect([answer.status, answer.why]).toEqual(['error', 'Its answer has more than 2097152 bytes.']);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
  });

  test.each(names)('is waited for no longer than the time for a search, at %s', async (name) => {
    await using there = await playing(null);
    const beganMs = performance.now();
    const answer = await ask(providerAt(name, there.url, { timeoutMs: 60 }));
    expect([answer.status, answer.hits]).toEqual(['timeout', []]);
    expect(performance.now() - beganMs).toBeLessThan(2_000);
  });

  test('is not waited for once whoever asked has left, and the provider is not blamed', async () => {
    await using there = await playing(null);
    const provider = providerAt('searxng', there.url);
    const leaving = new AbortController();
    const query = { text: 'tides', limit: 3, language: null, freshness: null };
    const answer = provider.search(query, leaving.signal);
    await expect.poll(() => there.heard.length).toBe(1);
    leaving.abort();
    expect([(await answer).status, provider.lately()]).toEqual(['timeout', null]);
    expect((await provider.search(query, leaving.signal)).status).toBe('timeout');
    expect(there.heard).toHaveLength(1);
  });

  test.each(names)('is an error where nobody is there, at %s', async (name) => {
    const there = await playing(null);
    await there[Symbol.asyncDispose]();
    const answer = await ask(providerAt(name, there.url));
    expect([answer.status, answer.why]).toEqual(['error', 'It could not be reached, or broke off: ECONNREFUSED.']);
  });

  test.each(names)('sends nobody to another address, at %s', async (name) => {
    await using elsewhere = await playing({ body: recorded('searxng.json') });
    await using there = await playing({ status: 307, headers: { location: `${elsewhere.url}/` } });
    const answer = await ask(providerAt(name, there.url));
    expect([answer.status, elsewhere.heard]).toEqual(['error', []]);
  });
});
