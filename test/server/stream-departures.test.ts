import { describe, expect, test } from 'vitest';
import type { BehaviourName } from '../fault/behaviours.ts';
import {
  allowance,
  allWays,
  bodyOf,
  closedBooks,
  givenBack,
  openScene,
  paid,
  type Scene,
  streamWays,
  type Way,
  ways,
  wholeWays,
} from './upstream-scene.ts';

/** The longest that an upstream may work on for nobody. */
const abortMs = 1_000;

describe('A client that leaves before any content', () => {
  test.each<[string, BehaviourName, readonly Way[]]>([
    ['before the upstream says anything', 'ttfb@60000', allWays],
    ['before the upstream’s body', 'stall@0', allWays],
    ['in the middle of a JSON body', 'stall@20', wholeWays],
  ])('(%s) pays nothing, and the upstream is let go', async (_when, behaviour, ways) => {
    await using scene = await openScene(behaviour);
    for (const [place, way] of ways.entries()) {
      const leaving = new AbortController();
      const reply = scene.ask(way, { signal: leaving.signal }).catch(() => 'left');
      await scene.mock.waitForCall(place + 1);
      const leftAt = performance.now();
      leaving.abort();
      expect(await reply).toBe('left');
      await expectLetGo(scene, place + 1, leftAt);
    }
    expectCancelled(await closedBooks(scene, ways.length), ways.length);
    expect(scene.balance()).toBe(allowance);
    await scene.mock.waitForOpen(0);
  });

  test('(after a role alone) pays nothing', async () => {
    await using scene = await openScene('stall@1');
    for (const [place, way] of streamWays.entries()) {
      const reader = await readUntil(scene, way, 'assistant');
      const leftAt = performance.now();
      await reader.leave();
      await expectLetGo(scene, place + 1, leftAt);
    }
    expectCancelled(await closedBooks(scene, 2), 2);
    expect(scene.balance()).toBe(allowance);
  });

  test('(while a retry is waited for) pays nothing, and there is no retry', async () => {
    await using scene = await openScene('429@retry-after=2');
    const leaving = new AbortController();
    const reply = scene.ask('native JSON', { signal: leaving.signal }).catch(() => 'left');
    await scene.mock.waitForEnd(1);
    leaving.abort();
    expect(await reply).toBe('left');

    const leftAt = performance.now();
    expectCancelled(await closedBooks(scene), 1);
    expect(performance.now() - leftAt).toBeLessThan(abortMs);
    expect(scene.mock.calls).toHaveLength(1);
  });
});

describe('A client that leaves after content', () => {
  test.each(streamWays)('(%s) pays once, and what came so far is kept', async (way) => {
    await using scene = await openScene('stall@5');
    const reader = await readUntil(scene, way, '" of"');
    const leftAt = performance.now();
    await reader.leave();
    await expectLetGo(scene, 1, leftAt);

    const [book] = await closedBooks(scene);
    expect(book).toMatchObject({ status: 'cancelled', errorCode: null, usage: 'estimated', ledger: paid });
    expect(book?.completionTokens).toBeGreaterThan(0);
    expect(book?.answer).toBe('You asked «Which of');
    expect(scene.balance()).toBe(allowance - 1);
    await scene.mock.waitForOpen(0);
  });

  test('pays once though pieces still come', async () => {
    await using scene = await openScene('slow@10');
    const reader = await readUntil(scene, 'native stream', '3599');
    await reader.leave();

    const [book] = await closedBooks(scene);
    expect(book).toMatchObject({ status: 'cancelled', ledger: paid });
    expect(book?.answer).toContain('You asked «Which of 3599');
    expect(scene.mock.calls).toMatchObject([{ outcome: 'aborted' }]);
    expect(scene.balance()).toBe(allowance - 1);
  });
});

describe('A client that leaves after [DONE]', () => {
  test.each(streamWays)('(%s) has had a whole answer', async (way) => {
    await using scene = await openScene('ok');
    const reader = await readUntil(scene, way, '[DONE]');
    await reader.leave();

    expect(await closedBooks(scene)).toMatchObject([
      { status: 'completed', errorCode: null, usage: 'reported', ledger: paid },
    ]);
    expect(scene.balance()).toBe(allowance - 1);
    expect(scene.mock.calls).toMatchObject([{ outcome: 'ok' }]);
  });
});

test('Of many streams left at any byte none keeps a charge open, and each is paid at most once', async () => {
  const clients = 40;
  await using scene = await openScene('slow@20', {
    MAX_CONCURRENT_REQUESTS: String(clients),
    LEVEL_MEDIUM_MODEL: 'stall-1',
  });
  const readers = await Promise.all(
    Array.from({ length: clients }, (_, place) => {
      const way = streamWays[place % 2] ?? 'native stream';
      // The first two leave an upstream that never says more than a role: certain not to have had content.
      if (place < 2)
        return leaveAtByte(scene, way, 0, ways[way].shape === 'native' ? { level: 'medium' } : { model: 'medium' });
      return leaveAtByte(scene, way, place * 250);
    }),
  );

  const books = await closedBooks(scene, clients);
  expect(readers).toHaveLength(clients);
  for (const { status, answer, ledger } of books) {
    expect(['completed', 'cancelled']).toContain(status);
    expect(ledger).toEqual(answer ? paid : givenBack);
  }
  expect(new Set(books.map(({ ledger }) => ledger.join())).size).toBe(2);
  const paidFor = books.filter(({ answer }) => answer).length;
  expect(scene.balance()).toBe(allowance - paidFor);
  await scene.mock.waitForOpen(clients);
  expect(scene.mock.calls.every(({ outcome }) => outcome !== 'open')).toBe(true);
});

/** Reads a reply until some text is in it. */
async function readUntil(scene: Scene, way: Way, text: string) {
  const leaving = new AbortController();
  const reply = await scene.open(way, { signal: leaving.signal });
  const decoder = new TextDecoder();
  let read = '';
  const reader = reply.body?.getReader();
  while (reader && !read.includes(text)) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`The reply ended without «${text}»: ${read.slice(-500)}`);
    read += decoder.decode(value, { stream: true });
  }
  return {
    leave: async () => {
      leaving.abort();
      await reader?.closed.catch(() => {});
    },
  };
}

async function leaveAtByte(scene: Scene, way: Way, byte: number, more: object = {}): Promise<void> {
  const leaving = new AbortController();
  const reply = await scene.open(way, { signal: leaving.signal, body: bodyOf(way, more) });
  let read = 0;
  try {
    for await (const piece of reply.body ?? []) {
      read += piece.length;
      if (read >= byte) leaving.abort();
    }
  } catch {
    // It left.
  }
}

async function expectLetGo({ mock }: Scene, call: number, leftAt: number): Promise<void> {
  const { outcome, endedAt = Number.NaN } = await mock.waitForEnd(call, abortMs);
  expect(outcome).toBe('aborted');
  expect(endedAt - leftAt).toBeLessThan(abortMs);
}

function expectCancelled(books: object[], count: number): void {
  expect(books).toMatchObject(Array(count).fill({ status: 'cancelled', errorCode: null, ledger: givenBack }));
}
