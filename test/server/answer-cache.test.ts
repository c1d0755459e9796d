import { describe, expect, test } from 'vitest';
import type { CacheCleared, ComponentHealth, Metrics, Receipt } from '../../packages/server/src/contract/types.ts';
import { movableClock } from '../clock.ts';
import { asObject } from '../fault/exchange.ts';
import { openHouse } from '../house.ts';
import { ledgersOf, openKeepingScene, receiptIn, usesOf, wordsOf } from './answer-cache-scene.ts';
import { expectSound } from './credit-scene.ts';
import { openResearchScene } from './research-scene.ts';
import { together } from './tenant-scene.ts';
import { allWays, closedBooks, contentIn, paid, question, type Way } from './upstream-scene.ts';

const operatorKey = 'Zx8-operator-key-9fQ2-kW71-mmPd-04hh';
const operator = { authorization: `Bearer ${operatorKey}` };
const noStore = { headers: { 'cache-control': 'no-cache, No-Store' } };

describe('The same request again', () => {
  test.each(allWays)('(%s) gets the words of the first, byte for byte, without a call of the model', async (way) => {
    await using scene = await openKeepingScene();
    const first = await scene.ask(way);
    const again = await scene.ask(way);

    expect(usesOf([first, again])).toEqual(['miss', 'hit']);
    expect(scene.mock.calls).toHaveLength(1);
    expect(wordsOf(again)).toBe(wordsOf(first));
    expect([again.status, again.chunks.length, again.isDone]).toEqual([200, first.chunks.length, first.isDone]);
  });

  test('is a conversation like any other: charged, logged with its words and figures, and in its own receipt', async () => {
    await using scene = await openKeepingScene();
    const first = await scene.ask('native stream');
    const again = await scene.ask('native stream');

    const [one, other] = await closedBooks(scene, 2);
    expect(other).toEqual(one);
    expect(other).toMatchObject({ status: 'completed', usage: 'reported', ledger: paid });
    expect(receiptIn(again).credits).toEqual({ ...receiptIn(first).credits, conversation_limit: 998 });
    expect(receiptIn(again).usage_source).toBe('reported');
    expectSound((sql) => scene.house.rows(sql));
  });

  test('is the same by either operation, with a receipt and an end as each has them', async () => {
    await using scene = await openKeepingScene();
    const answers = [
      await scene.ask('native JSON'),
      await scene.ask('OpenAI JSON'),
      await scene.ask('native stream', { body: { stream_options: { include_usage: true } } }),
      await scene.ask('OpenAI stream'),
    ];

    expect(usesOf(answers)).toEqual(['miss', 'hit', 'miss', 'hit']);
    // Only who asked for the usage has its chunk.
    expect(answers.map(({ chunks }) => chunks.some((chunk) => chunk.usage))).toEqual([true, true, true, false]);
  });

  test.each<[string, Way, object]>([
    ['a tool call', 'native stream', { tools: [{ type: 'function', function: { name: 'look' } }] }],
    ['several choices', 'native stream', { n: 2 }],
    ['several choices at once', 'OpenAI JSON', { n: 2 }],
  ])('has all of %s', async (what, way, body) => {
    await using scene = await openKeepingScene(what === 'a tool call' ? 'tool-call' : 'multi-choice');
    const first = await scene.ask(way, { body });
    const again = await scene.ask(way, { body });
    expect(usesOf([first, again])).toEqual(['miss', 'hit']);
    expect(wordsOf(again)).toBe(wordsOf(first));
  });
});

describe('Another request gets an answer of its own', () => {
  test.each<[string, object]>([
    ['style', { r_type: 'tot' }],
    ['level', { level: 'medium' }],
    ['temperature', { temperature: 0.5 }],
    ['limit', { max_tokens: 7 }],
    ['seed', { seed: 7 }],
    ['text', { messages: [{ role: 'user', content: `${question} ` }] }],
    [
      'turn before',
      {
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: question },
        ],
      },
    ],
    ['tool', { tools: [{ type: 'function', function: { name: 'look' } }] }],
    ['form', { response_format: { type: 'json_object' } }],
    ['image', { messages: [{ role: 'user', content: [{ type: 'text', text: question }, image('a')] }] }],
    ['name of its user', { user: 'ada' }],
    ['way', { stream: true }],
  ])('by its %s', async (_what, more) => {
    await using scene = await openKeepingScene('ok', { LEVEL_MEDIUM_MODEL: 'ok' });
    const other =
      'messages' in more
        ? { messages: [{ role: 'user', content: [{ type: 'text', text: question }, image('b')] }] }
        : {};
    for (const body of [{}, other])
      await (await scene.house.post('/v1/prompt/completions', asked(body), scene.user.headers)).text();
    const before = scene.mock.calls.length;
    await (await scene.house.post('/v1/prompt/completions', asked(more), scene.user.headers)).text();
    expect(scene.mock.calls).toHaveLength(before + 1);
  });

  test('by its tenant: what one was told is never told to another', async () => {
    await using scene = await openKeepingScene();
    const [colleague, stranger] = [await scene.house.register(), await scene.house.register()];
    together(scene.house, scene.user.userId, colleague.userId);
    const first = await scene.ask('native JSON');
    const answers = [];
    for (const { headers } of [colleague, stranger, stranger])
      answers.push(await scene.ask('native JSON', { headers }));

    expect(usesOf(answers)).toEqual(['hit', 'miss', 'hit']);
    expect(scene.mock.calls).toHaveLength(2);
    const [ofColleague, ...ofStranger] = answers.map(wordsOf);
    expect(ofColleague).toBe(wordsOf(first));
    expect(ofStranger).not.toContain(wordsOf(first));
  });
});

describe('What is not kept is asked anew', () => {
  test.each<[string, Parameters<Awaited<ReturnType<typeof openKeepingScene>>['ask']>[1]]>([
    ['cache: "bypass"', { body: { cache: 'bypass' } }],
    ['Cache-Control: no-store', noStore],
  ])('%s neither asks nor fills the cache, and the model is told nothing of it', async (_what, asking) => {
    await using scene = await openKeepingScene();
    const answers = [];
    for (const more of [asking, {}, asking, {}]) answers.push(await scene.ask('native JSON', more));

    expect(usesOf(answers)).toEqual(['bypass', 'miss', 'bypass', 'hit']);
    expect(scene.mock.calls).toHaveLength(3);
    for (const { body } of scene.mock.calls) expect(body).not.toHaveProperty('cache');
  });

  test('cache: null is as if it were left out', async () => {
    await using scene = await openKeepingScene();
    const answers = [await scene.ask('OpenAI JSON'), await scene.ask('OpenAI JSON', { body: { cache: null } })];
    expect(usesOf(answers)).toEqual(['miss', 'hit']);
  });

  test('after its time', async () => {
    const clock = movableClock(Date.now());
    await using scene = await openKeepingScene('ok', { CACHE_TTL_SECONDS: '60' }, clock);
    const answers = [await scene.ask('native JSON')];
    clock.move(59_000);
    answers.push(await scene.ask('native JSON'));
    clock.move(2_000);
    answers.push(await scene.ask('native JSON'));
    expect(usesOf(answers)).toEqual(['miss', 'hit', 'miss']);
  });

  test('where nothing is ever kept, which the receipt calls a bypass', async () => {
    await using scene = await openKeepingScene('ok', { CACHE_TTL_SECONDS: '0' });
    expect(usesOf([await scene.ask('native JSON'), await scene.ask('native JSON')])).toEqual(['bypass', 'bypass']);
    expect(scene.mock.calls).toHaveLength(2);
  });

  test('after the operator cleared the cache', async () => {
    await using scene = await openKeepingScene('ok', { API_KEY: operatorKey });
    const answers = [await scene.ask('native JSON')];
    const cleared = await scene.house.send('DELETE', '/v1/admin/cache', undefined, operator);
    answers.push(await scene.ask('native JSON'));
    expect(((await cleared.json()) as CacheCleared).cleared.answers).toBe(1);
    expect(usesOf(answers)).toEqual(['miss', 'miss']);
  });

  test.each(['503', 'malformed', 'no-choices', 'cut@3', 'error-in-stream@3', 'reset@3'] as const)(
    'where the first came to nothing (%s)',
    async (behaviour) => {
      await using scene = await openKeepingScene('ok', { UPSTREAM_MAX_RETRIES: '0' });
      scene.mock.next(behaviour);
      const failed = await scene.ask('native stream');
      const answers = [await scene.ask('native stream'), await scene.ask('native stream')];
      expect(failed.code).toMatch(/^UPSTREAM_/);
      expect(usesOf(answers)).toEqual(['miss', 'hit']);
    },
  );
});

test('The figures tell hits, misses and bypasses, and the health of the cache what it holds', async () => {
  await using scene = await openKeepingScene('ok', { API_KEY: operatorKey });
  for (const more of [{}, {}, {}, noStore]) await scene.ask('native JSON', more);

  const read = async <T>(path: string) => (await (await scene.house.fetch(path, { headers: operator })).json()) as T;
  const metrics = await read<Metrics>('/v1/monitoring/metrics');
  expect(metrics.cache).toEqual({ hits: 2, misses: 1, bypasses: 1 });
  const { components } = await read<ComponentHealth>('/v1/monitoring/health');
  expect(components.cache).toMatchObject({ status: 'ok', figures: { entries: 1 } });
  expect(components.cache?.figures?.bytes).toBeGreaterThan(500);
});

test('Answers take no more memory than they may: those that were asked for least go first', async () => {
  await using house = await openEcho();
  const uses: string[] = [];
  for (let number = 0; number < 60; number++) uses.push(await house.ask(number, 3_000), await house.ask(0, 3_000));
  expect(uses.filter((use) => use === 'hit')).toHaveLength(60);
  expect(await house.ask(1, 3_000)).toBe('miss');
  // More than a sixteenth of the whole.
  expect([await house.ask(7, 8_000), await house.ask(7, 8_000)]).toEqual(['miss', 'miss']);

  const bytes = await house.bytes();
  expect(bytes).toBeGreaterThan(2 ** 19);
  expect(bytes).toBeLessThan(2 ** 20);
});

test('A researched request that finds the same gets the same answer, though the marks around it differ', async () => {
  await using scene = await openResearchScene({ settings: { SEARCH_PROVIDER: 'searxng', CACHE_TTL_SECONDS: '3600' } });
  const first = await scene.ask('native JSON');
  const again = await scene.ask('native JSON');
  const plain = await scene.ask('native JSON', { body: { ai_research: false } });
  const deeper = await scene.ask('native JSON', { body: { research_depth: 'medium' } });

  const uses = [first, again, plain, deeper].map(({ enhancement }) => asObject(enhancement).cache);
  expect(uses).toEqual(['miss', 'hit', 'miss', 'miss']);
  expect(scene.calls('answer')).toHaveLength(3);
  expect(again.content).toBe(first.content);
  expect([again.research?.cached, again.research?.sources]).toEqual([true, first.research?.sources]);
  await scene.expectClosedBooks(4);
});

test('A repeated Idempotency-Key gets its own first reply, whatever is kept', async () => {
  await using scene = await openKeepingScene();
  await scene.ask('native JSON');
  const once = { headers: { 'idempotency-key': 'the-one-and-only-key' } };
  const [first, again] = [await scene.ask('native JSON', once), await scene.ask('native JSON', once)];
  expect(usesOf([first, again])).toEqual(['hit', 'hit']);
  expect(again.text).toBe(first.text);
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect(await ledgersOf(scene, 2)).toEqual([paid, paid]);
  expect(contentIn(again.chunks)).toContain(question);
});

/** A house of a mebibyte of answers, each of which repeats its question. */
async function openEcho() {
  const allowed = JSON.stringify({ conversation_limit: 1_000, reset: 1_000 });
  const keeping = { CACHE_TTL_SECONDS: '3600', CACHE_MAX_MB: '1' };
  const house = await openHouse({ ...keeping, API_KEY: operatorKey, DEFAULT_USER_LIMITS: allowed });
  const { headers } = await house.register();
  return {
    /** Asks a question of so many words, and answers what the cache had to do with it. */
    async ask(number: number, words: number): Promise<string> {
      const body = asked({
        r_type: 'none',
        messages: [{ role: 'user', content: `${number} ${'word '.repeat(words)}` }],
      });
      const reply = await house.post('/v1/prompt/completions', body, headers);
      return ((await reply.json()) as { enhancement: Receipt }).enhancement.cache;
    },
    /** What the kept answers take. */
    async bytes(): Promise<number> {
      const reply = await house.fetch('/v1/monitoring/health', { headers: operator });
      return ((await reply.json()) as ComponentHealth).components.cache?.figures?.bytes ?? -1;
    },
    [Symbol.asyncDispose]: () => house.close(),
  };
}

function asked(more: object): object {
  return { level: 'low', messages: [{ role: 'user', content: question }], ...more };
}

function image(name: string) {
  return { type: 'image_url', image_url: { url: `https://example.org/${name}.png` } };
}
