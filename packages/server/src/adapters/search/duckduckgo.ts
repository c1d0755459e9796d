import type { Freshness, SearchQuery } from '../../ports/search.ts';
import { type Answered, failure, found } from './answered.ts';
import type { Ask, Reply } from './asking.ts';
import { cut } from './cut.ts';
import { hitOf } from './hit.ts';
import { pace } from './pace.ts';
import type { Source } from './provider.ts';
import { askedRestMs } from './refusal.ts';
import { regionOf } from './region.ts';
import { isOwn } from './result-link.ts';
import { readResultPage } from './result-page.ts';

/** Longer ones are refused. */
const mostCharacters = 499;
const ages: Readonly<Record<NonNullable<Freshness>, string>> = { day: 'd', week: 'w', month: 'm', year: 'y' };
/** Statuses by which it turns robots away. */
const refusals: ReadonlySet<number> = new Set([202, 403, 418]);

// The same for every search: what changes between two of them looks like a robot.
const browser = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'content-type': 'application/x-www-form-urlencoded',
  'upgrade-insecure-requests': '1',
  'sec-fetch-dest': 'document',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-user': '?1',
};

/** The search page of DuckDuckGo for browsers without scripts. It is no official API; it turns an address away that asks often. */
export function duckDuckGo(address: string, ask: Ask, nowMs: () => number): Source {
  const url = new URL(address);
  const referer = new URL('/', url).href;
  return {
    name: 'duckduckgo',
    pace: pace(2_000, 2),
    async ask(query, signal) {
      const headers = { ...browser, referer, 'accept-language': languages(query.language) };
      const asked = await ask({ url, headers, body: formOf(query) }, signal);
      return 'failure' in asked ? asked.failure : answered(asked.reply, url, query, nowMs());
    },
  };
}

/** Only the first page: the next ones need a token of it. */
function formOf({ text, language, freshness }: SearchQuery): string {
  const form = new URLSearchParams({ q: queryOf(text), b: '', kl: regionOf(language) });
  if (freshness !== null) form.set('df', ages[freshness]);
  return form.toString();
}

/** `!word` would lead to another site, and `\` to the first result: neither is meant. */
function queryOf(text: string): string {
  const words = text.replace(/^[\s\\]+/, '').split(/\s+/);
  return cut(words.map((word) => (word.startsWith('!') ? `'${word}'` : word)).join(' '), mostCharacters);
}

function languages(language: string | null): string {
  return language === null || language === 'en' ? 'en-US,en;q=0.5' : `${language},en-US;q=0.7,en;q=0.3`;
}

function answered(reply: Reply, url: URL, { limit }: SearchQuery, nowMs: number): Answered {
  const { status, text } = reply;
  if (status >= 300 && status < 400) return redirected(reply, url);
  if (status === 429) return failure('rate_limited', 'It was asked too often: 429.', askedRestMs(reply, nowMs));
  const { results, marks } = readResultPage(text);
  if (status === 200 && results.length > 0) return found(results, hitOf, limit);
  if (marks.has('challenge') || refusals.has(status)) {
    return failure('blocked', `It takes this server for a robot: ${status}.`);
  }
  if (status !== 200) return failure('error', `It answered ${status}.`);
  if (marks.has('scripted')) return failure('blocked', 'It sent the page for browsers with scripts, without results.');
  if (marks.has('nothing')) return found([], hitOf, limit);
  return failure('error', 'Its page has neither results nor a word that there are none: its form has changed.');
}

/** To another site it sends who names one; to itself, who is to prove something. */
function redirected(reply: Reply, url: URL): Answered {
  const { status } = reply;
  const location = reply.header('location') ?? '';
  const target = URL.canParse(location, url) ? new URL(location, url) : url;
  if (target.host === url.host || isOwn(target.hostname)) {
    return failure('blocked', `It sends this server elsewhere, as it does with robots: ${status}.`);
  }
  if (status === 303) return found([], hitOf, 0);
  return failure('error', `It answered with a redirect, which is not followed: ${status}.`);
}
