import type { Histogram } from '../../core/histogram.ts';
import type { Readings } from '../../ports/metrics.ts';
import { statusClasses, type Tally } from './tally.ts';

type Labels = Record<string, string>;

/** A figure, or some that labels tell apart. Labels take few values: operations, codes and kinds, never who or what. */
export interface ExposedFigure {
  kind: 'counter' | 'gauge';
  name: string;
  help: string;
  labels: readonly string[];
  read(tally: Tally, readings: Readings): (readonly [Labels, number])[];
}

export interface ExposedHistogram {
  name: string;
  help: string;
  labels: readonly string[];
  /** Upper bounds in seconds. */
  bounds: readonly number[];
  read(tally: Tally): (readonly [Labels, Histogram])[];
}

const prefix = 'promptenchanter_';
const long = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];
const short = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export const exposedHistograms: readonly ExposedHistogram[] = [
  {
    name: `${prefix}http_request_duration_seconds`,
    help: 'Requests by operation and class of status, from arrival to the last byte; `left`: the client left before a status.',
    labels: ['operation', 'status'],
    bounds: [0.001, 0.0025, ...long],
    read: ({ operations }) =>
      [...operations.values()].flatMap(({ operation, latencies }) =>
        latencies.flatMap((latency, digit) =>
          latency
            ? [[{ operation: operation ?? 'none', status: statusClasses[digit] ?? '5xx' }, latency] as const]
            : [],
        ),
      ),
  },
  {
    name: `${prefix}overhead_seconds`,
    help: 'What the server added to the time of the upstream, of completions that were answered.',
    labels: [],
    bounds: short,
    read: ({ overhead }) => [[{}, overhead]],
  },
  {
    name: `${prefix}upstream_duration_seconds`,
    help: 'Calls of the upstream with all their attempts, to the end of the answer, by outcome.',
    labels: ['outcome'],
    bounds: long,
    read: ({ upstream }) => Object.entries(upstream.latencies).map(([outcome, latency]) => [{ outcome }, latency]),
  },
  {
    name: `${prefix}research_duration_seconds`,
    help: 'Research of the web for a request, known findings included.',
    labels: [],
    bounds: long,
    read: ({ research }) => [[{}, research.latency]],
  },
];

/** Codes of refusals that are worth an alarm of their own, by what they are called there. */
const refusals: Record<string, readonly string[]> = {
  rate_limited: ['RATE_LIMITED'],
  address_blocked: ['ADDRESS_BLOCKED', 'ADDRESS_NOT_ALLOWED'],
  account_locked: ['ACCOUNT_LOCKED'],
  server_busy: ['SERVER_BUSY'],
};

function counter(name: string, help: string, read: ExposedFigure['read'], ...labels: string[]): ExposedFigure {
  return { kind: 'counter', name: prefix + name, help, labels, read };
}

function gauge(name: string, help: string, read: (now: Readings) => number | null): ExposedFigure {
  const readOne: ExposedFigure['read'] = (_tally, now) => {
    const value = read(now);
    return value === null ? [] : [[{}, value]];
  };
  return { kind: 'gauge', name: prefix + name, help, labels: [], read: readOne };
}

function placesGauge(name: string, help: string, part: 'active' | 'waiting' | 'limit'): ExposedFigure {
  const read: ExposedFigure['read'] = (_tally, { places }) =>
    Object.entries(places).map(([kind, load]) => [{ kind }, load[part]]);
  return { kind: 'gauge', name: prefix + name, help, labels: ['kind'], read };
}

export const exposedFigures: readonly ExposedFigure[] = [
  counter(
    'http_errors_total',
    'Requests that failed, by operation and error code.',
    ({ operations }) =>
      [...operations.values()].flatMap(({ operation, errors }) =>
        [...errors].map(([code, count]) => [{ operation: operation ?? 'none', code }, count] as const),
      ),
    ...['operation', 'code'],
  ),
  counter(
    'requests_refused_total',
    'Requests that were refused for how many there were, or where they came from.',
    (tally) => Object.entries(refusals).map(([reason, codes]) => [{ reason }, errorsWith(tally, codes)]),
    'reason',
  ),
  counter(
    'completions_total',
    'Completions by how they ended.',
    ({ completions }) => byName('outcome', completions),
    'outcome',
  ),
  counter('upstream_retries_total', 'Further attempts of calls of the upstream.', ({ upstream }) => [
    [{}, upstream.retries],
  ]),
  counter(
    'upstream_failures_total',
    'Calls of the upstream that failed after all attempts, by error code.',
    ({ upstream }) => byName('code', Object.fromEntries(upstream.failures)),
    'code',
  ),
  counter(
    'research_total',
    'Requests that were researched, by what came of it.',
    ({ research }) => byName('outcome', Object.fromEntries(research.outcomes)),
    'outcome',
  ),
  counter('research_cached_total', 'Requests whose findings were known already.', ({ research }) => [
    [{}, research.cached],
  ]),
  counter(
    'searches_total',
    'Searches that were sent, by provider and how it answered.',
    ({ research }) =>
      [...research.searches].map(([key, count]) => {
        const [provider = '', status = ''] = key.split(' ');
        return [{ provider, status }, count] as const;
      }),
    ...['provider', 'status'],
  ),
  counter(
    'pages_total',
    'Pages that were asked for, by what came of it.',
    ({ research }) => byName('outcome', Object.fromEntries(research.pages)),
    'outcome',
  ),
  counter(
    'cache_requests_total',
    'Completions by what the cache said.',
    ({ cache }) => byName('result', cache),
    'result',
  ),
  counter(
    'credits_spent_total',
    'Credits that were charged, by balance.',
    ({ credits }) => byName('balance', credits.spent),
    'balance',
  ),
  counter(
    'credits_refunded_total',
    'Credits that were given back, by balance.',
    ({ credits }) => byName('balance', credits.givenBack),
    'balance',
  ),
  counter('refunds_total', 'Charges that were given back.', ({ credits }) => [[{}, credits.refunds]]),
  counter(
    'usage_dropped_total',
    'Requests that the usage does not count because the database could not be written for long.',
    (_tally, { usage }) => [[{}, usage.dropped]],
  ),
  gauge('message_log_waiting', 'Writes that wait for their commit.', ({ messageLog }) => messageLog.waiting),
  gauge(
    'message_log_limit',
    'Writes that may wait; past it new work is refused.',
    ({ messageLog }) => messageLog.limit,
  ),
  gauge('open_charges', 'Conversations that are charged and not ended.', ({ messageLog }) => messageLog.openCharges),
  gauge('usage_waiting', 'Rows of usage that wait to be written.', ({ usage }) => usage.waiting),
  gauge('mail_waiting', 'Letters that wait to be sent.', ({ lettersWaiting }) => lettersWaiting),
  placesGauge('gate_active', 'Requests that are worked on, by kind of work.', 'active'),
  placesGauge('gate_waiting', 'Requests that wait for a place, by kind of work.', 'waiting'),
  placesGauge('gate_limit', 'Requests that may be worked on at once, by kind of work.', 'limit'),
  gauge('audit_chain_seq', 'The number of the last entry of the security log.', ({ auditSeq }) => auditSeq),
  gauge('database_bytes', 'Size of the database.', ({ databaseBytes }) => databaseBytes),
  gauge('database_wal_bytes', 'Size of its write-ahead log.', ({ walBytes }) => walBytes),
  gauge('disk_free_bytes', 'Free on the disk of the data.', ({ diskFreeBytes }) => diskFreeBytes),
];

function byName<Name extends string>(label: string, counts: Readonly<Record<Name, number>>) {
  return Object.entries<number>(counts).map(([name, count]) => [{ [label]: name }, count] as const);
}

function errorsWith({ operations }: Tally, codes: readonly string[]): number {
  const counts = [...operations.values()].flatMap(({ errors }) => codes.map((code) => errors.get(code) ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}
