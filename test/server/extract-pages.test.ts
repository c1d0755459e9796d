import { describe, expect, test } from 'vitest';
import { extractPage } from '../../packages/server/src/adapters/web/extract/extract-page.ts';
import { plainPage } from '../../packages/server/src/adapters/web/extract/plain-page.ts';
import { article, deepArticle, nowMs, paragraphs, readPage } from './extract-scene.ts';

describe('the text of a page', () => {
  test('is what it is about, without menus, headers and footers', () => {
    for (const page of [article(), deepArticle()]) {
      expect(readPage(page)).toEqual({
        url: 'https://example.com/notes/tides',
        title: 'Tides',
        text: ['How tides work', ...paragraphs].join('\n'),
        published: null,
      });
    }
  });

  test('keeps blocks on lines of their own, and words apart', () => {
    const between = `<h2>Some<br>heights</h2><ul><li>Brest<li>Saint-<b>Malo</b><ul><li>port</ul></ul>
      <table><tr><th>Place</th><th>Metres</th></tr><tr><td>Fundy</td><td>16</td></tr></table>
      <dl><dt>Ebb</dt><dd>falling</dd></dl><div>one<div>two</div>three</div><p>H<sub>2</sub>O<a>here</a><a>there</a></p>`;
    const { text } = readPage(article(between));
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        ...['Some', 'heights', 'Brest', 'Saint-Malo', 'port', 'Place Metres', 'Fundy 16', 'Ebb', 'falling'],
        ...['one', 'two', 'three', 'H2O here there'],
      ]),
    );
  });

  test('keeps the lines of code as they are', () => {
    const code = 'if (high) {\n  wait();\n\n  sail();\n}';
    expect(readPage(article(`<pre><code>${code.replace('wait', '<span>wait</span>')}</code></pre>`)).text).toContain(
      code,
    );
  });

  test('has what is repeated once', () => {
    const card = '<div><h3>Guide to the coast</h3><p>Read what others have seen on the coast before.</p></div>';
    const { text } = readPage(article(card.repeat(3)));
    expect(text.split('Guide to the coast')).toHaveLength(2);
  });

  test('is that for readers without scripts where there is nothing else', () => {
    const forum = `<div id="app">Loading</div><noscript><div>${article().slice(15)}</div></noscript>`;
    expect(readPage(forum).text).toContain(paragraphs[3]);
  });

  test('has the posts of a forum without who wrote them', () => {
    const post = (text: string, name: string) =>
      `<div class="post"><div class="userinfo">${name} Joined 2019 Posts 1,204</div><div class="bbWrapper">${text}</div></div>`;
    const thread = paragraphs.map((text, index) => post(text, `sailor${index}`)).join('');
    expect(readPage(`<html><body><div>${thread}</div></body></html>`).text).toBe(paragraphs.join('\n'));
  });

  test('goes on after an end that came too early', () => {
    expect(readPage(`<html><body><p>Before.</p></body></html><p>After.</p>`).text).toBe('Before.\nAfter.');
  });

  test('is there for a page that is only a piece of one', () => {
    expect(readPage('Plain words<br>and more').text).toBe('Plain words\nand more');
  });

  test('is missing where a page shows nothing', () => {
    const reading = extractPage(
      { html: '<html><body><script>draw()</script></body></html>', url: 'https://x.test' },
      nowMs,
    );
    expect(reading).toEqual({ skipped: 'empty' });
  });
});

describe('the title of a page', () => {
  const place = 'https://example.com/notes/high%20tide';

  test.each([
    [
      '<title>Site</title><meta property="og:title" content=" How\n tides &amp; moons work ">',
      'How tides & moons work',
    ],
    ['<title>How tides work</title>', 'How tides work'],
    ['', 'How tides work'],
  ])('is what the page says first: %s', (head, title) => {
    expect(readPage(article('', head), place).title).toBe(title);
  });

  test('is its place where the page has none', () => {
    expect(readPage('<p>Words.</p>', place).title).toBe('high tide');
    expect(readPage('<p>Words.</p>', 'https://example.com/').title).toBe('example.com');
  });

  test('has at most 300 characters', () => {
    expect(readPage(article('', `<title>${'tide '.repeat(500)}</title>`)).title).toHaveLength(300);
  });
});

describe('the day that a page was published', () => {
  const day = (head: string, between = '') => readPage(article(between, head)).published;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

  test.each([
    ['<meta property="article:published_time" content="2024-03-05T23:30:00-08:00">', '2024-03-05'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-11-30"}</script>', '2023-11-30'],
    [meta('date', 'Tue, 12 Mar 2024 08:00:00 GMT'), '2024-03-12'],
    [meta('DC.date.issued', 'March 3rd, 2022'), '2022-03-03'],
    [meta('pubdate', '20210704'), '2021-07-04'],
    [meta('citation_publication_date', '2020/1/9'), '2020-01-09'],
  ])('is read from %s', (head, published) => {
    expect(day(head)).toBe(published);
  });

  test('is read from its first time', () => {
    expect(day('', '<time datetime="2019-05-01T10:00">1 May</time>')).toBe('2019-05-01');
  });

  test.each(['soon', '', '0001-01-01', '1970-01-01T00:00:00Z', '2024-02-30', '2024-13-01', '9999-12-31', '2026-07-01'])(
    'is unknown where the page says %s',
    (content) => {
      expect(day(meta('date', content))).toBeNull();
    },
  );

  test('is the next that is possible', () => {
    expect(day(meta('date', '1970-01-01') + meta('pubdate', '2018-08-08'))).toBe('2018-08-08');
  });
});

describe('a page that is text already', () => {
  const read = (html: string) => plainPage({ html, url: 'https://example.com/files/notes.txt', kind: 'plain' });

  test('is taken as it is, its first line as its title', () => {
    expect(read('\n# Tides\r\n\r\n<b>High</b> & low\n')).toEqual({
      page: {
        ...{ url: 'https://example.com/files/notes.txt', title: 'Tides', published: null },
        text: '# Tides\n\n<b>High</b> & low',
      },
    });
  });

  test('is called by its place where it is data', () => {
    expect(read('{"tide": "high"}')).toMatchObject({ page: { title: 'notes.txt' } });
    expect(read(' \n')).toEqual({ skipped: 'empty' });
  });
});
