import { gzipSync } from 'node:zlib';
import type { Reply } from '../fault/reply.ts';

/** Where the test web listens, and what must never be reached. */
export interface Ports {
  web: number;
  sentinel: number;
}

/** What a page does with one request for it. */
export type PagePlay = (reply: Reply, ports: Ports) => Promise<void>;

/** One address of the test web. */
export interface WebPage {
  host: string;
  /** With its query. */
  path: string;
  title: string;
  /** What a search finds it by; it shows the beginning. */
  words: string;
  /** The day that a search names for it. */
  published?: string;
  /** Whether a search finds it by its words; the others are found only where a test pins them. */
  isListed: boolean;
  play: PagePlay;
}

export interface Article {
  title: string;
  paragraphs: readonly string[];
  published?: string;
  /** Markup that stands among the paragraphs as it is. */
  markup?: string;
}

/** An article as news sites make them: navigation, an aside and a footer around it. */
export function articleHtml({ title, paragraphs, published, markup = '' }: Article): string {
  const day =
    published === undefined ? '' : `<meta property="article:published_time" content="${published}T08:00:00Z">`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${day}</head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<main><article>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
${markup}
</article></main>
<aside><h2>Read next</h2><ul><li><a href="/1">Ten things to pack</a></li><li><a href="/2">Subscribe to our letter</a></li></ul></aside>
<footer><p>All rights reserved. <a href="/privacy">Privacy</a></p></footer>
</body></html>`;
}

/** An article at its address, listed. */
export function articlePage(host: string, path: string, article: Article): WebPage {
  const { title, paragraphs, published } = article;
  return {
    ...{ host, path, title, words: paragraphs.join(' '), isListed: true },
    ...(published === undefined ? {} : { published }),
    play: html(articleHtml(article)),
  };
}

export function html(markup: string): PagePlay {
  return bytes('text/html; charset=utf-8', markup);
}

export function bytes(type: string, body: string | Uint8Array): PagePlay {
  return (reply) => reply.send(200, { 'content-type': type }, body);
}

export function zipped(type: string, body: string | Uint8Array): PagePlay {
  return alreadyZipped(type, gzipSync(body));
}

export function alreadyZipped(type: string, body: Uint8Array): PagePlay {
  return (reply) => reply.send(200, { 'content-type': type, 'content-encoding': 'gzip' }, body);
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
