import type { WebHit } from './search-hit.ts';

/** What SearXNG answers for `format=json`. Without hits it names engines that did not answer, where `unresponsive` says so. */
export function searxngAnswer(query: string, hits: readonly WebHit[], unresponsive: [string, string][] = []): string {
  const results = hits.map(({ url, title, snippet, published }, place) => ({
    ...{ url, title, content: snippet, thumbnail: null, engine: 'mojeek', template: 'default.html' },
    ...{ img_src: '', priority: '', engines: ['mojeek'], positions: [place + 1], score: 1 / (place + 1) },
    ...{ category: 'general', publishedDate: published === undefined ? null : `${published}T00:00:00` },
  }));
  return JSON.stringify({
    ...{ query, number_of_results: 0, results, answers: [], corrections: [], infoboxes: [], suggestions: [] },
    unresponsive_engines: unresponsive,
  });
}
