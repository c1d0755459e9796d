import type { SearchHit, SearchQuery } from '../../ports/search.ts';
import { type Answered, failure, found } from './answered.ts';
import type { Ask, Reply } from './asking.ts';
import { cut } from './cut.ts';
import { type Fields, fieldsOf, readFields, rowsOf } from './fields.ts';
import { hitOf } from './hit.ts';
import { unpaced } from './pace.ts';
import { plainText } from './plain-text.ts';
import type { Source } from './provider.ts';
import { askedRestMs, misshapen, refusal } from './refusal.ts';

/** Longer ones are refused. */
const mostCharacters = 300;
const busy: ReadonlySet<unknown> = new Set(['ratelimited', 'maxlag']);
// Languages whose Wikipedia has another name than theirs.
const ownNames: Readonly<Record<string, string>> = { nb: 'no' };

/** @param template Of the API; `{language}` in it is that of the question. An age of results cannot be asked for. */
export function wikipedia(template: string, ask: Ask, nowMs: () => number): Source {
  return {
    name: 'wikipedia',
    pace: unpaced,
    async ask(query, signal) {
      const api = new URL(template.replaceAll('{language}', nameOf(query.language)));
      const asked = await ask({ url: urlOf(api, query), headers: { accept: 'application/json' }, body: null }, signal);
      return 'failure' in asked ? asked.failure : answered(asked.reply, api, query, nowMs());
    },
  };
}

/** A part of a host name, hence checked: a language comes from a model. */
function nameOf(language: string | null): string {
  if (language === null || !/^[a-z]{2,3}$/.test(language)) return 'en';
  return ownNames[language] ?? language;
}

function urlOf(api: URL, { text, limit }: SearchQuery): URL {
  const url = new URL(api);
  url.search = new URLSearchParams({
    ...{ action: 'query', list: 'search', format: 'json', formatversion: '2' },
    ...{ srsearch: cut(text, mostCharacters), srlimit: String(limit), srprop: 'snippet' },
  }).toString();
  return url;
}

function answered(reply: Reply, api: URL, { limit }: SearchQuery, nowMs: number): Answered {
  // It has no keys: what it refuses is how we call ourselves.
  if (reply.status === 403) {
    return failure('blocked', 'It takes this server for a robot: RESEARCH_USER_AGENT must say who it is.');
  }
  if (reply.status !== 200) return refusal(reply, nowMs);
  const answer = readFields(reply.text);
  const error = fieldsOf(answer?.error);
  if (error && busy.has(error.code))
    return failure('rate_limited', 'It has too much to do.', askedRestMs(reply, nowMs));
  if (error) return failure('error', 'It refused the search.');
  const rows = rowsOf(fieldsOf(answer?.query)?.search);
  return rows ? found(rows, (row) => readHit(row, api), limit) : misshapen();
}

/** Without a day: that of the last change would make every article look new. */
function readHit({ title, snippet }: Fields, api: URL): SearchHit | null {
  if (typeof title !== 'string' || title === '') return null;
  return hitOf({ url: pageOf(title, api), title, snippet: plainText(snippet) });
}

function pageOf(title: string, api: URL): string {
  const page = new URL('/wiki/', api);
  page.pathname += title.replaceAll(' ', '_').replaceAll('%', '%25');
  return page.href;
}
