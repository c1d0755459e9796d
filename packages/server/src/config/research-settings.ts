import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { researchDepths } from '../contract/types.ts';
import { depthBounds } from './depth-setting.ts';
import {
  flag,
  integer,
  json,
  list,
  listOf,
  oneOf,
  optional,
  portList,
  ranges,
  type Setting,
  secret,
  text,
} from './setting.ts';

/** Who can be asked what the web has on something. */
export const searchProviders = ['duckduckgo', 'searxng', 'brave', 'tavily', 'wikipedia', 'static'] as const;

export type SearchProviderName = (typeof searchProviders)[number];

/** What research on the web may do: whom it asks, what it reads, how long and how much. */
export const researchSettings = {
  RESEARCH_ENABLED: flag(true, 'Whether requests may ask for research on the web (`ai_research`).'),
  RESEARCH_DEPTH: oneOf(researchDepths, 'basic', 'How deep research goes where a request does not say.'),
  RESEARCH_COSTS: json<{ basic: number; medium: number; high: number }>(
    { basic: 1, medium: 1, high: 1 },
    researchDepths,
    'Credits that research takes, by its depth; given back where it found nothing.',
  ),
  RESEARCH_MODEL: optional(
    'The upstream model that plans research and condenses what it found. Left out: the model of level `low`.',
  ),
  RESEARCH_CACHE_TTL_SECONDS: integer(
    86_400,
    0,
    2_592_000,
    'How long what was found is used again; 0 for never. At most an hour for what is new today.',
  ),
  RESEARCH_CACHE_MAX_MB: integer(
    64,
    1,
    65_536,
    'Memory that is taken for it, in megabytes; the least used goes first.',
  ),
  RESEARCH_BASIC: depthBounds(
    {
      ...{ queries: 2, further_queries: 0, results: 8, providers: 1, pages: 3, attempts: 5, per_site: 1 },
      ...{ page_chars: 2_500, material_chars: 6_000, block_chars: 4_000, deadline_ms: 12_000, model_ms: 20_000 },
    },
    'The bounds of depth `basic`, as JSON; what is left out stays. Times in milliseconds.',
  ),
  RESEARCH_MEDIUM: depthBounds(
    {
      ...{ queries: 4, further_queries: 0, results: 8, providers: 1, pages: 6, attempts: 9, per_site: 2 },
      ...{ page_chars: 3_000, material_chars: 15_000, block_chars: 8_000, deadline_ms: 25_000, model_ms: 20_000 },
    },
    'The bounds of depth `medium`.',
  ),
  RESEARCH_HIGH: depthBounds(
    {
      ...{ queries: 6, further_queries: 3, results: 10, providers: 2, pages: 12, attempts: 18, per_site: 2 },
      ...{ page_chars: 4_000, material_chars: 40_000, block_chars: 14_000, deadline_ms: 60_000, model_ms: 40_000 },
    },
    'The bounds of depth `high`.',
  ),

  SEARCH_PROVIDER: listOf(
    searchProviders,
    ['duckduckgo', 'wikipedia'],
    'Who is asked what the web has, in this order, comma-separated: `duckduckgo` and `wikipedia` need no key, `searxng` an address, `brave` and `tavily` a key, `static` a file. One that does not answer leaves it to the next.',
  ),
  SEARCH_TIMEOUT_MS: integer(5_000, 10, 60_000, 'Time for one search.'),
  SEARCH_CONCURRENCY: integer(4, 1, 100, 'Searches at once, over all requests.'),
  DUCKDUCKGO_URL: text('https://html.duckduckgo.com/html/', 'The search page of DuckDuckGo without scripts.'),
  SEARXNG_URL: optional('A SearXNG server, as in `http://127.0.0.1:8888`; its settings must allow the format `json`.'),
  BRAVE_API_KEY: secret('The key for the search API of Brave.'),
  BRAVE_URL: text('https://api.search.brave.com/res/v1/web/search', 'The search API of Brave.'),
  TAVILY_API_KEY: secret('The key for Tavily.'),
  TAVILY_URL: text('https://api.tavily.com/search', 'The search API of Tavily.'),
  WIKIPEDIA_URL: text(
    'https://{language}.wikipedia.org/w/api.php',
    'The API of Wikipedia; `{language}` is that of the question.',
  ),
  SEARCH_STATIC_FILE: optional(
    'A JSON file `[{"url", "title", "text", "published"?}, …]` that provider `static` searches, for servers without a web.',
  ),

  RESEARCH_USER_AGENT: headerText(
    'PromptEnchanter/0.1 (+https://www.npmjs.com/package/@promptenchanter/server)',
    'What the server says it is when it fetches pages.',
  ),
  RESEARCH_RESPECT_ROBOTS: flag(true, 'Whether pages that a robots.txt asks not to fetch are left alone.'),
  RESEARCH_PORTS: portList([80, 443], 'Ports that pages may be fetched from, comma-separated.'),
  RESEARCH_PRIVATE_RANGES: ranges(
    'Addresses that are not public and that pages may be fetched from all the same, comma-separated, as in `10.1.0.0/16`. Left out: none.',
  ),
  RESEARCH_BLOCKED_HOSTS: hostList('Hosts whose pages are never fetched, with those below them, comma-separated.'),
  RESEARCH_FETCH_CONCURRENCY: integer(8, 1, 1_000, 'Pages that are fetched at once, over all requests; one a host.'),
  RESEARCH_CONNECT_TIMEOUT_MS: integer(2_000, 10, 60_000, 'Time to connect to the server of a page.'),
  RESEARCH_FIRST_BYTE_TIMEOUT_MS: integer(
    4_000,
    10,
    60_000,
    'Time from the request for a page to the head of its answer.',
  ),
  RESEARCH_PAGE_TIMEOUT_MS: integer(6_000, 10, 60_000, 'Time for a page, with redirects.'),
  RESEARCH_MAX_PAGE_BYTES: integer(2_097_152, 1_024, 104_857_600, 'The largest page that is read, decompressed.'),
  RESEARCH_EXTRACT_THREADS: integer(
    2,
    1,
    64,
    'Threads that take the text out of pages. They end when nothing is to do.',
  ),
  RESEARCH_EXTRACT_TIMEOUT_MS: integer(3_000, 10, 60_000, 'Time to take the text out of a page.'),
};

/** Hosts, each of which would be told from an address or a range: one that matches nothing would block nothing. */
function hostList(doc: string): Setting<string[]> {
  const entries = list([], doc);
  return {
    ...entries,
    parse(given) {
      const hosts = entries.parse(given);
      if (hosts.every(isHost)) return hosts;
      throw new Error(
        'must hold hosts alone, as in `example.org, 192.0.2.7`, without schemes, ports, paths and ranges',
      );
    },
  };
}

function isHost(entry: string): boolean {
  const host = entry.replace(/^\*?\./, '').replace(/\.$/, '');
  if (isIP(host.replace(/^\[(.*)\]$/, '$1')) !== 0) return true;
  return !/[/?#%]/.test(host) && /^[\w-]+(?:\.[\w-]+)*$/.test(domainToASCII(host));
}

/** A text that a header can carry. */
function headerText(standard: string, doc: string): Setting<string> {
  return {
    ...text(standard, doc),
    parse(given) {
      if (/^[!-~](?:[ -~]{0,198}[!-~])?$/.test(given)) return given;
      throw new Error('must be 1 to 200 visible ASCII characters');
    },
  };
}
