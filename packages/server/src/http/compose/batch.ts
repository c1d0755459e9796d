import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import { jobClosing } from '../../services/batch/closing.ts';
import { jobDesk } from '../../services/batch/jobs.ts';
import { lanes as openLanes } from '../../services/batch/lanes.ts';
import { batchService } from '../../services/batch/now.ts';
import { ownerReader } from '../../services/batch/owners.ts';
import { taskCalls } from '../../services/batch/task-call.ts';
import { batchWorker } from '../../services/batch/worker.ts';
import type { Credits } from '../../services/credits.ts';
import type { Completions } from '../../services/prompt/completions.ts';
import type { Counting } from './monitoring.ts';
import type { Stores } from './stores.ts';

const hourMs = 3_600_000;

/** Batches that are answered at once and those that are worked off in the background, which share their lanes. */
export function composeBatch(
  config: Config,
  needs: {
    stores: Pick<Stores, 'jobs' | 'users'>;
    credits: Credits;
    completions: Completions;
    metrics: Counting['metrics'];
    instanceId: string;
    clock: Clock;
    log: Log;
  },
) {
  const { stores, credits, completions, metrics, instanceId, clock, log } = needs;
  const { jobs: store, users } = stores;
  const keptMs = config.BATCH_RESULT_RETENTION_HOURS * hourMs;
  const lanes = openLanes(config.BATCH_MAX_PARALLEL_TASKS);
  const closing = jobClosing({ store, instanceId, clock, log, metrics, keptMs });
  const worker = batchWorker({
    ...{ store, lanes, instanceId, clock, random: Math.random, log },
    carryOut: taskCalls({ ownerOf: ownerReader({ users, clock }), completions, credits, clock, log }),
    stopWithinMs: config.SHUTDOWN_TIMEOUT_MS,
  });
  const jobs = jobDesk({
    ...{ store, closing, credits, completions, wake: worker.wake, instanceId, clock, metrics, keptMs },
    limits: { tasks: config.BATCH_MAX_JOB_TASKS, openJobs: config.BATCH_MAX_OPEN_JOBS },
  });
  const now = batchService({ completions, credits, lanes, clock, mostTasks: config.BATCH_MAX_TASKS });
  return { lanes, closing, worker, desks: { now, jobs } };
}
