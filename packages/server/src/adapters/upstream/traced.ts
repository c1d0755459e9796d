import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { Span, SpanAttributes } from '../../ports/tracing.ts';
import type {
  Upstream,
  UpstreamCaller,
  UpstreamChunk,
  UpstreamCompletion,
  UpstreamRequest,
} from '../../ports/upstream.ts';
import { providerOf } from './provider.ts';

/** How OpenAI says that an answer ended; an upstream's own words are not passed on. */
const finishReasons: ReadonlySet<string> = new Set(['stop', 'length', 'tool_calls', 'content_filter', 'function_call']);
/** A model's name as names of models are: an upstream may answer anything there. */
const modelName = /^[\w.:/@+-]{1,100}$/;

const sampling = ['temperature', 'top_p', 'frequency_penalty', 'presence_penalty'] as const;

/** Makes a span of every call, by the conventions of OpenTelemetry for GenAI. It holds nothing that was asked or answered. */
export function tracedUpstream<U extends Upstream>(upstream: U, deps: { url: string | null; clock: Clock }): U {
  const { clock } = deps;
  const place = placeOf(deps.url);

  /** The span of a call, and the caller as the upstream sees it; null where the request is not traced. */
  function begin(request: UpstreamRequest, caller: UpstreamCaller, isStream: boolean) {
    if (!caller.trace) return null;
    const { span: parent, about } = caller.trace;
    const span = parent.client(`chat ${request.model}`, {
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': request.model,
      'gen_ai.request.stream': isStream,
      ...requestAttributes(request),
      ...place,
      ...about,
    });
    return { span, heard: hearing(), caller: { ...caller, trace: { span, about } } };
  }

  return {
    ...upstream,

    async complete(request, caller) {
      const traced = begin(request, caller, false);
      if (!traced) return upstream.complete(request, caller);
      try {
        const answer = await upstream.complete(request, traced.caller);
        traced.heard.read(answer.value);
        finish(traced.span, traced.heard, null);
        return answer;
      } catch (error) {
        const errorType = errorTypeOf(error, caller);
        if (errorType === null) traced.span.set(left);
        finish(traced.span, traced.heard, errorType);
        throw error;
      }
    },

    async *stream(request, caller) {
      const traced = begin(request, caller, true);
      if (!traced) return yield* upstream.stream(request, caller);
      const { span, heard } = traced;
      const startMs = clock.elapsed();
      let isFirst = true;
      // What a consumer that stops early leaves behind is no error.
      let errorType: string | null = null;
      let isWhole = false;
      try {
        for await (const chunks of upstream.stream(request, traced.caller)) {
          if (isFirst) span.set({ 'gen_ai.response.time_to_first_chunk': (clock.elapsed() - startMs) / 1_000 });
          isFirst = false;
          for (const { value } of chunks) heard.read(value);
          yield chunks;
        }
        isWhole = true;
      } catch (error) {
        errorType = errorTypeOf(error, caller);
        throw error;
      } finally {
        if (!isWhole && errorType === null) span.set(left);
        finish(span, heard, errorType);
      }
    },
  };
}

/** Where calls go: the operator's own words, and not the key. */
function placeOf(url: string | null): SpanAttributes {
  if (url === null) return { 'gen_ai.provider.name': 'promptenchanter.echo' };
  const { hostname, port, protocol } = new URL(url);
  return {
    'gen_ai.provider.name': providerOf(hostname),
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
  };
}

function requestAttributes(request: UpstreamRequest): SpanAttributes {
  const numbers = sampling.map((name) => [`gen_ai.request.${name}`, numberOf(request[name])]);
  const choices = numberOf(request.n);
  return {
    ...Object.fromEntries(numbers),
    'gen_ai.request.max_tokens': numberOf(request.max_completion_tokens) ?? numberOf(request.max_tokens),
    'gen_ai.request.choice.count': choices === 1 ? undefined : choices,
  };
}

/** Said of a call that its client did not wait for. */
const left = { 'promptenchanter.is_cancelled': true };

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** What an upstream said about its answer. */
function hearing() {
  const reasons = new Map<number, string>();
  let model: string | undefined;
  let usage: UpstreamChunk['usage'];
  return {
    read(event: UpstreamCompletion | UpstreamChunk): void {
      if (event.usage) usage = event.usage;
      if ('model' in event && typeof event.model === 'string' && modelName.test(event.model)) model = event.model;
      for (const [position, { index, finish_reason: reason }] of event.choices.entries()) {
        if (reason) reasons.set(index ?? position, finishReasons.has(reason) ? reason : 'other');
      }
    },
    attributes: (): SpanAttributes => ({
      'gen_ai.response.model': model,
      'gen_ai.response.finish_reasons': reasons.size > 0 ? [...reasons.values()] : undefined,
      'gen_ai.usage.input_tokens': numberOf(usage?.prompt_tokens),
      'gen_ai.usage.output_tokens': numberOf(usage?.completion_tokens),
    }),
  };
}

function finish(span: Span, heard: ReturnType<typeof hearing>, errorType: string | null): void {
  span.set(heard.attributes());
  span.end(errorType);
}

/** Null where it was the client that ended the call. */
function errorTypeOf(error: unknown, { signal }: UpstreamCaller): string | null {
  if (signal.aborted) return null;
  return error instanceof AppError ? error.code : 'INTERNAL_ERROR';
}
