import { statfs } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Machine } from '../../ports/machine.ts';

/** How often the event loop is looked at, in milliseconds; delays are what comes on top. */
const resolution = 20;

/** @param folder Where the data lies. */
export function thisMachine(folder: string): Machine {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();

  /** What is measured is the time between two looks: the time that was planned is taken off. */
  function percentile(percent: number): number | null {
    if (delay.count === 0) return null;
    return Math.max(0, Math.round(delay.percentile(percent) / 1e3 - resolution * 1e3) / 1e3);
  }

  return {
    process() {
      const { user, system } = process.cpuUsage();
      const { rss, heapUsed } = process.memoryUsage();
      return {
        uptimeSeconds: process.uptime(),
        cpuSeconds: (user + system) / 1e6,
        memoryBytes: rss,
        heapUsedBytes: heapUsed,
      };
    },
    eventLoopDelay: () => ({ count: delay.count, p50: percentile(50), p95: percentile(95), p99: percentile(99) }),
    async disk() {
      try {
        const { bavail, blocks, bsize } = await statfs(folder);
        return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
      } catch {
        // Not every file system tells, and a folder that is not there yet has none: unknown is an answer.
        return null;
      }
    },
    stop: () => void delay.disable(),
  };
}
