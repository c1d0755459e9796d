import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

/** Which checkpoint to make; or, to be done with it. */
export type CheckpointOrder = 'PASSIVE' | 'TRUNCATE' | 'END';

/** Runs in a thread of its own: each message is the kind of checkpoint to make, and is answered when it is made. */
// Writers wait for as long as this waits for readers, and a backup reads for minutes.
const client = new Database(String(workerData), { timeout: 50 });

parentPort?.on('message', (order: CheckpointOrder) => {
  if (order === 'END') {
    client.close();
    parentPort?.close();
    return;
  }
  client.pragma(`wal_checkpoint(${order})`);
  parentPort?.postMessage(order);
});
