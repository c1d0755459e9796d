import { parentPort, workerData } from 'node:worker_threads';
import { openDesk } from './mail-desk.ts';

// Runs as a worker of its own: claims letters until none is due, and says which it got.
const { folder, key } = workerData as { folder: string; key: Uint8Array };
const { outbox, close } = openDesk(folder, Buffer.from(key));
parentPort?.postMessage('ready');
parentPort?.once('message', async () => {
  const claimed: string[] = [];
  for (;;) {
    const { letter } = await outbox.claim(1_000, 60_000);
    if (!letter) break;
    claimed.push(letter.id);
  }
  close();
  parentPort?.postMessage(claimed);
});
