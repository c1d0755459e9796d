import { memoryCache } from '../../adapters/cache/memory.ts';
import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import type { Upstream } from '../../ports/upstream.ts';
import { answerService } from '../../services/prompt/answers.ts';

/** One answer takes no more than this share of the memory, and no more than so many characters. */
const largestShare = 1 / 16;
const mostChars = 2 ** 20;
/** What a character takes at most. */
const charBytes = 2;

/** What has chats answered, and keeps the answers. */
export function composeAnswers(config: Config, { upstream, clock }: { upstream: Upstream; clock: Clock }) {
  const keepMs = config.CACHE_TTL_SECONDS * 1_000;
  if (keepMs === 0) return answerService({ upstream, clock, keeping: null });
  const maxBytes = config.CACHE_MAX_MB * 2 ** 20;
  return answerService({
    ...{ upstream, clock },
    keeping: {
      cache: memoryCache(maxBytes, clock),
      keepMs,
      mostChars: Math.min(mostChars, (maxBytes * largestShare) / charBytes),
    },
  });
}
