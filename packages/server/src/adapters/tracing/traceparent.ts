import type { SpanContext } from '@opentelemetry/api';

/** Version 00 of W3C Trace Context: trace, parent, flags. Ids of nothing but zeros are none. */
const shape = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;
const sampled = 1;

/** What a header says; null where it is not well-formed. */
export function readTraceparent(header: string | undefined): SpanContext | null {
  const [, traceId, spanId, flags] = shape.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & sampled, isRemote: true };
}

export function writeTraceparent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${(traceFlags & sampled).toString(16).padStart(2, '0')}`;
}
