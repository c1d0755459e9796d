// What may stand in a log or an error. Every other header could hold a credential and is left out.
const safe = new Set([
  'accept',
  'allow',
  'cache-control',
  'content-length',
  'content-type',
  'date',
  'idempotency-key',
  'idempotent-replayed',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'retry-after-ms',
  'server',
  'via',
  'x-credits-conversation-limit',
  'x-credits-main',
  'x-enhancement-added-tokens',
  'x-enhancement-level',
  'x-enhancement-model',
  'x-enhancement-prompt-version',
  'x-enhancement-r-type',
  'x-request-id',
  'x-should-retry',
]);

/** The headers that cannot hold a credential. */
export function safeHeaders(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => safe.has(name)));
}
