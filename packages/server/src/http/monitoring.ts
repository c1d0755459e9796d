import type { Health } from '../services/operating/component-health.ts';
import type { MetricsReport } from '../services/operating/metrics-report.ts';
import type { Queues } from '../services/operating/queues.ts';
import type { UsageService } from '../services/operating/usage.ts';
import type { Area } from './operation.ts';

export interface MonitoringDesks {
  health: Health;
  metrics: MetricsReport;
  queues: Queues;
  usage: UsageService;
}

export function monitoringArea({
  health,
  metrics,
  queues,
  usage,
}: MonitoringDesks): Area<
  | 'getPrometheusMetrics'
  | 'getComponentHealth'
  | 'getOperatorHealth'
  | 'getAdminHealth'
  | 'getMetrics'
  | 'getUsage'
  | 'flushLogs'
  | 'getQueueStatus'
> {
  const howItIs = async () => ({ status: 200, json: await health.check() });
  return {
    getPrometheusMetrics: async () => ({ status: 200, text: await metrics.text(), type: prometheusType }),
    getComponentHealth: howItIs,
    getOperatorHealth: howItIs,
    getAdminHealth: howItIs,
    getMetrics: async () => ({ status: 200, json: await metrics.json() }),
    getUsage: async ({ actor }, { parameters }) => ({ status: 200, json: await usage.seenBy(actor, parameters) }),
    flushLogs: async () => ({ status: 200, json: await queues.flush() }),
    getQueueStatus: () => ({ status: 200, json: queues.status() }),
  };
}

const prometheusType = 'text/plain; version=0.0.4; charset=utf-8';
