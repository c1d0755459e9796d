import { describe, expect, test } from 'vitest';
import { type SlowClient, startSlowClient } from '../fault/slow-client.ts';
import { openHouse, type Settings } from '../house.ts';
import {
  bodyOf,
  closedBooks,
  eventually,
  openScene,
  paid,
  type Scene,
  streamWays,
  type Way,
  ways,
} from './upstream-scene.ts';

/** Both connections' kernel buffers, which Linux lets grow to some MiB each over loopback, and little of our own. */
const mostUnderWay = 24 * 2 ** 20;
const endlessAnswer = { UPSTREAM_MAX_ANSWER_BYTES: String(2 ** 30) };

describe('A client that reads 1 KB a second', () => {
  test.each(streamWays)('(%s) holds the upstream back, and stops it by leaving', async (way) => {
    await using scene = await openScene('huge', endlessAnswer);
    const client = slowClient(scene, way, 1_000);
    const bytes = await settledBytes(scene);

    expect(bytes).toBeLessThan(mostUnderWay);
    expect(client.bytesRead).toBeLessThan(10_000);
    const leftAt = performance.now();
    client.close();
    const { outcome, endedAt = Number.NaN } = await scene.mock.waitForEnd(1);
    expect(outcome).toBe('aborted');
    expect(endedAt - leftAt).toBeLessThan(1_000);
    expect(await closedBooks(scene)).toMatchObject([{ status: 'cancelled', ledger: paid }]);
    await scene.mock.waitForOpen(0);
  });
});

describe('A client that takes nothing for CLIENT_IDLE_TIMEOUT_MS', () => {
  test.each(streamWays)('(%s) is cut, its upstream call ended and its place given on', async (way) => {
    await using scene = await openScene('huge', {
      ...endlessAnswer,
      CLIENT_IDLE_TIMEOUT_MS: '1000',
      MAX_CONCURRENT_REQUESTS: '1',
    });
    const client = slowClient(scene, way, 1);
    const bytes = await settledBytes(scene, 300);
    const stuckAt = performance.now();
    const { outcome, endedAt = Number.NaN, bytes: bytesAtEnd } = await scene.mock.waitForEnd(1);

    expect([outcome, bytesAtEnd]).toEqual(['aborted', bytes]);
    expect(endedAt - stuckAt).toBeGreaterThan(1_000 - 450);
    // The clock starts anew with the last bytes that the client's side took.
    expect(endedAt - stuckAt).toBeLessThan(2 * 1_000 + 250);
    expect(await closedBooks(scene)).toMatchObject([{ status: 'cancelled', ledger: paid }]);
    await scene.mock.waitForOpen(0);
    scene.mock.next('ok');
    expect((await scene.ask('native JSON')).status).toBe(200);
    client.close();
  });

  test('is cut though its answer is whole already and lies in our memory', async () => {
    await using scene = await openEcho({ CLIENT_IDLE_TIMEOUT_MS: '500', MAX_BODY_BYTES: String(2 ** 25) });
    const question = 'word '.repeat(3_000_000);
    const client = startSlowClient({
      port: scene.port,
      path: '/v1/prompt/completions',
      headers: scene.user.headers,
      body: { level: 'low', messages: [{ role: 'user', content: question }] },
      bytesPerSecond: 1,
    });

    await eventually('the client is cut', () => scene.house.logLines().some((line) => line.is_cut === true));
    client.close();
  });

  test('is told from one that is only slow: that gets all there is', async () => {
    const answerBytes = 24 * 2 ** 20;
    await using scene = await openScene('huge', {
      UPSTREAM_MAX_ANSWER_BYTES: String(answerBytes),
      CLIENT_IDLE_TIMEOUT_MS: '500',
    });
    const client = slowClient(scene, 'native stream', 12 * 2 ** 20);
    const { bytesRead, closedBy } = await client.ended;

    expect(closedBy).toBe('server');
    expect(bytesRead).toBeGreaterThan(answerBytes * 0.95);
    expect(scene.books()).toMatchObject([{ status: 'failed', errorCode: 'UPSTREAM_INVALID', ledger: paid }]);
  });
});

async function openEcho(settings: Settings) {
  const house = await openHouse(settings);
  const port = Number(new URL(await house.listen()).port);
  return { house, port, user: await house.register(), [Symbol.asyncDispose]: () => house.close() };
}

function slowClient({ port, user }: Scene, way: Way, bytesPerSecond: number): SlowClient {
  const body: unknown = JSON.parse(bodyOf(way));
  return startSlowClient({ port, path: ways[way].path, headers: user.headers, body, bytesPerSecond });
}

/** What the first call has handed over once it has not changed for a while. */
async function settledBytes({ mock }: Scene, quietMs = 500): Promise<number> {
  const call = await mock.waitForCall(1);
  let last = 0;
  let since = performance.now();
  return eventually('the upstream is held back', () => {
    if (call.bytes !== last) since = performance.now();
    last = call.bytes;
    return last > 0 && performance.now() - since > quietMs && last;
  });
}
