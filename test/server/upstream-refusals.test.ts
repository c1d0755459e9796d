import { describe, expect, test } from 'vitest';
import type { BehaviourName } from '../fault/behaviours.ts';
import { secretText } from '../fault/exchange.ts';
import {
  allowance,
  allWays,
  givenBack,
  openScene,
  paid,
  type Scene,
  type Told,
  upstreamKey,
} from './upstream-scene.ts';

describe('A refusal that the same request would meet again', () => {
  test.each(['400', '401', '403', '404', '422'] as const)(
    '(%s) is 502 at the first, without a retry, and given back',
    async (status) => {
      await using scene = await openScene(status);
      for (const way of allWays) {
        const reply = await scene.ask(way);
        expect([reply.status, reply.code]).toEqual([502, 'UPSTREAM_REJECTED']);
        expect(reply.headers.get('x-should-retry')).toBe('false');
        expectNothingOfTheUpstream(reply);
      }
      expect(scene.mock.calls).toHaveLength(4);
      expectGivenBack(scene, 4, 'UPSTREAM_REJECTED');
    },
  );
});

describe('A failure of the upstream', () => {
  test.each([
    ['500', 502, 'UPSTREAM_INVALID'],
    ['502', 502, 'UPSTREAM_INVALID'],
    ['503', 503, 'UPSTREAM_BUSY'],
    ['529', 503, 'UPSTREAM_BUSY'],
    ['429', 503, 'UPSTREAM_BUSY'],
  ] as const)(
    '(%s) that lasts is tried as often as UPSTREAM_MAX_RETRIES says, then %i',
    async (given, status, code) => {
      await using scene = await openScene(given, { UPSTREAM_MAX_RETRIES: '1' });
      for (const reply of await Promise.all(allWays.map((way) => scene.ask(way)))) {
        expect([reply.status, reply.code]).toEqual([status, code]);
        expect(reply.headers.get('retry-after')).toBe(status === 503 ? '1' : null);
        expect(reply.headers.get('x-should-retry')).not.toBe('false');
        expectNothingOfTheUpstream(reply);
      }
      expect(scene.mock.calls.map((call) => call.attempt).sort()).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
      expectGivenBack(scene, 4, code);
    },
  );

  test('that passes is not seen by the client, who pays once for three attempts', async () => {
    await using scene = await openScene('ok', { UPSTREAM_MAX_RETRIES: '2' });
    scene.mock.next('500', '529');
    const reply = await scene.ask('OpenAI stream');

    expect(reply).toMatchObject({ status: 200, isDone: true });
    expect(scene.mock.calls.map((call) => call.behaviour)).toEqual(['500', '529', 'ok']);
    expect(new Set(scene.mock.calls.map((call) => call.requestId))).toEqual(
      new Set([reply.headers.get('x-request-id')]),
    );
    expect(scene.books()).toMatchObject([{ status: 'completed', errorCode: null, ledger: paid }]);
    expect(scene.balance()).toBe(allowance - 1);
  });

  test('is not tried again where UPSTREAM_MAX_RETRIES is 0', async () => {
    await using scene = await openScene('503', { UPSTREAM_MAX_RETRIES: '0' });
    expect((await scene.ask('native JSON')).status).toBe(503);
    expect(scene.mock.calls).toHaveLength(1);
  });
});

describe('A Retry-After', () => {
  test.each<[string, string, number]>([
    ['of one second', '1', 1_000],
    ['of no seconds', '0', 0],
    ['below zero', '-1', 0],
    ['that is not one', 'soon, perhaps', 0],
    ['of an earlier date', 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
  ])('%s (%s) is waited for, and the request goes through', async (_what, retryAfter, leastMs) => {
    await using scene = await openScene('ok');
    scene.mock.next(`429@retry-after=${retryAfter}`);
    const reply = await scene.ask('native JSON');

    expect([reply.status, scene.mock.calls.length]).toEqual([200, 2]);
    expectWait(scene, leastMs);
    expect(scene.books()).toMatchObject([{ status: 'completed', ledger: paid }]);
  });

  test('of a date to come is waited for', async () => {
    await using scene = await openScene('ok');
    const untilMs = Math.ceil(Date.now() / 1_000) * 1_000 + 1_000;
    scene.mock.next(`503@retry-after=${new Date(untilMs).toUTCString()}`);
    const reply = await scene.ask('native stream');

    expect([reply.status, scene.mock.calls.length]).toEqual([200, 2]);
    expect(Date.now()).toBeGreaterThanOrEqual(untilMs);
  });

  test.each<[string, string, string]>([
    ['beyond the cap', '30', '30'],
    ['beyond all reason', '1000000000', '86400'],
  ])('%s (%s) is not waited for but passed on', async (_what, retryAfter, passedOn) => {
    await using scene = await openScene(`429@retry-after=${retryAfter}`);
    for (const way of allWays) {
      const reply = await scene.ask(way);
      expect([reply.status, reply.code, reply.headers.get('retry-after')]).toEqual([503, 'UPSTREAM_BUSY', passedOn]);
    }
    expect(scene.mock.calls).toHaveLength(4);
    expectGivenBack(scene, 4, 'UPSTREAM_BUSY');
  });

  test('of a date beyond the cap is passed on as seconds', async () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    await using scene = await openScene(`429@retry-after=${inAnHour}` as BehaviourName);
    const reply = await scene.ask('native JSON');

    const seconds = Number(reply.headers.get('retry-after'));
    expect([reply.status, scene.mock.calls.length]).toEqual([503, 1]);
    expect(Math.abs(seconds - 3_600)).toBeLessThan(10);
  });

  test('is waited for no longer than UPSTREAM_RETRY_AFTER_CAP_MS', async () => {
    await using scene = await openScene('429@retry-after=1', { UPSTREAM_RETRY_AFTER_CAP_MS: '999' });
    const reply = await scene.ask('native JSON');

    expect([reply.status, reply.headers.get('retry-after'), scene.mock.calls.length]).toEqual([503, '1', 1]);
    expect(reply.ms).toBeLessThan(500);
  });

  test('that many were told at once does not bring them back at once', async () => {
    await using scene = await openScene('ok');
    const told = 8;
    scene.mock.next(...Array<BehaviourName>(told).fill('429@retry-after=1'));
    await Promise.all(Array.from({ length: told }, () => scene.ask('native JSON')));

    const waits = Array.from({ length: told }, (_, place) => waitOf(scene, scene.mock.calls[place]?.requestId));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(25);
  });
});

function expectGivenBack(scene: Scene, count: number, errorCode: string): void {
  expect(scene.books()).toMatchObject(Array(count).fill({ status: 'failed', errorCode, ledger: givenBack }));
  expect(scene.balance()).toBe(allowance);
}

function expectNothingOfTheUpstream(reply: Told): void {
  const all = reply.text + JSON.stringify([...reply.headers]);
  expect(all).not.toContain(secretText);
  expect(all).not.toContain(upstreamKey);
}

/** What was asked for, and of our own backoff no more than its first step and a busy machine's delay. */
function expectWait(scene: Scene, leastMs: number): void {
  const waited = waitOf(scene, scene.mock.calls[0]?.requestId);
  expect(waited).toBeGreaterThanOrEqual(Math.max(leastMs, 120));
  expect(waited).toBeLessThan(leastMs + 250 + 250);
}

function waitOf({ mock }: Scene, requestId: string | undefined): number {
  const [first, second] = mock.calls.filter((call) => call.requestId === requestId);
  return (second?.startedAt ?? Number.NaN) - (first?.endedAt ?? Number.NaN);
}
