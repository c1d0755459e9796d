import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { materialAt } from '../material.ts';
import { alreadyZipped, type WebPage } from './page.ts';

const titleCharacters = 90;

interface ArticleTruth {
  articleBody: string;
  url: string;
}

/** Pages of real sites at their real hosts, zipped as they were kept; none where the material is absent. */
export function realPages(): WebPage[] {
  const folder = materialAt('extraction/articles');
  if (!existsSync(folder)) return [];
  const truths = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8')) as Record<string, ArticleTruth>;
  const kept = new Set(readdirSync(`${folder}/html`));
  return Object.entries(truths).flatMap(([id, { articleBody, url }]) => {
    const file = `${id}.html.gz`;
    if (!kept.has(file)) return [];
    const { host, pathname, search } = new URL(url);
    return [
      {
        ...{ host, path: pathname + search, words: articleBody, isListed: true },
        title: articleBody.trim().slice(0, titleCharacters).replaceAll(/\s+/g, ' '),
        play: alreadyZipped('text/html', readFileSync(`${folder}/html/${file}`)),
      },
    ];
  });
}
