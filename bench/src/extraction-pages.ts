import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A real page, and the text that people say is its matter. */
export interface JudgedPage {
  id: string;
  url: string;
  html: string;
  truth: string;
  /** `article` for the article benchmark; one of seven for the mixed one. */
  type: string;
}

export type PageSet = 'articles' | 'mixed';

interface Truth {
  url: string;
  page_type?: string;
  articleBody?: string;
  main_content?: string;
}

/** Where the pages lie, beside the checkout; they are not part of this project. */
const folder = resolve(import.meta.dirname, '../../../shared/data/extraction');

/** One page after the other: all of them together would be most of the memory. */
export function* judgedPages(set: PageSet): Generator<JudgedPage> {
  if (!existsSync(folder)) throw new Error(`The judged pages are not there: put them into ${folder}.`);
  const truths: Record<string, Truth> = JSON.parse(readFileSync(join(folder, set, 'ground-truth.json'), 'utf8'));
  for (const [id, { url, page_type = 'article', articleBody, main_content }] of Object.entries(truths)) {
    const html = gunzipSync(readFileSync(join(folder, set, 'html', `${id}.html.gz`))).toString('utf8');
    yield { id, url, html, truth: articleBody ?? main_content ?? '', type: page_type };
  }
}
