import { describe, expect, test } from 'vitest';
import { article, deepArticle, paragraphs, readPage } from './extract-scene.ts';

const word = 'sesame';
const styled = (style: string) => `<p style="${style}">${word}</p>`;

/** Ways to put words into a page that its reader does not see. */
const tricks: Record<string, string> = {
  'a comment': `<!-- ${word} -->`,
  'a script': `<script>var x = "${word}";</script>`,
  'a style sheet': `<style>.x::before { content: "${word}" }</style>`,
  'a template': `<template><p>${word}</p></template>`,
  'a part for readers without scripts': `<noscript><p>${word}</p></noscript>`,
  'a field': `<textarea>${word}</textarea><input type="hidden" value="${word}"><select><option>${word}</option></select>`,
  attributes: `<img src="x.png" alt="${word}" title="${word}"><p title="${word}" data-note="${word}"></p>`,
  'a drawing': `<svg><text>${word}</text><title>${word}</title></svg>`,
  'a window that is not open': `<dialog><p>${word}</p></dialog>`,
  hidden: `<p hidden>${word}</p>`,
  'aria-hidden': `<p aria-hidden="true">${word}</p>`,
  'display: none': styled('display:none'),
  'display: none around others': `<div style="color:red; DISPLAY : none !important"><div><p>${word}</p></div></div>`,
  'visibility: hidden': styled('visibility: hidden'),
  'opacity: 0': styled('opacity:0'),
  'almost no opacity': styled('opacity: 0.01'),
  'font-size: 0': styled('font-size:0'),
  'letters of a pixel': styled('font-size: 1px'),
  'a font of no size': styled('font: 0/0 serif'),
  clip: styled('position:absolute;clip:rect(0 0 0 0)'),
  'clip-path': styled('clip-path: inset(50%)'),
  'text-indent': styled('text-indent:-9999px'),
  'far to the left': styled('position:absolute;left:-10000px'),
  'far above, in letters': styled('position: fixed; top: -999em'),
  'no height': styled('height:0;overflow:hidden'),
  'a box of a pixel': styled('width:1px;height:1px;overflow:hidden'),
  'scaled to nothing': styled('transform: scale(0)'),
  'white on white': styled('color:#fff;background:#ffffff'),
  'white on the white of a page': styled('color: white'),
  'nearly white': styled('color:rgb(254, 254, 254)'),
  'the colour of what is around': `<div style="background-color:#222"><div><p style="color:#212121">${word}</p></div></div>`,
  'no colour': styled('color:rgba(0,0,0,0)'),
  'an old colour': `<table bgcolor="black"><tr><td><font color="#000000">${word}</font></td></tr></table>`,
  'a class that a style sheet hides': `<p class="gone">${word}</p>`,
  'a class that a style sheet puts away': `<p class="note away">${word}</p>`,
  'an id that a style sheet hides': `<p id="trap">${word}</p>`,
  'a class that is for screen readers': `<p>One <span class="sr-only">${word}</span> of many.</p>`,
  'a style that is long': styled(`--a:${'b'.repeat(9_000)};display:none`),
  'many classes': `<p class="${'a '.repeat(2_000)}gone">${word}</p>`,
  'capital letters': `<P STYLE="DISPLAY:NONE">${word}</P>`,
};

const sheet = `<title>Tides</title><style>
  /* .shown { display: none } */
  .shown { color: blue }
  h1, .gone { display: none } .away { position: absolute; left: -9999px } #trap{visibility:hidden}
  @media print { .screen { display: none } }
  .wide { display: none } @media (min-width: 600px) { .wide { display: block } }
</style>`;

describe('words that a page hides from its readers', () => {
  test.each(Object.entries(tricks))('are not in its text: %s', (_, trick) => {
    for (const page of [article(trick, sheet), deepArticle(trick, sheet)]) {
      const { text, title } = readPage(page);
      expect(text).not.toContain(word);
      expect(title).not.toContain(word);
      for (const paragraph of paragraphs) expect(text).toContain(paragraph);
    }
  });

  test('are not taken even from a page that shows little else', () => {
    const { text } = readPage(`<p>Short.</p>${styled('display:none')}<p style="opacity:0">${word}</p>`);
    expect(text).toBe('Short.');
  });
});

/** What looks like a trick and is none. */
const honest: Record<string, string> = {
  'hidden on paper only': '<p class="screen">seen</p>',
  'hidden on small screens only': '<p class="wide">seen</p>',
  'hidden on small screens only, by its names': '<p class="gone md:block">seen</p>',
  'letters whose size is set again': '<div style="font-size:0"><p style="font-size:14px">seen</p></div>',
  'white on black': '<div style="background:#000"><p style="color:#fff">seen</p></div>',
  'white on a picture': '<div style="background:url(x.png)"><p style="color:#fff">seen</p></div>',
  'a little to the left': '<p style="position:relative;left:-10px">seen</p>',
  'half transparent': '<p style="opacity:.5">seen</p>',
};

describe('words that a page shows', () => {
  test.each(Object.entries(honest))('are in its text: %s', (_, part) => {
    expect(readPage(article(part, sheet)).text).toContain('seen');
    expect(readPage(deepArticle(part, sheet)).text).toContain('seen');
  });

  test('are in its text although all of it fades in while it loads', () => {
    expect(readPage(article().replace('<body>', '<body style="opacity:0;visibility:hidden">')).text).toContain(
      paragraphs[0],
    );
  });
});
