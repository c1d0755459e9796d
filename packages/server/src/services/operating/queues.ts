import type { Flushed, QueueStatus } from '../../contract/types.ts';
import type { Gauges } from './readings.ts';
import type { UsageCounter } from './usage-counter.ts';

export type Queues = ReturnType<typeof queueService>;

/** What waits in memory and in the outbox, and how it is hurried. */
export function queueService(
  deps: Pick<Gauges, 'storage' | 'credits' | 'places'> & {
    usage: Pick<UsageCounter, 'flush' | 'waiting'>;
    postman: Gauges['postman'] & { wake(): void };
  },
) {
  const { storage, credits, places, usage, postman } = deps;
  return {
    status: (): QueueStatus => ({
      message_log: { ...storage.queue(), open_charges: credits.underWayCount() },
      usage: { waiting: usage.waiting() },
      mail: { waiting: postman.waiting(), is_working: postman.isWorking() },
      requests: places(),
    }),

    /** Writes what waits, and has letters sent that are due. Throws STORAGE_UNAVAILABLE. */
    async flush(): Promise<Flushed> {
      const usage_rows = await usage.flush();
      await storage.drain();
      postman.wake();
      const message = 'What waited is written. Letters that are due are being sent.';
      return { success: true, message, usage_rows, letters_waiting: postman.waiting() };
    },
  };
}
