import { setTimeout as sleep } from 'node:timers/promises';
import { type Context, type Span as OtelSpan, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { Span, Tracer } from '../../ports/tracing.ts';
import { tellingExporter } from './telling-exporter.ts';
import { readTraceparent, writeTraceparent } from './traceparent.ts';

export interface TracingSettings {
  /** The collector, as in `http://127.0.0.1:4318`; `/v1/traces` is added. */
  endpoint: string;
  /** Sent along with every export. */
  headers: Readonly<Record<string, string>>;
  serviceName: string;
  /** The share of traces that is sent, from 0 to 1, of those that begin here. */
  ratio: number;
}

/** Spans that wait, some kilobytes each; what comes beyond them is lost, not waited for. */
const mostWaiting = 4_096;
const mostTogether = 256;
const everyMs = 2_000;
const exportTimeoutMs = 5_000;
/** How long a server that stops waits for the last export. */
const closeMs = 2_000;

/** Sends spans to a collector by OTLP over HTTP, in batches beside the requests. */
export function otlpTracer(deps: {
  settings: TracingSettings;
  version: string;
  instanceId: string;
  clock: Clock;
  log: Log;
}): Tracer {
  const { settings, version, instanceId } = deps;
  const exporter = new OTLPTraceExporter({
    url: `${settings.endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: { ...settings.headers },
    timeoutMillis: exportTimeoutMs,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': settings.serviceName,
      'service.version': version,
      'service.instance.id': instanceId,
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(settings.ratio) }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: tellingExporter(exporter, deps),
        maxQueueSize: mostWaiting,
        maxExportBatchSize: mostTogether,
        scheduledDelayMillis: everyMs,
        exportTimeoutMillis: 2 * exportTimeoutMs,
      }),
    ],
  });
  const tracer = provider.getTracer('promptenchanter', version);

  function spanOf(span: OtelSpan, context: Context): Span {
    const within = trace.setSpan(context, span);
    return {
      traceparent: writeTraceparent(span.spanContext()),
      client: (name, attributes) =>
        spanOf(tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, within), within),
      rename: (name) => void span.updateName(name),
      set: (attributes) => void span.setAttributes(attributes),
      event: (name, attributes) => void span.addEvent(name, attributes),
      end(errorType) {
        if (errorType !== null) span.setAttribute('error.type', errorType).setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }

  return {
    server(name, attributes, traceparent) {
      const caller = readTraceparent(traceparent);
      const context = caller ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT;
      return spanOf(tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, context), context);
    },

    async close() {
      const waiting = new AbortController();
      const late = sleep(closeMs, 'late' as const, { signal: waiting.signal });
      // An export that fails was told of.
      const outcome = await Promise.race([provider.shutdown().catch(() => null), late]);
      waiting.abort();
      if (outcome === 'late') deps.log.warn({}, 'the last spans could not be sent in time and are lost');
      // Where it was not needed, it has failed by now.
      await late.catch(() => {});
    },
  };
}
