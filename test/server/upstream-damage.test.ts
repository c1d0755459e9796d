import { describe, expect, test } from 'vitest';
import type { BehaviourName } from '../fault/behaviours.ts';
import { secretText } from '../fault/exchange.ts';
import { hasMaterial } from '../material.ts';
import {
  allowance,
  allWays,
  contentIn,
  finishReasonsIn,
  givenBack,
  openScene,
  paid,
  streamWays,
  upstreamKey,
  ways,
  wholeWays,
} from './upstream-scene.ts';

describe('An answer of status 200 that is none', () => {
  test.each<[BehaviourName, 'refused' | 'in-band' | 'either']>([
    ['html', 'refused'],
    ['wrong-type', 'refused'],
    ['empty', 'refused'],
    ['error-first', 'refused'],
    ['deep', 'refused'],
    // A role or an empty chunk came whole before, and was passed on.
    ['malformed', 'in-band'],
    ['no-choices', 'in-band'],
    // As the bytes happen to be cut: what was whole before the broken ones is in the same read or in one before.
    ['bad-utf8', 'either'],
  ])('(%s) is an error of our own words, given back, and asked for once', async (behaviour, streamed) => {
    await using scene = await openScene(behaviour);
    for (const way of allWays) {
      const reply = await scene.ask(way);
      expect(reply.code).toBe('UPSTREAM_INVALID');
      expect(reply.isDone).toBe(false);
      if (!ways[way].isStream || streamed === 'refused') expect(reply.status).toBe(502);
      else if (streamed === 'in-band') expect([reply.status, reply.isInBand]).toEqual([200, true]);
      expect(contentIn(reply.chunks)).toBe('');
      expect(finishReasonsIn(reply.chunks)).toEqual([]);
      const all = reply.text + JSON.stringify([...reply.headers]);
      expect(all).not.toContain(secretText);
      expect(all).not.toContain(upstreamKey);
    }
    expect(scene.mock.calls).toHaveLength(4);
    const failed = { status: 'failed', errorCode: 'UPSTREAM_INVALID', ledger: givenBack };
    expect(scene.books()).toMatchObject(Array(4).fill(failed));
    expect(scene.balance()).toBe(allowance);
  });

  test.runIf(hasMaterial)(
    '(a stream where JSON was asked for, and the other way round) is refused with 502',
    async () => {
      await using scene = await openScene('recorded:openai-text.chunks.txt');
      for (const way of wholeWays) expect((await scene.ask(way)).status).toBe(502);
      scene.mock.next('recorded:openai-text.json', 'recorded:openai-text.json');
      for (const way of streamWays) expect((await scene.ask(way)).status).toBe(502);
      expect(scene.balance()).toBe(allowance);
    },
  );
});

describe('An answer that is unusual but right', () => {
  test.each<BehaviourName>(['crlf', 'comment-keepalive', 'multi-choice', 'drip@0', 'no-usage'])(
    '(%s) is whole, and paid for once',
    async (behaviour) => {
      await using scene = await openScene(behaviour);
      scene.mock.next('ok');
      const usual = contentIn((await scene.ask('native JSON')).chunks);
      for (const way of allWays) {
        const reply = await scene.ask(way);
        expect([reply.status, reply.code]).toEqual([200, undefined]);
        expect(reply.isDone).toBe(ways[way].isStream);
        expect(contentIn(reply.chunks)).toBe(usual);
        expect(new Set(finishReasonsIn(reply.chunks))).toEqual(new Set(['stop']));
        expect(scene.books().at(-1)).toMatchObject({ status: 'completed', answer: usual, ledger: paid });
      }
      expect(scene.balance()).toBe(allowance - 5);
    },
  );

  test('(a code point split between two reads) is whole', async () => {
    await using scene = await openScene('split-utf8');
    for (const way of allWays) {
      const reply = await scene.ask(way);
      expect([reply.status, contentIn(reply.chunks)]).toEqual([200, '🦉']);
    }
    expect(scene.books()).toMatchObject(Array(4).fill({ status: 'completed', answer: '🦉', ledger: paid }));
  });

  test('(two choices) has both', async () => {
    await using scene = await openScene('multi-choice');
    for (const way of allWays) {
      const { chunks } = await scene.ask(way);
      expect(finishReasonsIn(chunks)).toEqual(['stop', 'stop']);
    }
  });
});
