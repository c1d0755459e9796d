import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryLimiter } from '../../packages/server/src/adapters/limiter/memory.ts';
import { bucketPolicy, limitService, requireAdmitted } from '../../packages/server/src/services/guard/limits.ts';
import { stillClock } from '../still-clock.ts';

/** Of the time until one passes. */
const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('A limit', () => {
  const account = { kind: 'account', id: 'user-1' } as const;

  test('says in its headers what passes at once and when one more does', async () => {
    const { limits, clock } = limited({ perMinute: 100, burst: 20 });

    const first = await limits.admit(account);
    expect(first).toMatchObject({ isAdmitted: true, retryAfterSeconds: 0 });
    expect(first.headers).toEqual({ ratelimit: '"key";r=19;t=1', 'ratelimit-policy': '"key";q=20;w=12' });

    clock.move(600);
    expect(await limits.glance(account)).toEqual({
      ratelimit: '"key";r=20;t=0',
      'ratelimit-policy': '"key";q=20;w=12',
    });
  });

  test('tells a refused request the seconds after which it passes, and not a second more', async () => {
    const property = fc.asyncProperty(fc.integer({ min: 1, max: 1_000 }), fraction, async (perMinute, passed) => {
      const { limits, clock } = limited({ perMinute, burst: 2 });
      for (let request = 0; request < 2; request++) await limits.admit(account);
      clock.move((passed * 60_000) / perMinute);

      const { isAdmitted, retryAfterSeconds, headers } = await limits.admit(account);
      expect(isAdmitted).toBe(false);
      expect(retryAfterSeconds).toBeGreaterThanOrEqual(1);
      expect(headers.ratelimit).toBe(`"key";r=0;t=${retryAfterSeconds}`);

      clock.move(Math.max(0, (retryAfterSeconds - 1) * 1_000 - 1));
      expect((await limits.admit(account)).isAdmitted).toBe(false);
      clock.move(1_001);
      expect((await limits.admit(account)).isAdmitted).toBe(true);
    });
    await fc.assert(property, { numRuns: 1_000 });
  });

  test('refuses with RATE_LIMITED and the wait', async () => {
    const { limits } = limited({ perMinute: 1, burst: 1 });
    requireAdmitted(await limits.admit(account));
    const refused = await limits.admit(account);

    expect(() => requireAdmitted(refused)).toThrow(
      expect.objectContaining({ code: 'RATE_LIMITED', circumstances: { retryAfterSeconds: 60 } }),
    );
  });

  test('takes one request back, once, and none for a request that was refused', async () => {
    const { limits } = limited({ perMinute: 1, burst: 2 });
    const first = await limits.admit(account);
    await limits.admit(account);
    const refused = await limits.admit(account);

    await refused.giveBack();
    expect((await limits.glance(account)).ratelimit).toBe('"key";r=0;t=60');
    await Promise.all([first.giveBack(), first.giveBack()]);
    expect((await limits.glance(account)).ratelimit).toBe('"key";r=1;t=60');
  });

  test('counts addresses of one /64 together, and spellings of one address', async () => {
    const { limits } = limited({ perMinute: 1, burst: 1 });
    const isAdmitted = async (address: string) => (await limits.admit({ kind: 'address', address })).isAdmitted;

    expect(await isAdmitted('2001:db8:1:2::1')).toBe(true);
    expect(await isAdmitted('2001:DB8:1:2:ffff::')).toBe(false);
    expect(await isAdmitted('2001:db8:1:3::1')).toBe(true);
    expect(await isAdmitted('192.0.2.1')).toBe(true);
    expect(await isAdmitted('::ffff:192.0.2.1')).toBe(false);
  });

  test('keeps an account and an address apart, whatever they are called', async () => {
    const { limits } = limited({ perMinute: 1, burst: 1 });
    await limits.admit({ kind: 'address', address: '192.0.2.1' });

    expect((await limits.admit({ kind: 'account', id: '192.0.2.1' })).isAdmitted).toBe(true);
  });

  test('of 0 requests a minute is none, and has no headers', async () => {
    const { limits } = limited({ perMinute: 0, burst: 1 });
    for (let request = 0; request < 10; request++) {
      expect(await limits.admit(account)).toMatchObject({ isAdmitted: true, headers: {} });
    }
    expect(await limits.glance(account)).toEqual({});
  });

  test.each([
    [100, 20, 12],
    [60, 20, 20],
    [11, 11, 60],
    [7, 1, 9],
    [1_000_000, 1, 1],
    [1, 1, 60],
  ])('of %d a minute and %d at once fills up in %d s', async (perMinute, burst, fillSeconds) => {
    const { limits } = limited({ perMinute, burst });

    expect((await limits.glance(account))['ratelimit-policy']).toBe(`"key";q=${burst};w=${fillSeconds}`);
  });
});

function limited(rate: { perMinute: number; burst: number }) {
  const clock = stillClock();
  const policies = { account: bucketPolicy('key', rate), address: bucketPolicy('address', rate) };
  return { clock, limits: limitService({ limiter: memoryLimiter(clock), policies: () => policies }) };
}
