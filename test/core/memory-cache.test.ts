import { expect, test } from 'vitest';
import { memoryCache } from '../../packages/server/src/adapters/cache/memory.ts';
import { stillClock } from '../still-clock.ts';

test('A text is kept for its time, and forgotten at its end or when it is told to be', async () => {
  const clock = stillClock();
  const cache = memoryCache(100_000, clock);
  await cache.set('a', 'one', 1_000);
  await cache.set('b', 'two', 5_000);
  await cache.set('never', 'three', 0);
  expect([await cache.get('a'), await cache.get('b'), await cache.get('never')]).toEqual(['one', 'two', null]);

  clock.move(1_000);
  expect([await cache.get('a'), await cache.get('b')]).toEqual([null, 'two']);
  expect(cache.size()).toEqual({ entries: 1, bytes: 2 * 'btwo'.length + 200 });
  expect(cache.forget()).toBe(1);
  expect(cache.size()).toEqual({ entries: 0, bytes: 0 });
  expect(await cache.get('b')).toBeNull();
});

test('Its texts take no more than they may: what was used least goes, and what is larger than the whole is not kept', async () => {
  const cache = memoryCache(10_000, stillClock());
  const text = 'x'.repeat(2_000);
  await cache.set('a', text, 1_000);
  await cache.set('b', text, 1_000);
  await cache.get('a');
  await cache.set('c', text, 1_000);
  expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual([text, null, text]);

  await cache.set('huge', 'x'.repeat(10_000), 1_000);
  expect(await cache.get('huge')).toBeNull();
});
