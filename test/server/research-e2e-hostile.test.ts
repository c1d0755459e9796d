import { expect, test } from 'vitest';
import type { BehaviourName } from '../fault/behaviours.ts';
import { ferryFacts, ferryQuestion } from '../web/ferry-pages.ts';
import { type HostileHost, hiddenTexts, orders } from '../web/hostile-pages.ts';
import { troubledPath } from '../web/troubled-pages.ts';
import {
  fencedOf,
  openResearchScene,
  outsideFence,
  promptOf,
  type ResearchScene,
  receiptOf,
} from './research-scene.ts';

/** How what was found is put into the prompt: passages as they are let through the most of a page. */
const forms: [string, BehaviourName][] = [
  ['condensed', 'research'],
  ['extracts', 'research-bad-json'],
];

/** The hostile page alone: others tell the same, and of two that do the one that was read first is kept. */
const onePage = { RESEARCH_BASIC: JSON.stringify({ deadline_ms: 10_000, model_ms: 3_000, pages: 1, attempts: 1 }) };

test.each(forms)(
  'Orders in a page stay out of the prompt or inside the fence, and are counted (%s)',
  async (form, behaviour) => {
    await using scene = await openResearchScene({ behaviour, settings: onePage });

    const receipt = await askAbout(scene, 'orders.example');

    expect(receipt.form).toBe(form);
    expect(receipt.flagged).toBeGreaterThanOrEqual(2);
    const [answer] = scene.calls('answer');
    expectOutside(scene);
    expect(fencedOf(answer)).toContain('nine hours and forty minutes');
    for (const order of [orders.plain, orders.asSystem, orders.toAssistant])
      expect(promptOf(answer)).not.toContain(order);
    expect(promptOf(answer)).not.toContain('![status]');
    expect(promptOf(answer)).not.toContain('<|im_start|>');
  },
);

test.each(forms)('What a page hides from its readers is not in any prompt (%s)', async (_form, behaviour) => {
  await using scene = await openResearchScene({ behaviour, settings: onePage });

  const receipt = await askAbout(scene, 'hidden.example');

  expect(receipt.sources.map(({ url }) => url)).toContain(scene.web.urlOf('hidden.example', troubledPath));
  for (const call of scene.mock.calls) {
    for (const text of Object.values(hiddenTexts)) expect(JSON.stringify(call.body)).not.toContain(text.split(' ')[0]);
  }
});

test.each(forms)('Letters without a shape do not reach a prompt (%s)', async (_form, behaviour) => {
  await using scene = await openResearchScene({ behaviour, settings: onePage });

  await askAbout(scene, 'smuggler.example');

  for (const call of scene.mock.calls) {
    expect(promptOf(call)).not.toMatch(
      /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u,
    );
  }
});

test.each(forms)('A page that writes the fence’s own words does not end it (%s)', async (_form, behaviour) => {
  await using scene = await openResearchScene({ behaviour, settings: onePage });

  await askAbout(scene, 'fence.example');

  expectOutside(scene);
  const fenced = fencedOf(scene.calls('answer')[0]);
  expect(fenced.match(/<</g)).toHaveLength(2);
  expect(fenced.match(/>>/g)).toHaveLength(2);
  const condensing = /<<SRC (\S+)/.exec(promptOf(scene.calls('condense')[0]))?.[1];
  expect(condensing).toMatch(/^[\w-]{10,}$/);
  expect(fenced).not.toContain(`<<WEB ${condensing}>>`);
});

test.each<[HostileHost, string[]]>([
  ['deep.example', ['too_complex', 'empty', 'too_large']],
  ['tables.example', ['too_complex', 'empty', 'too_large']],
  ['unclosed.example', ['too_complex', 'empty', 'too_large', 'irrelevant', 'duplicate']],
])('%s, made to hang whoever reads it, holds up nothing', async (host, reasons) => {
  await using scene = await openResearchScene();
  scene.web.pinHosts(host);
  let slowestMs = 0;
  let before = performance.now();
  const beat = setInterval(() => {
    slowestMs = Math.max(slowestMs, performance.now() - before);
    before = performance.now();
  }, 10);

  const answered = await scene.ask('native JSON');
  clearInterval(beat);

  expect(receiptOf(answered).outcome).toBe('found');
  expect(fencedOf(scene.calls('answer')[0])).toContain(ferryFacts.price);
  const skipped = receiptOf(answered).skipped.find(({ url }) => url.includes(host));
  if (skipped) expect(reasons).toContain(skipped.reason);
  // A second would be the page on the thread that answers everybody.
  expect(slowestMs).toBeLessThan(1_000);
});

test('Citations that do not hold are removed and reported, those of the answer are told as they are', async () => {
  await using scene = await openResearchScene({ behaviour: 'research-lies' });

  const answered = await scene.ask('native JSON');

  const receipt = receiptOf(answered);
  expect(receipt.citations).toEqual({ cited: [1], unknown: [9], removed: 3 });
  expect(answered.content).toContain('[9]');
  const fenced = fencedOf(scene.calls('answer')[0]);
  expect(fenced).toContain(ferryFacts.duration);
  expect(fenced).not.toContain('INVENTED-CLAIM');
  expectOnlyFetched(scene);
});

test('The sources of a prompt are pages that were fetched, whatever pages link to', async () => {
  await using scene = await openResearchScene({ behaviour: 'research-bad-json' });

  await askAbout(scene, 'fence.example');

  expectOnlyFetched(scene);
  expect(scene.web.namesAsked).not.toContain('evil.example');
});

/** Asks with a hostile page before all others, of which as many are read as the depth has room for. */
async function askAbout(scene: ResearchScene, host: HostileHost) {
  scene.web.pinHosts(host);
  const receipt = receiptOf(await scene.ask('native JSON'));
  expect(receipt.outcome).toBe('found');
  expect(scene.web.asked('page').map((page) => page.host)).toContain(host);
  return receipt;
}

/** Outside the fence there are our own words and the user's. */
function expectOutside(scene: ResearchScene): void {
  const [answer] = scene.calls('answer');
  expect(outsideFence(answer)).not.toContain('PWNED');
  expect(outsideFence(answer)).not.toContain('example');
  expect(promptOf(answer).endsWith(`\n${ferryQuestion}`)).toBe(true);
}

function expectOnlyFetched(scene: ResearchScene): void {
  const fetched = new Set(scene.web.asked('page').map(({ host, path }) => scene.web.urlOf(host, path)));
  const fenced = fencedOf(scene.calls('answer')[0]);
  const listed = [...fenced.matchAll(/^\[\d+\] "[^\n]*" "([^"\n]+)"/gm)].map(([, url]) => url ?? '');
  expect(listed.length).toBeGreaterThan(0);
  for (const url of listed) expect(fetched).toContain(url);
}
