import type { Clock } from '../../core/clock.ts';
import type { RemovedWords } from '../../ports/removed-words.ts';

/** How long words of what was removed stay in the index, about: as a whole, a sweep writes the index anew. */
const everyMs = 24 * 3_600_000;
/** How long it goes on at a time: what a server does besides waits for it. */
const sliceMs = 250;

/** Takes words of what was removed out of the index, once a day and when the server starts. */
export function wordSweep({ words, clock }: { words: RemovedWords; clock: Clock }) {
  let dueMs = 0;

  return {
    /** Does a part of what is due. To be called every few seconds. */
    async sweep(): Promise<void> {
      const nowMs = clock.now();
      if (nowMs < dueMs) return;
      const untilMs = clock.elapsed() + sliceMs;
      while (await words.sweep()) if (clock.elapsed() > untilMs) return;
      dueMs = nowMs + everyMs;
    },
  };
}
