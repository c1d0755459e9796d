import { expect, test } from 'vitest';
import { trickyHosts } from '../web/names.ts';
import { redirects } from '../web/plays.ts';
import { sentinelUrls } from '../web/sentinel.ts';
import { troubledPath } from '../web/troubled-pages.ts';
import type { TestWeb } from '../web/web.ts';
import { openResearchScene, promptOf, type ResearchScene, receiptOf } from './research-scene.ts';

/** Tries more pages than any search of the tests shows, one after the other. */
const thorough = {
  SEARCH_PROVIDER: 'searxng',
  RESEARCH_BASIC: JSON.stringify({ ...{ pages: 10, attempts: 100, results: 20, per_site: 50 }, deadline_ms: 20_000 }),
};

const batches = batchesOf(sentinelUrls('PORT'), 15);

test.each(batches)('Results that lead inside are not fetched: $first and on', async ({ urls }) => {
  await using scene = await openResearchScene({ settings: thorough });
  const { port } = scene.web.sentinel;
  const led = urls.map((url) => url.replaceAll('PORT', String(port)));
  for (const url of led) scene.web.pin({ url, title: 'The night ferry to Morvane', snippet: 'How long it takes.' });

  const receipt = receiptOf(await scene.ask('native JSON'));

  expectNothingReached(scene);
  for (const { url, reason } of receipt.skipped.filter((page) => !page.url.includes('.example'))) {
    expect([url, reason]).toEqual([url, 'refused']);
  }
  for (const { url } of receipt.sources) expect(new URL(url).hostname).toMatch(/\.example$/);
});

test.each(trickyHosts)('A name that leads inside, at once or the next time, leads nowhere: %s', async (host) => {
  await using scene = await openResearchScene({ settings: thorough });
  scene.web.pin({ url: scene.web.urlOf(host, troubledPath), title: 'The night ferry to Morvane', snippet: 'Cabins.' });
  const inside = `http://${host}:${scene.web.sentinel.port}/secret`;
  scene.web.pin({ url: inside, title: 'The night ferry from Port Hollis', snippet: 'What a cabin costs.' });

  const receipt = receiptOf(await scene.ask('native JSON'));

  expectNothingReached(scene);
  expect(scene.web.namesAsked).toContain(host);
  expect(receipt.sources.map(({ url }) => url)).not.toContain(inside);
  // Its first answer may be the web itself, which the second port does not belong to.
  const told = receipt.skipped.find(({ url }) => url === inside)?.reason;
  expect(['refused', 'unreachable']).toContain(told);
});

test.each<[string, (web: TestWeb) => string]>([
  ['by its address', ({ sentinel }) => `http://127.0.0.1:${sentinel.port}/secret`],
  ['by an IPv6 address', ({ sentinel }) => `http://[::1]:${sentinel.port}/secret`],
  ['by a mapped address', ({ sentinel }) => `http://[::ffff:127.0.0.1]:${sentinel.port}/secret`],
  ['as a number', ({ sentinel }) => `http://2130706433:${sentinel.port}/secret`],
  ['without a scheme', ({ sentinel }) => `//127.0.0.1:${sentinel.port}/secret`],
  ['by a name', ({ sentinel }) => `http://inside.example:${sentinel.port}/secret`],
  ['by localhost', ({ sentinel }) => `http://localhost:${sentinel.port}/secret`],
  ['with a user', ({ sentinel }) => `http://ferries.example@127.0.0.1:${sentinel.port}/secret`],
  ['by another scheme', () => 'file:///etc/passwd'],
])('A page that redirects inside %s is refused', async (_how, to) => {
  await using scene = await openResearchScene({ settings: thorough });
  for (const [place, status] of [301, 302, 303, 307, 308].entries()) {
    const host = `leads-${place}.example`;
    const page = { host, path: '/', title: 'The night ferry to Morvane', words: 'Cabins.', isListed: false };
    scene.web.add({ ...page, play: redirects(() => to(scene.web), status) });
    scene.web.pinHosts(host);
  }

  const receipt = receiptOf(await scene.ask('native JSON'));

  expectNothingReached(scene);
  const led = receipt.skipped.filter(({ url }) => url.includes('leads-'));
  expect(led.map(({ reason }) => reason)).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
});

test('A robots.txt that redirects inside reaches nothing', async () => {
  await using scene = await openResearchScene({ settings: thorough });
  scene.web.bend.robots = () => redirects(({ sentinel }) => `http://127.0.0.1:${sentinel}/robots.txt`);

  const answered = await scene.ask('native JSON');

  expect(answered.status).toBe(200);
  expectNothingReached(scene);
});

test('What is refused says nothing of what is there', async () => {
  await using scene = await openResearchScene({ settings: thorough });
  const { port } = scene.web.sentinel;
  // One that is listened on and one that is not.
  for (const url of [`http://127.0.0.1:${port}/`, `http://127.0.0.3:${port}/`]) {
    scene.web.pin({ url, title: 'The night ferry to Morvane', snippet: 'Cabins.' });
  }

  const { skipped } = receiptOf(await scene.ask('native JSON'));

  expect(skipped.filter(({ url }) => url.includes('127.0.0')).map(({ reason }) => reason)).toEqual([
    'refused',
    'refused',
  ]);
  expectNothingReached(scene);
});

function expectNothingReached(scene: ResearchScene): void {
  expect(scene.web.sentinel.reached).toEqual([]);
  for (const call of scene.mock.calls) expect(promptOf(call)).not.toContain('SECRET-OF-THE-SENTINEL');
}

function batchesOf(urls: string[], size: number): { first: string; urls: string[] }[] {
  const count = Math.ceil(urls.length / size);
  return Array.from({ length: count }, (_, place) => {
    const batch = urls.slice(place * size, (place + 1) * size);
    return { first: batch[0] ?? '', urls: batch };
  });
}
