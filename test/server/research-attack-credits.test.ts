import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import type { BehaviourName } from '../fault/behaviours.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import { startServer } from '../server-process.ts';
import { ferryQuestion, timetable } from '../web/ferry-pages.ts';
import { articleHtml } from '../web/page.ts';
import { dies, never, refuses, resets, stops } from '../web/plays.ts';
import type { Bend } from '../web/web.ts';
import { expectSound, reading, register } from './credit-scene.ts';
import { allowance, openResearchScene, type ResearchScene, receiptOf } from './research-scene.ts';
import { allWays, eventually, streamWays } from './upstream-scene.ts';

const main = 1_000;
const plenty = { DEFAULT_USER_CREDITS: JSON.stringify({ main, reset: main }), SEARCH_PROVIDER: 'searxng' };
const brisk = { RESEARCH_BASIC: JSON.stringify({ deadline_ms: 1_200, model_ms: 300 }), UPSTREAM_MAX_RETRIES: '0' };

describe('Credits of research', () => {
  test('of which one is left pay for one of twenty requests at once', async () => {
    const settings = { DEFAULT_USER_CREDITS: '{"main":1,"reset":1}', SEARCH_PROVIDER: 'searxng' };
    await using scene = await openResearchScene({ settings });

    const all = await Promise.all(
      Array.from({ length: 20 }, (_, place) => scene.ask(allWays[place % 4] ?? 'native JSON')),
    );

    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(429)]);
    expect(scene.calls('plan')).toHaveLength(1);
    expect(scene.calls('answer')).toHaveLength(1);
    expect(scene.balances()).toEqual({ main: 0, conversations: allowance.conversations - 1 });
    await scene.expectClosedBooks(1);
  });

  test.each([
    [0, 'found'],
    [3, 'found'],
    [0, 'failed'],
    [3, 'failed'],
  ] as const)('that are %i are told and kept where research has %s, and else given back', async (cost, outcome) => {
    const settings = { ...plenty, RESEARCH_COSTS: JSON.stringify({ basic: cost, medium: 9, high: 9 }) };
    await using scene = await openResearchScene({ settings });
    if (outcome === 'failed') scene.web.bend.searxng = () => refuses(500);
    const kept = outcome === 'found' ? cost : 0;

    for (const [place, way] of allWays.entries()) {
      const answered = await scene.ask(way);
      const left = main - kept * (place + 1);
      expect(receiptOf(answered).outcome).toBe(outcome);
      expect(answered.enhancement.credits).toMatchObject({ spent: kept + 1, main: left });
      expect(scene.balances().main).toBe(left);
      if (answered.kinds.length === 0) expect(answered.headers.get('x-credits-main')).toBe(String(left));
    }
    await scene.expectClosedBooks(4);
  });

  test.each(streamWays)('(%s) that were given back: the stream comes again byte for byte', async (way) => {
    await using scene = await openResearchScene({ settings: plenty });
    scene.web.bend.searxng = () => refuses(500);
    const once = { headers: { 'idempotency-key': 'an-order-1' } };

    const first = await scene.ask(way, once);
    const again = await scene.ask(way, once);

    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(scene.balances().main).toBe(main);
    await scene.expectClosedBooks(1);
  });

  test.each(allWays)('(%s) stand with the hash of the very bytes that went out', async (way) => {
    await using scene = await openResearchScene({ settings: plenty });

    const { text } = await scene.ask(way);

    const [row] = scene.house.rows<{ sha: string }>('SELECT body_sha256 AS sha FROM message_logs');
    expect(row?.sha).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

/** The same numbers for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const number = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed));
    return ((number ^ (number >>> 14)) >>> 0) % sides;
  };
}

const models: readonly BehaviourName[] = [
  ...(['research', 'research', 'research', 'research-bad-json', 'research-lies', 'research-no-schema'] as const),
  ...(['research-not-needed', 'research-slow@50', '500', 'hangup', 'html', 'research-slow@5000'] as const),
];
const bends: readonly Bend[] = [
  ...([(usual) => usual, (usual) => usual, (usual) => usual, () => refuses(503), () => resets] satisfies Bend[]),
  ...([
    (usual) => usual,
    (usual) => usual,
    () => never,
    () => dies(articleHtml(timetable)),
    () => stops(articleHtml(timetable)),
  ] satisfies Bend[]),
];

test.each([1, 2, 3])(
  'Whatever fails and whenever clients leave, what is kept is what helped (seed %i)',
  {
    timeout: 120_000,
  },
  async (seed) => {
    const roll = dice(seed);
    const clock = movableClock(Date.UTC(2026, 10, 21, 12));
    await using scene = await openResearchScene({ settings: { ...plenty, ...brisk }, clock });
    const seen = new Set<string>();
    let kept = 0;
    const rounds = 24;
    for (let round = 0; round < rounds; round++) {
      // A search engine that failed too often is asked again by then.
      clock.move(60_000);
      const asked = await askOnce(scene, roll, round);
      seen.add(asked?.research?.outcome ?? (asked ? 'refused' : 'left'));
      if (asked === null) {
        await scene.expectClosedBooks(round + 1);
        kept = main - scene.balances().main;
        continue;
      }
      if (asked.status === 200 && asked.research?.outcome === 'found' && asked.code === undefined) kept++;
      expect([round, scene.balances().main]).toEqual([round, main - kept]);
      if (asked.status === 200 && asked.code === undefined) {
        expect(asked.enhancement.credits).toMatchObject({ main: main - kept });
        if (asked.kinds.length === 0) expect(asked.headers.get('x-credits-main')).toBe(String(main - kept));
      }
    }
    await scene.expectClosedBooks(rounds);
    // Who left before any content came has kept all of it.
    expect([...seen]).toEqual(expect.arrayContaining(['found', 'left']));
    const odd = scene.house.rows(`SELECT m.request_id FROM message_logs m WHERE m.status <> 'completed' AND EXISTS
    (SELECT 1 FROM credit_ledger l WHERE l.request_id = m.request_id AND l.kind = 'settle' AND l.balance = 'main')
    AND m.completion_tokens IS NULL`);
    expect(odd).toEqual([]);
  },
);

/** Asks under random faults and leaves at a random moment; null where the client has left. */
async function askOnce(scene: ResearchScene, roll: (sides: number) => number, round: number) {
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const bend = { searxng: pick(bends), robots: pick(bends), page: pick(bends) };
  const leaving = new AbortController();
  let left = roll(2) === 0 ? Number.POSITIVE_INFINITY : roll(14);
  const tick = () => {
    if (left-- === 0) leaving.abort();
  };
  for (const kind of ['searxng', 'robots', 'page'] as const) {
    scene.web.bend[kind] = (usual, request) => {
      tick();
      return bend[kind](usual, request);
    };
  }
  const behaviours = Array.from({ length: 6 }, () => pick(models));
  scene.mock.next(...behaviours);
  const before = scene.mock.calls.length;
  const timer = setInterval(() => {
    if (scene.mock.calls.length - before > left) leaving.abort();
  }, 5);
  try {
    const messages = [{ role: 'user', content: `${ferryQuestion} Please, for the ${round}th time.` }];
    return await scene.ask(pick(allWays), { body: { messages }, signal: leaving.signal });
  } catch (error) {
    if (leaving.signal.aborted) return null;
    throw error;
  } finally {
    clearInterval(timer);
  }
}

test('A server that is killed in the midst of research gives everything back when it is started again', {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'research-kill-'));
  const file = join(folder, 'pages.json');
  const text = `${ferryQuestion} It takes nine hours and forty minutes. `.repeat(10);
  writeFileSync(file, JSON.stringify([{ url: 'https://ferries.example/', title: 'Night ferry to Morvane', text }]));
  const mock = await startMockLlm({ models: { 'the-model': 'research' } });
  const settings = {
    ...{ DATA_DIR: folder, WAPI_URL: mock.baseUrl, WAPI_KEY: 'sk-upstream-key', LEVEL_LOW_MODEL: 'the-model' },
    ...{ SEARCH_PROVIDER: 'static', SEARCH_STATIC_FILE: file, DEFAULT_USER_CREDITS: '{"main":20,"reset":20}' },
  };
  let server = await startServer(settings);
  const headers = { 'content-type': 'application/json', ...(await register(server, 'ada')) };
  const body = {
    level: 'low',
    r_type: 'none',
    ai_research: true,
    messages: [{ role: 'user', content: ferryQuestion }],
  };
  const ask = (stream: boolean) =>
    fetch(`${server.url}/v1/prompt/completions`, {
      ...{ method: 'POST', headers, body: JSON.stringify({ ...body, stream }) },
    }).then(async (reply) => ({ status: reply.status, text: await reply.text() }));

  // While it plans, while it condenses, while it answers.
  for (const calls of [1, 2, 3]) {
    const hanging: BehaviourName[] = [...Array<BehaviourName>(calls - 1).fill('research'), 'stall@0'];
    const before = mock.calls.length;
    mock.next(...hanging);
    const broken = ask(calls % 2 === 0).catch(() => null);
    await mock.waitForCall(before + calls);
    await server.end('SIGKILL');
    await broken;
    server = await startServer(settings);
  }
  const whole = await ask(false);

  expect([whole.status, JSON.parse(whole.text).enhancement.research.outcome]).toEqual([200, 'found']);
  const database = join(folder, 'promptenchanter.db');
  await eventually(
    'charges that are given back',
    () => reading(database, (rows) => rows("SELECT seq FROM message_logs WHERE status = 'pending'").length === 0),
    30_000,
  );
  reading(database, (rows) => {
    expect(rows('SELECT credits_main AS main FROM users')).toEqual([{ main: 19 }]);
    expect(rows("SELECT count(*) AS n FROM credit_ledger WHERE kind = 'refund' AND balance = 'main'")).toEqual([
      { n: 3 },
    ]);
    expectSound(rows);
  });
  expect(await server.end('SIGTERM')).toBe(0);
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});
