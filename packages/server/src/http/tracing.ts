import { operations } from '../contract/operations.gen.ts';
import type { Span, Tracer } from '../ports/tracing.ts';
import type { Call } from '../services/call.ts';
import type { Exchange } from './seam.ts';

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Begins the span of a request. Its address is not in it: it may hold the id of a user. */
export function beginRequest(tracer: Tracer, exchange: Exchange): Span {
  const method = methods.has(exchange.method) ? exchange.method : '_OTHER';
  const name = method === '_OTHER' ? 'HTTP' : method;
  const attributes = { 'http.request.method': method, 'url.scheme': 'http' };
  return tracer.server(name, attributes, exchange.header('traceparent'));
}

/** Ends it, when the reply is whole or the client has left. */
export function endRequest(span: Span, exchange: Exchange, { subject }: Call, isWhole: boolean): void {
  const { status, notes } = exchange;
  if (subject.operation !== null) {
    const { method, path } = operations[subject.operation];
    span.rename(`${method} ${path}`);
    span.set({ 'http.route': path, 'promptenchanter.operation': subject.operation });
  }
  span.set({
    'http.response.status_code': status === 0 ? undefined : status,
    'promptenchanter.request_id': exchange.requestId,
    'promptenchanter.error_code': notes.error_code,
    'promptenchanter.is_cut': isWhole ? undefined : true,
  });
  span.end(errorTypeOf(exchange));
}

/** Only what the server is to blame for is an error; a stream that failed had its 200 before. */
function errorTypeOf({ status, notes, signal }: Exchange): string | null {
  if (signal.aborted) return null;
  if (status >= 500) return notes.error_code ?? String(status);
  return status === 200 ? (notes.error_code ?? null) : null;
}
