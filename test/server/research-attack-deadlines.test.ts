import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryCache } from '../../packages/server/src/adapters/cache/memory.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { sharedWork } from '../../packages/server/src/core/shared-work.ts';
import { movableClock } from '../clock.ts';
import type { BehaviourName } from '../fault/behaviours.ts';
import { stepOf } from '../fault/research-steps.ts';
import { ferryQuestion } from '../web/ferry-pages.ts';
import { never } from '../web/plays.ts';
import { allowance, openResearchScene, type ResearchScene, receiptOf } from './research-scene.ts';
import { allWays, eventually } from './upstream-scene.ts';

const depths = ['basic', 'medium', 'high'] as const;
const deadlineMs = 1_000;
/** What a busy machine takes for the rest of a request. */
const restMs = 2_000;
const bounds = { deadline_ms: deadlineMs, model_ms: 60_000 };
/** Every step has more time by itself than all of them together. */
const settings = {
  ...{ RESEARCH_BASIC: JSON.stringify(bounds), RESEARCH_MEDIUM: JSON.stringify(bounds) },
  ...{ RESEARCH_HIGH: JSON.stringify(bounds), SEARCH_PROVIDER: 'searxng', SEARCH_TIMEOUT_MS: '60000' },
  ...{ RESEARCH_CONNECT_TIMEOUT_MS: '60000', RESEARCH_FIRST_BYTE_TIMEOUT_MS: '60000' },
  ...{ RESEARCH_PAGE_TIMEOUT_MS: '60000', RESEARCH_CACHE_TTL_SECONDS: '0' },
};

const hangs = ['model', 'search', 'robots', 'page'] as const;
type Hang = (typeof hangs)[number];

/** Every combination of steps that hang. */
const combinations = Array.from({ length: 2 ** hangs.length }, (_, bits) =>
  hangs.filter((_hang, place) => bits & (1 << place)),
);

function hang(scene: ResearchScene, which: readonly Hang[]): void {
  if (which.includes('search')) scene.web.bend.searxng = () => never;
  if (which.includes('robots')) scene.web.bend.robots = () => never;
  if (which.includes('page')) scene.web.bend.page = () => never;
}

let warnings: string[] = [];
const onWarning = (warning: Error) => void warnings.push(`${warning.name}: ${warning.message}`);
beforeEach(() => {
  warnings = [];
  process.on('warning', onWarning);
});
afterEach(() => void process.off('warning', onWarning));

describe.each(depths)('At depth %s', (depth) => {
  test.each(combinations.map((which) => [which.join(', ') || 'nothing', which] as const))(
    'whoever asks is answered in time though these hang: %s',
    async (_names, which) => {
      const behaviour: BehaviourName = which.includes('model') ? 'research-slow@60000' : 'research';
      await using scene = await openResearchScene({ settings, behaviour });
      hang(scene, which);

      const all = await Promise.all(
        [...allWays, ...allWays].map((way, place) => {
          const messages = [{ role: 'user', content: place < 4 ? ferryQuestion : `${ferryQuestion} ${place}` }];
          return scene.ask(way, { body: { research_depth: depth, messages } });
        }),
      );

      for (const answered of all) {
        expect([answered.status, answered.ms < deadlineMs + restMs]).toEqual([200, true]);
        expect(receiptOf(answered).timings_ms.total).toBeLessThan(deadlineMs + restMs / 2);
      }
      await eventually(
        'requests that are let go',
        () => scene.web.requests.every(({ outcome }) => outcome !== 'open'),
        1_000,
      );
      await eventually(
        'calls that are let go',
        () => scene.mock.calls.every(({ outcome }) => outcome !== 'open'),
        1_000,
      );
      await scene.expectClosedBooks(all.length);
      expect(warnings).toEqual([]);
    },
  );
});

test('Work that many wait for leaves nothing at the signal of who waits long', async () => {
  const work = sharedWork<number>();
  const waiting = new AbortController();

  for (let round = 0; round < 2_000; round++)
    await work.join(`key ${round % 7}`, { signal: waiting.signal }, async () => round);

  expect(work.size).toBe(0);
  expect(getEventListeners(waiting.signal, 'abort')).toEqual([]);
  expect(warnings).toEqual([]);
});

test('Five hundred different researches are kept within the memory that is given to them', async () => {
  const cache = memoryCache(2 ** 20, systemClock);
  for (let round = 0; round < 5_000; round++)
    await cache.set(`key ${round}`, `${round}`.padEnd(20_000, 'x'), 3_600_000);

  expect(cache.forget()).toBeLessThanOrEqual(2 ** 20 / 40_000);
});

test('Research ends with the account that asked for it, and nobody goes on to read, condense or answer', async () => {
  const slow = { deadline_ms: 60_000, model_ms: 3_000 };
  const clock = movableClock(Date.UTC(2026, 10, 21, 12));
  await using scene = await openResearchScene({
    settings: { ...settings, RESEARCH_BASIC: JSON.stringify(slow) },
    clock,
  });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let first = true;
  scene.web.bend.page = (usual) => {
    if (!first) return never;
    first = false;
    return async (reply, ports) => {
      await released;
      await usual(reply, ports);
    };
  };
  const asked = scene.ask('native stream');
  await eventually('pages that are asked for', () => scene.web.asked('page').length > 1);

  scene.house.write('UPDATE users SET is_active = 0');
  clock.move(1_000);
  release();

  expect((await asked).code).toBe('UNAUTHENTICATED');
  await eventually('pages that are let go', () => scene.web.requests.every(({ outcome }) => outcome !== 'open'), 1_000);
  expect(await scene.expectClosedBooks(1)).toEqual(['cancelled']);
  expect(scene.mock.calls.map(({ body }) => stepOf(body))).toEqual(['plan']);
  expect(scene.balances()).toEqual(allowance);
});
