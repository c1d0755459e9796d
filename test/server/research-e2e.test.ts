import { describe, expect, test } from 'vitest';
import { hasMaterial } from '../material.ts';
import { ferryFacts, ferryQuestion } from '../web/ferry-pages.ts';
import { realPages } from '../web/real-pages.ts';
import { ownPages, startTestWeb } from '../web/web.ts';
import {
  type Answered,
  allowance,
  fencedOf,
  openResearchScene,
  outsideFence,
  paidForBoth,
  promptOf,
  type ResearchScene,
  receiptOf,
} from './research-scene.ts';
import { allWays, streamWays } from './upstream-scene.ts';

describe('A question with research', () => {
  test.each(allWays)('(%s) is answered from what the web says now, with its sources', async (way) => {
    await using scene = await openResearchScene();

    const answered = await scene.ask(way);

    expect([answered.status, answered.code]).toEqual([200, undefined]);
    expect(answered.content).toContain('[1]');
    expectSourcedBrief(scene);
    expectWholeReceipt(scene, answered);
    expect(scene.balances()).toEqual({ main: allowance.main - 1, conversations: allowance.conversations - 1 });
    expect(await scene.expectClosedBooks(1)).toEqual(['completed']);
    expect(scene.ledger().sort()).toEqual([...paidForBoth].sort());
    expect(scene.web.sentinel.reached).toEqual([]);
  });

  test('fetches pages as itself: without cookies, credentials and a word of who asks', async () => {
    await using scene = await openResearchScene();
    await scene.ask('native JSON', {
      headers: { cookie: 'a=1', referer: 'http://app.example/', 'x-forwarded-for': '192.0.2.9' },
    });

    const pages = [...scene.web.asked('page'), ...scene.web.asked('robots')];
    expect(pages.length).toBeGreaterThan(2);
    for (const { headers, method } of pages) {
      expect(method).toBe('GET');
      expect(headers['user-agent']).toContain('PromptEnchanter/');
      for (const name of ['cookie', 'authorization', 'referer', 'x-forwarded-for', 'x-request-id']) {
        expect(headers).not.toHaveProperty(name);
      }
    }
  });

  test('looks once more where depth is high, for what the first look left open', async () => {
    await using scene = await openResearchScene({
      settings: { SEARCH_PROVIDER: 'searxng', RESEARCH_HIGH: JSON.stringify({ deadline_ms: 15_000, model_ms: 4_000 }) },
    });

    const receipt = receiptOf(await scene.ask('native JSON', { body: { research_depth: 'high' } }));

    expect([receipt.depth, receipt.outcome]).toEqual(['high', 'found']);
    expect(scene.calls('gaps')).toHaveLength(1);
    expect(receipt.topics.flatMap(({ queries }) => queries)).toContain('Aurelia Morvane ship berths');
    expect(scene.web.asked('searxng').map(({ query }) => query)).toContain('Aurelia Morvane ship berths');
  });

  test('tells only of sources that the prompt has, where it has no room for all of them', async () => {
    await using scene = await openResearchScene({
      behaviour: 'research-bad-json',
      settings: { RESEARCH_BASIC: JSON.stringify({ block_chars: 900, pages: 4, deadline_ms: 10_000 }) },
    });

    const { sources } = receiptOf(await scene.ask('native JSON'));

    const fenced = fencedOf(scene.calls('answer')[0]);
    expect(scene.web.asked('page').length).toBeGreaterThan(sources.length);
    expect(sources).not.toEqual([]);
    for (const { url } of sources) expect(fenced).toContain(url);
  });

  test('works with a model that takes no schema', async () => {
    await using scene = await openResearchScene({ behaviour: 'research-no-schema' });

    const receipt = receiptOf(await scene.ask('native JSON'));

    expect([receipt.outcome, receipt.form]).toEqual(['found', 'condensed']);
    expectSourcedBrief(scene);
  });

  test('is not researched where the model says that nothing of the web is needed, and costs no research', async () => {
    await using scene = await openResearchScene({ behaviour: 'research-not-needed' });

    const answered = await scene.ask('native JSON');

    expect(receiptOf(answered)).toMatchObject({ outcome: 'not_needed', form: 'none', sources: [], searches: [] });
    expect(scene.web.requests).toEqual([]);
    expect(promptOf(scene.calls('answer')[0])).toBe(ferryQuestion);
    expect(scene.balances().main).toBe(allowance.main);
    await scene.expectClosedBooks(1);
  });

  test.runIf(hasMaterial)('is answered from real pages of the web as well', async () => {
    const web = await startTestWeb([...ownPages, ...realPages()]);
    await using scene = await openResearchScene({ web });
    const content = 'What did NASA confirm about water vapor on the Jupiter moon Europa?';

    const receipt = receiptOf(await scene.ask('native JSON', { body: { messages: [{ role: 'user', content }] } }));

    expect([receipt.outcome, receipt.form]).toEqual(['found', 'condensed']);
    expect(receipt.sources.map(({ url }) => new URL(url).hostname)).toContain('www.space.com');
    expect(fencedOf(scene.calls('answer')[0])).toMatch(/water vapor/i);
  });
});

describe('A stream with research', () => {
  test.each(streamWays)(
    '(%s) tells how far it is, never falling, and ends with done before the first chunk',
    async (way) => {
      await using scene = await openResearchScene();

      const { progress, kinds, headers } = await scene.ask(way);

      expect(headers.get('content-type')).toContain('text/event-stream');
      const shares = progress.map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
      expect(shares.at(-1)).toBe(1);
      expect(progress.at(-1)).toMatchObject({ step: 'done', state: 'ok', reason: 'found' });
      expect(progress.filter(({ step }) => step === 'done')).toHaveLength(1);
      expect(new Set(progress.map(({ step }) => step))).toEqual(
        new Set(['plan', 'search', 'read', 'condense', 'done']),
      );
      expect(progress.find(({ step, state }) => step === 'search' && state === 'ok')?.subject).toBe('duckduckgo');
      expect(progress.find(({ step, state }) => step === 'read' && state === 'ok')?.subject).toMatch(/\.example$/);
      expect(kinds.lastIndexOf('progress')).toBeLessThan(kinds.indexOf('chunk'));
      expect(kinds.at(-1)).toBe('done');
    },
  );

  test('tells OpenAI’s clients in comments alone, so that each event is a chunk', async () => {
    await using scene = await openResearchScene();

    const { text, progress } = await scene.ask('OpenAI stream');

    const events = text.split('\n\n').filter((event) => event !== '' && !event.startsWith(':'));
    expect(progress.length).toBeGreaterThan(4);
    expect(events.every((event) => event.startsWith('data: '))).toBe(true);
  });
});

/** The prompt holds facts that stand only in the pages, their addresses, and the user's own words last, as they were. */
function expectSourcedBrief(scene: ResearchScene): void {
  const [answer] = scene.calls('answer');
  expect(scene.calls('answer')).toHaveLength(1);
  expect(fencedOf(answer)).toContain(ferryFacts.duration);
  expect(fencedOf(answer)).toContain(ferryFacts.price);
  expect(fencedOf(answer)).toContain(scene.web.urlOf('ferries.example', '/night/morvane'));
  expect(promptOf(answer).endsWith(`\n${ferryQuestion}`)).toBe(true);
  expect(outsideFence(answer)).not.toContain('Morvane takes nine hours');
}

function expectWholeReceipt(scene: ResearchScene, answered: Answered): void {
  const receipt = receiptOf(answered);
  expect(receipt).toMatchObject({ depth: 'basic', outcome: 'found', form: 'condensed', cached: false, flagged: 0 });
  expect(receipt.topics.flatMap(({ queries }) => queries)).toEqual(
    scene.web.asked('duckduckgo').map(({ query }) => query),
  );
  expect(receipt.searches).toHaveLength(2);
  for (const search of receipt.searches) expect(search).toMatchObject({ provider: 'duckduckgo', status: 'ok' });
  expect(receipt.sources.map(({ id }) => id)).toEqual(receipt.sources.map((_, place) => place + 1));
  const timetable = receipt.sources.find(({ url }) => url === scene.web.urlOf('ferries.example', '/night/morvane'));
  expect(timetable).toMatchObject({ title: expect.stringContaining('Night ferry'), published: '2026-02-11' });
  expect(receipt.citations).toEqual({ cited: [1], unknown: [], removed: 0 });
  expect(receipt.added_tokens).toBeGreaterThan(50);
  expect(receipt.tokens.plan.prompt).toBeGreaterThan(0);
  expect(receipt.tokens.condense.completion).toBeGreaterThan(0);
  const { total, ...steps } = receipt.timings_ms;
  expect(total).toBeLessThan(answered.ms);
  expect(Object.values(steps).reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(total + 1);
  expect(Date.now() - Date.parse(receipt.researched_at)).toBeLessThan(60_000);
  expect(answered.enhancement.credits).toMatchObject({ spent: 2, main: allowance.main - 1 });
  expect(answered.enhancement.timings_ms).toMatchObject({ research: total });
}
