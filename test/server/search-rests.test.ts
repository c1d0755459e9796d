import { describe, expect, test } from 'vitest';
import { stillClock } from '../still-clock.ts';
import { ask, playing, providerAt, recorded } from './search-scene.ts';

const minute = 60_000;
const found = { body: recorded('searxng.json') };

describe('a provider that does not want to be asked', () => {
  test('is left alone for five minutes after a challenge, then for longer and longer up to half an hour', async () => {
    const clock = stillClock();
    await using there = await playing({ status: 202, body: recorded('duckduckgo-challenge.txt') });
    const provider = providerAt('duckduckgo', there.url, { clock });
    for (const [round, rest] of [5, 10, 20, 30, 30].entries()) {
      expect((await ask(provider)).status).toBe('blocked');
      clock.move(rest * minute - 1);
      const resting = await ask(provider);
      expect([resting.status, resting.why]).toEqual(['resting', expect.stringContaining('robot')]);
      expect(provider.lately()?.status).toBe('blocked');
      expect(there.heard).toHaveLength(round + 1);
      clock.move(1);
    }
  });

  test('is left alone no longer because several searches met the same challenge', async () => {
    const clock = stillClock();
    await using there = await playing({ status: 202 });
    const provider = providerAt('duckduckgo', there.url, { clock });
    const both = await Promise.all([ask(provider), ask(provider)]);
    expect(both.map(({ status }) => status)).toEqual(['blocked', 'blocked']);
    clock.move(5 * minute);
    await ask(provider);
    expect(there.heard).toHaveLength(3);
    clock.move(10 * minute);
    await ask(provider);
    expect(there.heard).toHaveLength(4);
  });

  test('begins with five minutes anew once it has answered', async () => {
    const clock = stillClock();
    const challenge = { status: 202 };
    await using there = await playing(challenge, { body: recorded('duckduckgo-mixed.txt') }, challenge, challenge);
    const provider = providerAt('duckduckgo', there.url, { clock });
    const statuses: string[] = [];
    for (let round = 0; round < 4; round++) {
      statuses.push((await ask(provider)).status);
      clock.move(5 * minute);
    }
    expect(statuses).toEqual(['blocked', 'ok', 'blocked', 'blocked']);
  });

  test.each([
    ['a refused key', { status: 401 }, 10 * minute],
    ['too many questions', { status: 429 }, minute],
    ['the time it asks for', { status: 429, headers: { 'retry-after': '7' } }, 7_000],
    ['at least a second', { status: 429, headers: { 'retry-after': '0' } }, 1_000],
    ['at most half an hour', { status: 429, headers: { 'retry-after': '86400' } }, 30 * minute],
    ['the window that is used up', limits('0, 1500', '4, 1419704'), 4_000],
    ['the month that is used up', limits('1, 0', '1, 1419704'), 30 * minute],
    ['limits that cannot be read', limits('?', '?'), minute],
  ])('is left alone after %s for as long as that takes', async (_what, play, restMs) => {
    const clock = stillClock();
    await using there = await playing(play);
    const provider = providerAt('brave', there.url, { clock });
    await ask(provider);
    clock.move(restMs - 1);
    expect([(await ask(provider)).status, there.heard.length]).toEqual(['resting', 1]);
    clock.move(1);
    await ask(provider);
    expect(there.heard).toHaveLength(2);
  });

  test('is left alone for half an hour where its plan is used up', async () => {
    const clock = stillClock();
    await using there = await playing({ status: 432 });
    const provider = providerAt('tavily', there.url, { clock });
    await ask(provider);
    clock.move(30 * minute - 1);
    expect((await ask(provider)).status).toBe('resting');
  });

  test('is left alone for half a minute after five faults in a row, and after each further one', async () => {
    const clock = stillClock();
    await using there = await playing({ status: 500 });
    const provider = providerAt('searxng', there.url, { clock });
    for (let round = 0; round < 5; round++) expect((await ask(provider)).status).toBe('error');
    clock.move(29_999);
    expect((await ask(provider)).status).toBe('resting');
    clock.move(1);
    expect((await ask(provider)).status).toBe('error');
    expect((await ask(provider)).status).toBe('resting');
    expect(there.heard).toHaveLength(6);
  });

  test('is asked on where faults come, but not in a row', async () => {
    const fault = { status: 500 };
    await using there = await playing(fault, fault, fault, fault, found, fault, fault, fault, fault, found);
    const provider = providerAt('searxng', there.url);
    for (let round = 0; round < 10; round++) await ask(provider);
    expect([there.heard.length, provider.lately()]).toEqual([10, { status: 'ok', why: null }]);
  });
});

describe('DuckDuckGo, which takes for a robot who asks often', () => {
  test('is asked twice at once, and then every two seconds', async () => {
    const clock = stillClock();
    await using there = await playing({ body: recorded('duckduckgo-mixed.txt') });
    const provider = providerAt('duckduckgo', there.url, { clock, timeoutMs: 1_000 });
    const statuses = async () => (await Promise.all([1, 2, 3].map(() => ask(provider)))).map(({ status }) => status);
    expect(await statuses()).toEqual(['ok', 'ok', 'resting']);
    clock.move(2_000);
    expect(await statuses()).toEqual(['ok', 'resting', 'resting']);
    clock.move(minute);
    expect(await statuses()).toEqual(['ok', 'ok', 'resting']);
    expect([there.heard.length, provider.lately()?.status]).toEqual([5, 'ok']);
  });

  test('lets a search wait for its turn where there is time for it', async () => {
    const clock = stillClock();
    await using there = await playing({ body: recorded('duckduckgo-mixed.txt') });
    const provider = providerAt('duckduckgo', there.url, { clock });
    await Promise.all([ask(provider), ask(provider)]);
    clock.move(1_950);
    const beganMs = performance.now();
    expect((await ask(provider)).status).toBe('ok');
    expect(performance.now() - beganMs).toBeGreaterThan(45);
  });

  test('is not asked by those who waited while it took another for a robot', async () => {
    const clock = stillClock();
    const page = { body: recorded('duckduckgo-mixed.txt') };
    await using there = await playing(page, page, { status: 202 }, page);
    const provider = providerAt('duckduckgo', there.url, { clock });
    await Promise.all([ask(provider), ask(provider)]);
    clock.move(2_000);
    const first = ask(provider);
    clock.move(1_950);
    const waiting = ask(provider);
    expect([(await first).status, (await waiting).status]).toEqual(['blocked', 'resting']);
    expect(there.heard).toHaveLength(3);
  });
});

function limits(remaining: string, reset: string) {
  return { status: 429, headers: { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } };
}
