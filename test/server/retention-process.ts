/** A process that removes all of a log but the last conversation, and says after each call how many are left: FILE. */
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { keepAll, openLogs } from './retention-scene.ts';

const [file = ''] = process.argv.slice(2);
const logs = openLogs(file, systemClock, { ...keepAll, messageDays: 1 });
const left = () => logs.rows<{ n: number }>('SELECT count(*) AS n FROM message_logs')[0]?.n ?? 0;
await logs.prune();
process.stdout.write(`${left()}\n`);
while (left() > 1) {
  await logs.prune();
  process.stdout.write(`${left()}\n`);
}
logs.close();
