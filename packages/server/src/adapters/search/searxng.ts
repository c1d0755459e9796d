import type { SearchQuery } from '../../ports/search.ts';
import { type Answered, failure, found } from './answered.ts';
import type { Ask, Reply } from './asking.ts';
import { cut } from './cut.ts';
import { type Fields, readFields, rowsOf } from './fields.ts';
import { hitOf } from './hit.ts';
import { unpaced } from './pace.ts';
import type { Source } from './provider.ts';
import { misshapen, refusal } from './refusal.ts';

const mostCharacters = 400;
const noJson = 'It does not offer JSON: add `json` to `search.formats` in its settings.yml.';

/** @param address Of the server, up to and without `/search`. */
export function searxng(address: string, ask: Ask, nowMs: () => number): Source {
  const base = new URL(`${address.replace(/\/+$/, '')}/search`);
  return {
    name: 'searxng',
    pace: unpaced,
    async ask(query, signal) {
      const asked = await ask({ url: urlOf(base, query), headers: { accept: 'application/json' }, body: null }, signal);
      return 'failure' in asked ? asked.failure : answered(asked.reply, query, nowMs());
    },
  };
}

function urlOf(base: URL, { text, language, freshness }: SearchQuery): URL {
  const url = new URL(base);
  url.search = new URLSearchParams({
    ...{ q: cut(text, mostCharacters), format: 'json', pageno: '1' },
    ...(language === null ? {} : { language }),
    ...(freshness === null ? {} : { time_range: freshness }),
  }).toString();
  return url;
}

function answered(reply: Reply, { limit }: SearchQuery, nowMs: number): Answered {
  // The form is what it refuses; it knows no keys.
  if (reply.status === 403) return failure('error', noJson);
  if (reply.status !== 200) return refusal(reply, nowMs);
  const answer = readFields(reply.text);
  if (!answer) return failure('error', noJson);
  const rows = rowsOf(answer.results);
  if (!rows) return misshapen();
  const silent = silentEngines(answer);
  if (rows.length === 0 && silent.length > 0) {
    return failure('error', `None of its search engines answered: ${silent.join(', ')}.`);
  }
  return found(rows, readHit, limit);
}

function readHit({ url, title, content, publishedDate }: Fields) {
  return hitOf({ url, title, snippet: content, published: publishedDate });
}

/** Names of engines that it asked in vain: words as names are, and no more of them than a log line bears. */
function silentEngines({ unresponsive_engines: pairs }: Fields): string[] {
  if (!Array.isArray(pairs)) return [];
  const names = pairs.map((pair: unknown) => String(Array.isArray(pair) ? pair[0] : ''));
  return names.map((name) => (/^[\w .:-]{1,40}$/.test(name) ? name : 'one without a name')).slice(0, 10);
}
