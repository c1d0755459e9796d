import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fewAtOnce, type Lookup } from '../../packages/server/src/adapters/web/guarded-lookup.ts';
import { type Answer, eventually, html, openReading, openSite, webAddresses } from './web-scene.ts';

const [here] = webAddresses;
const sound = '<p>Sound.</p>';
const hosts = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}.example`);
const names = Object.fromEntries(hosts.map((host) => [host, [here]]));
const withoutRobots = { respectsRobots: false };

const afterAWhile: Answer = async (response, request) => {
  await sleep(30);
  html(sound)(response, request);
};

const never: Answer = (response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');

test('Of one host, one page is fetched at a time, robots.txt among them', async () => {
  await using site = await openSite(afterAWhile);
  await using web = openReading([site.port], names);
  const pages = Array.from({ length: 5 }, (_, at) => web.read(`http://a.example:${site.port}/${at}`));

  expect(await Promise.all(pages)).toEqual(Array(5).fill(sound));
  expect(site.busiest()).toBe(1);
  expect(site.connections()).toBe(6);
});

test('Of several hosts, pages are fetched at once, up to the bound over all', async () => {
  await using site = await openSite(afterAWhile);
  await using web = openReading([site.port], names, { ...withoutRobots, concurrency: 3 });
  const pages = hosts.flatMap((host) => [1, 2].map((at) => web.read(`http://${host}:${site.port}/${at}`)));

  expect(await Promise.all(pages)).toEqual(Array(12).fill(sound));
  expect(site.busiest()).toBe(3);
});

test('Pages that wait for a slow host keep no place from others', async () => {
  await using site = await openSite({ '/never': never, '/': html(sound) });
  const timeouts = { connectMs: 500, firstByteMs: 500, pageMs: 1_000 };
  await using web = openReading([site.port], names, { ...withoutRobots, concurrency: 2, timeouts });
  const stuck = Array.from({ length: 5 }, () => web.read(`http://a.example:${site.port}/never`));
  await eventually('the slow host is asked', () => site.requests.length === 1);

  expect(await web.read(`http://b.example:${site.port}/`)).toBe(sound);
  expect(site.requests).toHaveLength(2);
  expect(await Promise.all(stuck)).toEqual(Array(5).fill('timeout'));
});

test('Two sites that lead to one another do not hold each other up', async () => {
  const cross: Answer = (response, request) =>
    request.url === '/'
      ? response
          .writeHead(302, {
            location: `http://${request.headers.host?.startsWith('a') ? 'b' : 'a'}.example:${site.port}/end`,
          })
          .end()
      : html(sound)(response, request);
  await using site = await openSite(cross);
  await using web = openReading([site.port], names, { concurrency: 1 });
  const pages = ['a.example', 'b.example', 'a.example', 'b.example'].map((host) =>
    web.read(`http://${host}:${site.port}/`),
  );

  expect(await Promise.all(pages)).toEqual(Array(4).fill(sound));
});

test('Who leaves is let go at once wherever the page stands, and its connections are closed', async () => {
  await using site = await openSite({ '/never': never, '/robots.txt': (response) => void response.flushHeaders() });
  await using web = openReading([site.port], names, { concurrency: 2 });
  await using boldly = openReading([site.port], names, withoutRobots);
  const leaving = new AbortController();
  const pages = [
    ...hosts.map((host) => web.read(`http://${host}:${site.port}/`, leaving.signal)),
    ...hosts.flatMap((host) => [1, 2].map(() => boldly.read(`http://${host}:${site.port}/never`, leaving.signal))),
  ];
  await eventually('all that may be fetched is', () => site.open() === 8);
  const startedAt = performance.now();
  leaving.abort();

  expect(await Promise.all(pages)).toEqual(Array(18).fill('deadline'));
  expect(performance.now() - startedAt).toBeLessThan(200);
  await eventually('the connections are closed', () => site.open() === 0);
  // Long before the time of a page would have closed them.
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect(site.connections()).toBe(8);
});

test('Who has left before is answered without a request', async () => {
  await using site = await openSite({ '/': html(sound) });
  await using web = openReading([site.port]);

  expect(await web.read(`http://${here}:${site.port}/`, AbortSignal.abort())).toBe('deadline');
  expect(site.connections()).toBe(0);
});

test('Closing ends what is under way', async () => {
  await using site = await openSite({ '/never': never });
  const web = openReading([site.port], names);
  const page = web.read(`http://a.example:${site.port}/never`);
  await eventually('it is asked', () => site.requests.length === 1);
  await web.reader.close();

  expect(await page).toBe('deadline');
  await eventually('the connection is closed', () => site.open() === 0);
});

test('After pages of every end, places are free and nothing is open', async () => {
  const broken: Answer = (response) => response.socket?.destroy();
  await using site = await openSite({ '/': html(sound), '/never': never, '/broken': broken });
  const timeouts = { connectMs: 200, firstByteMs: 200, pageMs: 200 };
  await using web = openReading([site.port], names, { concurrency: 1, timeouts });
  for (const path of ['never', 'broken', 'missing', 'never']) await web.read(`http://a.example:${site.port}/${path}`);

  expect(await web.read(`http://a.example:${site.port}/`)).toBe(sound);
  await eventually('the connections are closed', () => site.open() === 0);
});

test('Names that no server answers hold at most two threads, and others get their turn after them', async () => {
  const held: Parameters<Lookup>[2][] = [];
  const asked: string[] = [];
  const lookup = fewAtOnce((hostname, _options, done) => {
    asked.push(hostname);
    held.push(done);
  }, 2);
  const answered: string[] = [];
  for (const name of ['a', 'b', 'c', 'd']) lookup(name, { all: true }, () => answered.push(name));

  expect(asked).toEqual(['a', 'b']);
  held[1]?.(null, []);
  expect([asked, answered]).toEqual([['a', 'b', 'c'], ['b']]);
  held[0]?.(Object.assign(new Error('Timed out')), []);
  held[2]?.(null, []);
  held[3]?.(null, []);
  expect(answered).toEqual(['b', 'a', 'c', 'd']);
});
