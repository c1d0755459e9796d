import { describe, expect, test } from 'vitest';
import { connectBlackhole, refusedAddress } from '../fault/unreachable.ts';
import { allowance, allWays, eventually, givenBack, openScene, paid, streamWays, wholeWays } from './upstream-scene.ts';

/** Limits hold within 10 %, and what a busy machine adds between the timer and the caller. */
const slackMs = 250;

describe('A limit of time ends a call when it is over, with nothing charged', () => {
  test('connect: 503 UPSTREAM_UNREACHABLE that says when to try again', async () => {
    const nowhere = await connectBlackhole();
    await using scene = await openScene('ok', {
      WAPI_URL: nowhere.baseUrl,
      UPSTREAM_CONNECT_TIMEOUT_MS: '500',
      UPSTREAM_MAX_RETRIES: '0',
    });
    const connectingBefore = connecting();
    const replies = await Promise.all(allWays.map((way) => scene.ask(way)));

    for (const { status, code, ms, headers } of replies) {
      expect([status, code, headers.get('retry-after')]).toEqual([503, 'UPSTREAM_UNREACHABLE', '1']);
      expectAbout(ms, 500);
    }
    expectGivenBack(scene, 4, 'UPSTREAM_UNREACHABLE');
    await eventually('no connection is still tried', () => connecting() <= connectingBefore);
    await nowhere.close();
  });

  test('first byte: 504 where no head comes', async () => {
    await using scene = await openScene('ttfb@60000', { UPSTREAM_FIRST_BYTE_TIMEOUT_MS: '500' });
    const replies = await Promise.all(allWays.map((way) => scene.ask(way)));

    for (const { status, code, ms } of replies) {
      expect([status, code]).toEqual([504, 'UPSTREAM_TIMEOUT']);
      expectAbout(ms, 500);
    }
    expect(scene.mock.calls).toHaveLength(4);
    expectGivenBack(scene, 4, 'UPSTREAM_TIMEOUT');
    await scene.mock.waitForOpen(0);
  });

  test('idle: 504 where the body stops before anything of it was passed on', async () => {
    await using scene = await openScene('stall@0', { UPSTREAM_IDLE_TIMEOUT_MS: '500' });
    const replies = await Promise.all(allWays.map((way) => scene.ask(way)));

    for (const { status, code, ms } of replies) {
      expect([status, code]).toEqual([504, 'UPSTREAM_TIMEOUT']);
      expectAbout(ms, 500);
    }
    expectGivenBack(scene, 4, 'UPSTREAM_TIMEOUT');
    await scene.mock.waitForOpen(0);
  });

  test('idle: 504 for a JSON body that stops in the middle', async () => {
    await using scene = await openScene('stall@20', { UPSTREAM_IDLE_TIMEOUT_MS: '500' });
    for (const { status, code, ms } of await Promise.all(wholeWays.map((way) => scene.ask(way)))) {
      expect([status, code]).toEqual([504, 'UPSTREAM_TIMEOUT']);
      expectAbout(ms, 500);
    }
    expectGivenBack(scene, 2, 'UPSTREAM_TIMEOUT');
    await scene.mock.waitForOpen(0);
  });

  test('total: 504 for an answer that drips, however lively', async () => {
    const settings = { UPSTREAM_TOTAL_TIMEOUT_MS: '800', UPSTREAM_IDLE_TIMEOUT_MS: '400' };
    await using scene = await openScene('drip@50', settings);
    for (const { status, code, ms } of await Promise.all(allWays.map((way) => scene.ask(way)))) {
      expect([status, code]).toEqual([504, 'UPSTREAM_TIMEOUT']);
      expectAbout(ms, 800);
    }
    expectGivenBack(scene, 4, 'UPSTREAM_TIMEOUT');
    await scene.mock.waitForOpen(0);
  });
});

describe('A stream that was passed on in part ends with an error event when', () => {
  test('it is idle for too long', async () => {
    await using scene = await openScene('stall@5', { UPSTREAM_IDLE_TIMEOUT_MS: '500' });
    for (const reply of await Promise.all(streamWays.map((way) => scene.ask(way)))) {
      expect(reply).toMatchObject({ status: 200, code: 'UPSTREAM_TIMEOUT', isInBand: true, isDone: false });
      expect(reply.chunks).toHaveLength(5);
      expectAbout(reply.ms, 500);
    }
    expect(scene.books()).toMatchObject(
      Array(2).fill({ status: 'failed', errorCode: 'UPSTREAM_TIMEOUT', ledger: paid }),
    );
    await scene.mock.waitForOpen(0);
  });

  test('the total time is over, though pieces still come', async () => {
    await using scene = await openScene('slow@100', { UPSTREAM_TOTAL_TIMEOUT_MS: '1000' });
    for (const reply of await Promise.all(streamWays.map((way) => scene.ask(way)))) {
      expect(reply).toMatchObject({ status: 200, code: 'UPSTREAM_TIMEOUT', isInBand: true, isDone: false });
      expectAbout(reply.ms, 1_000);
    }
    expect(scene.books()).toMatchObject(Array(2).fill({ status: 'failed', ledger: paid }));
    await scene.mock.waitForOpen(0);
  });
});

describe('The total time covers', () => {
  test('all attempts together', async () => {
    await using scene = await openScene('ttfb@60000', { UPSTREAM_TOTAL_TIMEOUT_MS: '1000' });
    scene.mock.next('503');
    const reply = await scene.ask('native JSON');

    expect([reply.status, reply.code]).toEqual([504, 'UPSTREAM_TIMEOUT']);
    expectAbout(reply.ms, 1_000);
    expect(scene.mock.calls).toHaveLength(2);
    expectGivenBack(scene, 1, 'UPSTREAM_TIMEOUT');
  });

  test('the waits between them: one that would outlast it is not begun', async () => {
    await using scene = await openScene('429@retry-after=3', { UPSTREAM_TOTAL_TIMEOUT_MS: '1000' });
    const reply = await scene.ask('native JSON');

    expect([reply.status, reply.code, reply.headers.get('retry-after')]).toEqual([503, 'UPSTREAM_BUSY', '3']);
    expect(reply.ms).toBeLessThan(500);
    expect(scene.mock.calls).toHaveLength(1);
  });
});

test('A refused connection is tried again and then 503 UPSTREAM_UNREACHABLE', async () => {
  const nobody = await refusedAddress();
  await using scene = await openScene('ok', { WAPI_URL: nobody.baseUrl, UPSTREAM_MAX_RETRIES: '1' });
  for (const reply of await Promise.all(allWays.map((way) => scene.ask(way)))) {
    expect([reply.status, reply.code, reply.headers.get('retry-after')]).toEqual([503, 'UPSTREAM_UNREACHABLE', '1']);
    expect(reply.ms).toBeGreaterThan(120);
  }
  expectGivenBack(scene, 4, 'UPSTREAM_UNREACHABLE');
  await nobody.close();
});

function expectAbout(ms: number, limitMs: number): void {
  expect(ms).toBeGreaterThan(limitMs * 0.9);
  expect(ms).toBeLessThan(limitMs * 1.1 + slackMs);
}

function expectGivenBack(scene: Awaited<ReturnType<typeof openScene>>, count: number, errorCode: string): void {
  expect(scene.books()).toMatchObject(
    Array(count).fill({ status: 'failed', errorCode, answer: null, ledger: givenBack }),
  );
  expect(scene.balance()).toBe(allowance);
}

/** Connections that this process tries to make now. */
function connecting(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'TCPConnectWrap').length;
}
