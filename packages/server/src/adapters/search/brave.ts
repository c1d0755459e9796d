import type { Freshness, SearchQuery } from '../../ports/search.ts';
import { type Answered, failure, found } from './answered.ts';
import type { Ask, Reply } from './asking.ts';
import { cut } from './cut.ts';
import { type Fields, fieldsOf, readFields, rowsOf } from './fields.ts';
import { hitOf } from './hit.ts';
import { unpaced } from './pace.ts';
import { plainText } from './plain-text.ts';
import type { Source } from './provider.ts';
import { askedRestMs, misshapen, refusal } from './refusal.ts';

const mostCharacters = 400;
const mostWords = 50;
const mostResults = 20;
const ages: Readonly<Record<NonNullable<Freshness>, string>> = { day: 'pd', week: 'pw', month: 'pm', year: 'py' };

// It refuses a search in a language that it does not know, and spells some in its own way.
const ownSpellings: Readonly<Record<string, string>> = { ja: 'jp', no: 'nb', pt: 'pt-pt', zh: 'zh-hans' };
const known =
  'ar bg ca cs da de en es et fi fr he hr hu it jp ko lt lv nb nl pl pt-pt ro ru sk sl sr sv th tr uk vi zh-hans';
const knownLanguages: ReadonlySet<string> = new Set(known.split(' '));

export function brave(address: string, key: string, ask: Ask, nowMs: () => number): Source {
  const base = new URL(address);
  const headers = { accept: 'application/json', 'x-subscription-token': key };
  return {
    name: 'brave',
    pace: unpaced,
    async ask(query, signal) {
      const asked = await ask({ url: urlOf(base, query), headers, body: null }, signal);
      return 'failure' in asked ? asked.failure : answered(asked.reply, query, nowMs());
    },
  };
}

function urlOf(base: URL, { text, limit, language, freshness }: SearchQuery): URL {
  const url = new URL(base);
  const words = text.trim().split(/\s+/).slice(0, mostWords).join(' ');
  const spoken = language === null ? '' : (ownSpellings[language] ?? language);
  url.search = new URLSearchParams({
    ...{ q: cut(words, mostCharacters), count: String(Math.min(limit, mostResults)) },
    ...{ result_filter: 'web', text_decorations: 'false' },
    ...(knownLanguages.has(spoken) ? { search_lang: spoken } : {}),
    ...(freshness === null ? {} : { freshness: ages[freshness] }),
  }).toString();
  return url;
}

function answered(reply: Reply, { limit }: SearchQuery, nowMs: number): Answered {
  if (reply.status === 422 && refusesKey(reply.text)) return failure('auth', 'It refuses the key: 422.');
  if (reply.status === 429) {
    return failure('rate_limited', 'It was asked too often, or the plan is used up: 429.', restMs(reply, nowMs));
  }
  if (reply.status !== 200) return refusal(reply, nowMs);
  const answer = readFields(reply.text);
  if (!answer) return misshapen();
  const rows = rowsOf(fieldsOf(answer.web)?.results);
  // Without pages it leaves them out.
  if (!rows && (answer.type !== 'search' || answer.web !== undefined)) return misshapen();
  return found(rows ?? [], readHit, limit);
}

function readHit({ url, title, description, page_age }: Fields) {
  return hitOf({ url, title: plainText(title), snippet: plainText(description), published: page_age });
}

/** It says 422 of keys and of queries alike. */
function refusesKey(text: string): boolean {
  const error = fieldsOf(readFields(text)?.error);
  if (String(error?.code).startsWith('SUBSCRIPTION_TOKEN_')) return true;
  const faults = rowsOf(fieldsOf(error?.meta)?.errors) ?? [];
  return faults.some(({ loc }) => Array.isArray(loc) && loc.includes('x-subscription-token'));
}

/** The longest wait among the windows that are used up, which have a number each; else that for the first. */
function restMs(reply: Reply, nowMs: number): number | null {
  const resets = numbersIn(reply.header('x-ratelimit-reset'));
  const left = numbersIn(reply.header('x-ratelimit-remaining'));
  const used = resets.filter((_, window) => left[window] === 0);
  const waits = (used.length > 0 ? used : resets.slice(0, 1)).map((seconds) => seconds * 1_000);
  const asked = askedRestMs(reply, nowMs);
  const all = asked === null ? waits : [...waits, asked];
  return all.length > 0 ? Math.max(...all) : null;
}

function numbersIn(header: string | null): number[] {
  const parts = (header ?? '').split(',').map((part) => part.trim());
  return parts.every((part) => /^\d{1,9}$/.test(part)) ? parts.map(Number) : [];
}
