import { expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { ferryQuestion } from '../web/ferry-pages.ts';
import { late, refuses } from '../web/plays.ts';
import { allowance, fencedOf, openResearchScene, type ResearchScene, receiptOf } from './research-scene.ts';
import { together } from './tenant-scene.ts';
import { eventually } from './upstream-scene.ts';

const unpaced = { SEARCH_PROVIDER: 'searxng' };
const hour = 3_600_000;

/** How often each part of the world was asked. */
function worldOf({ web, calls }: ResearchScene) {
  return { searches: web.asked('searxng').length, pages: web.asked('page').length, plans: calls('plan').length };
}

test('The same question again is known: no search, no page, no step of the model, and the receipt says so', async () => {
  await using scene = await openResearchScene({ settings: unpaced });
  const first = await scene.ask('native JSON');
  const world = worldOf(scene);

  const messages = [{ role: 'user', content: `  ${ferryQuestion.toUpperCase().replaceAll(' ', '  ')}` }];
  const again = await scene.ask('native stream', { body: { messages } });

  expect(worldOf(scene)).toEqual(world);
  expect([receiptOf(first).cached, receiptOf(again).cached]).toEqual([false, true]);
  expect(receiptOf(again)).toMatchObject({
    ...{ outcome: 'found', sources: receiptOf(first).sources, researched_at: receiptOf(first).researched_at },
    tokens: { plan: { prompt: 0, completion: 0 }, condense: { prompt: 0, completion: 0 } },
  });
  expect(again.progress.map(({ step }) => step)).toEqual(['done']);
  expect(withoutMarks(fencedOf(scene.calls('answer')[1]))).toBe(withoutMarks(fencedOf(scene.calls('answer')[0])));
  expect(scene.balances().main).toBe(allowance.main - 2);
});

test('It is known to other users of the tenant too', async () => {
  await using scene = await openResearchScene({ settings: unpaced });
  const colleague = await scene.house.register();
  together(scene.house, scene.user.userId, colleague.userId);
  await scene.ask('native JSON');
  const world = worldOf(scene);

  const other = await scene.ask('native JSON', { user: colleague });

  expect(worldOf(scene)).toEqual(world);
  expect(receiptOf(other).cached).toBe(true);
});

test('Another depth is another question', async () => {
  await using scene = await openResearchScene({ settings: unpaced });
  await scene.ask('native JSON');

  const deeper = await scene.ask('native JSON', { body: { research_depth: 'medium' } });

  expect([receiptOf(deeper).cached, receiptOf(deeper).depth]).toEqual([false, 'medium']);
  expect(scene.calls('plan')).toHaveLength(2);
});

test('After its time it is looked up anew', async () => {
  const clock = movableClock(Date.now());
  await using scene = await openResearchScene({ settings: { ...unpaced, RESEARCH_CACHE_TTL_SECONDS: '3600' }, clock });
  await scene.ask('native JSON');
  const world = worldOf(scene);

  clock.move(hour - 60_000);
  expect(receiptOf(await scene.ask('native JSON')).cached).toBe(true);
  clock.move(60_001);
  const anew = await scene.ask('native JSON');

  expect(receiptOf(anew)).toMatchObject({ cached: false, outcome: 'found' });
  expect(worldOf(scene)).toEqual({ searches: 2 * world.searches, pages: 2 * world.pages, plans: 2 });
});

test('With a time of 0 nothing is remembered', async () => {
  await using scene = await openResearchScene({ settings: { ...unpaced, RESEARCH_CACHE_TTL_SECONDS: '0' } });
  await scene.ask('native JSON');
  const world = worldOf(scene);

  expect(receiptOf(await scene.ask('native JSON')).cached).toBe(false);
  expect(worldOf(scene)).toEqual({ searches: 2 * world.searches, pages: 2 * world.pages, plans: 2 });
});

test('Research that failed is not remembered', async () => {
  await using scene = await openResearchScene({ settings: unpaced });
  scene.web.bend.page = () => refuses(503);
  expect(receiptOf(await scene.ask('native JSON')).outcome).toBe('failed');
  scene.web.bend.page = (usual) => usual;

  expect(receiptOf(await scene.ask('native JSON'))).toMatchObject({ outcome: 'found', cached: false });
});

test('Ten who ask the same at once share one research, and each pays for it', async () => {
  await using scene = await openResearchScene({ settings: unpaced, behaviour: 'research-slow@300' });

  const all = await Promise.all(
    Array.from({ length: 10 }, (_, place) => scene.ask(place % 2 ? 'native stream' : 'native JSON')),
  );

  expect(all.map((answered) => receiptOf(answered).outcome)).toEqual(Array.from({ length: 10 }, () => 'found'));
  expect(all.filter((answered) => !receiptOf(answered).cached)).toHaveLength(1);
  expect(scene.calls('plan')).toHaveLength(1);
  expect(scene.calls('condense')).toHaveLength(1);
  const searched = scene.web.asked('searxng').map(({ query }) => query);
  expect(searched).toHaveLength(new Set(searched).size);
  for (const { progress } of all.filter((_, place) => place % 2 === 1)) expect(progress.at(-1)?.step).toBe('done');
  expect(scene.balances()).toEqual({ main: allowance.main - 10, conversations: allowance.conversations - 10 });
  await scene.expectClosedBooks(10);
});

test('One of them who leaves does not end it for the others', async () => {
  await using scene = await openResearchScene({ settings: unpaced });
  scene.web.bend.page = (usual) => late(500, usual);
  const leaving = new AbortController();
  const first = scene.ask('native stream', { signal: leaving.signal }).catch(() => 'left');
  await eventually('a search', () => scene.web.asked('page').length > 0);
  const others = Promise.all([scene.ask('native JSON'), scene.ask('native stream')]);
  await eventually('three conversations', () => scene.house.rows('SELECT seq FROM message_logs').length === 3);

  leaving.abort();

  expect(await first).toBe('left');
  for (const answered of await others) expect(receiptOf(answered).outcome).toBe('found');
  expect(scene.calls('plan')).toHaveLength(1);
  expect((await scene.expectClosedBooks(3)).sort()).toEqual(['cancelled', 'completed', 'completed']);
  expect(scene.balances()).toEqual({ main: allowance.main - 2, conversations: allowance.conversations - 2 });
});

/** The random word of a fence, which is another each time. */
function withoutMarks(fenced: string): string {
  return fenced.replaceAll(/<<(WEB|END) \S+>>/g, '');
}
