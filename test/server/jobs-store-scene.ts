import { resolve } from 'node:path';
import { expect } from 'vitest';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { sqliteCredits } from '../../packages/server/src/adapters/sqlite/credits.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { sqliteInstances } from '../../packages/server/src/adapters/sqlite/instances.ts';
import { sqliteJobs } from '../../packages/server/src/adapters/sqlite/jobs.ts';
import { letterQueue } from '../../packages/server/src/adapters/sqlite/outbox.ts';
import { sqliteUsers } from '../../packages/server/src/adapters/sqlite/users.ts';
import { type Clock, utcDay } from '../../packages/server/src/core/clock.ts';
import { fixedRing, type KeyRing } from '../../packages/server/src/core/key-ring.ts';
import { vault } from '../../packages/server/src/core/vault.ts';
import type { Ending, Price } from '../../packages/server/src/ports/credits.ts';
import type { NewTask } from '../../packages/server/src/ports/jobs.ts';
import { apiKeyReplaced } from '../../packages/server/src/services/mail/letters.ts';
import { noticeMail } from '../../packages/server/src/services/mail/posting.ts';
import { chargeOf, endingAt, eventAt } from './credit-scene.ts';

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');

export const one: Price = { main: 0, conversation_limit: 1 };
export const ample: Price = { main: 100_000, conversation_limit: 100_000 };

export interface Means {
  allowance?: Price;
  ring?: KeyRing;
}

export type Works = Awaited<ReturnType<typeof openWorks>>;

/** The store of jobs beside that of credits, on a database of their own, with users and two server processes. */
export async function openWorks(people: readonly string[], clock: Clock, means: Means = {}) {
  const allowance = means.allowance ?? ample;
  const { db, client } = openSqlite({ file: ':memory:', migrations, synchronous: 'normal' });
  const commits = groupCommit(client, { batchSize: 50, queueSize: 1_000, lockWaitMs: 1_000 });
  const sealing = vault(means.ring ?? fixedRing(Buffer.alloc(32, 7)));
  const chain = auditChain(client, Buffer.alloc(32, 3));
  const store = { db, client, commits, chain, vault: sealing, letters: letterQueue({ db, vault: sealing }) };
  const refill = { isAutomatic: true, hour: 0 };
  const users = sqliteUsers(store);
  const jobs = sqliteJobs({ ...store, refill });
  const instances = sqliteInstances(store);
  for (const id of people) {
    await users.register(personOf(id, allowance, clock.now()), {
      event: eventAt('account_registered', clock.now()),
      once: null,
      verification: null,
    });
  }
  await instances.join('server-1', clock.now());
  await instances.join('server-2', clock.now());

  const works = {
    ...{ store, jobs, instances, users },
    credits: sqliteCredits({ ...store, refill }),
    rows: <Row>(sql: string, ...values: unknown[]) => client.prepare(sql).all(...values) as Row[],
    write: (sql: string, ...values: unknown[]) => void client.prepare(sql).run(...values),
    /** A job that is begun, with this many tasks at one conversation each. */
    async begun(id: string, userId: string, tasks: number, isParallel = true): Promise<void> {
      expect(await works.opened(id, userId, tasks, isParallel)).toBe('opened');
      expect(await jobs.add(id, tasksOf(userId, tasks, clock.now()))).toBe(true);
      await jobs.begin(id, clock.now());
    },
    opened: (id: string, userId: string, tasks: number, isParallel = true, price = times(one, tasks)) =>
      jobs.open(
        { id, userId, isParallel, tasks, price, instanceId: 'server-1', address: '192.0.2.7', atMs: clock.now() },
        10,
      ),
    /** The user deletes their account. */
    removeUser: (userId: string) =>
      users.remove({
        ...{ userId, archive: null, deletedBy: `user:${userId}`, atMs: clock.now() },
        event: eventAt('account_deleted', clock.now()),
        letter: noticeMail(apiKeyReplaced({ to: 'ada@example.org', atMs: clock.now(), address: null }), clock.now()),
      }),
    async [Symbol.asyncDispose]() {
      await commits.drain();
      client.close();
    },
  };
  return works;
}

/** Tasks from a place on, each with a request of its own. */
export function tasksOf(userId: string, count: number, atMs: number, price = one, from = 0): NewTask[] {
  return Array.from({ length: count }, (_, index) => ({
    position: from + index,
    request: JSON.stringify({ prompt: `task ${from + index} of ${userId}` }),
    charge: { ...chargeOf(price, atMs), userId },
  }));
}

export const times = ({ main, conversation_limit }: Price, count: number): Price => ({
  main: main * count,
  conversation_limit: conversation_limit * count,
});

/** How a task ends, with what is told of it. */
export function endOf(status: Ending['status'], body: string, atMs: number): Ending {
  return {
    ...endingAt(status, atMs),
    reply: { status: 200, headers: {}, type: 'application/json', body },
    usage: { promptTokens: 3, completionTokens: 4, source: 'reported' },
  };
}

/** What holds of jobs and their tasks at any time; each answers no row where it holds. */
const promises = {
  'a job counts its tasks as they are': `SELECT j.* FROM batch_jobs j WHERE
    (waiting, running, completed, failed, cancelled) <> (SELECT
      coalesce(sum(state = 'waiting'), 0), coalesce(sum(state = 'running'), 0), coalesce(sum(state = 'completed'), 0),
      coalesce(sum(state = 'failed'), 0), coalesce(sum(state = 'cancelled'), 0)
      FROM batch_tasks WHERE job_id = j.id)`,
  'a job that is begun or stopped has all its tasks': `SELECT * FROM batch_jobs
    WHERE state <> 'taking_in' AND tasks <> waiting + running + completed + failed + cancelled`,
  'a job is finished when nothing of it waits or runs': `SELECT * FROM batch_jobs
    WHERE (finished_at IS NULL) <> (state = 'taking_in' OR waiting + running > 0)
    OR (state = 'finished') <> (finished_at IS NOT NULL AND state <> 'cancelled')`,
  'a sequential job runs one task at a time': 'SELECT * FROM batch_jobs WHERE is_parallel = 0 AND running > 1',
  'a task runs on one server, or on none': `SELECT * FROM batch_tasks
    WHERE (state = 'running') <> (instance_id IS NOT NULL)`,
  'a task is open as long as its conversation': `SELECT t.* FROM batch_tasks t
    LEFT JOIN message_logs m ON m.seq = t.seq AND m.request_id = t.request_id
    WHERE (t.state IN ('waiting', 'running')) <> coalesce(m.status = 'pending', 2)`,
  'what is paid is what the ledger kept': `SELECT j.* FROM batch_jobs j WHERE (paid_main, paid_conversations) <>
    (SELECT coalesce(-sum(l.delta * (l.balance = 'main')), 0), coalesce(-sum(l.delta * (l.balance <> 'main')), 0)
      FROM batch_tasks t JOIN credit_ledger l ON l.request_id = t.request_id
      WHERE t.job_id = j.id AND t.state IN ('completed', 'failed', 'cancelled'))`,
  'only what was carried out has a result': `SELECT * FROM batch_tasks
    WHERE (result_sealed IS NOT NULL) <> (state IN ('completed', 'failed'))`,
} as const;

/** Holds jobs and tasks against what is promised of them. */
export function expectOrder(rows: (sql: string) => unknown[]): void {
  const broken = Object.entries(promises).flatMap(([name, sql]) => rows(sql).map((row) => ({ [name]: row })));
  expect(broken).toEqual([]);
}

function personOf(id: string, allowance: Price, createdAtMs: number): Parameters<Works['users']['register']>[0] {
  return {
    ...{ id, username: id, name: id, email: `${id}@example.org`, emailIndex: `index of ${id}` },
    ...{ passwordHash: 'hash', aboutMe: null, hobbies: null, userType: 'Personal', level: 'ultra', styles: [] },
    apiKey: { hash: `hash of ${id}`, prefix: 'pe-123', key: null },
    isVerified: true,
    credits: { main: allowance.main, reset: allowance.main },
    limits: { conversation_limit: allowance.conversation_limit, reset: allowance.conversation_limit },
    ...{ utcDay: utcDay(createdAtMs), createdAtMs },
  };
}
