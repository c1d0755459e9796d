import { setTimeout as sleep } from 'node:timers/promises';
import { client, type Tally } from './client.ts';
import type { Job, LoadReport, Sample } from './load.ts';
import { recorder } from './recorder.ts';

/** The load generator's process: one job at a time, told by its parent. */

/** More replies than a run has on any machine. */
const record = recorder(2 ** 20);
/** The first replies on fresh connections show the connecting, not the serving. */
const settleMs = 200;
const longestReplyMs = 3_000;

process.on('message', (job: Job) => {
  run(job).then(
    (sample) => tell({ sample }),
    (error: unknown) => tell({ fault: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => {});

async function run(job: Job): Promise<Sample> {
  const tally: Tally = { served: 0, failures: 0, failure: null };
  const clients = Array.from({ length: job.connections }, (_, index) => client(job, index, record, tally));
  await Promise.all(clients.map((one) => one.connected));
  for (const one of clients) one.begin();
  await sleep(settleMs);
  record.clear();
  const startMs = performance.now();
  await sleep(job.seconds * 1_000);
  const seconds = (performance.now() - startMs) / 1_000;
  const { count, ...latencies } = record.latencies();
  await Promise.all(clients.map((one) => one.end(longestReplyMs)));
  return { ...latencies, ...tally, perSecond: count / seconds };
}

function tell(report: LoadReport): void {
  process.send?.(report);
}
