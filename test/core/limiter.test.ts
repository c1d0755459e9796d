import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryLimiter } from '../../packages/server/src/adapters/limiter/memory.ts';
import type { BucketPolicy, Limiter } from '../../packages/server/src/ports/limiter.ts';
import { stillClock } from '../still-clock.ts';

/** «100 a minute, burst 20». */
const policy: BucketPolicy = { name: 'key', burst: 20, emissionMs: 600 };

const anyPolicy = fc
  .record({ perMinute: fc.integer({ min: 1, max: 1_000_000 }), burst: fc.integer({ min: 1, max: 50 }) })
  .map(({ perMinute, burst }): BucketPolicy => ({ name: 'key', burst, emissionMs: 60_000 / perMinute }));

/** Times between requests: none, some of a token, several tokens, or long enough to fill the bucket. */
const gaps = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1.5, noNaN: true }), fc.nat(70)), {
  maxLength: 300,
  size: 'max',
});

describe('A bucket', () => {
  test('admits at most its burst and one more every emission, in any window of any arrivals', async () => {
    const property = fc.asyncProperty(anyPolicy, gaps, fc.nat(1e9), async (any, tokens, startMs) => {
      const { limiter, clock } = world(startMs);
      const admittedMs: number[] = [];
      for (const gap of tokens) {
        clock.move(gap * any.emissionMs);
        if ((await limiter.take('a', any)).isAdmitted) admittedMs.push(clock.elapsed());
      }
      expect(mostOverBound(any, admittedMs)).toBe(0);
    });
    await fc.assert(property);
  });

  test('of 100 a minute with burst 20 admits 120 in the busiest minute and not one more', async () => {
    const { limiter, clock } = world(12_345.678);
    let admitted = 0;
    for (let ms = 0; ms <= 60_000; ms += 10) {
      while ((await limiter.take('a', policy)).isAdmitted) admitted++;
      clock.move(10);
    }

    expect(admitted).toBe(120);
  });

  test('admits 20 of any number at once, and not the 21st', async () => {
    const { limiter } = world();

    const states = await Promise.all(Array.from({ length: 200 }, () => limiter.take('a', policy)));

    expect(states.map(({ isAdmitted }) => isAdmitted)).toEqual([
      ...Array<boolean>(20).fill(true),
      ...Array<boolean>(180).fill(false),
    ]);
    expect(states.slice(0, 21).map(({ remaining }) => remaining)).toEqual([
      ...Array.from({ length: 20 }, (_, at) => 19 - at),
      0,
    ]);
  });

  test('passes a request after the wait that it told, and none a millisecond earlier', async () => {
    const property = fc.asyncProperty(
      anyPolicy,
      gaps,
      fc.double({ min: 0, max: 1e10, noNaN: true }),
      async (any, tokens, startMs) => {
        const { limiter, clock } = world(startMs);
        for (const gap of tokens) {
          const { isAdmitted, waitMs } = await limiter.take('a', any);
          expect(isAdmitted || waitMs > 0).toBe(true);
          expect(Number.isInteger(waitMs)).toBe(true);
          clock.move(Math.max(0, waitMs - 1.1));
          if (waitMs > 1.1) expect((await limiter.peek('a', any)).isAdmitted).toBe(false);
          clock.move(Math.min(waitMs, 1.1));
          expect((await limiter.peek('a', any)).isAdmitted).toBe(true);
          clock.move(gap * any.emissionMs);
        }
      },
    );
    await fc.assert(property);
  });

  test('has one request more after the growth that it told', async () => {
    const property = fc.asyncProperty(anyPolicy, gaps, fc.nat(1e9), async (any, tokens, startMs) => {
      const { limiter, clock } = world(startMs);
      for (const gap of tokens) {
        clock.move(gap * any.emissionMs);
        const { remaining, growsInMs } = await limiter.take('a', any);
        clock.move(growsInMs);
        expect((await limiter.peek('a', any)).remaining).toBeGreaterThan(remaining);
      }
    });
    await fc.assert(property);
  });

  test('takes nothing for a look', async () => {
    const { limiter, clock } = world();
    const full = { isAdmitted: true, remaining: 20, waitMs: 0, growsInMs: 0 };
    for (let look = 0; look < 100; look++) expect(await limiter.peek('a', policy)).toEqual(full);

    await takeTimes(limiter, 20);
    clock.move(100);

    for (let look = 0; look < 100; look++) {
      expect(await limiter.peek('a', policy)).toEqual({ isAdmitted: false, remaining: 0, waitMs: 500, growsInMs: 500 });
    }
  });

  test('takes nothing for a request that it refuses', async () => {
    const { limiter, clock } = world();
    await takeTimes(limiter, 1_000);

    clock.move(600);

    expect((await limiter.take('a', policy)).isAdmitted).toBe(true);
  });

  test('is after a give-back as it was before the take', async () => {
    const property = fc.asyncProperty(anyPolicy, gaps, fc.nat(1e6), async (any, tokens, startMs) => {
      const { limiter, clock } = world(startMs);
      for (const gap of tokens) {
        clock.move(gap * any.emissionMs);
        const before = await limiter.peek('a', any);
        if ((await limiter.take('a', any)).isAdmitted) await limiter.giveBack('a', any);
        expect(await limiter.peek('a', any)).toEqual(before);
        await limiter.take('a', any);
      }
    });
    await fc.assert(property);
  });

  test('never holds more than its burst, however much is given back', async () => {
    const { limiter, clock } = world();
    await takeTimes(limiter, 3);
    clock.move(700);

    for (let back = 0; back < 50; back++) await limiter.giveBack('a', policy);

    expect((await limiter.peek('a', policy)).remaining).toBe(20);
    expect(await takeTimes(limiter, 50)).toBe(20);
  });

  test('is not that of another key', async () => {
    const { limiter } = world();
    await takeTimes(limiter, 20);

    expect((await limiter.take('b', policy)).remaining).toBe(19);
  });
});

describe('A limiter in memory', () => {
  test('remembers no more keys than it may, of a million', async () => {
    const { limiter } = world();
    const once: BucketPolicy = { name: 'key', burst: 1, emissionMs: 60_000 };
    for (let key = 0; key < 1_000_000; key++) await limiter.take(`k${key}`, once);

    let remembered = 0;
    for (let key = 0; key < 1_000_000; key++) {
      if (!(await limiter.peek(`k${key}`, once)).isAdmitted) remembered++;
    }

    expect(remembered).toBe(100_000);
  });

  test('forgets a full bucket before one that is in debt', async () => {
    const { limiter, clock } = world(0, 10);
    for (let key = 0; key < 5; key++) await limiter.take(`old${key}`, policy);
    clock.move(600);
    for (let key = 0; key < 10; key++) await limiter.take(`new${key}`, policy);

    for (let key = 0; key < 10; key++) expect((await limiter.peek(`new${key}`, policy)).remaining).toBe(19);
  });

  test('does not open an empty bucket for a flood of other keys', async () => {
    const { limiter } = world(0, 100);
    await takeTimes(limiter, 20);

    for (let key = 0; key < 10_000; key++) await limiter.take(`flood${key}`, policy);

    expect((await limiter.take('a', policy)).isAdmitted).toBe(false);
  });
});

/** A limiter whose time stands until it is moved. */
function world(startMs = 0, mostKeys?: number) {
  const clock = stillClock(startMs);
  return { clock, limiter: memoryLimiter(clock, mostKeys) };
}

/** Takes from key «a» so many times, and answers how many were admitted. */
async function takeTimes(limiter: Limiter, times: number): Promise<number> {
  let admitted = 0;
  for (let at = 0; at < times; at++) {
    if ((await limiter.take('a', policy)).isAdmitted) admitted++;
  }
  return admitted;
}

/** By how many the fullest window exceeds what a policy allows; 2 µs are for rounding. */
function mostOverBound({ burst, emissionMs }: BucketPolicy, admittedMs: readonly number[]): number {
  let most = 0;
  for (const [first, fromMs] of admittedMs.entries()) {
    for (const [more, toMs] of admittedMs.slice(first).entries()) {
      most = Math.max(most, more + 1 - burst - Math.floor((toMs - fromMs + 0.002) / emissionMs));
    }
  }
  return most;
}
