import type { SearchProviderName } from '../../config/research-settings.ts';
import type { SearchStatus } from '../../contract/types.ts';
import { searchOf } from '../../http/compose/search.ts';
import type { SearchAnswer, SearchProvider } from '../../ports/search.ts';
import { type Finding, failed, type Look, ok, warning } from './check.ts';

const patienceMs = 5_000;
/** A word that every one of them finds something for. */
const word = { text: 'wikipedia', limit: 1, language: 'en', freshness: null } as const;

const waitFix = 'Try again later.';
const reachFixes: Readonly<Record<SearchProviderName, string>> = {
  duckduckgo: 'Check DUCKDUCKGO_URL, and that this machine may connect to it.',
  searxng: 'Check SEARXNG_URL, and that `search.formats` in its settings.yml has `json`.',
  brave: 'Check BRAVE_URL, and that this machine may connect to it.',
  tavily: 'Check TAVILY_URL, and that this machine may connect to it.',
  wikipedia: 'Check WIKIPEDIA_URL, and that this machine may connect to it.',
  static: 'Check the file that SEARCH_STATIC_FILE names.',
};
const keyFixes: Partial<Record<SearchProviderName, string>> = {
  brave: 'Check BRAVE_API_KEY.',
  tavily: 'Check TAVILY_API_KEY.',
};

const fixes: Readonly<Record<Exclude<SearchStatus, 'ok' | 'empty'>, (name: SearchProviderName) => string>> = {
  blocked: () => 'Name `searxng` or `brave` in SEARCH_PROVIDER: they do not take a server for a robot.',
  rate_limited: () => waitFix,
  auth: (name) => keyFixes[name] ?? reachFixes[name],
  timeout: (name) => reachFixes[name],
  error: (name) => reachFixes[name],
  resting: () => waitFix,
};

/** Asks each of them for one word, as research would. */
export const search: Look = async ({ loaded: { config }, clock }) => {
  if (!config.RESEARCH_ENABLED) return ok('RESEARCH_ENABLED is off: nobody is asked what the web has.');
  const patient = { ...config, SEARCH_TIMEOUT_MS: Math.min(config.SEARCH_TIMEOUT_MS, patienceMs) };
  let providers: SearchProvider[];
  try {
    providers = searchOf(patient, clock);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(why, 'Correct the setting that it names: promptenchanter config --show-origin');
  }
  const forever = new AbortController().signal;
  return findingOf(
    await Promise.all(providers.map(async (one) => [one.name, await one.search(word, forever)] as const)),
  );
};

function findingOf(answers: readonly (readonly [string, SearchAnswer])[]): Finding {
  const troubles = answers.flatMap(([name, answer]) => troubleOf(name as SearchProviderName, answer) ?? []);
  const answering = answers.map(([name]) => name).filter((name) => !troubles.some((trouble) => trouble.name === name));
  const well = answering.length > 0 ? [`These answer: ${answering.join(', ')}.`] : [];
  const found = [...well, ...troubles.map(({ sentence }) => sentence)].join(' ');
  if (troubles.length === 0) return ok(found);
  const fix = [...new Set(troubles.map((trouble) => trouble.fix))].join(' ');
  // Research is an addition: the server does its work without.
  return warning(found, fix);
}

/** Null where it answers; that it has nothing for the word is an answer. */
function troubleOf(name: SearchProviderName, { status, why }: SearchAnswer) {
  if (status === 'ok' || status === 'empty') return null;
  return { name, sentence: `${name} (${status}): ${why ?? 'It did not answer.'}`, fix: fixes[status](name) };
}
