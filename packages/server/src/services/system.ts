import type { Readiness } from '../contract/types.ts';
import type { Clock } from '../core/clock.ts';
import { describeError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { InstanceRegistry } from '../ports/instances.ts';
import type { Credits } from './credits.ts';

/** How often a server says that it lives, and looks for what others left open. */
const beatMs = 5_000;

export type System = ReturnType<typeof systemService>;

/** The life of this server process. */
export function systemService(deps: {
  instanceId: string;
  instances: InstanceRegistry;
  credits: Credits;
  /** What else is done on every beat; one that fails is done again on the next. */
  chores: readonly (() => Promise<void>)[];
  clock: Clock;
  log: Log;
  version: string;
}) {
  const { instanceId, instances, credits, clock, log } = deps;
  const startedMs = clock.elapsed();
  let beating: NodeJS.Timeout | undefined;
  let isAccepting = true;
  let isWritable = true;

  async function beat(): Promise<void> {
    try {
      await instances.beat(instanceId, clock.now());
      isWritable = true;
    } catch (error) {
      isWritable = false;
      log.error({ error: describeError(error) }, 'the database cannot be written');
    }
    await credits.recover();
    await doChores();
  }

  async function doChores(): Promise<void> {
    for (const chore of deps.chores) {
      try {
        await chore();
      } catch (error) {
        log.error({ error: describeError(error) }, 'could not do what is done every few seconds; trying again');
      }
    }
  }

  return {
    /** Joins the other servers and closes what a dead one left open. */
    async start(): Promise<void> {
      await instances.join(instanceId, clock.now());
      await credits.recover();
      await doChores();
      beating = setInterval(() => void beat(), beatMs);
      beating.unref();
    },

    /** Takes no new traffic from here on; requests under way go on. */
    drain(): void {
      isAccepting = false;
    },

    /** Leaves the other servers. Conversations that are still open are given back by the next one that looks. */
    async stop(): Promise<void> {
      clearInterval(beating);
      await doChores();
      await credits.recover();
      if (credits.underWayCount() === 0) await instances.leave(instanceId);
    },

    health: () => ({
      status: 'ok' as const,
      version: deps.version,
      uptime_seconds: Math.round((clock.elapsed() - startedMs) / 100) / 10,
    }),

    readiness(): Readiness {
      const checks = { database: isWritable, accepting: isAccepting };
      return { status: isWritable && isAccepting ? 'ready' : 'not_ready', checks };
    },
  };
}
