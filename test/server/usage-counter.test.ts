import { expect, test, vi } from 'vitest';
import { storageUnavailable } from '../../packages/server/src/core/errors.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import type { UsageEntry } from '../../packages/server/src/ports/usage.ts';
import { usageCounter } from '../../packages/server/src/services/operating/usage-counter.ts';
import { stillClock } from '../still-clock.ts';

/** A counter before a store that keeps what it is given, or cannot. */
function scene() {
  const kept: UsageEntry[] = [];
  const lines: string[] = [];
  const store = {
    isBroken: false,
    async add(entries: readonly UsageEntry[]) {
      if (store.isBroken) throw storageUnavailable(new Error('no room'));
      kept.push(...structuredClone([...entries]));
    },
    report: () => [],
  };
  const clock = stillClock(Date.parse('2026-03-10T12:00:00Z'));
  const log = logTo({ write: (line) => lines.push(line) }, 'debug');
  const counter = usageCounter({ store, clock, log, intervalMs: 5_000 });
  const ended = (userId: string | null) =>
    counter.requestEnded({ userId, operation: 'listModels', style: null, level: null }, { isFailure: false, ms: 2 });
  const total = () => kept.reduce((sum, { requests }) => sum + requests, 0);
  return { counter, store, kept, ended, total, lines };
}

test('Usage that cannot be written waits, together with what comes meanwhile, and is written when it can be', async () => {
  const { counter, store, kept, ended } = scene();
  store.isBroken = true;
  ended('one');
  await expect(counter.flush()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
  ended('one');
  ended('other');
  expect(counter.waiting()).toBe(2);

  store.isBroken = false;
  expect(await counter.flush()).toBe(2);
  expect(kept.map(({ userId, requests, processingMs }) => [userId, requests, processingMs])).toEqual([
    ['one', 2, 4],
    ['other', 1, 2],
  ]);
  expect(counter.waiting()).toBe(0);
});

test('Usage of many keys is written before its time', async () => {
  const { counter, ended, total } = scene();
  for (let user = 0; user < 10_000; user++) ended(`user-${user}`);
  await counter.flush();
  expect(total()).toBe(10_000);
});

test('Usage that has waited too long is bounded, and what is left out of it is counted', async () => {
  const { counter, store, ended, total } = scene();
  store.isBroken = true;
  for (let user = 0; user < 60_000; user++) ended(`user-${user}`);
  ended('user-0');
  await expect(counter.flush()).rejects.toThrow();
  expect(counter.waiting()).toBe(50_000);
  expect(counter.dropped()).toBe(10_000);

  store.isBroken = false;
  await counter.flush();
  expect(total()).toBe(50_001);
});

test('Usage is written every interval and a last time at the stop; a stop that cannot write says so', async () => {
  vi.useFakeTimers();
  const { counter, store, ended, total, lines } = scene();
  counter.start();
  ended('one');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(total()).toBe(1);
  ended('one');
  store.isBroken = true;
  await vi.advanceTimersByTimeAsync(5_000);
  await counter.stop();
  vi.useRealTimers();
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
    'could not write the usage; trying again',
    'could not write the last of the usage',
  ]);
});
