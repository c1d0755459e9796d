import { describe, expect, test } from 'vitest';
import type { Tenant } from '../../packages/server/src/contract/types.ts';
import { movableClock } from '../clock.ts';
import { late, refuses } from '../web/plays.ts';
import { fencedOf, openResearchScene, type ResearchScene, receiptOf } from './research-scene.ts';
import { eventually, streamWays } from './upstream-scene.ts';

const unpaced = { SEARCH_PROVIDER: 'searxng' };

describe('What was condensed for a tenant', () => {
  test('is not shown to another, though what is public is fetched once', async () => {
    await using scene = await openResearchScene({ settings: unpaced });
    const stranger = await scene.house.register('stranger');
    await scene.ask('native JSON');
    const asked = [scene.web.asked('searxng').length, scene.web.asked('page').length];

    const other = await scene.ask('native JSON', { user: stranger });

    expect(receiptOf(other)).toMatchObject({ cached: false, outcome: 'found' });
    expect([scene.calls('plan').length, scene.calls('condense').length]).toEqual([2, 2]);
    expect([scene.web.asked('searxng').length, scene.web.asked('page').length]).toEqual(asked);
  });

  test('is not shared with another who asks at the same time', async () => {
    await using scene = await openResearchScene({ settings: unpaced, behaviour: 'research-slow@200' });
    const stranger = await scene.house.register('stranger');

    const both = await Promise.all([scene.ask('native JSON'), scene.ask('native stream', { user: stranger })]);

    expect(both.map((answered) => receiptOf(answered).cached)).toEqual([false, false]);
    expect([scene.calls('plan').length, scene.calls('condense').length]).toEqual([2, 2]);
    await scene.expectClosedBooks(2);
  });

  test('is not shown to a user who has left it', async () => {
    await using scene = await openResearchScene({ settings: unpaced });
    await scene.ask('native JSON');
    const root = await scene.house.setUp();
    const made = await scene.house.send('POST', '/v1/admin-panel/tenants', { name: 'Acme' }, root.headers);
    const { id } = (await made.json()) as Tenant;
    await scene.house.send('PUT', `/v1/admin-panel/users/${scene.user.userId}`, { tenant_id: id }, root.headers);

    expect(receiptOf(await scene.ask('native JSON')).cached).toBe(false);
  });
});

test('Who joins from another depth, level or way gets what they asked for', async () => {
  await using scene = await openResearchScene({
    settings: { ...unpaced, LEVEL_MEDIUM_MODEL: 'the-model', DEFAULT_USER_LEVEL: 'ultra' },
    behaviour: 'research-slow@200',
  });

  const [first, deeper, style, openai] = await Promise.all([
    scene.ask('native JSON'),
    scene.ask('native JSON', { body: { research_depth: 'medium' } }),
    scene.ask('native stream', { body: { level: 'medium', r_type: 'bpe' } }),
    scene.ask('OpenAI stream'),
  ]);

  expect([first, deeper, style, openai].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect([receiptOf(first).depth, receiptOf(deeper).depth]).toEqual(['basic', 'medium']);
  expect(receiptOf(deeper).cached).toBe(false);
  expect([first, style, openai].filter((answered) => receiptOf(answered).cached)).toHaveLength(2);
  expect(scene.calls('plan')).toHaveLength(2);
  expect(style.enhancement).toMatchObject({ level: 'medium', r_type: 'bpe' });
  for (const call of scene.calls('answer')) expect(fencedOf(call)).toContain('118 crowns');
  await scene.expectClosedBooks(4);
});

test.each(streamWays)(
  '(%s) Who joins late is told all of it once, never falling, and their own receipt',
  async (way) => {
    await using scene = await openResearchScene({ settings: unpaced });
    scene.web.bend.page = (usual) => late(400, usual);
    const first = scene.ask(way);
    await eventually('pages that are asked for', () => scene.web.asked('page').length > 0);

    const [one, other] = [await scene.ask(way), await first];

    const told = ({ progress }: typeof one) =>
      progress.map(({ step, state, subject, share }) => [step, state, subject, share]);
    expect(told(one)).toEqual(told(other));
    for (const { progress, kinds } of [one, other]) {
      const shares = progress.map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(progress.filter(({ step }) => step === 'done')).toHaveLength(1);
      expect(kinds.lastIndexOf('progress')).toBeLessThan(kinds.indexOf('chunk'));
    }
    const { tokens, timings_ms, ...joined } = receiptOf(one);
    expect(joined).toMatchObject({ cached: true, sources: receiptOf(other).sources, outcome: 'found' });
    expect(tokens).toEqual({ plan: { prompt: 0, completion: 0 }, condense: { prompt: 0, completion: 0 } });
    expect(timings_ms.total).toBeLessThan(one.ms);
  },
);

/** What an admin does to change settings. */
async function settingsOf({ house }: ResearchScene) {
  const root = await house.setUp();
  return async (settings: object) => {
    const changed = await house.send('PUT', '/v1/admin-panel/config', { settings }, root.headers);
    expect(changed.status).toBe(200);
  };
}

test('What another model found is another matter from the moment on that the model is changed', async () => {
  // What a flag sets is locked.
  const settings = { ...unpaced, LEVEL_LOW_MODEL: '', LEVEL_MEDIUM_MODEL: 'the-model', DEFAULT_USER_LEVEL: 'ultra' };
  await using scene = await openResearchScene({ settings });
  const ask = async () => receiptOf(await scene.ask('native JSON', { body: { level: 'medium' } }));
  const put = await settingsOf(scene);
  await put({ LEVEL_LOW_MODEL: 'research-bad-json' });
  expect(await ask()).toMatchObject({ form: 'extracts', cached: false });
  expect((await ask()).cached).toBe(true);

  await put({ LEVEL_LOW_MODEL: 'research' });

  expect(await ask()).toMatchObject({ form: 'condensed', cached: false });
});

test('A new price holds for what is known already, too', async () => {
  await using scene = await openResearchScene({ settings: unpaced });
  await scene.ask('native JSON');

  await (await settingsOf(scene))({ RESEARCH_COSTS: { basic: 2, medium: 2, high: 2 } });

  const again = await scene.ask('native JSON');
  expect(receiptOf(again).cached).toBe(true);
  expect(again.enhancement.credits).toMatchObject({ spent: 3 });
});

test('That nothing was found is believed for a minute, and that it failed not at all', async () => {
  const clock = movableClock(Date.UTC(2026, 10, 21, 12));
  await using scene = await openResearchScene({ settings: unpaced, clock });
  const messages = [{ role: 'user', content: 'Zyxwvut qponmlk jihgfed cbazyxw?' }];
  const ask = async () => receiptOf(await scene.ask('native JSON', { body: { messages } }));

  expect([(await ask()).outcome, (await ask()).cached]).toEqual(['nothing_found', true]);
  clock.move(61_000);
  expect(await ask()).toMatchObject({ outcome: 'nothing_found', cached: false });
  clock.move(61_000);
  scene.web.bend.searxng = () => refuses(500);
  expect([(await ask()).cached, (await ask()).cached]).toEqual([false, false]);
  expect(scene.balances().main).toBe(20);
});
