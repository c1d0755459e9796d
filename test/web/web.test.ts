import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hasMaterial, materialAt } from '../material.ts';
import { duckduckgoChallenge } from './duckduckgo-page.ts';
import { ferryFacts, ferryQuestion } from './ferry-pages.ts';
import { late, refuses } from './plays.ts';
import { realPages } from './real-pages.ts';
import { sentinelUrls } from './sentinel.ts';
import { redirectChain, troubledPath } from './troubled-pages.ts';
import { ownPages, startTestWeb, type TestWeb } from './web.ts';

describe('The test web', () => {
  test('answers each host with its own page, and what it does not know with 404', async () => {
    await using web = await startTestWeb();

    expect(await textOf(await get(web, 'ferries.example', '/night/morvane'))).toContain(ferryFacts.duration);
    expect((await get(web, 'ferries.example', '/other')).statusCode).toBe(404);
    expect((await get(web, 'council.morvane.example', '/night/morvane')).statusCode).toBe(404);
    expect(web.requests.map(({ kind, host, outcome }) => [kind, host, outcome])).toEqual([
      ['page', 'ferries.example', 'answered'],
      ['page', 'ferries.example', 'answered'],
      ['page', 'council.morvane.example', 'answered'],
    ]);
  });

  test('finds its pages by their words, best first, and shows them as DuckDuckGo does', async () => {
    await using web = await startTestWeb();

    const page = await duckduckgo(web, ferryQuestion);

    const results = page.match(/<a rel="nofollow" class="result__a" href="[^"]+/g) ?? [];
    expect(results).toHaveLength(6);
    expect(results.slice(0, 2).join()).toContain('y.js');
    expect(results.slice(2, 4).join()).toContain(encodeURIComponent(web.urlOf('ferries.example', '/night/morvane')));
    expect(page).not.toContain('orchard.example');
    expect(web.asked('duckduckgo')[0]).toMatchObject({ method: 'POST', query: ferryQuestion });
  });

  test('puts first what is pinned', async () => {
    await using web = await startTestWeb();
    web.pinHosts('never.example');

    const reply = await get(web, web.address, `/search?format=json&q=${encodeURIComponent(ferryQuestion)}`);

    const { results } = JSON.parse(await textOf(reply)) as { results: { url: string }[] };
    const hosts = results.map(({ url }) => new URL(url).hostname);
    expect(hosts[0]).toBe('never.example');
    expect(hosts).toContain('ferries.example');
  });

  test('does what a test bends it to', async () => {
    await using web = await startTestWeb();
    web.bend.duckduckgo = () => (reply) => reply.send(202, { 'content-type': 'text/html' }, duckduckgoChallenge);
    web.bend.page = (usual, { host }) => (host === 'ferries.example' ? refuses(503) : late(1, usual));

    expect(await duckduckgo(web, ferryQuestion)).toContain('id="challenge-form"');
    expect((await get(web, 'ferries.example', '/night/morvane')).statusCode).toBe(503);
    expect((await get(web, 'orchard.example', '/apple-pruning')).statusCode).toBe(200);
  });

  test('keeps robots out where it says so', async () => {
    await using web = await startTestWeb();

    expect(await textOf(await get(web, 'walled.example', '/robots.txt'))).toContain('Disallow: /');
    expect((await get(web, 'ferries.example', '/robots.txt')).statusCode).toBe(404);
    expect(web.asked('robots')).toHaveLength(2);
  });

  test('sends pages without end and bombs only as far as they are read, and sees the reader leave', async () => {
    await using web = await startTestWeb();

    for (const host of ['endless.example', 'drips.example', 'stops.example', 'never.example']) {
      const leaving = request({ host: web.address, port: web.port, path: troubledPath, headers: { host } });
      leaving.on('error', () => {}).end();
      await expect.poll(() => web.requests.at(-1)?.host).toBe(host);
      leaving.destroy();
      await expect.poll(() => web.requests.at(-1)?.outcome).toBe('left');
    }
    const bomb = await get(web, 'bomb.example', troubledPath);
    expect(gunzipSync(Buffer.concat(await bomb.toArray())).length).toBe(200 * 2 ** 20);
    expect(web.requests.at(-1)?.bytes).toBeLessThan(2 ** 20);
  });

  test('resets connections at once and in the middle of a page', async () => {
    await using web = await startTestWeb();

    await expect(get(web, 'resets.example', troubledPath)).rejects.toMatchObject({ code: 'ECONNRESET' });
    const dying = await get(web, 'dies.example', troubledPath);
    await expect(textOf(dying)).rejects.toThrow('aborted');
  });

  test('leads on, in circles and to what must never be reached', async () => {
    await using web = await startTestWeb();
    web.add(...redirectChain(3));

    const hops = [];
    for (const hop of [0, 1, 2]) hops.push((await get(web, 'hops.example', `/${hop}`)).headers.location);
    expect(hops).toEqual(['/1', '/2', `http://ferries.example:${web.port}/night/morvane`]);
    expect((await get(web, 'round.example', troubledPath)).headers.location).toBe(troubledPath);
  });

  test('goes away when it is told to', async () => {
    await using web = await startTestWeb();
    web.goAway();

    await expect(get(web, 'ferries.example', '/night/morvane')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('The names of the test web', () => {
  test('lead to the web, inside, to both, and elsewhere the second time', async () => {
    await using web = await startTestWeb();
    const addressesOf = async (name: string) => (await promisify(web.lookup)(name, { all: true })) as unknown;

    expect(await addressesOf('ferries.example')).toEqual([{ address: web.address, family: 4 }]);
    expect(await addressesOf('inside.example')).toEqual([{ address: '127.0.0.1', family: 4 }]);
    expect(await addressesOf('mixed.example')).toHaveLength(2);
    expect(await addressesOf('late-rebinding.example')).toEqual([{ address: web.address, family: 4 }]);
    expect(await addressesOf('late-rebinding.example')).toEqual([{ address: '127.0.0.1', family: 4 }]);
    await expect(addressesOf('nowhere.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(web.namesAsked).toHaveLength(6);
  });
});

describe('The sentinel', () => {
  test('counts whoever reaches it, by any spelling', async () => {
    await using web = await startTestWeb();
    expect(web.sentinel.reached).toEqual([]);

    const socket = connect(web.sentinel.port, '::1').on('error', () => {});
    await expect.poll(() => web.sentinel.reached).toEqual(['::1']);
    socket.destroy();
    const spelled = new URL(sentinelUrls(web.sentinel.port)[2] ?? '');
    expect(spelled.hostname).toBe('127.0.0.1');
  });
});

describe.runIf(hasMaterial)('Real material', () => {
  test('has the markup that the search page of the test web has', async () => {
    await using web = await startTestWeb();
    const recorded = skeletonOf(readFileSync(materialAt('search/exit-vim.html'), 'utf8'));
    const made = skeletonOf(await duckduckgo(web, ferryQuestion));

    expect(made).toEqual(recorded);
    expect(made).toContain('a.result__a');
  });

  test('is served at its real hosts, zipped as it was kept', async () => {
    const real = realPages();
    await using web = await startTestWeb([...ownPages, ...real]);
    const page = real.find(({ host }) => host === 'www.space.com');
    if (!page) throw new Error('No page of www.space.com is there.');

    const reply = await get(web, page.host, page.path);

    expect(real.length).toBeGreaterThan(80);
    expect(reply.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(Buffer.concat(await reply.toArray())).toString()).toContain('Europa');
    expect(await duckduckgo(web, 'water vapor on Jupiter moon Europa')).toContain('www.space.com');
  });
});

/** Elements that a reader of the results goes by, as `a.result__a`, from the first result on. */
function skeletonOf(page: string): string[] {
  const results = page.slice(page.indexOf('<div id="links" class="results">'));
  const marks = results.matchAll(/<(\w+)[^>]* class="(result__\w+)/g);
  return [...new Set([...marks].map(([, tag, name]) => `${tag}.${name}`))].sort();
}

async function duckduckgo(web: TestWeb, query: string): Promise<string> {
  const reply = await fetch(web.duckduckgoUrl, { method: 'POST', body: new URLSearchParams({ q: query, b: '' }) });
  return reply.text();
}

function get(web: TestWeb, host: string, path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: web.address, port: web.port, path, headers: { host: `${host}:${web.port}` } });
    asking.on('response', resolve).on('error', reject).end();
  });
}

async function textOf(reply: IncomingMessage): Promise<string> {
  return Buffer.concat(await reply.toArray()).toString();
}
