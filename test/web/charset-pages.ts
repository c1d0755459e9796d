import { articleHtml, bytes, type WebPage } from './page.ts';

const word = 'Überfahrt für Gäste';

/** A page in an old encoding that its head names, and one that its header names. Both say «Überfahrt für Gäste». */
export const charsetPages: readonly WebPage[] = [
  charsetPage('meta-charset.example', 'text/html', '<meta charset="iso-8859-1">'),
  charsetPage('header-charset.example', 'text/html; charset=windows-1252', ''),
];

function charsetPage(host: string, type: string, meta: string): WebPage {
  const text = `Die ${word} nach Morvane mit der Nachtfähre dauert neun Stunden und vierzig Minuten, bei ruhiger See. `;
  const markup = articleHtml({ title: word, paragraphs: [text.repeat(3), text.repeat(4)] });
  const body = Buffer.from(markup.replace('<meta charset="utf-8">', meta), 'latin1');
  return { host, path: '/faehre', title: word, words: text, isListed: false, play: bytes(type, body) };
}
