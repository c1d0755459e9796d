import type { Latency } from '../contract/types.ts';

/** What the process and its machine are like now. */
export interface Machine {
  process(): { uptimeSeconds: number; cpuSeconds: number; memoryBytes: number; heapUsedBytes: number };
  /** How much later than planned the event loop got to its timers, since the process started. */
  eventLoopDelay(): Latency;
  /** The disk that the data lies on; null where the system does not say. */
  disk(): Promise<{ freeBytes: number; totalBytes: number } | null>;
  /** Ends the measuring. */
  stop(): void;
}
