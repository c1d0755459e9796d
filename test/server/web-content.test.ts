import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { faultOf } from '../../packages/server/src/adapters/web/page-fault.ts';
import { sniffedKind } from '../../packages/server/src/adapters/web/page-type.ts';
import { type Answer, html, openReading, openSentinel, openSite, redirect, webAddresses } from './web-scene.ts';

const [here] = webAddresses;

/** A page of bytes, with a type or with none. */
function typed(type: string | null, body: Uint8Array | string, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(200, { ...(type ? { 'content-type': type } : {}), ...headers }).end(body);
}

/** Reads one page, and answers its text or why it was left out, and what kind it was taken for. */
async function readOne(answer: Answer): Promise<{ text: string; kind: string | undefined }> {
  await using site = await openSite({ '/': answer });
  await using web = openReading([site.port]);
  const text = await web.read(`http://${here}:${site.port}/`);
  return { text, kind: web.given[0]?.kind };
}

test('A site learns who asks and nothing else: no cookies, credentials, Referer or way to be found again', async () => {
  await using site = await openSite({
    '/': (response, request) =>
      redirect('/next?a=b')(
        response.setHeader('set-cookie', 'id=1; Path=/').setHeader('www-authenticate', 'Basic'),
        request,
      ),
    '/next': html('<p>Sound.</p>', { 'set-cookie': 'id=2' }),
  });
  await using web = openReading([site.port], { 'site.example': [here] });
  for (let asked = 0; asked < 2; asked++) await web.read(`http://site.example:${site.port}/#part`);

  expect(site.requests.map(({ url }) => url)).toEqual(['/', '/next?a=b', '/', '/next?a=b']);
  for (const { headers } of site.requests) {
    expect(headers).toEqual({
      host: `site.example:${site.port}`,
      connection: 'close',
      'user-agent': 'PromptEnchanter/0.1 (+https://example.org)',
      accept: expect.stringContaining('text/html'),
      'accept-language': expect.any(String),
      'accept-encoding': 'gzip, br',
    });
  }
});

test('Settings for a proxy in the environment send no page there', async () => {
  await using sentinel = await openSentinel();
  await using site = await openSite({ '/': html('<p>Sound.</p>') });
  await using web = openReading([site.port]);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('NODE_USE_ENV_PROXY', '1');
  for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) {
    vi.stubEnv(name, `http://127.0.0.1:${sentinel.port}`);
  }

  expect(await web.read(`http://${here}:${site.port}/`)).toContain('Sound');
  expect(sentinel.connections()).toBe(0);
});

test('A page is told by where it was in the end', async () => {
  await using site = await openSite({ '/': redirect('/next#part'), '/next': html('<p>Sound.</p>') });
  await using web = openReading([site.port]);
  await web.read(`http://${here}:${site.port}/`);

  expect(web.given).toEqual([{ url: `http://${here}:${site.port}/next`, kind: 'html', html: '<p>Sound.</p>' }]);
});

describe('What is read', () => {
  test.each([
    ['text/html', 'html'],
    ['TEXT/HTML ; charset=utf-8', 'html'],
    ['application/xhtml+xml', 'html'],
    ['text/plain', 'plain'],
    ['text/markdown;variant=GFM', 'plain'],
    ['application/json', 'plain'],
  ])('%s is %s', async (type, kind) => {
    expect(await readOne(typed(type, 'Sound.'))).toEqual({ text: 'Sound.', kind });
  });

  test.each([
    ...['application/pdf', 'image/png', 'application/octet-stream', 'text/css', 'text/event-stream', 'audio/mpeg'],
    ...['multipart/mixed; boundary=text/html', 'text/html2', 'constructor', 'application/xml', ', text/html'],
  ])('%s is not', async (type) => {
    expect((await readOne(typed(type, '<p>Sound.</p>'))).text).toBe('type');
  });

  test.each([
    ['<!DOCTYPE html><p>Sound.', 'html'],
    ['\n\t <HTML lang=en>', 'html'],
    ['<!-- said first --><p>', 'html'],
    ['\ufeff<p>Sound.</p>', 'html'],
    ['<br/>Sound.', 'html'],
    ['<b>Sound.</b>', 'html'],
    ['<pre-thing>Sound.', 'plain'],
    ['Sound. <html>', 'plain'],
    ['{"a": 1}', 'plain'],
    ['', 'plain'],
    ['Colour: \u001b[31mred', 'plain'],
    ['%PDF-1.7\n', 'type'],
    ['\u0000\u0001\u0002', 'type'],
    ['GIF89a\u0001\u0000', 'type'],
    [`${'a'.repeat(511)}\u0000`, 'type'],
    [`${'a'.repeat(512)}\u0000`, 'plain'],
  ])('without a type, %j is taken for %s', (text, kind) => {
    expect(sniffed(Buffer.from(text))).toBe(kind);
  });

  test('without a type, UTF-16 that marks itself is text', () => {
    expect(sniffed(Buffer.from('\ufeff<html>', 'utf16le'))).toBe('html');
  });

  test('without a type, a page is read by how it begins', async () => {
    expect(await readOne(typed(null, '<!doctype html><p>Sound.'))).toMatchObject({ kind: 'html' });
    expect((await readOne(typed(null, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])))).text).toBe('type');
  });
});

describe('Encodings', () => {
  const page = '<p>Sound.</p>';

  test.each([
    ['gzip', gzipSync(page)],
    ['GZip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['identity', page],
  ])('%s is taken', async (encoding, body) => {
    expect((await readOne(typed('text/html', body, { 'content-encoding': encoding }))).text).toBe(page);
  });

  test.each([
    ['gzip, gzip', gzipSync(gzipSync(page))],
    ['gzip,br', brotliCompressSync(gzipSync(page))],
    ['identity, gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['zstd', zstdCompressSync(page)],
    ['toString', page],
  ])('%s is not, and nobody asked for it', async (encoding, body) => {
    expect((await readOne(typed('text/html', body, { 'content-encoding': encoding }))).text).toBe('type');
  });
});

describe('Letters come out right', () => {
  const says = 'Preis: 5 € – schön “teuer”';
  const windows = Buffer.from([...Buffer.from('Preis: 5 '), 0x80, ...Buffer.from(' sch'), 0xf6, ...Buffer.from('n')]);
  const japanese = Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]);
  const bigEndian = Buffer.from(`\ufeff${says}`, 'utf16le').swap16();
  const inMeta = (tag: string, bytes: Buffer) => Buffer.concat([Buffer.from(tag), bytes]);

  test.each<[how: string, type: string, bytes: Buffer, end: string]>([
    ['UTF-8 where nothing is said', 'text/html', Buffer.from(says), says],
    ['windows-1252 by the header', 'text/html; charset=windows-1252', windows, 'Preis: 5 € schön'],
    ['ISO-8859-1 by the header', 'text/html; charset="ISO-8859-1"', windows, 'Preis: 5 € schön'],
    ['Shift_JIS by the header', 'text/html;charset=Shift_JIS', japanese, '日本語'],
    ['Shift_JIS by the page', 'text/html', inMeta('<meta charset="shift_jis">', japanese), '日本語'],
    [
      'windows-1252 by the page',
      'text/html',
      inMeta('<META http-equiv=Content-Type content="text/html; charset=windows-1252">', windows),
      'Preis: 5 € schön',
    ],
    [
      'XML by its declaration',
      'application/xhtml+xml',
      inMeta('<?xml version="1.0" encoding="windows-1252"?>', windows),
      'schön',
    ],
    ['UTF-8 by its mark', 'text/html', Buffer.from(`\ufeff${says}`), says],
    ['UTF-16 by its mark', 'text/html', Buffer.from(`\ufeff${says}`, 'utf16le'), says],
    ['UTF-16 the other way by its mark', 'text/html', bigEndian, says],
    ['a mark against the header', 'text/html; charset=windows-1252', Buffer.from(`\ufeff${says}`), says],
    ['the header against the page', 'text/html; charset=shift_jis', inMeta('<meta charset=utf-8>', japanese), '日本語'],
    [
      'an unknown name in the header',
      'text/html; charset=none',
      inMeta('<meta charset=windows-1252>', windows),
      'schön',
    ],
    ['a page that says UTF-16 and is not', 'text/html', inMeta('<meta charset=utf-16>', Buffer.from(says)), says],
    [
      'a name that is said too late',
      'text/html',
      inMeta(`${' '.repeat(1_024)}<meta charset=shift_jis>`, Buffer.from(says)),
      says,
    ],
    ['bytes that are no UTF-8', 'text/html', Buffer.from([0x61, 0xff, 0x62]), 'a\ufffdb'],
  ])('%s', async (_how, type, bytes, end) => {
    const { text } = await readOne(typed(type, bytes));

    expect(text.endsWith(end), text).toBe(true);
    expect(text).not.toContain('\ufeff');
  });
});

test.each([204, 206, 304, 400, 401, 403, 404, 410, 418, 429, 500, 503])(
  'A page of status %d is left out',
  async (status) => {
    const answer: Answer = (response) => response.writeHead(status, { 'content-type': 'text/html' }).end();
    expect((await readOne(answer)).text).toBe('status');
  },
);

function sniffed(bytes: Buffer): string {
  try {
    return sniffedKind(bytes);
  } catch (error) {
    return faultOf(error, new AbortController().signal).skip;
  }
}
