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
const mostResults = 20;
/** What a plan holds is not there again in a minute. */
const planRestMs = 30 * 60_000;
const planStatuses: ReadonlySet<number> = new Set([432, 433]);

/** Gives the text of pages along, so that they need not be fetched. */
export function tavily(address: string, key: string, ask: Ask, nowMs: () => number): Source {
  const url = new URL(address);
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    authorization: `Bearer ${key}`,
  };
  return {
    name: 'tavily',
    pace: unpaced,
    async ask(query, signal) {
      const asked = await ask({ url, headers, body: bodyOf(query) }, signal);
      return 'failure' in asked ? asked.failure : answered(asked.reply, query, nowMs());
    },
  };
}

function bodyOf({ text, limit, freshness }: SearchQuery): string {
  return JSON.stringify({
    query: cut(text, mostCharacters),
    max_results: Math.min(limit, mostResults),
    search_depth: 'basic',
    include_raw_content: 'text',
    ...(freshness === null ? {} : { time_range: freshness }),
  });
}

function answered(reply: Reply, { limit }: SearchQuery, nowMs: number): Answered {
  const { status } = reply;
  if (planStatuses.has(status))
    return failure('rate_limited', `The plan of the key is used up: ${status}.`, planRestMs);
  if (status !== 200) return refusal(reply, nowMs);
  const rows = rowsOf(readFields(reply.text)?.results);
  return rows ? found(rows, readHit, limit) : misshapen();
}

function readHit({ url, title, content, published_date, raw_content }: Fields) {
  return hitOf({ url, title, snippet: content, published: published_date, text: raw_content });
}
