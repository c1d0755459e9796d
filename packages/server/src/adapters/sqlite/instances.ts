import { hostname } from 'node:os';
import { eq } from 'drizzle-orm';
import type { InstanceRegistry } from '../../ports/instances.ts';
import type { Db } from './connection.ts';
import type { GroupCommit } from './group-commit.ts';
import { isRunning } from './running.ts';
import { serverInstances } from './schema.ts';

/** A process on another host, whose pid says nothing here, is taken for dead after this silence. */
const silenceMs = 30_000;

/** Tells this process from an earlier one with the same pid. */
const startedAt = Math.round(performance.timeOrigin);

export function sqliteInstances(deps: { db: Db; commits: GroupCommit }): InstanceRegistry {
  const { db, commits } = deps;
  /** One that was silent for too long was taken for dead and forgotten: it is there again. */
  const enter = (id: string, heartbeatAt: number) =>
    commits.run(() => {
      db.insert(serverInstances)
        .values({ id, host: hostname(), pid: process.pid, startedAt, heartbeatAt })
        .onConflictDoUpdate({ target: serverInstances.id, set: { heartbeatAt } })
        .run();
    });
  return {
    join: enter,
    beat: enter,
    leave: (id) =>
      commits.run(() => {
        db.delete(serverInstances).where(eq(serverInstances.id, id)).run();
      }),
  };
}

/** Ids of the registered processes that run no more. Call it inside a unit of work. */
export function deadInstances(db: Db, ownId: string, atMs: number): string[] {
  const others = db.select().from(serverInstances).all();
  return others.filter((other) => other.id !== ownId && isDead(other, atMs)).map(({ id }) => id);
}

function isDead(other: typeof serverInstances.$inferSelect, atMs: number): boolean {
  if (other.host !== hostname()) return other.heartbeatAt < atMs - silenceMs;
  // A container starts every process with the same pid: one that carries mine, and is not me, is gone.
  if (other.pid === process.pid) return other.startedAt !== startedAt;
  return !isRunning(other.pid);
}
