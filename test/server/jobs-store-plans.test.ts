import { expect, test } from 'vitest';
import { sqliteCredits } from '../../packages/server/src/adapters/sqlite/credits.ts';
import { sqliteJobs } from '../../packages/server/src/adapters/sqlite/jobs.ts';
import { stillClock } from '../still-clock.ts';
import { openWorks } from './jobs-store-scene.ts';

test('No statement of jobs sorts a table or reads one from its beginning, but for jobs that are open and tasks that run', async () => {
  await using works = await openWorks(['ada'], stillClock());
  // So that each recovery has something to look for.
  await works.begun('job', 'ada', 1);
  await works.removeUser('ada');
  works.write(
    "INSERT INTO server_instances (id, host, pid, started_at, heartbeat_at) VALUES ('gone', '', 1, 0, -60000)",
  );
  const { client } = works.store;
  const prepared = new Set<string>();
  const { prepare } = client;
  client.prepare = ((sql: string) => {
    prepared.add(sql);
    return prepare.call(client, sql);
  }) as typeof prepare;
  const refill = { isAutomatic: true, hour: 0 };
  sqliteJobs({ ...works.store, refill });
  await sqliteCredits({ ...works.store, refill }).recover('server-1', new Set(['under way']), 0);
  client.prepare = prepare;

  const plans = [...prepared].map((sql) => {
    const named = Object.fromEntries(Array.from(sql.matchAll(/@(\w+)/g), ([, name = '']) => [name, null]));
    const values = Array.from(sql.matchAll(/\?/g), () => null);
    const explained = client.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    const steps = values.length > 0 ? explained.all(...values) : explained.all(named);
    return `${sql}: ${steps.map(({ detail }) => detail).join('; ')}`;
  });

  expect(plans.filter((plan) => plan.includes('batch_')).length).toBeGreaterThan(20);
  const few =
    /SCAN (CONSTANT ROW|server_instances|workers|(j|batch_jobs) USING INDEX batch_jobs_open|batch_tasks USING COVERING INDEX batch_tasks_running)/g;
  expect(plans.filter((plan) => /TEMP B-TREE|SCAN/.test(plan.replace(few, '')))).toEqual([]);
});
