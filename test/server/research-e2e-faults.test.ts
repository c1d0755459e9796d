import { describe, expect, test } from 'vitest';
import type { BehaviourName } from '../fault/behaviours.ts';
import { duckduckgoChallenge, duckduckgoPage } from '../web/duckduckgo-page.ts';
import { ferryQuestion, timetable } from '../web/ferry-pages.ts';
import { articleHtml, bytes, html } from '../web/page.ts';
import { dies, drips, late, never, refuses, resets, stops } from '../web/plays.ts';
import { type TroubledHost, troubledPath } from '../web/troubled-pages.ts';
import type { Bend } from '../web/web.ts';
import { allowance, fencedOf, openResearchScene, promptOf, type ResearchScene, receiptOf } from './research-scene.ts';

/** Research with a deadline of 4 s answers within it and the time that a busy machine takes for the rest. */
const brisk = { RESEARCH_BASIC: JSON.stringify({ deadline_ms: 4_000, model_ms: 1_000 }) };
const inTimeMs = 6_000;

const challenge: Bend = () => (reply) => reply.send(202, { 'content-type': 'text/html' }, duckduckgoChallenge);
const noResults: Bend = (_usual, { query }) => html(duckduckgoPage(query, []));

describe('Where the only search engine', () => {
  test.each<[string, Bend, string, string]>([
    ['answers 500', () => refuses(500), 'error', 'failed'],
    ['takes us for a robot', challenge, 'blocked', 'failed'],
    ['has no results', noResults, 'empty', 'nothing_found'],
    ['never answers', () => never, 'timeout', 'failed'],
    ['stops in the middle', (_usual, { query }) => stops(duckduckgoPage(query, [])), 'timeout', 'failed'],
    ['drips', (_usual, { query }) => drips(duckduckgoPage(query, []), 50), 'timeout', 'failed'],
    ['resets', () => resets, 'error', 'failed'],
    ['says something else', () => bytes('text/html', '\u0000\u0001 <<<>'), 'error', 'failed'],
  ])(
    '%s, the question is answered without research and research costs nothing',
    async (_what, bend, status, outcome) => {
      await using scene = await openResearchScene({ settings: brisk });
      scene.web.bend.duckduckgo = bend;

      const answered = await scene.ask('native JSON');

      expect(answered.ms).toBeLessThan(inTimeMs);
      const receipt = receiptOf(answered);
      expect([receipt.outcome, receipt.form, receipt.sources]).toEqual([outcome, 'none', []]);
      expect(receipt.searches[0]).toMatchObject({ provider: 'duckduckgo', results: 0 });
      expect(receipt.searches.map((search) => search.status)).toContain(status);
      await expectUnaidedAnswer(scene);
    },
  );

  test('fails, the next one is asked, and the receipt names both', async () => {
    await using scene = await openResearchScene({ settings: { ...brisk, SEARCH_PROVIDER: 'duckduckgo,searxng' } });
    scene.web.bend.duckduckgo = challenge;

    const receipt = receiptOf(await scene.ask('native JSON'));

    expect(receipt.outcome).toBe('found');
    const told = receipt.searches.map(({ provider, status }) => `${provider} ${status}`);
    expect(told).toContain('duckduckgo blocked');
    expect(told.filter((one) => one === 'searxng ok')).toHaveLength(2);
    expect(scene.balances().main).toBe(allowance.main - 1);
  });
});

describe('Where a model', () => {
  test.each<[string, BehaviourName[]]>([
    ['cannot plan', ['research-bad-json', 'research-bad-json']],
    ['is broken while it plans', ['html']],
    ['resets while it plans', ['hangup']],
  ])('%s, the words of the question are searched for', async (_what, behaviours) => {
    await using scene = await openResearchScene({ settings: { ...brisk, UPSTREAM_MAX_RETRIES: '0' } });
    scene.mock.next(...behaviours);

    const answered = await scene.ask('native JSON');

    const receipt = receiptOf(answered);
    expect(answered.ms).toBeLessThan(inTimeMs);
    expect([answered.status, receipt.outcome]).toEqual([200, 'found']);
    expect(receipt.searches.map(({ query }) => query).join(' ')).toMatch(/Morvane/);
    expect(fencedOf(scene.mock.calls.at(-1))).toContain('118 crowns');
  });

  test('cannot condense, the passages are put into the prompt as they are', async () => {
    await using scene = await openResearchScene({ settings: brisk, behaviour: 'research-bad-json' });

    const receipt = receiptOf(await scene.ask('native JSON'));

    expect([receipt.outcome, receipt.form]).toEqual(['found', 'extracts']);
    expect(fencedOf(scene.calls('answer')[0])).toContain('118 crowns');
    expect(scene.balances().main).toBe(allowance.main - 1);
    await scene.expectClosedBooks(1);
  });

  test('is slow to plan and to condense, they are done without it, within the deadline', async () => {
    await using scene = await openResearchScene({ settings: brisk, behaviour: 'research-slow@60000' });

    const answered = await scene.ask('native stream');

    expect(answered.ms).toBeLessThan(inTimeMs);
    expect([receiptOf(answered).outcome, receiptOf(answered).form]).toEqual(['found', 'extracts']);
    expect(fencedOf(scene.calls('answer')[0])).toContain('118 crowns');
    await scene.expectClosedBooks(1);
  });

  test('fails to answer after research, nothing is charged', async () => {
    await using scene = await openResearchScene({ settings: { ...brisk, UPSTREAM_MAX_RETRIES: '0' } });
    scene.mock.next('research', 'research', '500');

    const answered = await scene.ask('native JSON');

    expect(answered.status).toBe(502);
    expect(scene.balances()).toEqual(allowance);
    expect(await scene.expectClosedBooks(1)).toEqual(['failed']);
  });
});

describe('Where pages', () => {
  test.each<[TroubledHost, string[]]>([
    ['never.example', ['timeout']],
    ['resets.example', ['unreachable']],
    ['dies.example', ['unreachable']],
    ['stops.example', ['timeout']],
    ['drips.example', ['timeout']],
    ['broken.example', ['status']],
    ['forbidden.example', ['status']],
    ['missing.example', ['status']],
    ['endless.example', ['too_large']],
    ['bomb.example', ['too_large']],
    ['pdf.example', ['type']],
    ['picture.example', ['type']],
    ['disguised.example', ['type', 'empty']],
    ['bare.example', ['empty']],
    ['walled.example', ['robots']],
    ['round.example', ['unreachable', 'status', 'refused']],
  ])('are as %s is, they are skipped with the reason and the others are used', async (host, reasons) => {
    await using scene = await openResearchScene();
    scene.web.pinHosts(host);

    const receipt = receiptOf(await scene.ask('native JSON'));

    expect(receipt.outcome).toBe('found');
    const url = scene.web.urlOf(host, troubledPath);
    expect(receipt.sources.map((source) => source.url)).not.toContain(url);
    expect(reasons).toContain(receipt.skipped.find((page) => page.url === url)?.reason);
    expect(receipt.sources.map((source) => source.url)).toContain(scene.web.urlOf('ferries.example', '/night/morvane'));
  });

  test('say the same word for word, one of them is used', async () => {
    const settings = { RESEARCH_BASIC: JSON.stringify({ pages: 6, attempts: 8, deadline_ms: 10_000 }) };
    await using scene = await openResearchScene({ settings });
    scene.web.pinHosts('ferries.example', 'copied-pages.example');

    const receipt = receiptOf(await scene.ask('native JSON'));

    const copies = ['ferries.example', 'copied-pages.example'];
    expect(receipt.sources.filter(({ url }) => copies.includes(new URL(url).hostname))).toHaveLength(1);
    expect(receipt.skipped).toContainEqual(expect.objectContaining({ reason: 'duplicate' }));
  });

  test.each<[string, Bend]>([
    ['all die midway', () => dies(articleHtml(timetable))],
    ['all answer 503', () => refuses(503)],
    ['all hang', () => never],
  ])('%s, the question is answered without research and research costs nothing', async (_what, bend) => {
    await using scene = await openResearchScene({ settings: brisk });
    scene.web.bend.page = bend;

    const answered = await scene.ask('native JSON');

    expect(answered.ms).toBeLessThan(inTimeMs);
    expect(receiptOf(answered)).toMatchObject({ outcome: 'failed', form: 'none', sources: [] });
    expect(receiptOf(answered).skipped.length).toBeGreaterThan(1);
    await expectUnaidedAnswer(scene);
  });

  test('are gone together with their web after the search, the question is answered without research', async () => {
    await using scene = await openResearchScene({ settings: brisk });
    scene.web.bend.page = () => never;
    scene.web.bend.robots = () => async () => scene.web.goAway();

    const answered = await scene.ask('native stream');

    expect(answered.ms).toBeLessThan(inTimeMs);
    expect(receiptOf(answered)).toMatchObject({ outcome: 'failed', sources: [] });
    expect(answered.progress.at(-1)).toMatchObject({ step: 'done', state: 'failed', reason: 'failed' });
    await expectUnaidedAnswer(scene);
  });

  test.each<[string, Bend]>([
    ['robots.txt hangs', () => never],
    ['robots.txt answers 500', () => refuses(500)],
    ['robots.txt resets', () => resets],
  ])('have a site whose %s, an answer still comes in time', async (_what, bend) => {
    await using scene = await openResearchScene({ settings: brisk });
    scene.web.bend.robots = bend;

    const answered = await scene.ask('native JSON');

    expect([answered.status, answered.ms < inTimeMs]).toEqual([200, true]);
    await scene.expectClosedBooks(1);
  });
});

describe('Where everything is slow', () => {
  const slow = { ...brisk, RESEARCH_BASIC: JSON.stringify({ deadline_ms: 2_000, model_ms: 1_000 }) };

  test.each(['native JSON', 'OpenAI stream'] as const)(
    '(%s) an answer comes by the deadline of the depth',
    async (way) => {
      await using scene = await openResearchScene({ settings: slow, behaviour: 'research-slow@60000' });
      scene.web.bend.duckduckgo = (usual) => late(60_000, usual);
      scene.web.bend.page = (usual) => late(60_000, usual);

      const answered = await scene.ask(way);

      expect(answered.ms).toBeLessThan(4_000);
      expect(receiptOf(answered)).toMatchObject({ outcome: 'failed', form: 'none' });
      expect(receiptOf(answered).timings_ms.total).toBeLessThan(2_500);
      await expectUnaidedAnswer(scene);
    },
  );

  test('but some pages, what they say is used and the others are skipped by the deadline', async () => {
    await using scene = await openResearchScene({
      settings: { ...slow, RESEARCH_PAGE_TIMEOUT_MS: '30000', RESEARCH_FIRST_BYTE_TIMEOUT_MS: '30000' },
    });
    scene.web.bend.page = (usual, { host }) => (host === 'ferries.example' ? usual : late(60_000, usual));

    const receipt = receiptOf(await scene.ask('native JSON'));

    expect(receipt.outcome).toBe('found');
    expect(receipt.sources.map(({ url }) => new URL(url).hostname)).toEqual(['ferries.example']);
    expect(receipt.skipped.map(({ reason }) => reason)).toContain('deadline');
  });
});

/** The model answered what the user said and nothing else; research was given back and the conversation paid. */
async function expectUnaidedAnswer(scene: ResearchScene): Promise<void> {
  expect(promptOf(scene.calls('answer')[0])).toBe(ferryQuestion);
  expect(scene.balances()).toEqual({ main: allowance.main, conversations: allowance.conversations - 1 });
  expect(await scene.expectClosedBooks(1)).toEqual(['completed']);
  expect(scene.ledger()).toContain('refund 1 main');
}
