import { setTimeout as sleep } from 'node:timers/promises';

/** The longest rest at a time, in milliseconds, however long the work held the event loop. */
const longestRestMs = 20;

/** Lets other work go on for as long as this one has held the event loop, whenever that was so long. */
export function breather(elapsed: () => number, heldMs = 2): () => Promise<void> {
  let sinceMs = elapsed();
  return async function breathe() {
    const tookMs = elapsed() - sinceMs;
    if (tookMs < heldMs) return;
    await sleep(Math.min(tookMs, longestRestMs));
    sinceMs = elapsed();
  };
}
