import { describe, expect, test } from 'vitest';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import { allowance, eventually, givenBack, openScene, paid } from './upstream-scene.ts';

/** Failures in a row that open the breaker, and how long it then stays open. */
const threshold = 20;
const pauseMs = 5_000;

test('Under steady failure retries stay one in ten requests, after a first reserve of ten', async () => {
  // 429 is no sign of ill health, so that no breaker hides what the budget does.
  await using scene = await openScene('429');
  const requests = 60;
  const replies = await Promise.all(Array.from({ length: requests }, () => scene.ask('native JSON')));

  expect(replies.every(({ code }) => code === 'UPSTREAM_BUSY')).toBe(true);
  expect(scene.mock.calls.length).toBeGreaterThan(requests);
  expect(scene.mock.calls.length).toBeLessThanOrEqual(requests * 1.1 + 10);
  expect(scene.books().map(({ ledger }) => ledger)).toEqual(Array(requests).fill(givenBack));
  expect(scene.balance()).toBe(allowance);
});

describe('After twenty failures in a row a model', () => {
  test.each(['500', 'hangup', '503'] as const)(
    '(%s) is left alone: 503 with Retry-After, no call, and nothing charged',
    async (failure) => {
      await using scene = await openBroken(failure);
      const replies = await Promise.all([scene.ask('native JSON'), scene.ask('OpenAI stream')]);

      for (const { status, code, headers } of replies) {
        expect([status, code]).toEqual([503, 'UPSTREAM_UNREACHABLE']);
        expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
        expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(pauseMs / 1_000);
      }
      expect(scene.mock.calls).toHaveLength(threshold);
      expect(scene.books().every(({ ledger }) => ledger.join() === givenBack.join())).toBe(true);
      expect(scene.balance()).toBe(allowance);
      expect((await scene.house.fetch('/health')).status).toBe(200);
    },
  );

  test('is tried again by itself after a pause, by one call at a time, and then serves as before', async () => {
    const clock = movableClock();
    await using scene = await openBroken('500', clock);
    clock.advance(pauseMs);
    scene.mock.next('ttfb@200', 'ok', 'ok');
    const probe = scene.ask('native JSON');
    await scene.mock.waitForCall(threshold + 1);
    const meanwhile = await scene.ask('native JSON');

    expect([meanwhile.status, meanwhile.code]).toEqual([503, 'UPSTREAM_UNREACHABLE']);
    expect((await probe).status).toBe(200);
    const after = await Promise.all([scene.ask('native JSON'), scene.ask('native stream')]);
    expect(after.map(({ status }) => status)).toEqual([200, 200]);
    expect(scene.mock.calls).toHaveLength(threshold + 3);
    expect(scene.books().at(-1)?.ledger).toEqual(paid);
  });

  test('that fails again is left alone again', async () => {
    const clock = movableClock();
    await using scene = await openBroken('500', clock);
    clock.advance(pauseMs);
    expect((await scene.ask('native JSON')).status).toBe(502);
    expect((await scene.ask('native JSON')).status).toBe(503);
    expect(scene.mock.calls).toHaveLength(threshold + 1);
  });

  test('is not forgotten by a client that leaves while it is tried', async () => {
    const clock = movableClock();
    await using scene = await openBroken('500', clock);
    clock.advance(pauseMs);
    scene.mock.next('ttfb@60000', 'ok');
    const leaving = new AbortController();
    const probe = scene.ask('native JSON', { signal: leaving.signal }).catch(() => 'left');
    await scene.mock.waitForCall(threshold + 1);
    leaving.abort();
    expect(await probe).toBe('left');
    await scene.mock.waitForEnd(threshold + 1);

    const reply = await eventually('the books are closed', () => scene.books().at(-1)?.status === 'cancelled').then(
      () => scene.ask('native JSON'),
    );
    expect(reply.status).toBe(200);
  });

  test('is alone with that: other models are served', async () => {
    await using scene = await openBroken('500');
    const reply = await scene.ask('OpenAI JSON', { body: { model: 'ok' } });
    expect(reply.status).toBe(200);
  });
});

describe('Failures open no breaker', () => {
  test('when successes come between them', async () => {
    await using scene = await openScene('ok', { UPSTREAM_MAX_RETRIES: '0' });
    for (let failed = 0; failed < threshold + 2; failed++) {
      scene.mock.next('500');
      await scene.ask('native JSON');
      if (failed === threshold / 2) await scene.ask('native JSON');
    }
    expect((await scene.ask('native JSON')).status).toBe(200);
  });

  test('when they are the request’s own', async () => {
    await using scene = await openScene('400');
    for (let refused = 0; refused < threshold + 2; refused++) await scene.ask('native JSON');
    expect(scene.mock.calls).toHaveLength(threshold + 2);
  });
});

/** A scene whose model has just failed as often as the breaker allows. */
async function openBroken(failure: '500' | '503' | 'hangup', clock: Clock = movableClock()) {
  const settings = { UPSTREAM_MAX_RETRIES: '0', WAPI_MODELS: 'ok' };
  const scene = await openScene(failure, settings, clock);
  await Promise.all(Array.from({ length: threshold }, () => scene.ask('native JSON')));
  expect(scene.mock.calls).toHaveLength(threshold);
  return scene;
}

function movableClock(): Clock & { advance(ms: number): void } {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    elapsed: () => performance.now() + ahead,
    advance(ms) {
      ahead += ms;
    },
  };
}
