import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backoffMs, breaker, retryAfterMs, retryBudget } from '../../packages/server/src/core/retry.ts';

const backoff = { firstMs: 250, capMs: 8_000, retryAfterCapMs: 10_000 };
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('A backoff', () => {
  test('lies between half of its ceiling and its ceiling, which doubles up to the cap', () => {
    fc.assert(
      fc.property(fc.nat(60), fraction, (attempt, random) => {
        const ceiling = Math.min(8_000, 250 * 2 ** attempt);
        const wait = backoffMs(backoff, attempt, () => random);
        expect(wait).toBeGreaterThanOrEqual(ceiling / 2);
        expect(wait).toBeLessThanOrEqual(ceiling);
      }),
    );
  });

  test('differs between clients that failed together', () => {
    expect(backoffMs(backoff, 3, () => 0.1)).not.toBe(backoffMs(backoff, 3, () => 0.9));
  });

  test('stays at the cap after any number of attempts', () => {
    expect(backoffMs(backoff, 5_000, () => 0)).toBe(4_000);
  });
});

describe('Retry-After', () => {
  const nowMs = Date.UTC(2026, 10, 6, 8, 49, 30);

  test.each([
    ['0', 0],
    ['1', 1_000],
    [' 120 ', 120_000],
    ['1000000000', 1e12],
    ['Fri, 06 Nov 2026 08:49:37 GMT', 7_000],
    ['Friday, 06-Nov-26 08:49:37 GMT', 7_000],
    ['Fri Nov  6 08:49:37 2026', 7_000],
    ['Fri, 06 Nov 1994 08:49:37 GMT', 0],
  ])('of «%s» asks for %d ms', (header, ms) => {
    expect(retryAfterMs(header, nowMs)).toBe(ms);
  });

  test.each([
    undefined,
    '',
    '-1',
    '1.5',
    '+1',
    '1e3',
    '0x10',
    'soon',
    'in 5 seconds',
    'abc 1',
    'NaN',
    'Infinity',
    '1, 2',
    '9'.repeat(13),
    '2026-11-06',
    'Fri, 06 Nov 2026',
    'Xyz, 99 Abc 2026 08:49:37 GMT',
  ])('of «%s» asks nothing', (header) => {
    expect(retryAfterMs(header, nowMs)).toBeUndefined();
  });

  test('is in UTC, wherever the server stands', () => {
    const { TZ } = process.env;
    process.env.TZ = 'America/New_York';
    try {
      expect(new Date(nowMs).getTimezoneOffset()).toBe(300);
      expect(retryAfterMs('Fri Nov  6 08:49:37 2026', nowMs)).toBe(7_000);
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });

  test('never asks for a negative or unbounded time, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date().map(String), fc.integer().map(String)), (header) => {
        const wait = retryAfterMs(header, nowMs);
        expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
      }),
    );
  });
});

describe('A retry budget', () => {
  test('gives a quiet server its reserve, and then one retry for every ten requests', () => {
    const budget = retryBudget(0.1, 3);
    expect([1, 2, 3, 4].map(() => budget.take())).toEqual([true, true, true, false]);
    for (let request = 0; request < 11; request++) budget.noteRequest();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });

  test('never lets more through than its reserve and its share, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 500 }), (steps) => {
        const budget = retryBudget(0.1, 5);
        let requests = 0;
        let retries = 0;
        for (const isRequest of steps) {
          if (isRequest) requests++;
          if (isRequest) budget.noteRequest();
          else if (budget.take()) retries++;
        }
        expect(retries).toBeLessThanOrEqual(5 + requests * 0.1 + 1e-9);
      }),
    );
  });
});

describe('A breaker', () => {
  test('opens after so many failures in a row, not after as many with a success between', () => {
    const closed = breaker(3, 1_000);
    for (const outcome of ['failure', 'failure', 'success', 'failure', 'failure'] as const) closed.note(outcome, 0);
    expect(closed.waitMs(0)).toBe(0);
    closed.note('failure', 0);
    expect(closed.waitMs(0)).toBe(1_000);
    expect(closed.waitMs(400)).toBe(600);
  });

  test('lets one call try again after its pause, and the others wait for what it finds', () => {
    const open = breaker(1, 1_000);
    open.note('failure', 0);
    expect([open.waitMs(1_000), open.waitMs(1_000), open.waitMs(5_000)]).toEqual([0, 1_000, 1_000]);
    open.note('failure', 5_000);
    expect(open.waitMs(5_500)).toBe(500);
    expect(open.waitMs(6_000)).toBe(0);
    open.note('success', 6_000);
    expect([open.waitMs(6_000), open.waitMs(6_000)]).toEqual([0, 0]);
  });

  test('tries again when the call that tried ended without telling anything', () => {
    const open = breaker(1, 1_000);
    open.note('failure', 0);
    expect(open.waitMs(1_000)).toBe(0);
    open.forget();
    expect(open.waitMs(1_000)).toBe(0);
  });

  test('is a state machine: closed, open until a time, one probe, whatever happens in whichever order', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constantFrom('success', 'failure', 'ask', 'forget'), afterMs: fc.nat(700) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const real = breaker(3, 1_000);
        const model = { failures: 0, opensAt: 0, isProbing: false };
        let nowMs = 0;
        for (const { kind, afterMs } of steps) {
          nowMs += afterMs;
          if (kind === 'ask') expect(real.waitMs(nowMs)).toBe(expectedWait(model, nowMs));
          else if (kind === 'forget') {
            real.forget();
            model.isProbing = false;
          } else {
            real.note(kind === 'success' ? 'success' : 'failure', nowMs);
            model.isProbing = false;
            model.failures = kind === 'success' ? 0 : model.failures + 1;
            if (model.failures >= 3) model.opensAt = nowMs + 1_000;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

function expectedWait(model: { failures: number; opensAt: number; isProbing: boolean }, nowMs: number): number {
  if (model.failures < 3) return 0;
  if (nowMs < model.opensAt) return model.opensAt - nowMs;
  if (model.isProbing) return 1_000;
  model.isProbing = true;
  return 0;
}
