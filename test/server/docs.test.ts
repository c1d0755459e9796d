import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse, packageRoot } from '../house.ts';

const serverModules = createRequire(`${packageRoot}/package.json`);

let house: House;

beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

/** What a page names to be loaded, as paths of the server. */
async function filesOf(page: string): Promise<string[]> {
  const html = await (await house.fetch(page)).text();
  const links = html.matchAll(/<(?:link|script) [^>]*(?:href|src)="([^"]+)"/g);
  return [...links].map(([, address = '']) => address).filter((address) => address !== 'data:,');
}

async function pathOf(page: string, stem: string): Promise<string> {
  const address = (await filesOf(page)).find((file) => file.includes(stem));
  return `/${address}`;
}

describe.each([
  ['/docs', 4],
  ['/redoc', 2],
])('The page %s', (page, count) => {
  test('allows scripts and styles of its own alone, and no frame around it', async () => {
    const reply = await house.fetch(page);
    const policy = reply.headers.get('content-security-policy');

    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('is asked for anew each time, and its files once, because their names change with them', async () => {
    const html = await house.fetch(page);
    const files = await filesOf(page);

    expect(html.headers.get('cache-control')).toBe('no-store');
    expect(files).toHaveLength(count);
    for (const file of files) {
      expect(file).toMatch(/^(docs|redoc)\/[a-z0-9.-]+-[0-9a-f]{10}\.(css|js|png)$/);
      const reply = await house.fetch(`/${file}`);
      expect([file, reply.status]).toEqual([file, 200]);
      expect(Object.fromEntries(reply.headers)).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': expect.stringMatching(/^(text\/css|text\/javascript|image\/png)/),
        'x-content-type-options': 'nosniff',
      });
    }
  });

  test('says that a file is not there, in the shape of every error', async () => {
    const reply = await house.fetch(`${page}/swagger-ui-0000000000.css`);

    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ success: false, error_code: 'NOT_FOUND' });
  });

  test.each(['..%2fpackage.json', '%2e%2e%2fmain.js', '%00'])('takes no file name like %s', async (name) => {
    const reply = await house.fetch(`${page}/${name}`);

    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({ error_code: 'INVALID_REQUEST' });
  });
});

describe('A file of a page', () => {
  const original = readFileSync(serverModules.resolve('swagger-ui-dist/swagger-ui.css'));

  test.each<[string | undefined, string | null, (bytes: Buffer) => Buffer]>([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['br; q=0.0, GZIP', 'gzip', gunzipSync],
    ['identity', null, (bytes) => bytes],
    ['zstd', null, (bytes) => bytes],
    [undefined, null, (bytes) => bytes],
  ])('comes in as few bytes as a client takes that sends Accept-Encoding: %s', async (accepted, coding, unpack) => {
    const headers: Record<string, string> = accepted === undefined ? {} : { 'accept-encoding': accepted };
    const reply = await house.fetch(await pathOf('/docs', '.css'), { headers });
    const bytes = Buffer.from(await reply.arrayBuffer());

    expect(reply.headers.get('content-encoding')).toBe(coding);
    expect(reply.headers.get('vary')).toBe('accept-encoding');
    expect(unpack(bytes).equals(original)).toBe(true);
    if (coding) expect(bytes.length * 5).toBeLessThan(original.length);
  });

  test('is told apart by origin and by coding where other origins may read replies', async () => {
    const open = await openHouse({ CORS_ORIGINS: 'https://app.example' });
    const reply = await open.fetch(await pathOf('/docs', '.css'), {
      headers: { origin: 'https://app.example' },
    });

    expect(reply.headers.get('vary')).toBe('origin, accept-encoding');
    await open.close();
  });

  test('names no host that a page would load a picture from', async () => {
    const script = await (await house.fetch(await pathOf('/redoc', 'redoc.standalone'))).text();

    expect(script).toContain('Redoc');
    expect(script).not.toContain('cdn.redoc.ly');
  });
});
