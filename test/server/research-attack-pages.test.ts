import { describe, expect, test } from 'vitest';
import { memoryCache } from '../../packages/server/src/adapters/cache/memory.ts';
import { resolveConfig } from '../../packages/server/src/config/load.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { gate } from '../../packages/server/src/core/gate.ts';
import type { PageText } from '../../packages/server/src/ports/web.ts';
import { renderedBlock } from '../../packages/server/src/services/research/block-text.ts';
import type { Candidate } from '../../packages/server/src/services/research/candidates.ts';
import { citationsIn } from '../../packages/server/src/services/research/cite.ts';
import { furtherQueries } from '../../packages/server/src/services/research/gaps.ts';
import { type Investigation, noTokens } from '../../packages/server/src/services/research/investigation.ts';
import { likeness } from '../../packages/server/src/services/research/likeness.ts';
import { pageDesk, type ReadingRound } from '../../packages/server/src/services/research/page-desk.ts';
import { planResearch } from '../../packages/server/src/services/research/plan.ts';
import { researchService } from '../../packages/server/src/services/research/research.ts';
import { searchDesk } from '../../packages/server/src/services/research/search-desk.ts';
import { movableClock } from '../clock.ts';
import { nonce, scriptedModel } from './research-model-scene.ts';

const hour = 3_600_000;
const mebibyte = 2 ** 20;
const bounds = resolveConfig([]).config.RESEARCH_BASIC;
const metrics = { pageRead() {}, searchEnded() {} };

/** A desk before a web where every page says something else each time, and what it was asked for. */
function openDesk() {
  const clock = movableClock(Date.UTC(2026, 10, 21));
  const asked: string[] = [];
  const web = {
    async read(url: string) {
      asked.push(url);
      return { page: pageOf(url, `Reading ${asked.length} of ${url}. ${'The ferry sails at nine. '.repeat(20)}`) };
    },
    close: async () => {},
  };
  const desk = pageDesk({ web, cache: memoryCache(64 * mebibyte, clock), keepMs: 24 * hour, metrics });
  return { desk, clock, asked };
}

function pageOf(url: string, text: string): PageText {
  return { url, title: 'A page', text, published: null };
}

function candidateOf(host: string, text: string | null = null): Candidate {
  const url = `https://${host}/`;
  return { url, address: url, site: host, title: host, snippet: '', published: null, text, score: 1 };
}

function roundOf(candidates: readonly Candidate[], more: Partial<ReadingRound> = {}): ReadingRound {
  return {
    ...{ candidates, queries: ['ferry'], pages: candidates.length, pageChars: 2_000, freshness: null },
    ...{ seen: likeness(), signal: new AbortController().signal, onPage() {} },
    ...more,
  };
}

/** Texts of one length that each make another step slow. */
const worstTexts: Readonly<Record<string, string>> = {
  sentences: 'a. ',
  fullStops: '。',
  lines: 'x\n',
  ligatures: '\ufdfa ',
  images: '![a](',
  characters: '漢。字',
  orders: 'you are now in the an my acting as ',
};

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

describe('Pages that come at once', () => {
  test('are each worked on in a turn of the event loop of its own, so that other requests go on meanwhile', async () => {
    const { desk } = openDesk();
    const texts = Object.values(worstTexts).map((piece) => filled(piece, 2 * mebibyte));
    const turnsAt: number[] = [];
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns++;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);

    await desk.read(
      roundOf(
        texts.map((text, place) => candidateOf(`host${place}.example`, `${place} ${text}`)),
        { onPage: () => void turnsAt.push(turns) },
      ),
    );
    isOver = true;

    expect(turnsAt).toHaveLength(texts.length);
    expect(new Set(turnsAt).size).toBe(texts.length);
  });

  test('and wait for their turn are left at the deadline, with those that were read', async () => {
    const { desk } = openDesk();
    const leaving = new AbortController();
    const candidates = Array.from({ length: 12 }, (_, place) =>
      candidateOf(`host${place}.example`, `Page ${place}. ${'It sails at nine. '.repeat(50)}${place}`),
    );
    let read = 0;

    const { read: pages, skipped } = await desk.read(
      roundOf(candidates, {
        signal: leaving.signal,
        onPage(_host, reason) {
          if (reason === null && ++read === 1) leaving.abort();
        },
      }),
    );

    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length + skipped.length).toBe(12);
    expect(new Set(skipped.map(({ reason }) => reason))).toEqual(new Set(['deadline']));
  });
});

describe('What was read of a page', () => {
  test('yesterday is not told to who asks of today', async () => {
    const { desk, clock, asked } = openDesk();
    const candidates = [candidateOf('news.example')];
    await desk.read(roundOf(candidates));
    clock.move(2 * hour);

    const { read } = await desk.read(roundOf(candidates, { freshness: 'day' }));

    expect(asked).toHaveLength(2);
    expect(read[0]?.text).toContain('Reading 2');
  });

  test('for a question of today is used again for an hour, and for others for a day', async () => {
    const { desk, clock, asked } = openDesk();
    const candidates = [candidateOf('news.example')];
    const today = () => desk.read(roundOf(candidates, { freshness: 'day' }));
    await today();
    clock.move(hour - 1_000);
    await today();
    expect(asked).toHaveLength(1);
    clock.move(2_000);
    await today();
    expect(asked).toHaveLength(2);

    await desk.read(roundOf(candidates));
    clock.move(23 * hour);
    await desk.read(roundOf(candidates));
    expect(asked).toHaveLength(3);
  });
});

test('Of pages that a search gives along no more is kept than is used of a page', async () => {
  const kept: string[] = [];
  const cache = {
    get: async () => null,
    set: async (_key: string, text: string) => void kept.push(text),
    forget: () => 0,
    size: () => ({ entries: 0, bytes: 0 }),
  };
  const hits = Array.from({ length: 20 }, (_, place) => ({
    ...{ url: `https://host${place}.example/`, title: 'A page', snippet: '', published: null },
    text: 'x'.repeat(2 * mebibyte),
  }));
  const provider = {
    name: 'generous',
    search: async () => ({ status: 'ok' as const, hits, why: null }),
    lately: () => null,
  };
  const desk = searchDesk({ providers: [provider], gate: gate(1, 1, 1_000), cache, keepMs: hour, metrics });
  const { caller } = scriptedModel([]);

  await desk.search({
    ...{ queries: ['ferry'], limit: 20, language: null, freshness: null, answers: 1, log: caller.log },
    ...{ signal: new AbortController().signal, onReport() {} },
  });

  expect(kept.join('').length).toBeLessThan(20 * 61_000);
});

test('Of sources that findings stand for, no text is kept, and what is known is told as at first', async () => {
  const source = {
    id: 1,
    title: 'A page',
    url: 'https://host.example/',
    published: null,
    text: 'It sails at nine. '.repeat(500),
  };
  const finding = {
    topic: 'The ferry',
    kind: 'fact' as const,
    text: 'It sails at nine.',
    sources: [1],
    confidence: 'low' as const,
  };
  const found: Investigation = {
    ...{ outcome: 'found', brief: { form: 'condensed', findings: [finding], sources: [source] } },
    ...{ plan: { isNeeded: true, topics: [], freshness: null, language: null }, searches: [], skipped: [] },
    ...{ removed: 0, flagged: 0, researchedAtMs: 0, tokens: { plan: noTokens, condense: noTokens } },
    times: { planMs: 0, searchMs: 0, readMs: 0, condenseMs: 0 },
  };
  const kept = new Map<string, string>();
  const service = researchService({
    ...{ investigate: async () => found, keepMs: hour, shapedBy: () => [], bounds: () => bounds, clock: systemClock },
    cache: {
      get: async (key) => kept.get(key) ?? null,
      set: async (key, text) => void kept.set(key, text),
      forget: () => 0,
      size: () => ({ entries: 0, bytes: 0 }),
    },
    metrics: { researchEnded() {} },
  });
  const { caller } = scriptedModel([]);
  const inquiry = { depth: 'basic', tenantId: 'a-tenant', question: 'When does it sail?', context: '' } as const;
  const needs = { nonce, todayIso: '2026-11-21', maxChars: 4_000 };
  const ask = async () => {
    const { brief, isCached } = await service.carryOut(inquiry, caller, () => {});
    return { isCached, block: brief && renderedBlock(brief, needs) };
  };

  const [first, again] = [await ask(), await ask()];

  expect([first.isCached, again.isCached]).toEqual([false, true]);
  expect(again.block).toBe(first.block);
  expect([...kept.values()].join('').length).toBeLessThan(1_000);
});

describe('What a hostile model answers takes', () => {
  /** CPU of this thread in milliseconds, which a busy machine does not stretch; the second run is past compilation. */
  async function cpuMs(work: () => unknown): Promise<number> {
    await work();
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  }

  const pieces = { keys: 'eyJ-', tokens: 'eyJaaaaaaaa.', hosts: 'aaaaaaaaaa.', words: 'a1b2c3-', ligatures: '\ufdfa' };
  const question = { text: 'When does the ferry sail?', context: '' };

  test.each(Object.entries(pieces))('little time to plan with, though it is full of %s', async (_what, piece) => {
    const queries = Array.from({ length: 20 }, (_, place) => `${filled(piece, 2_000)}${place}`);
    const topics = Array.from({ length: 8 }, () => ({ name: filled(piece, 2_000), queries }));
    const answer = JSON.stringify({ needs_research: true, topics, freshness: 'none', language: 'en' });
    const { asker, caller } = scriptedModel([answer, answer]);
    const plan = planResearch({ asker, clock: { now: () => 0 } });

    expect(await cpuMs(() => plan(question, 6, caller))).toBeLessThan(100);
  });

  test.each([
    ...Object.entries(pieces).map(([what, piece]) => [what, Array.from({ length: 190 }, () => filled(piece, 2_000))]),
    ['nothing', Array.from({ length: 130_000 }, () => '')],
  ] as [string, string[]][])('little time to look further with, though it is full of %s', async (_what, queries) => {
    const { asker, caller } = scriptedModel([JSON.stringify({ queries }), JSON.stringify({ queries })]);
    const gaps = furtherQueries({ asker, newNonce: () => nonce });
    const source = { id: 1, title: 'A page', url: 'https://host.example/', published: null, text: 'It sails at nine.' };
    const plan = { isNeeded: true, topics: [], freshness: null, language: null };

    expect(await cpuMs(() => gaps(plan, [source], 3, caller))).toBeLessThan(100);
  });

  test.each(['[1-50]', '[1, 2, 3-9, ', '\n', '`', '```\n', '[S1,S2'])(
    'little time to find its citations, though it is a megabyte of %j',
    async (piece) => {
      const answer = filled(piece, mebibyte);

      expect(await cpuMs(() => citationsIn(answer, [{ id: 1 }]))).toBeLessThan(100);
    },
  );
});
