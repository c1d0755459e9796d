import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { type ExtractionPoolOptions, extractionPool } from '../../packages/server/src/adapters/web/extract/pool.ts';
import type { Extractor } from '../../packages/server/src/adapters/web/extractor.ts';
import { article, paragraphs } from './extract-scene.ts';

const never = new AbortController().signal;
const page = (html: string) => ({ html, url: 'https://example.com/page', kind: 'html' as const });
/** Takes a thread longer than any test lasts. */
const endless = page(`${'<div>'.repeat(15_000)}${'</x>'.repeat(6_000_000)}`);
/** Builds more than a small thread can hold. */
const bomb = page(`<p>${'<i class="a" id="b" role="c" rel="d" href="e" src="f">a</i>'.repeat(24_000)}`);
const good = page(article());
const timeoutMs = 60_000;

let pool: Extractor;

afterEach(async () => {
  await pool.close();
});

function open(options: Partial<ExtractionPoolOptions> = {}): Extractor {
  pool = extractionPool({ threads: 1, timeoutMs, ...options });
  return pool;
}

async function isGood(): Promise<void> {
  const reading = await pool.extract(good, never);
  expect(reading).toMatchObject({ page: { title: 'Tides', text: expect.stringContaining(paragraphs[0] ?? '') } });
}

describe('pages that are made to hurt', () => {
  const hostile: Record<string, string> = {
    'blocks 400 deep': '<div>'.repeat(400),
    'blocks 2,000 deep': `${'<div>'.repeat(2_000)}<p>${paragraphs.join('<p>')}`,
    'blocks 200,000 deep': '<div>'.repeat(200_000),
    'tables in tables': '<table><tr><td>'.repeat(1_500),
    'elements that never end': '<b><i><p>text '.repeat(5_000),
    'a list of 50,000 links': `<ul>${'<li><a href="/x">item</a></li>'.repeat(50_000)}</ul>`,
    'as many elements as are built': `<div>${'<a href="/x">item, </a>'.repeat(24_000)}</div>`,
    '60,000 line ends': 'line<br>'.repeat(60_000),
    '5 MB of text': `<p>${'lorem ipsum '.repeat(416_000)}</p>`,
    '3 million commas': `<p>${','.repeat(3_000_000)}</p>`,
    '2 million spaces': `<p>a${' '.repeat(2_000_000)}b</p>`,
    'a deep drawing': `${'<svg><g>'.repeat(5_000)}text`,
    'an attribute of 2 MB': `<p title="${'a'.repeat(2_000_000)}">text</p>`,
    '200,000 attributes': `<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}`).join(' ')}>text</p>`,
    'a list of pictures without an end': `<p>text<img srcset="${'a'.repeat(1_000_000)} b"></p>`,
    'a million entities': `<p>${'&amp;'.repeat(1_000_000)}</p>`,
    'names of 200,000 characters': `<div class="${'a-b '.repeat(50_000)}" id="${'nav'.repeat(60_000)}">text</div>`,
    'a style without an end': `<style>${'/*'.repeat(250_000)}</style><style>${'.a{'.repeat(100_000)}</style><p>text</p>`,
    'a million brackets': '<'.repeat(1_000_000),
    'nothing but ends': '</p></b></x>'.repeat(100_000),
  };

  test('end in time, one by one, while the event loop goes on', { timeout: 120_000 }, async () => {
    open({ timeoutMs: 10_000 });
    await isGood();
    let beats = 0;
    const heart = setInterval(() => beats++, 10);
    const startMs = performance.now();
    try {
      for (const [name, html] of Object.entries(hostile)) {
        const reading = await pool.extract(page(html), never);
        const end = 'page' in reading ? 'text' : reading.skipped;
        expect([name, end]).toEqual([name, expect.stringMatching(/^(text|empty|too_complex)$/)]);
      }
    } finally {
      clearInterval(heart);
    }
    // A tenth of what an idle loop would do.
    expect(beats).toBeGreaterThan((performance.now() - startMs) / 100);
    await isGood();
  });

  test('that are too large to be built still give their text', async () => {
    open();
    const items = Array.from({ length: 30_000 }, (_, index) => `<li>Item ${index}</li>`).join('');
    const reading = await pool.extract(page(`<nav>Menu</nav><ul>${items}</ul>`), never);
    expect(reading).toMatchObject({ page: { text: expect.stringMatching(/^Item 0\nItem 1\n[\s\S]*\nItem 29999$/) } });
  });

  test('that take too long are given up, and the next page is read', async () => {
    open({ timeoutMs: 300 });
    expect(await pool.extract(endless, never)).toEqual({ skipped: 'timeout' });
    await pool.close();
    open({ timeoutMs: 300 });
    const [first, second] = await Promise.all([pool.extract(endless, never), pool.extract(good, never)]);
    expect([first, second]).toMatchObject([{ skipped: 'timeout' }, { page: { title: 'Tides' } }]);
  });

  test('that need too much memory end their thread and nothing else', async () => {
    const faults: Error[] = [];
    open({ memoryMb: 32, onFault: (error) => faults.push(error) });
    expect(await pool.extract(bomb, never)).toEqual({ skipped: 'too_complex' });
    await isGood();
    expect(faults).toEqual([]);
  });
});

describe('the threads that read pages', () => {
  test('fail for one page and go on with the next; the fault is told', async () => {
    const faults: Error[] = [];
    open({ onFault: (error) => faults.push(error) });
    const broken = page({ length: 1 } as unknown as string);
    const readings = await Promise.all([pool.extract(broken, never), pool.extract(good, never)]);
    expect(readings).toMatchObject([{ skipped: 'too_complex' }, { page: { title: 'Tides' } }]);
    expect(faults).toHaveLength(1);
  });

  test('read several pages at once, and each gets its own text', async () => {
    open({ threads: 2 });
    const pages = Array.from({ length: 12 }, (_, index) => page(article(`<p>This is page ${index}.</p>`)));
    const readings = await Promise.all(pages.map((one) => pool.extract(one, never)));
    expect(readings.map((reading) => 'page' in reading && /This is page (\d+)\./.exec(reading.page.text)?.[1])).toEqual(
      pages.map((_, index) => String(index)),
    );
  });

  test('leave a page at once that nobody waits for any more, whether it is being read or waits', async () => {
    open();
    await isGood();
    const [reading, waiting] = [new AbortController(), new AbortController()];
    const answers = [pool.extract(endless, reading.signal), pool.extract(good, waiting.signal)];
    waiting.abort();
    expect(await answers[1]).toEqual({ skipped: 'deadline' });
    reading.abort();
    expect(await answers[0]).toEqual({ skipped: 'deadline' });
    expect(await pool.extract(good, reading.signal)).toEqual({ skipped: 'deadline' });
    await isGood();
  });

  test('take no more pages than may wait', async () => {
    open({ maxWaiting: 1 });
    const first = pool.extract(good, never);
    expect(await pool.extract(good, never)).toEqual({ skipped: 'timeout' });
    expect(await first).toMatchObject({ page: { title: 'Tides' } });
  });

  test('answer whoever still waits when they are closed', async () => {
    open();
    await isGood();
    const answers = [pool.extract(endless, never), pool.extract(good, never)];
    await pool.close();
    expect(await Promise.all(answers)).toEqual([{ skipped: 'deadline' }, { skipped: 'deadline' }]);
    expect(await pool.extract(good, never)).toEqual({ skipped: 'deadline' });
  });

  test('take text that is text already without a thread', async () => {
    open({ threads: 0 });
    expect(await pool.extract({ ...good, html: 'High tide', kind: 'plain' }, never)).toMatchObject({
      page: { title: 'High tide', text: 'High tide' },
    });
  });

  test('do not keep the process alive', async () => {
    open();
    const module = resolve(import.meta.dirname, '../../packages/server/src/adapters/web/extract/pool.ts');
    const program = `import { extractionPool } from ${JSON.stringify(module)};
      const pool = extractionPool({ threads: 2, timeoutMs: 20000 });
      const page = { html: '<p>Done.</p>', url: 'https://example.com', kind: 'html' };
      console.log((await pool.extract(page, new AbortController().signal)).page.text);`;
    const ended = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { timeout: 25_000 });
    expect((await ended).stdout).toBe('Done.\n');
  });
});
