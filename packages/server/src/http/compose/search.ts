import { searchProviders } from '../../adapters/search/registry.ts';
import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import type { SearchProvider } from '../../ports/search.ts';

/** Who is asked what the web has, in the order of the settings. Make them once a process. Throws an Error for the operator. */
export function searchOf(config: Config, clock: Clock): SearchProvider[] {
  const settings = {
    duckduckgoUrl: config.DUCKDUCKGO_URL,
    searxngUrl: config.SEARXNG_URL,
    braveUrl: config.BRAVE_URL,
    braveKey: config.BRAVE_API_KEY,
    tavilyUrl: config.TAVILY_URL,
    tavilyKey: config.TAVILY_API_KEY,
    wikipediaUrl: config.WIKIPEDIA_URL,
    staticFile: config.SEARCH_STATIC_FILE,
    timeoutMs: config.SEARCH_TIMEOUT_MS,
  };
  return searchProviders(config.SEARCH_PROVIDER, settings, { clock, userAgent: config.RESEARCH_USER_AGENT });
}
