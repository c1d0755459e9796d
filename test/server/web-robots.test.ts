import { describe, expect, test } from 'vitest';
import { isAllowed, rulesFor } from '../../packages/server/src/adapters/web/robots-rules.ts';
import { stillClock } from '../still-clock.ts';
import { type Answer, eventually, html, openReading, openSite, redirect, webAddresses } from './web-scene.ts';

const [here, there] = webAddresses;
const sound = '<p>Sound.</p>';
const page = html(sound);
const robotsText =
  (text: string): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code).end();
const hourMs = 3_600_000;

/** Reads `/private/page` of a site with a robots.txt. */
async function readUnder(robotsAnswer: Answer, settings: Parameters<typeof openReading>[2] = {}) {
  await using site = await openSite({ '/robots.txt': robotsAnswer, '/private/page': page });
  await using web = openReading([site.port], {}, settings);
  const text = await web.read(`http://${here}:${site.port}/private/page`);
  return { text, pages: site.requests.length, robots: site.robots() };
}

const forbidden = { text: 'robots', pages: 0, robots: 1 };
const fetched = { text: sound, pages: 1, robots: 1 };

describe('A page is left alone where robots.txt', () => {
  test.each([
    ['asks everybody', 'User-agent: *\nDisallow: /private/'],
    ['asks us by name', 'User-agent: PromptEnchanter\nDisallow: /\n\nUser-agent: *\nAllow: /'],
    ['asks us by name and version, in other letters', 'user-agent:promptenchanter/2.0 # us\r\ndisallow:/private'],
    ['asks us among others', 'User-agent: a\nUser-agent: PromptEnchanter\nDisallow: /'],
    ['asks us twice', 'User-agent: PromptEnchanter\nAllow: /x\n\nUser-agent: PromptEnchanter\nDisallow: /private'],
    ['uses a pattern', 'User-agent: *\nDisallow: /*/page$'],
    ['begins with a mark', '\ufeffUser-agent: *\nDisallow: /'],
  ])('%s', async (_how, text) => {
    expect(await readUnder(robotsText(text))).toEqual(forbidden);
  });

  test.each([500, 503, 599])('fails with %d', async (code) => {
    expect(await readUnder(status(code))).toEqual(forbidden);
  });

  test('comes in an encoding that is not read', async () => {
    const odd: Answer = (response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('x');
    expect(await readUnder(odd)).toEqual(forbidden);
  });
});

describe('A page is fetched where robots.txt', () => {
  test.each([
    ['says nothing', ''],
    ['asks others', 'User-agent: OtherBot\nDisallow: /'],
    ['asks others and allows us', 'User-agent: *\nDisallow: /\n\nUser-agent: PromptEnchanter\nDisallow:'],
    ['asks about other pages', 'User-agent: *\nDisallow: /privately'],
    ['makes an exception', 'User-agent: *\nDisallow: /private/\nAllow: /private/page'],
    ['asks to wait a day', 'User-agent: *\nCrawl-delay: 86400'],
    ['is a page', '<!doctype html><p>Not found: nothing here.'],
    ['asks only beyond its first 500 KiB', `#${'a'.repeat(500 * 1024)}\nUser-agent: *\nDisallow: /`],
  ])('%s', async (_how, text) => {
    expect(await readUnder(robotsText(text))).toEqual(fetched);
  });

  test.each([401, 403, 404, 410, 429])('is answered with %d', async (code) => {
    expect(await readUnder(status(code))).toEqual(fetched);
  });

  test('leads in a circle', async () => {
    expect(await readUnder(redirect('/robots.txt'))).toEqual({ ...fetched, robots: 6 });
  });

  test('asks not to, and the operator does not heed it', async () => {
    const found = await readUnder(robotsText('User-agent: *\nDisallow: /'), { respectsRobots: false });
    expect(found).toEqual({ ...fetched, robots: 0 });
  });
});

test('A huge robots.txt is heeded in its first 500 KiB, and no more is read', async () => {
  const rules = 'User-agent: *\nDisallow: /private\n';
  const huge = robotsText(`${rules}${'# filler\n'.repeat(5_000_000)}`);
  await using site = await openSite({ '/robots.txt': huge, '/': page, '/private': page });
  await using web = openReading([site.port]);

  expect(await web.read(`http://${here}:${site.port}/private`)).toBe('robots');
  expect(await web.read(`http://${here}:${site.port}/`)).toBe(sound);
  await eventually('the connections are closed', () => site.open() === 0);
});

test('A robots.txt that does not come takes the time of the page, and nothing of the site is fetched', async () => {
  const timeouts = { connectMs: 200, firstByteMs: 200, pageMs: 400 };
  expect(await readUnder(() => {}, { timeouts })).toMatchObject({ text: 'timeout', pages: 0 });
  const dripping: Answer = (response) => response.writeHead(200).write('User-agent');
  expect(await readUnder(dripping, { timeouts })).toMatchObject({ text: 'timeout', pages: 0 });
  expect(await readUnder((response) => response.socket?.destroy())).toMatchObject({ text: 'unreachable', pages: 0 });
});

test('Ten pages of a site at once ask for its robots.txt once', async () => {
  await using site = await openSite((response, request) => page(response, request));
  await using web = openReading([site.port]);
  const pages = Array.from({ length: 10 }, (_, at) => web.read(`http://${here}:${site.port}/${at}`));

  expect(await Promise.all(pages)).toEqual(Array(10).fill(sound));
  expect(site.robots()).toBe(1);
});

test('Who waits for a robots.txt that another asked for gets it though the other leaves', async () => {
  let answer = () => {};
  const waiting: Answer = (response) => {
    answer = () => void response.writeHead(404).end();
  };
  await using site = await openSite({ '/robots.txt': waiting, '/': page });
  await using web = openReading([site.port]);
  const leaving = new AbortController();
  const first = web.read(`http://${here}:${site.port}/`, leaving.signal);
  const second = web.read(`http://${here}:${site.port}/`);
  await eventually('robots.txt is asked for', () => site.robots() === 1);
  leaving.abort();

  expect(await first).toBe('deadline');
  answer();
  expect(await second).toBe(sound);
  expect(site.robots()).toBe(1);
});

test('A robots.txt is kept for 24 hours, and one that failed for five minutes', async () => {
  const clock = stillClock();
  let answer = status(404);
  await using site = await openSite({ '/robots.txt': (...call) => answer(...call), '/': page });
  await using web = openReading([site.port], {}, {}, clock);
  const read = () => web.read(`http://${here}:${site.port}/`);

  expect(await read()).toBe(sound);
  answer = status(500);
  clock.move(24 * hourMs - 1);
  expect([await read(), site.robots()]).toEqual([sound, 1]);
  clock.move(1);
  expect([await read(), site.robots()]).toEqual(['robots', 2]);
  answer = status(404);
  clock.move(hourMs / 12 - 1);
  expect([await read(), site.robots()]).toEqual(['robots', 2]);
  clock.move(1);
  expect([await read(), site.robots()]).toEqual([sound, 3]);
});

test('A redirect to another site is held against the robots.txt of that site', async () => {
  await using other = await openSite(
    { '/robots.txt': robotsText('User-agent: *\nDisallow: /'), '/': page },
    { address: there },
  );
  await using site = await openSite({ '/': redirect(`http://${there}:${other.port}/`) });
  await using web = openReading([site.port, other.port]);

  expect(await web.read(`http://${here}:${site.port}/`)).toBe('robots');
  expect(other.requests).toEqual([]);
});

test('A robots.txt that was moved is heeded where it is now, for the site that it was asked of', async () => {
  await using other = await openSite(
    { '/robots.txt': robotsText('User-agent: *\nDisallow: /private') },
    { address: there },
  );
  await using site = await openSite({
    '/robots.txt': redirect(`http://${there}:${other.port}/robots.txt`),
    '/': page,
    '/private': page,
  });
  await using web = openReading([site.port, other.port]);

  expect(await web.read(`http://${here}:${site.port}/private`)).toBe('robots');
  expect(await web.read(`http://${here}:${site.port}/`)).toBe(sound);
});

test('A robots.txt that leads to a private address is not fetched from there', async () => {
  await using sentinel = await openSite({ '/robots.txt': robotsText('') }, { address: '127.0.0.1' });
  await using site = await openSite({
    '/robots.txt': redirect(`http://127.0.0.1:${sentinel.port}/robots.txt`),
    '/': page,
  });
  await using web = openReading([site.port, sentinel.port]);

  expect(await web.read(`http://${here}:${site.port}/`)).toBe('refused');
  expect([sentinel.connections(), site.requests]).toEqual([0, []]);
});

test.each([
  ['names robots without end', 'User-agent: a\n'.repeat(12_000) + 'Disallow: /\n'.repeat(20_000)],
  ['has rules without end', `User-agent: *\n${'Disallow:/\n'.repeat(45_000)}`],
  ['has the longest pattern', `User-agent: *\nDisallow: /${'*a'.repeat(250_000)}b`],
  ['has patterns without end', `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}b\n`.repeat(480)}`],
  ['has nothing but stars', `User-agent: *\nDisallow: /${'*'.repeat(500_000)}b`],
  ['is one line of colons', ':'.repeat(500_000)],
  ['is a line each character', '\r'.repeat(500_000)],
])('A robots.txt that %s takes no time worth telling', (_what, text) => {
  const startedAt = performance.now();
  isAllowed(rulesFor('promptenchanter', text), new URL(`http://a.example/${'a'.repeat(2_000)}`));

  expect(performance.now() - startedAt).toBeLessThan(300);
});
