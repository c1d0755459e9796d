import { describe, expect, test } from 'vitest';
import { late, never } from '../web/plays.ts';
import { allowance, openResearchScene, promptOf, receiptOf } from './research-scene.ts';
import { allWays, eventually } from './upstream-scene.ts';

/** The longest that may be worked on for nobody. */
const abortMs = 1_000;

describe('A client that leaves in the middle of research', () => {
  test.each(allWays)('(%s) pays nothing, and pages are let go', async (way) => {
    await using scene = await openResearchScene();
    scene.web.bend.page = () => never;
    const leaving = new AbortController();
    const reply = scene.ask(way, { signal: leaving.signal }).catch(() => 'left');
    await eventually('pages that are asked for', () => scene.web.asked('page').length > 1);

    const leftAt = performance.now();
    leaving.abort();

    expect(await reply).toBe('left');
    await eventually('pages that are let go', () => scene.web.asked('page').every(({ outcome }) => outcome === 'left'));
    expect(performance.now() - leftAt).toBeLessThan(abortMs);
    expect(await scene.expectClosedBooks(1)).toEqual(['cancelled']);
    expect(scene.balances()).toEqual(allowance);
    expect(scene.calls('answer')).toEqual([]);
  });

  test.each<[string, 'duckduckgo' | 'robots']>([
    ['while it is searched', 'duckduckgo'],
    ['while a robots.txt is asked for', 'robots'],
  ])('%s pays nothing, and the request is let go', async (_when, kind) => {
    await using scene = await openResearchScene();
    scene.web.bend[kind] = (usual) => late(60_000, usual);
    const leaving = new AbortController();
    const reply = scene.ask('native stream', { signal: leaving.signal }).catch(() => 'left');
    await eventually('a request', () => scene.web.asked(kind).length > 0);

    leaving.abort();

    expect(await reply).toBe('left');
    await eventually(
      'requests that are let go',
      () => scene.web.asked(kind).every(({ outcome }) => outcome === 'left'),
      abortMs,
    );
    expect(await scene.expectClosedBooks(1)).toEqual(['cancelled']);
    expect(scene.balances()).toEqual(allowance);
  });

  test.each<[string, number]>([
    ['while it is planned', 1],
    ['while it is condensed', 2],
  ])('%s pays nothing, and the upstream is let go', async (_when, call) => {
    await using scene = await openResearchScene();
    scene.mock.next(
      ...(call === 1 ? ['research-slow@60000' as const] : ['research' as const, 'research-slow@60000' as const]),
    );
    const leaving = new AbortController();
    const reply = scene.ask('OpenAI stream', { signal: leaving.signal }).catch(() => 'left');
    await scene.mock.waitForCall(call);

    leaving.abort();

    expect(await reply).toBe('left');
    expect((await scene.mock.waitForEnd(call, abortMs)).outcome).toBe('aborted');
    expect(await scene.expectClosedBooks(1)).toEqual(['cancelled']);
    expect(scene.balances()).toEqual(allowance);
    expect(scene.mock.calls).toHaveLength(call);
  });
});

describe('Credits of research', () => {
  test('are as the depth costs, and a preview names them and asks nobody', async () => {
    await using scene = await openResearchScene({
      settings: { RESEARCH_COSTS: JSON.stringify({ basic: 1, medium: 3, high: 5 }) },
    });
    const messages = [{ role: 'user', content: 'How long does the night ferry to Morvane take?' }];
    const body = { level: 'low', r_type: 'none', messages, ai_research: true, research_depth: 'medium' };

    const reply = await scene.house.post('/v1/prompt/preview', body, scene.user.headers);

    expect(reply.status).toBe(200);
    expect(await reply.json()).toMatchObject({
      messages,
      research: 'medium',
      price: { main: 3, conversation_limit: 1 },
    });
    const plain = await scene.house.post('/v1/prompt/preview', { ...body, ai_research: false }, scene.user.headers);
    expect(await plain.json()).toMatchObject({ research: null, price: { main: 0 } });
    expect([scene.mock.calls, scene.web.requests]).toEqual([[], []]);
    expect(scene.balances()).toEqual(allowance);
  });

  test.each(allWays)('(%s) that are used up refuse the request before anything is asked', async (way) => {
    await using scene = await openResearchScene({
      settings: { DEFAULT_USER_CREDITS: JSON.stringify({ main: 0, reset: 0 }) },
    });

    const answered = await scene.ask(way);

    expect([answered.status, answered.code]).toEqual([429, 'CREDITS_EXHAUSTED']);
    expect([scene.mock.calls, scene.web.requests]).toEqual([[], []]);
    expect(scene.balances()).toEqual({ main: 0, conversations: allowance.conversations });
    const plain = await scene.ask(way, { body: { ai_research: false } });
    expect(plain.status).toBe(200);
    expect(plain.research).toBeNull();
  });

  test.each(allWays)('(%s) are not asked for where the server researches nothing: 403', async (way) => {
    await using scene = await openResearchScene({ settings: { RESEARCH_ENABLED: 'false' } });

    const answered = await scene.ask(way);

    expect([answered.status, answered.code]).toEqual([403, 'RESEARCH_DISABLED']);
    expect([scene.mock.calls, scene.web.requests]).toEqual([[], []]);
    expect(scene.balances()).toEqual(allowance);
  });

  test.each(allWays)('(%s) are taken once for a request that is sent again, and it is researched once', async (way) => {
    await using scene = await openResearchScene();
    const once = { headers: { 'idempotency-key': 'an-order-1' } };

    const first = await scene.ask(way, once);
    const asked = [scene.mock.calls.length, scene.web.requests.length];
    const again = await scene.ask(way, once);

    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect([scene.mock.calls.length, scene.web.requests.length]).toEqual(asked);
    expect(scene.balances().main).toBe(allowance.main - 1);
    await scene.expectClosedBooks(1);
  });

  test('are not taken where the chat does not end with a question', async () => {
    await using scene = await openResearchScene();
    const messages = [
      { role: 'user', content: 'Write me a verse about the night ferry to Morvane.' },
      { role: 'assistant', content: 'The ferry sails, the night is long,' },
    ];

    const answered = await scene.ask('native JSON', { body: { messages } });

    expect(receiptOf(answered)).toMatchObject({ outcome: 'not_needed', form: 'none' });
    expect(scene.web.requests).toEqual([]);
    expect(promptOf(scene.calls('answer')[0])).not.toContain('<<WEB');
    expect(scene.balances().main).toBe(allowance.main);
    expect(scene.ledger().filter((entry) => entry.endsWith(' main') && !entry.includes(' 0 '))).toEqual([]);
    await scene.expectClosedBooks(1);
  });

  test('that are given back are in the balance that the answer tells', async () => {
    await using scene = await openResearchScene();
    scene.web.bend.duckduckgo = () => (reply) => reply.send(500, {}, '');

    const answered = await scene.ask('native JSON');

    expect(answered.enhancement.credits).toMatchObject({ spent: 1, main: allowance.main });
    expect(answered.headers.get('x-credits-main')).toBe(String(allowance.main));
    expect(scene.balances().main).toBe(allowance.main);
  });
});
