import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { CacheCleared } from '../../packages/server/src/contract/types.ts';
import { type SlowClient, startSlowClient } from '../fault/slow-client.ts';
import { openKeepingScene, pendingCount, receiptIn, usesOf, wordsOf } from './answer-cache-scene.ts';
import { expectSound } from './credit-scene.ts';
import {
  bodyOf,
  closedBooks,
  contentIn,
  eventually,
  givenBack,
  paid,
  question,
  type Scene,
  streamWays,
  type Way,
  ways,
} from './upstream-scene.ts';

/** What connections hold of one answer, at either end and in the kernel, and what is held of it beside. */
const mostUnderWay = 24 * 2 ** 20;
const crowd = { MAX_CONCURRENT_REQUESTS: '600' };

describe('500 equal requests at the same time', () => {
  test.each<Way>(['native JSON', 'OpenAI stream'])(
    '(%s) make one call of the model and 500 right answers, each charged, logged and receipted',
    async (way) => {
      await using scene = await openKeepingScene('slow@15', crowd);
      const answers = await Promise.all(Array.from({ length: 500 }, () => scene.ask(way)));

      expect(scene.mock.calls).toHaveLength(1);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(answers.map(wordsOf)).size).toBe(1);
      expect(contentIn(answers[0]?.chunks ?? [])).toContain(question);
      const uses = usesOf(answers);
      expect([uses.filter((use) => use === 'miss').length, uses.filter((use) => use === 'hit').length]).toEqual([
        1, 499,
      ]);
      expect(new Set(answers.map((told) => receiptIn(told).credits.conversation_limit)).size).toBe(500);
      const books = await closedBooks(scene, 500);
      expect(new Set(books.map(({ answer }) => answer)).size).toBe(1);
      expect(books.every(({ status, ledger }) => status === 'completed' && `${ledger}` === `${paid}`)).toBe(true);
      expect(scene.balance()).toBe(500);
      expectSound((sql) => scene.house.rows(sql));
    },
  );

  test('of which the model makes nothing are each told so, and each given back', async () => {
    await using scene = await openKeepingScene('ttfb@400', { ...crowd, UPSTREAM_FIRST_BYTE_TIMEOUT_MS: '200' });
    const answers = await Promise.all(Array.from({ length: 500 }, () => scene.ask('native JSON')));

    expect(scene.mock.calls.length).toBeLessThan(20);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['UPSTREAM_TIMEOUT']));
    const books = await closedBooks(scene, 500);
    expect(books.every(({ ledger }) => `${ledger}` === `${givenBack}`)).toBe(true);
    expect(scene.balance()).toBe(1_000);
    expectSound((sql) => scene.house.rows(sql));
  });
});

describe('Of those who share an answer', () => {
  test.each(streamWays)(
    '(%s) whoever leaves first takes nothing from the others, nor does the one who began',
    async (way) => {
      await using scene = await openKeepingScene('slow@50');
      const [first, second] = [new AbortController(), new AbortController()];
      const leaving = [left(scene, way, first.signal)];
      await scene.mock.waitForCall(1);
      leaving.push(left(scene, way, second.signal));
      const staying = scene.ask(way);
      await eventually('three are charged', () => pendingCount(scene) === 3);
      first.abort();
      second.abort();
      await Promise.all(leaving);

      const told = await staying;
      expect([told.status, told.isDone, receiptIn(told).cache]).toEqual([200, true, 'hit']);
      expect(scene.mock.calls.map(({ outcome }) => outcome)).toEqual(['ok']);
      expect((await closedBooks(scene, 3)).map(({ status }) => status).sort()).toEqual([
        'cancelled',
        'cancelled',
        'completed',
      ]);
      expect(receiptIn(await scene.ask(way)).cache).toBe('hit');
      expectSound((sql) => scene.house.rows(sql));
    },
  );

  test.each<Way>(['native JSON', 'native stream'])(
    '(%s) the last who leaves ends the call within a second',
    async (way) => {
      await using scene = await openKeepingScene('stall@3');
      const gone = new AbortController();
      const leaving = Array.from({ length: 5 }, () => left(scene, way, gone.signal));
      await eventually('five are charged', () => pendingCount(scene) === 5);
      await scene.mock.waitForCall(1);
      const leftAt = performance.now();
      gone.abort();
      await Promise.all(leaving);

      const { outcome, endedAt = Number.NaN } = await scene.mock.waitForEnd(1);
      expect(outcome).toBe('aborted');
      expect(endedAt - leftAt).toBeLessThan(1_000);
      expect(new Set((await closedBooks(scene, 5)).map(({ status }) => status))).toEqual(new Set(['cancelled']));
      scene.mock.next('ok');
      expect(receiptIn(await scene.ask(way)).cache).toBe('miss');
      expectSound((sql) => scene.house.rows(sql));
    },
  );

  test.each(streamWays)('(%s) all are told of a fault in the middle, and pay for what they were shown', async (way) => {
    await using scene = await openKeepingScene('stall@6', { UPSTREAM_IDLE_TIMEOUT_MS: '1500' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => scene.ask(way)));

    expect(scene.mock.calls).toHaveLength(1);
    expect(new Set(answers.map(({ isInBand, code }) => isInBand && code))).toEqual(new Set(['UPSTREAM_TIMEOUT']));
    const books = await closedBooks(scene, 20);
    expect(books.every(({ status, ledger }) => status === 'failed' && `${ledger}` === `${paid}`)).toBe(true);
    expectSound((sql) => scene.house.rows(sql));
  });

  test('one who reads slowly holds nobody up and misses nothing', async () => {
    await using scene = await openKeepingScene('slow@2');
    const slow = slowClient(scene, 'native stream', 20_000);
    await scene.mock.waitForCall(1);
    const quick = await scene.ask('native stream');
    expect([quick.isDone, receiptIn(quick).cache]).toEqual([true, 'hit']);
    await eventually('the slow one has all', () => slow.bytesRead > quick.text.length);
    slow.close();
    expect((await slow.ended).text).toContain('data: [DONE]');
    expect(scene.mock.calls).toHaveLength(1);
  });

  test('nobody gets far ahead of the slowest where the answer is too long to be held, and goes on when that one leaves', async () => {
    await using upstream = await openEndless();
    const endless = { WAPI_URL: upstream.url, UPSTREAM_MAX_ANSWER_BYTES: String(2 ** 30) };
    await using scene = await openKeepingScene('ok', endless);
    const slow = slowClient(scene, 'native stream', 1_000);
    const quick = slowClient(scene, 'native stream', Number.POSITIVE_INFINITY);
    await eventually('both are charged', () => pendingCount(scene) === 2);
    upstream.begin();
    const bytes = await settled(() => upstream.bytes);

    expect(upstream.calls).toBe(1);
    expect(bytes).toBeLessThan(mostUnderWay);
    expect(slow.bytesRead).toBeLessThan(20_000);
    slow.close();
    await eventually('the other goes on', () => upstream.bytes > 2 * bytes);
    quick.close();
    await eventually('the call ends', () => upstream.isLeft);
  });

  test('none is given what was under way when the cache was cleared', async () => {
    const operatorKey = 'Zx8-operator-key-9fQ2-kW71-mmPd-04hh';
    await using scene = await openKeepingScene('slow@30', { API_KEY: operatorKey });
    const early = scene.ask('native stream');
    await scene.mock.waitForCall(1);
    const headers = { authorization: `Bearer ${operatorKey}` };
    const cleared = await scene.house.send('DELETE', '/v1/admin/cache', undefined, headers);
    expect(((await cleared.json()) as CacheCleared).cleared.answers).toBe(0);
    const late = scene.ask('native stream');
    expect(usesOf([await early, await late])).toEqual(['miss', 'miss']);
    expect(receiptIn(await scene.ask('native stream')).cache).toBe('hit');
    expect(scene.mock.calls).toHaveLength(2);
  });

  test('nobody is, who asked not to share', async () => {
    await using scene = await openKeepingScene('slow@5');
    const body = { cache: 'bypass' };
    const answers = await Promise.all([scene.ask('native stream', { body }), scene.ask('native stream', { body })]);
    expect(usesOf(answers)).toEqual(['bypass', 'bypass']);
    expect(scene.mock.calls).toHaveLength(2);
  });
});

/** An upstream that begins a stream without end when it is told to. */
async function openEndless() {
  const events: string[] = Array.from({ length: 40 }, () => {
    const chunk = { id: 'c', choices: [{ index: 0, delta: { content: 'word '.repeat(300) }, finish_reason: null }] };
    return `data: ${JSON.stringify(chunk)}\n\n`;
  });
  const block = Buffer.from(events.join(''));
  const seen = { calls: 0, bytes: 0, isLeft: false };
  const { promise: told, resolve: begin } = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    request.resume();
    seen.calls++;
    response.on('close', () => {
      seen.isLeft = true;
    });
    await told;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const more = () => {
      while (!seen.isLeft) {
        seen.bytes += block.length;
        if (!response.write(block)) return response.once('drain', more);
      }
      return response;
    };
    more();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(seen, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    begin,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

/** What grows no more for half a second. */
function settled(read: () => number): Promise<number> {
  let last = 0;
  let since = performance.now();
  return eventually(
    'it stands still',
    () => {
      if (read() !== last) since = performance.now();
      last = read();
      return last > 0 && performance.now() - since > 500 && last;
    },
    20_000,
  );
}

/** Asks and leaves when told to. */
async function left(scene: Scene, way: Way, signal: AbortSignal): Promise<void> {
  await expect(scene.ask(way, { signal })).rejects.toThrow();
}

function slowClient({ port, user }: Scene, way: Way, bytesPerSecond: number): SlowClient {
  const body: unknown = JSON.parse(bodyOf(way));
  return startSlowClient({ port, path: ways[way].path, headers: user.headers, body, bytesPerSecond });
}
