import type { Methods } from '../core/methods.ts';
import type { RequestOptions } from '../core/options.ts';
import type { APIPromise } from '../core/promise.ts';
import type { ComponentHealth, Flushed, Metrics, QueueStatus, UsageParams, UsageReport } from './operating-words.ts';

/**
 * How the server does. Its methods need the operator's key, or the session of an admin; `usage` is for users as well.
 */
export interface Monitoring {
  /** How each part of the server is. */
  health(options?: RequestOptions): APIPromise<ComponentHealth>;

  /** Figures of the server process that answers, since it started. */
  metrics(options?: RequestOptions): APIPromise<Metrics>;

  /** The same for Prometheus, in its text format. */
  prometheus(options?: RequestOptions): APIPromise<string>;

  /**
   * What was used, by day, route, style and level, in the last 30 days unless `from` and `to` say otherwise. A user
   * gets their own; an admin and the operator get everyone's, or one user's by `user_id`.
   */
  usage(params?: UsageParams, options?: RequestOptions): APIPromise<UsageReport>;

  /** Writes what waits in memory. */
  flushLogs(options?: RequestOptions): APIPromise<Flushed>;

  /** What waits: for its commit, to be mailed, for its turn. */
  queueStatus(options?: RequestOptions): APIPromise<QueueStatus>;
}

export function monitoring({ bare, queried, text }: Methods): Monitoring {
  return {
    health: bare('GET', '/v1/monitoring/health'),
    metrics: bare('GET', '/v1/monitoring/metrics'),
    prometheus: text('/metrics'),
    usage: queried('GET', '/v1/monitoring/usage'),
    flushLogs: bare('POST', '/v1/monitoring/flush-logs', { repeat: 'safe' }),
    queueStatus: bare('GET', '/v1/monitoring/queue-status'),
  };
}
