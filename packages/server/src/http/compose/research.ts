import { randomBytes } from 'node:crypto';
import { memoryCache } from '../../adapters/cache/memory.ts';
import { extractionPool } from '../../adapters/web/extract/pool.ts';
import type { Lookup } from '../../adapters/web/guarded-lookup.ts';
import { type WebReaderSettings, webReader } from '../../adapters/web/web-reader.ts';
import type { Config } from '../../config/settings.ts';
import type { ResearchDepth } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { describeError } from '../../core/errors.ts';
import { gate } from '../../core/gate.ts';
import type { Log } from '../../core/log.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Upstream } from '../../ports/upstream.ts';
import type { LiveSettings } from '../../services/operating/live-settings.ts';
import { chatResearch } from '../../services/prompt/chat-research.ts';
import { modelAsker } from '../../services/research/ask-model.ts';
import { condense } from '../../services/research/condense.ts';
import { furtherQueries } from '../../services/research/gaps.ts';
import { investigator } from '../../services/research/investigation.ts';
import { looker } from '../../services/research/looking.ts';
import { pageDesk } from '../../services/research/page-desk.ts';
import { planResearch } from '../../services/research/plan.ts';
import { researchService } from '../../services/research/research.ts';
import { searchDesk } from '../../services/research/search-desk.ts';
import { searchOf } from './search.ts';

/** What looks things up on the web. */
export function composeResearch(
  config: Config,
  needs: {
    upstream: Upstream;
    live: LiveSettings;
    clock: Clock;
    log: Log;
    metrics: Metrics;
    lookup: Lookup | undefined;
  },
) {
  const { upstream, live, clock, log, metrics } = needs;
  const cache = memoryCache(config.RESEARCH_CACHE_MAX_MB * 2 ** 20, clock);
  const keepMs = config.RESEARCH_CACHE_TTL_SECONDS * 1_000;
  const providers = searchOf(config, clock);
  const model = live.derived((now) => now.RESEARCH_MODEL ?? now.LEVEL_LOW_MODEL);
  const extractor = extractionPool({
    threads: config.RESEARCH_EXTRACT_THREADS,
    timeoutMs: config.RESEARCH_EXTRACT_TIMEOUT_MS,
    onFault: (error) => log.error({ error: describeError(error) }, 'a thread that reads pages broke'),
  });
  const web = webReader({
    settings: pageSettings(config),
    extractor,
    clock,
    ...(needs.lookup ? { lookup: needs.lookup } : {}),
  });
  const searches = searchDesk({
    ...{ providers, cache, keepMs, metrics },
    gate: gate(config.SEARCH_CONCURRENCY, 1_000, config.SEARCH_TIMEOUT_MS),
  });
  const look = looker({ searches, pages: pageDesk({ web, cache, keepMs, metrics }) });
  const asker = modelAsker({ upstream, model });
  const steps = {
    plan: planResearch({ asker, clock }),
    gaps: furtherQueries({ asker, newNonce }),
    condense: condense({ asker, newNonce }),
  };
  const bounds: Readonly<Record<ResearchDepth, Config['RESEARCH_BASIC']>> = {
    ...{ basic: config.RESEARCH_BASIC, medium: config.RESEARCH_MEDIUM, high: config.RESEARCH_HIGH },
  };
  const service = researchService({
    ...{ investigate: investigator({ steps, look, clock }), cache, keepMs, clock, metrics },
    shapedBy: () => [upstream.kind, model(), ...config.SEARCH_PROVIDER],
    bounds: (depth) => bounds[depth],
  });
  return {
    chats: chatResearch({ service, clock, nonce: newNonce }),
    cache,
    providers,
    isEnabled: live.derived((now) => now.RESEARCH_ENABLED),
    close: () => web.close(),
  };
}

/** What marks the material of others in one prompt: not to be guessed by who wrote it. */
function newNonce(): string {
  return randomBytes(9).toString('base64url');
}

function pageSettings(config: Config): WebReaderSettings {
  return {
    userAgent: config.RESEARCH_USER_AGENT,
    respectsRobots: config.RESEARCH_RESPECT_ROBOTS,
    ports: config.RESEARCH_PORTS,
    privateRanges: config.RESEARCH_PRIVATE_RANGES,
    blockedHosts: config.RESEARCH_BLOCKED_HOSTS,
    concurrency: config.RESEARCH_FETCH_CONCURRENCY,
    timeouts: {
      connectMs: config.RESEARCH_CONNECT_TIMEOUT_MS,
      firstByteMs: config.RESEARCH_FIRST_BYTE_TIMEOUT_MS,
      pageMs: config.RESEARCH_PAGE_TIMEOUT_MS,
    },
    maxPageBytes: config.RESEARCH_MAX_PAGE_BYTES,
  };
}
