import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';

const warnEveryMs = 60_000;

/** An exporter that says when spans are lost, at most once a minute. */
export function tellingExporter(exporter: SpanExporter, { clock, log }: { clock: Clock; log: Log }): SpanExporter {
  let lost = 0;
  let warnedMs = Number.NEGATIVE_INFINITY;

  function tell(error: Error | undefined): void {
    if (clock.elapsed() - warnedMs < warnEveryMs) return;
    warnedMs = clock.elapsed();
    log.warn({ lost, cause: causeOf(error) }, 'spans cannot be sent to OTEL_EXPORTER_OTLP_ENDPOINT and are lost');
    lost = 0;
  }

  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.error) {
          lost += spans.length;
          tell(result.error);
        }
        done(result);
      });
    },
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}

/** A code, as in `ECONNREFUSED` or `401`: what a collector says may hold what it was sent. */
function causeOf(error: Error | undefined): string {
  const code = error && 'code' in error ? error.code : undefined;
  return code === undefined ? (error?.name ?? 'unknown') : String(code);
}
