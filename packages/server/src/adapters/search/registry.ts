import type { SearchProviderName } from '../../config/research-settings.ts';
import type { Clock } from '../../core/clock.ts';
import type { SearchProvider } from '../../ports/search.ts';
import { type Ask, asking } from './asking.ts';
import { brave } from './brave.ts';
import { duckDuckGo } from './duckduckgo.ts';
import { provider, type Source } from './provider.ts';
import { searxng } from './searxng.ts';
import { staticFile } from './static-file.ts';
import { tavily } from './tavily.ts';
import { wikipedia } from './wikipedia.ts';

/** Where providers are and what they are given; null where it is not set, which only those need not be who are not named. */
export interface SearchSettings {
  duckduckgoUrl: string;
  searxngUrl: string | null;
  braveUrl: string;
  braveKey: string | null;
  tavilyUrl: string;
  tavilyKey: string | null;
  /** `{language}` in it is that of the question. */
  wikipediaUrl: string;
  staticFile: string | null;
  /** For one search, with the wait for its turn, in milliseconds. */
  timeoutMs: number;
}

export interface SearchNeeds {
  clock: Clock;
  /** What providers with an API are told that we are. */
  userAgent: string;
}

type Maker = (settings: SearchSettings, needs: SearchNeeds & { ask: Ask }) => SearchProvider;
type SourceMaker = (settings: SearchSettings, ask: Ask, nowMs: () => number) => Source;

const makers: Readonly<Record<SearchProviderName, Maker>> = {
  duckduckgo: asked(({ duckduckgoUrl: url }, ask, nowMs) => duckDuckGo(address(url, 'DUCKDUCKGO_URL'), ask, nowMs)),
  searxng: asked(({ searxngUrl: url }, ask, nowMs) => searxng(address(url, 'SEARXNG_URL'), ask, nowMs)),
  brave: asked(({ braveUrl: url, braveKey: key }, ask, nowMs) =>
    brave(address(url, 'BRAVE_URL'), given(key, 'BRAVE_API_KEY'), ask, nowMs),
  ),
  tavily: asked(({ tavilyUrl: url, tavilyKey: key }, ask, nowMs) =>
    tavily(address(url, 'TAVILY_URL'), given(key, 'TAVILY_API_KEY'), ask, nowMs),
  ),
  wikipedia: asked(({ wikipediaUrl: url }, ask, nowMs) => wikipedia(address(url, 'WIKIPEDIA_URL'), ask, nowMs)),
  static: ({ staticFile: path }, { clock }) => staticFile(given(path, 'SEARCH_STATIC_FILE'), clock),
};

/**
 * Those who can be asked, in their order, each once: they keep count of how often they are asked, so make them once a
 * process. Throws an Error for the operator where a setting does not do.
 */
export function searchProviders(
  names: readonly SearchProviderName[],
  settings: SearchSettings,
  needs: SearchNeeds,
): SearchProvider[] {
  const ask = asking(needs.userAgent);
  return [...new Set(names)].map((name) => makers[name](settings, { ...needs, ask }));
}

function asked(make: SourceMaker): Maker {
  return (settings, { clock, ask }) =>
    provider(make(settings, ask, clock.now), { clock, timeoutMs: settings.timeoutMs });
}

function given(value: string | null, name: string): string {
  if (value !== null) return value;
  throw new Error(`${name} must be given where SEARCH_PROVIDER names what needs it.`);
}

function address(value: string | null, name: string): string {
  const text = given(value, name);
  if (URL.canParse(text.replaceAll('{language}', 'en'))) return text;
  throw new Error(`${name} must be an address, as in https://search.example.org/search.`);
}
