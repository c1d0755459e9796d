import { consoleMailer } from '../../adapters/mail/console.ts';
import { type SmtpSettings, smtpMailer } from '../../adapters/mail/smtp.ts';
import { echoUpstream } from '../../adapters/upstream/echo.ts';
import { openAiCompatible } from '../../adapters/upstream/openai-compatible.ts';
import { tracedUpstream } from '../../adapters/upstream/traced.ts';
import { watchedUpstream } from '../../adapters/upstream/watched.ts';
import { usesEcho } from '../../config/load.ts';
import type { Config } from '../../config/settings.ts';
import { readHeaders } from '../../config/tracing-setting.ts';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { Mailer } from '../../ports/mail.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Tracer } from '../../ports/tracing.ts';
import type { Upstream, WatchedUpstream } from '../../ports/upstream.ts';

// What the settings name of the world outside.

export function upstreamOf(config: Config, clock: Clock, metrics: Metrics): WatchedUpstream {
  const named = namedUpstream(config, clock, metrics);
  const isTraced = config.OTEL_EXPORTER_OTLP_ENDPOINT !== null;
  const url = usesEcho(config) ? null : config.WAPI_URL;
  return watchedUpstream(isTraced ? tracedUpstream(named, { url, clock }) : named, { metrics, clock });
}

/** What says where requests spend their time; null, and not even loaded, where no collector is named. */
export async function tracerOf(
  config: Config,
  surroundings: { version: string; instanceId: string; clock: Clock; log: Log },
): Promise<Tracer | null> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers } = config;
  if (endpoint === null) return null;
  const { otlpTracer } = await import('../../adapters/tracing/otlp.ts');
  const settings = {
    endpoint,
    headers: headers === null ? {} : readHeaders(headers),
    serviceName: config.OTEL_SERVICE_NAME,
    ratio: config.OTEL_TRACES_SAMPLER_RATIO,
  };
  return otlpTracer({ settings, ...surroundings });
}

function namedUpstream(config: Config, clock: Clock, metrics: Metrics): Upstream {
  const { WAPI_URL: url } = config;
  if (usesEcho(config) || url === null) return echoUpstream(config.NODE_ENV === 'test' ? 0 : 15);
  return openAiCompatible({
    clock,
    random: Math.random,
    onRetry: metrics.upstreamRetried,
    settings: {
      url,
      apiKey: config.WAPI_KEY,
      connections: config.UPSTREAM_CONNECTIONS,
      maxAnswerBytes: config.UPSTREAM_MAX_ANSWER_BYTES,
      timeouts: {
        connectMs: config.UPSTREAM_CONNECT_TIMEOUT_MS,
        firstByteMs: config.UPSTREAM_FIRST_BYTE_TIMEOUT_MS,
        idleMs: config.UPSTREAM_IDLE_TIMEOUT_MS,
        totalMs: config.UPSTREAM_TOTAL_TIMEOUT_MS,
      },
      retries: {
        maxRetries: config.UPSTREAM_MAX_RETRIES,
        backoff: { firstMs: 250, capMs: 8_000, retryAfterCapMs: config.UPSTREAM_RETRY_AFTER_CAP_MS },
        breakerThreshold: 20,
        breakerPauseMs: 5_000,
      },
    },
  });
}

/** @param print Where letters go while no mail server is set. */
export function mailerOf(config: Config, print: (text: string) => void): Mailer {
  if (config.SMTP_HOST === null) return consoleMailer(print);
  return smtpMailer(smtpSettings(config, config.SMTP_HOST));
}

/** @param host SMTP_HOST, where it is set. */
export function smtpSettings(config: Config, host: string): SmtpSettings {
  return {
    ...{ host, port: config.SMTP_PORT, username: config.SMTP_USERNAME, password: config.SMTP_PASSWORD },
    ...{ mustEncrypt: config.SMTP_USE_TLS, from: config.FROM_EMAIL },
  };
}
