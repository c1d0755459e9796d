import { describe, expect, test } from 'vitest';
import type { BehaviourName } from '../fault/behaviours.ts';
import {
  allowance,
  contentIn,
  finishReasonsIn,
  givenBack,
  openScene,
  paid,
  streamWays,
  wholeWays,
} from './upstream-scene.ts';

describe('A stream that breaks after content', () => {
  test.each<[BehaviourName, number]>([
    ['reset@5', 5],
    ['truncate@5', 5],
    ['cut@5', 5],
    ['error-in-stream@5', 5],
    // All of it but `[DONE]`: the chunk with the finish reason is held back, the rest is passed on.
    ['no-done', 41],
  ])('(%s) is passed on as far as it came whole, then ends with an error event', async (behaviour, wholeChunks) => {
    await using scene = await openScene(behaviour);
    scene.mock.next('ok', 'ok');
    const [whole] = await Promise.all(streamWays.map((way) => scene.ask(way)));
    const expected = (whole?.chunks ?? []).slice(0, wholeChunks).map((chunk) => chunk.choices);

    for (const way of streamWays) {
      const reply = await scene.ask(way);
      expect(reply).toMatchObject({ status: 200, code: 'UPSTREAM_INVALID', isInBand: true, isDone: false });
      expect(reply.text).not.toContain('[DONE]');
      expect(finishReasonsIn(reply.chunks)).toEqual([]);
      expect(reply.chunks.map((chunk) => chunk.choices)).toEqual(expected);
      expect(reply.chunks.some((chunk) => 'enhancement' in chunk)).toBe(false);
      const book = scene.books().at(-1);
      expect(book).toMatchObject({ status: 'failed', errorCode: 'UPSTREAM_INVALID', ledger: paid });
      expect(book?.answer).toBe(contentIn(reply.chunks));
    }
    expect(scene.balance()).toBe(allowance - 4);
  });

  test('is not asked for again: no retry follows what was passed on', async () => {
    await using scene = await openScene('ok');
    scene.mock.next('reset@2', 'ok');
    const reply = await scene.ask('native stream');

    expect(reply.isInBand).toBe(true);
    expect(scene.mock.calls).toHaveLength(1);
  });
});

describe('A stream that breaks before content', () => {
  test.each<BehaviourName>(['reset@0', 'truncate@0', 'cut@0', 'error-in-stream@0', 'empty', 'error-first'])(
    '(%s, nothing whole) is refused with 502, and given back',
    async (behaviour) => {
      await using scene = await openScene(behaviour);
      for (const way of streamWays) {
        const reply = await scene.ask(way);
        expect([reply.status, reply.code]).toEqual([502, 'UPSTREAM_INVALID']);
        expect(reply.headers.get('content-type')).toMatch(/^application\/json/);
      }
      expect(scene.books()).toMatchObject(Array(2).fill({ status: 'failed', answer: null, ledger: givenBack }));
      expect(scene.balance()).toBe(allowance);
      expect(scene.mock.calls).toHaveLength(2);
    },
  );

  test.each<BehaviourName>(['reset@1', 'truncate@1', 'cut@1'])(
    '(%s, only a role) ends with an error event, and is given back',
    async (behaviour) => {
      await using scene = await openScene(behaviour);
      for (const way of streamWays) {
        const reply = await scene.ask(way);
        expect(reply).toMatchObject({ status: 200, code: 'UPSTREAM_INVALID', isInBand: true });
        expect(reply.chunks).toHaveLength(1);
      }
      expect(scene.books()).toMatchObject(Array(2).fill({ status: 'failed', ledger: givenBack }));
      expect(scene.balance()).toBe(allowance);
    },
  );

  test('(hung up before any head) is tried again, and whole', async () => {
    await using scene = await openScene('ok');
    scene.mock.next('hangup');
    const reply = await scene.ask('native stream');

    expect(reply).toMatchObject({ status: 200, isDone: true });
    expect(scene.mock.calls.map((call) => call.outcome)).toEqual(['failed', 'ok']);
    expect(scene.books()).toMatchObject([{ status: 'completed', ledger: paid }]);
  });
});

describe('A JSON body that breaks', () => {
  test.each<BehaviourName>(['reset@20', 'truncate@20', 'cut@20', 'error-in-stream@2'])(
    '(%s) is refused with 502, given back and not asked for again',
    async (behaviour) => {
      await using scene = await openScene(behaviour);
      for (const way of wholeWays) {
        const reply = await scene.ask(way);
        expect([reply.status, reply.code]).toEqual([502, 'UPSTREAM_INVALID']);
      }
      expect(scene.mock.calls).toHaveLength(2);
      expect(scene.books()).toMatchObject(Array(2).fill({ status: 'failed', answer: null, ledger: givenBack }));
      expect(scene.balance()).toBe(allowance);
    },
  );
});
