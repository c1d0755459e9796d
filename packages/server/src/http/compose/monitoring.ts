import { thisMachine } from '../../adapters/metrics/machine.ts';
import { metricsReader } from '../../adapters/metrics/prometheus.ts';
import { countInto, emptyTally } from '../../adapters/metrics/tally.ts';
import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import type { Gate } from '../../core/gate.ts';
import type { Log } from '../../core/log.ts';
import type { WatchedUpstream } from '../../ports/upstream.ts';
import type { Lanes } from '../../services/batch/lanes.ts';
import type { Credits } from '../../services/credits.ts';
import { promptUsage } from '../../services/library/prompt-usage.ts';
import type { Postman } from '../../services/mail/postman.ts';
import { componentHealth, type MailKind } from '../../services/operating/component-health.ts';
import { metricsReport } from '../../services/operating/metrics-report.ts';
import { queueService } from '../../services/operating/queues.ts';
import type { SearchHealthNeeds } from '../../services/operating/search-health.ts';
import { usageService } from '../../services/operating/usage.ts';
import { usageCounter } from '../../services/operating/usage-counter.ts';
import type { Answers } from '../../services/prompt/answers.ts';
import { together } from '../../services/record/roll-up.ts';
import type { System } from '../../services/system.ts';
import { isMailOn, type Stores } from './stores.ts';

export type Counting = ReturnType<typeof composeCounting>;

/** What counts while the server works. */
export function composeCounting(config: Config, needs: { stores: Stores; clock: Clock; log: Log; version: string }) {
  const { stores, clock, log, version } = needs;
  const tally = emptyTally();
  const intervalMs = config.MESSAGE_FLUSH_INTERVAL_SECONDS * 1_000;
  const usage = usageCounter({ store: stores.usage, clock, log, intervalMs });
  return {
    metrics: countInto(tally),
    reader: metricsReader(tally, { version }),
    usage,
    promptUsage: promptUsage({ store: stores.promptUsage, clock, log, intervalMs }),
    reports: usageService({ store: stores.usage, counter: usage, clock }),
  };
}

/** What shows how the server does. */
export function composeMonitoring(
  config: Config,
  needs: {
    counting: Counting;
    stores: Stores;
    upstream: WatchedUpstream;
    answers: Pick<Answers, 'kept'>;
    research: SearchHealthNeeds;
    postman: Postman;
    credits: Credits;
    system: System;
    /** By kind of work. */
    gates: Readonly<Record<string, Gate>>;
    lanes: Pick<Lanes, 'load'>;
    clock: Clock;
  },
) {
  const { counting, stores, upstream, answers, research, postman, credits, system, clock } = needs;
  const { reader } = counting;
  const usage = together([counting.usage, counting.promptUsage]);
  const { state: storage } = stores;
  const machine = thisMachine(config.DATA_DIR);
  const places = () => Object.fromEntries(Object.entries(needs.gates).map(([kind, gate]) => [kind, gate.load()]));
  // Not of the health: a batch has more tasks than lanes, and that they wait is no fault.
  const withBatch = () => ({ ...places(), batch: needs.lanes.load() });
  const gauges = { storage, machine, usage, credits, postman, places: withBatch };
  return {
    health: componentHealth({
      ...{ storage, upstream, answers, research, machine, postman, places, clock },
      mailKind: mailKindOf(config),
      isWritable: () => system.readiness().checks.database,
    }),
    metrics: metricsReport({ ...gauges, reader, clock }),
    queues: queueService({ ...gauges, usage, postman }),
    usage: counting.reports,
    stop: machine.stop,
  };
}

function mailKindOf(config: Config): MailKind {
  if (config.SMTP_HOST !== null) return 'smtp';
  return isMailOn(config) ? 'console' : 'off';
}
