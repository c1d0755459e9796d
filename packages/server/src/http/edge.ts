import type { MiddlewareHandler } from 'hono';
import { operations } from '../contract/operations.gen.ts';
import { AppError } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Log } from '../core/log.ts';
import { roundedMs } from '../core/rounded.ts';
import type { Tracer } from '../ports/tracing.ts';
import type { Call } from '../services/call.ts';
import { clientAddress, type ProxyTrust } from './client-address.ts';
import { type Counters, countRequest } from './counting.ts';
import type { Guard } from './guard.ts';
import type { Edge } from './operation.ts';
import { type Exchange, exchangeOf } from './seam.ts';
import { beginRequest, endRequest } from './tracing.ts';

export interface EdgeNeeds {
  log: Log;
  elapsed(): number;
  /** Host names that requests may carry; null for any. */
  allowedHosts: readonly string[] | null;
  corsOrigins: readonly string[];
  /** Whose word about a client's address is believed. */
  trust: ProxyTrust;
  guard: Guard;
  counters: Counters;
  /** Null while nothing is traced. */
  tracer: Tracer | null;
  /** How long a client may take nothing of its reply. */
  clientIdleMs: number;
}

const ownId = /^[A-Za-z0-9._-]{8,128}$/;
const noStore = /(?:^|,)\s*no-store\s*(?:,|$)/i;

/** What a page may read beside the body. */
const exposed = [
  ...[
    'etag',
    'idempotent-replayed',
    'ratelimit',
    'ratelimit-policy',
    'retry-after',
    'x-request-id',
    'x-should-retry',
    'x-credits-main',
    'x-credits-conversation-limit',
  ],
  ...['r-type', 'prompt-version', 'level', 'model', 'added-tokens'].map((name) => `x-enhancement-${name}`),
].join(', ');

/** An API answers nobody's browser tab; pages that the server serves set looser rules of their own. */
export const safeHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What every request passes first: its name, safe headers, its line in the log, the host it asked for, CORS. */
export function edge(needs: EdgeNeeds): MiddlewareHandler<Edge> {
  return async (c, next) => {
    const exchange = exchangeOf(() => c.req.raw, c.env, needs.clientIdleMs);
    const call = arrivedCall(exchange, needs);
    c.set('exchange', exchange);
    c.set('call', call);
    Object.assign(exchange.headers, safeHeaders);
    exchange.headers['x-request-id'] = exchange.requestId;
    exchange.onEnd((isWhole) => finish(exchange, call, needs, isWhole));
    requireKnownHost(exchange, needs.allowedHosts);
    requirePlainFraming(exchange);
    if (!probePaths.has(exchange.path)) needs.guard.requireAddress(call.address);
    if (allowOrigin(exchange, needs.corsOrigins) && exchange.method === 'OPTIONS') {
      return exchange.send(204, null, '');
    }
    return next();
  };
}

/** Addresses that an orchestrator asks, from wherever it is. */
const probePaths: ReadonlySet<string> = new Set([operations.getHealth.path, operations.getReadiness.path]);

function arrivedCall(exchange: Exchange, { log, elapsed, trust, tracer }: EdgeNeeds): Call {
  const given = exchange.header('x-request-id');
  const requestId = given !== undefined && ownId.test(given) ? given : newId();
  exchange.requestId = requestId;
  return {
    actor: { kind: 'anonymous' },
    requestId,
    address: clientAddress(exchange.peer, exchange.header('x-forwarded-for'), trust).address,
    userAgent: exchange.header('user-agent')?.slice(0, 300) ?? null,
    claim: null,
    mayShare: !noStore.test(exchange.header('cache-control') ?? ''),
    signal: exchange.signal,
    startedMs: elapsed(),
    log: lazyChild(log, { request_id: requestId }),
    subject: { operation: null, style: null, level: null },
    span: tracer && !probePaths.has(exchange.path) ? beginRequest(tracer, exchange) : undefined,
  };
}

/** A child that is made when something is written: most requests write nothing but their line. */
function lazyChild(log: Log, fields: object): Log {
  let made: Log | undefined;
  const child = () => {
    made ??= log.child(fields);
    return made;
  };
  return {
    debug: (more, message) => child().debug(more, message),
    info: (more, message) => child().info(more, message),
    warn: (more, message) => child().warn(more, message),
    error: (more, message) => child().error(more, message),
    child: (more) => child().child(more),
  };
}

function finish(exchange: Exchange, call: Call, { log, elapsed, counters }: EdgeNeeds, isWhole: boolean): void {
  const ms = elapsed() - call.startedMs;
  countRequest(counters, exchange, call, ms);
  if (call.span) endRequest(call.span, exchange, call, isWhole);
  const line = {
    request_id: exchange.requestId,
    method: exchange.method,
    path: exchange.path.slice(0, 200),
    status: exchange.status,
    ms: roundedMs(ms),
    address: call.address,
    ...exchange.notes,
    ...(isWhole ? {} : { is_cut: true }),
  };
  if (exchange.notes.operation === 'getHealth' || exchange.notes.operation === 'getReadiness')
    log.debug(line, 'request');
  else log.info(line, 'request');
}

/** Names are checked against rebinding: a page of a stranger's may point its own name at this address. */
function requireKnownHost(exchange: Exchange, allowed: readonly string[] | null): void {
  if (exchange.headerCount('host') > 1)
    throw new AppError('MALFORMED_REQUEST', 'The request carries two Host headers.');
  if (allowed === null) return;
  const host = (exchange.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
  if (allowed.includes(host)) return;
  throw new AppError(
    'MISDIRECTED_REQUEST',
    'This server does not answer to that host name. Its operator can add it to ALLOWED_HOSTS.',
  );
}

/** A body under a further transfer coding would be read by one server as that, and by another as plain bytes. */
function requirePlainFraming(exchange: Exchange): void {
  const coding = exchange.header('transfer-encoding');
  if (coding === undefined || coding.toLowerCase() === 'chunked') return;
  exchange.headers.connection = 'close';
  throw new AppError('MALFORMED_REQUEST', 'Send the body with Content-Length, or chunked and without further coding.');
}

/** Answers whether the request comes from a page that may read the reply. */
function allowOrigin(exchange: Exchange, origins: readonly string[]): boolean {
  const origin = exchange.header('origin');
  if (origin === undefined || origins.length === 0) return false;
  exchange.headers.vary = 'origin';
  if (!origins.includes('*') && !origins.includes(origin)) return false;
  Object.assign(exchange.headers, {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers':
      exchange.header('access-control-request-headers') ??
      'authorization, content-type, idempotency-key, if-match, if-none-match, x-api-key, x-request-id',
    'access-control-expose-headers': exposed,
    'access-control-max-age': '600',
  });
  return true;
}
